/** The bar that says what the last action came to. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "../context";
import type { Notice } from "../session/state";
import { noticeWords } from "../view/notice";

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none", borderBottomStyle: "none" },
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "normal" },
});

export function Message({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const said = noticeWords(notice, words);
  const { done } = words.pane;
  return (
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
  );
}
