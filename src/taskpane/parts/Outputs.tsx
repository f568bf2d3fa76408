/** 生成: 评分明细, 评分汇总, 评价报告, one press each. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane, usePaneState } from "../context";
import { Section } from "./Card";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function Outputs({ table }: { readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { save, session, words } = usePane();
  const { activity } = usePaneState();
  const say = words.pane.outputs;
  const still = activity !== null;
  return (
    <Section title={say.title}>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={still} onClick={() => void session.evidence("details")}>
          {say.details}
        </Button>
        <Button size="small" disabledFocusable={still} onClick={() => void session.evidence("summary")}>
          {say.summary}
        </Button>
        <Button
          size="small"
          disabledFocusable={still}
          onClick={() =>
            void session.report(table, ({ bytes, name }) => {
              save(bytes, name);
            })
          }
        >
          {say.report}
        </Button>
      </div>
      <p className={styles.text}>{say.hint}</p>
    </Section>
  );
}
