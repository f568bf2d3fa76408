/** 一键评分 with its menu, and 只核对. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { Suspense, useState } from "react";
import { usePane, usePaneState } from "../context";
import { fetchMenu, fetchResultParts, ModeMenu } from "./later";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  split: { display: "flex", flexGrow: 1, minWidth: 0 },
  main: { flexGrow: 1, minWidth: 0, height: "36px", borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  arrow: {
    height: "36px",
    minWidth: "32px",
    maxWidth: "32px",
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
    borderLeft: `1px solid ${tokens.colorNeutralForegroundOnBrand}`,
  },
  check: { height: "36px", minWidth: "0", flexShrink: 0 },
});

/** `ready` false: nothing to score. */
export function RunButtons({ ready, severalSheets }: { readonly ready: boolean; readonly severalSheets: boolean }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const [menuWanted, wantMenu] = useState(false);
  const { actions } = words.pane;
  const still = activity !== null;
  const arrow = {
    appearance: "primary",
    className: styles.arrow,
    icon: <ChevronDown16Regular />,
    "aria-label": actions.modes,
    disabledFocusable: still || !ready,
  } as const;
  const plainArrow = (
    <Button
      {...arrow}
      aria-haspopup="menu"
      onPointerEnter={fetchMenu}
      onFocus={fetchMenu}
      onClick={() => {
        wantMenu(true);
      }}
    />
  );
  return (
    <div className={styles.row} onPointerEnter={fetchResultParts} onFocus={fetchResultParts}>
      <div className={styles.split}>
        <Button
          appearance="primary"
          className={styles.main}
          disabledFocusable={still || !ready}
          onClick={() => void session.score()}
        >
          {actions.score}
        </Button>
        {menuWanted ? (
          <Suspense fallback={plainArrow}>
            <ModeMenu button={arrow} severalSheets={severalSheets} />
          </Suspense>
        ) : (
          plainArrow
        )}
      </div>
      <Button className={styles.check} disabledFocusable={still || !ready} onClick={() => void session.check()}>
        {actions.check}
      </Button>
    </div>
  );
}
