/** 补数据: forms for rows whose actual is blank, and that counts of a survey or base data would give. */
import { makeStyles } from "@fluentui/react-components";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane } from "../context";
import { entriesOf } from "../view/entries";
import { Section } from "./Card";
import { DataForm } from "./DataForm";
import { SurveyForm } from "./SurveyForm";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
});

export function Entries({ table }: { readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { words } = usePane();
  const { data, surveys } = entriesOf(table);
  const say = words.pane.entries;
  if (data === null && surveys.length === 0) return null;
  return (
    <Section title={say.title} note={say.note}>
      <ul className={styles.list}>
        {surveys.map((entry) => (
          <SurveyForm key={entry.key} entry={entry} table={table} />
        ))}
        {data === null ? null : <DataForm entry={data} table={table} />}
      </ul>
    </Section>
  );
}
