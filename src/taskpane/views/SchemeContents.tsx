/** A scheme to read: weights, grades, bands of qualities, rules, each with its source. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../core/schemes/scheme";
import { usePane } from "../context";
import { Chevron, Section, useDisclosure } from "../parts/Card";
import { useListStyles } from "../parts/list-styles";
import type { OptionLine, SchemeLine } from "../view/scheme";
import { schemeWords } from "../view/scheme";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  table: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr max-content",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1, minWidth: 0 },
  choice: { maxWidth: "55%", textAlign: "right", color: tokens.colorNeutralForeground2 },
  more: { padding: `0 ${tokens.spacingHorizontalXS} 6px 0`, display: "flex", flexDirection: "column", gap: "2px" },
});

export function SchemeContents({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words } = usePane();
  const say = words.pane.scheme;
  const contents = schemeWords(scheme, words);
  return (
    <>
      <p className={styles.text}>{`${say.source} ${contents.source}`}</p>
      <Table title={say.weights} lines={contents.weights} source={contents.weightsSource} />
      <Table title={say.bands} lines={contents.bands} source={contents.bandsSource} />
      <Table title={say.quality} lines={contents.quality} source={contents.qualitySource} />
      <Section title={say.options}>
        <ul className={lists.list} aria-label={say.options}>
          {contents.options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Table(props: { readonly title: string; readonly lines: readonly SchemeLine[]; readonly source: string }) {
  const styles = useStyles();
  return (
    <Section title={props.title}>
      <dl className={styles.table}>
        {props.lines.flatMap((line) => [
          <dt key={`${line.label}.`}>{line.label}</dt>,
          <dd key={line.label} className={styles.value}>
            {line.value}
          </dd>,
        ])}
      </dl>
      <p className={styles.text}>{props.source}</p>
    </Section>
  );
}

function Option({ option }: { readonly option: OptionLine }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words } = usePane();
  const disclosure = useDisclosure();
  const say = words.pane.scheme;
  return (
    <li className={lists.line}>
      <div className={lists.head}>
        <span className={styles.name}>{option.name}</span>
        <span className={styles.choice}>{option.choice}</span>
        <Chevron disclosure={disclosure} label={option.name} />
      </div>
      {disclosure.open ? (
        <div className={styles.more} id={disclosure.region}>
          <p className={styles.text}>{option.explanation}</p>
          <p className={styles.text}>{`${say.asked} ${option.asked}`}</p>
          {option.source === null ? null : <p className={styles.text}>{`${say.source} ${option.source}`}</p>}
        </div>
      ) : null}
    </li>
  );
}
