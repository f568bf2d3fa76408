/** What the last action came to, above the footer so that nothing moves; read aloud politely. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePane, usePaneState } from "../context";
import { noticeWords } from "../view/notice";

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none", borderBottomStyle: "none" },
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "normal" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function NoticeBar() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, progress, notice } = usePaneState();
  const { busy, done } = words.pane;
  const said = notice === null ? null : noticeWords(notice, words);
  const running =
    activity === null ? "" : progress ? busy.sheet(progress.done + 1, progress.total, progress.sheet) : busy[activity];
  return (
    <div className={styles.region} role="status" aria-live="polite">
      <span className={styles.hidden}>{running}</span>
      {said === null ? null : (
        <MessageBar intent={said.tone} layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody className={styles.body}>
            {said.lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={done.dismiss}
                onClick={() => {
                  session.set({ notice: null });
                }}
              />
            }
          >
            {said.retry ? (
              <Button size="small" onClick={() => void session.look()}>
                {done.retry}
              </Button>
            ) : null}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
