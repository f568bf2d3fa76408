/** Answers of a survey for one row: 满意, 基本满意, 不满意, and the rate that they give. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane } from "../context";
import type { SurveyEntry } from "../view/entries";
import { figuresToKeep, surveyText } from "../view/entries";
import { CellButton } from "./Card";
import { EntryCard } from "./EntryCard";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export function SurveyForm({ entry, table }: { readonly entry: SurveyEntry; readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const before = entry.fields.map(({ figure }) => figure);
  const [typed, setTyped] = useState(before);
  const say = words.pane.entries;
  const result = surveyText(entry, typed, words);
  const empty = typed.every((text) => text.trim() === "");
  const figures = figuresToKeep(
    entry.fields,
    typed.map((text) => (text.trim() === "" ? "0" : text)),
    "count",
  );
  return (
    <EntryCard
      head={
        <div className={styles.head}>
          <span className={styles.name}>{entry.row.name}</span>
          <CellButton sheet={table.sheet} address={entry.row.address} cell={entry.row.cell} />
        </div>
      }
      fields={entry.fields}
      typed={typed}
      shape="row"
      wrong={!empty && figures === null ? say.wrongCount : null}
      result={result ?? say.survey}
      canSave={result !== null}
      canClear={before.some((figure) => figure !== "")}
      onType={(at, text) => {
        setTyped(typed.map((one, index) => (index === at ? text : one)));
      }}
      onSave={() => {
        if (figures !== null) void session.enter(table, entry.indicator, figures);
      }}
      onClear={() => {
        setTyped(before.map(() => ""));
        void session.enter(table, entry.indicator, []);
      }}
    />
  );
}
