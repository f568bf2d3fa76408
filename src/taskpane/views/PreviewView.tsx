/** 预览: every cell that a scoring would write, before and after; written from here, or not at all. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane, usePaneState } from "../context";
import { CellButton, Section } from "../parts/Card";
import { useListStyles } from "../parts/list-styles";
import type { PreviewLine } from "../view/preview";
import { previewOf } from "../view/preview";
import { Page, PageEnd } from "./Page";

const useStyles = makeStyles({
  purpose: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  change: { overflowWrap: "anywhere", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  after: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function PreviewView() {
  const styles = useStyles();
  const lists = useListStyles();
  const { session, words } = usePane();
  const { activity, planned } = usePaneState();
  const preview = useMemo(() => planned && previewOf(planned, words), [planned, words]);
  const say = words.pane.preview;
  if (preview === null) return <Page title={say.title} back={say.back} />;
  return (
    <Page title={say.title} back={say.back}>
      {preview.count === 0 ? <p className={styles.text}>{say.none}</p> : null}
      {preview.sheets.map(({ lines, sheet }) => (
        <Section key={sheet} title={sheet} note={say.count(lines.length)}>
          <ul className={lists.list} aria-label={sheet}>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </Section>
      ))}
      {preview.more > 0 ? <p className={styles.text}>{say.more(preview.more)}</p> : null}
      {preview.held.length === 0 ? null : (
        <Section title={say.held}>
          {preview.held.map(({ cells, why }) => (
            <p key={why} className={styles.text}>
              {words.pane.done.heldPart(why, cells)}
            </p>
          ))}
        </Section>
      )}
      <PageEnd>
        <Button
          appearance="primary"
          disabledFocusable={activity !== null || preview.count === 0}
          onClick={() => void session.scorePlanned()}
        >
          {say.write(preview.count)}
        </Button>
      </PageEnd>
    </Page>
  );
}

function Line({ line }: { readonly line: PreviewLine }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <li className={mergeClasses(lists.line, lists.head)}>
      <CellButton sheet={line.sheet} address={line.address} cell={line.cell} />
      <span className={styles.purpose}>{line.purpose}</span>
      <span className={styles.change}>
        {line.before} → <span className={styles.after}>{line.after}</span>
      </span>
    </li>
  );
}
