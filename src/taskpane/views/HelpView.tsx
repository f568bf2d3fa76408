/** 使用说明: how it is used, what it cannot do, what it leaves in a workbook, the version. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { Section } from "../parts/Card";
import { Page } from "./Page";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  end: { paddingBottom: tokens.spacingVerticalM },
});

export function HelpView() {
  const styles = useStyles();
  const { version, words } = usePane();
  const say = words.pane.help;
  return (
    <Page title={say.title} back={say.back}>
      <ol className={styles.list}>
        {say.steps.map((step) => (
          <li key={step} className={styles.text}>
            {step}
          </li>
        ))}
      </ol>
      <Section title={say.limitsTitle}>
        <ul className={styles.list}>
          {say.limits.map((limit) => (
            <li key={limit} className={styles.text}>
              {limit}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.keptTitle}>
        <p className={styles.text}>{say.kept}</p>
      </Section>
      <p className={`${styles.text} ${styles.end}`}>
        {say.local} {words.pane.version(version)}
      </p>
    </Page>
  );
}
