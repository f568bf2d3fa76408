/** 需人工判定: each qualitative indicator with its three bands. */
import { makeStyles } from "@fluentui/react-components";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane } from "../context";
import { judgementCards } from "../view/judgements";
import { Section } from "./Card";
import { JudgementForm } from "./JudgementForm";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
});

export function Judgements({ table }: { readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { words } = usePane();
  const cards = judgementCards(table, words);
  if (cards.length === 0) return null;
  const count = (state: "must" | "confirm"): number => cards.filter((one) => one.state === state).length;
  const say = words.pane.judgement;
  return (
    <Section title={say.title} note={say.counts(count("must"), count("confirm"))}>
      <ul className={styles.list}>
        {cards.map((card) => (
          <JudgementForm key={card.key} card={card} table={table} />
        ))}
      </ul>
    </Section>
  );
}
