/** Base data of a department's rates: the figures that their formulas ask for and the sheet does not have. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane } from "../context";
import type { DataEntry } from "../view/entries";
import { figuresToKeep } from "../view/entries";
import { CellButton } from "./Card";
import { EntryCard } from "./EntryCard";

const useStyles = makeStyles({
  rates: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  rate: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export function DataForm({ entry, table }: { readonly entry: DataEntry; readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const before = entry.fields.map(({ figure }) => figure);
  const [typed, setTyped] = useState(before);
  const say = words.pane.entries;
  const figures = figuresToKeep(entry.fields, typed, "amount");
  return (
    <EntryCard
      head={
        <ul className={styles.rates} aria-label={say.rates}>
          {entry.rows.map((row) => (
            <li key={row.cell} className={styles.rate}>
              <span className={styles.text}>
                <span className={styles.name}>{row.name}</span> = {row.formula}
              </span>
              <CellButton sheet={table.sheet} address={row.address} cell={row.cell} />
            </li>
          ))}
        </ul>
      }
      fields={entry.fields}
      typed={typed}
      shape="column"
      wrong={figures === null ? say.wrongAmount : null}
      result={say.data}
      canSave={figures !== null && figures.length > 0}
      canClear={before.some((figure) => figure !== "")}
      onType={(at, text) => {
        setTyped(typed.map((one, index) => (index === at ? text : one)));
      }}
      onSave={() => {
        if (figures !== null) void session.enter(table, null, figures);
      }}
      onClear={() => {
        setTyped(before.map(() => ""));
        void session.enter(table, null, []);
      }}
    />
  );
}
