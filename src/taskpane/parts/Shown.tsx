/** After a run: result, findings, judgements, indicators. Loaded when the first run begins. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane, usePaneState } from "../context";
import { findingItems } from "../view/findings";
import { tableKey, tableName } from "../view/places";
import { resultOf } from "../view/result";
import { Entries } from "./Entries";
import { Findings } from "./Findings";
import { Indicators } from "./Indicators";
import { Judgements } from "./Judgements";
import { Outputs } from "./Outputs";
import { ResultPart } from "./ResultPart";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

export function Shown({ table }: { readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { words } = usePane();
  const { evaluation } = usePaneState();
  const items = useMemo(() => (evaluation ? findingItems(evaluation, words) : []), [evaluation, words]);
  const result = useMemo(() => resultOf(table, words), [table, words]);
  const key = tableKey(table);
  return (
    <>
      {table.scored ? (
        <ResultPart result={result} />
      ) : (
        <p className={styles.text}>{words.pane.seen.unsureHint(tableName(table, words.pane))}</p>
      )}
      <Findings items={items} table={key} />
      {table.scored ? <Judgements key={`j${key}`} table={table} /> : null}
      {table.scored ? <Entries key={`e${key}`} table={table} /> : null}
      {table.scored ? <Indicators key={`i${key}`} table={table} /> : null}
      {table.scored ? <Outputs table={table} /> : null}
    </>
  );
}
