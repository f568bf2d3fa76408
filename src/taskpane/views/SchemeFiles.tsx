/** A scheme as a file: out, and in. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Scheme } from "../../core/schemes/scheme";
import { usePane, usePaneState } from "../context";
import { FileButton } from "../parts/FileButton";
import { schemeFromText, schemeText } from "../view/scheme-draft";

const useStyles = makeStyles({
  wrong: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
});

/** Larger than any scheme: not read. */
const mostBytes = 200_000;

export function SchemeFiles({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const { copy, save, session, words } = usePane();
  const { activity } = usePaneState();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const say = words.pane.scheme;
  const load = async (file: File): Promise<void> => {
    const read = file.size > mostBytes ? schemeFromText("", words) : schemeFromText(await file.text(), words);
    setProblems(read.ok ? [] : read.failure);
    if (read.ok) await session.saveScheme(read.value);
  };
  return (
    <>
      <FileButton
        size="small"
        label={say.importFile}
        accept=".json,application/json"
        disabled={activity !== null}
        onFile={load}
      />
      <Button
        size="small"
        onClick={() => {
          save(new TextEncoder().encode(schemeText(scheme)), `${scheme.id}.json`);
        }}
      >
        {say.exportFile}
      </Button>
      <Button
        size="small"
        onClick={() => {
          void copy(schemeText(scheme)).then((copied) => {
            session.set({ notice: { kind: copied ? "copied" : "copy-failed" } });
          });
        }}
      >
        {say.copy}
      </Button>
      {problems.map((problem) => (
        <p key={problem} className={styles.wrong} role="alert">
          {problem}
        </p>
      ))}
    </>
  );
}
