/** What runs and what the last action came to, above the footer so that nothing moves; read aloud politely. */
import { makeStyles } from "@fluentui/react-components";
import { Suspense } from "react";
import { usePane, usePaneState } from "../context";
import { useHiddenStyles } from "./hidden";
import { Message } from "./later";

const useStyles = makeStyles({ region: { flexShrink: 0 } });

export function NoticeBar() {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { words } = usePane();
  const { activity, progress, notice } = usePaneState();
  const { busy } = words.pane;
  const running =
    activity === null ? "" : progress ? busy.sheet(progress.done + 1, progress.total, progress.sheet) : busy[activity];
  return (
    <div className={styles.region} role="status" aria-live="polite">
      <span className={hidden.only}>{running}</span>
      <Suspense fallback={null}>{notice === null ? null : <Message notice={notice} />}</Suspense>
    </div>
  );
}
