/** 撤销评分, 清除标注, and a menu of what is asked for now and then. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, useState } from "react";
import { usePane, usePaneState } from "../context";
import { fetchMenu, MoreMenu } from "./later";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { marginLeft: "auto" },
  plain: { minWidth: 0, flexShrink: 1, whiteSpace: "nowrap" },
});

export function Footer() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, canUndo } = usePaneState();
  const [menuWanted, wantMenu] = useState(false);
  const { actions } = words.pane;
  const button = {
    appearance: "subtle",
    size: "small",
    className: styles.more,
    icon: <MoreHorizontal20Regular />,
    "aria-label": words.pane.more.menu,
    title: words.pane.more.menu,
  } as const;
  const plainButton = (
    <Button
      {...button}
      aria-haspopup="menu"
      onPointerEnter={fetchMenu}
      onFocus={fetchMenu}
      onClick={() => {
        wantMenu(true);
      }}
    />
  );
  return (
    <footer className={styles.footer}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.plain}
        icon={<ArrowUndo16Regular />}
        disabledFocusable={activity !== null || !canUndo}
        onClick={() => void session.undo()}
      >
        {actions.undo}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.plain}
        disabledFocusable={activity !== null}
        onClick={() => void session.clearMarks()}
      >
        {actions.clearMarks}
      </Button>
      {menuWanted ? (
        <Suspense fallback={plainButton}>
          <MoreMenu button={button} />
        </Suspense>
      ) : (
        plainButton
      )}
    </footer>
  );
}
