/** 撤销评分 and 清除标注. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane, usePaneState } from "../context";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  version: {
    marginLeft: "auto",
    alignSelf: "center",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
});

export function Footer({ version }: { readonly version: string }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, canUndo } = usePaneState();
  const { actions } = words.pane;
  return (
    <footer className={styles.footer}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={activity !== null || !canUndo}
        onClick={() => void session.undo()}
      >
        {actions.undo}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        disabledFocusable={activity !== null}
        onClick={() => void session.clearMarks()}
      >
        {actions.clearMarks}
      </Button>
      <span className={styles.version}>{words.pane.version(version)}</span>
    </footer>
  );
}
