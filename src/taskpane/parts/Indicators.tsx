/** 指标明细: every indicator with its points, its working one click away. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane } from "../context";
import type { IndicatorLine } from "../view/indicators";
import { indicatorLines } from "../view/indicators";
import { CellButton, Chevron, Section, useDisclosure } from "./Card";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  more: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: `2px ${tokens.spacingHorizontalXS} 6px 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function Indicators({ table }: { readonly table: TableEvaluation }) {
  const lists = useListStyles();
  const { words } = usePane();
  const disclosure = useDisclosure(true);
  const lines = indicatorLines(table, words);
  const say = words.pane.indicators;
  return (
    <Section
      title={say.title}
      note={say.count(lines.length)}
      actions={<Chevron disclosure={disclosure} label={say.title} />}
    >
      {disclosure.open ? (
        <ul className={lists.list} id={disclosure.region} aria-label={say.title}>
          {lines.map((line) => (
            <Line key={line.key} line={line} sheet={table.sheet} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Line({ line, sheet }: { readonly line: IndicatorLine; readonly sheet: string }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words } = usePane();
  const disclosure = useDisclosure();
  const say = words.pane.indicators;
  const tone = line.status === "scored" ? line.lost && styles.lost : styles.open;
  return (
    <li className={lists.line}>
      <div className={lists.head}>
        <span className={styles.name}>{line.name}</span>
        <span className={mergeClasses(styles.points, tone)}>
          {line.status === "scored" ? "" : `${words.locale.labels.status[line.status]} `}
          {line.points}
        </span>
        <Chevron disclosure={disclosure} label={`${say.read} ${line.name}`} />
      </div>
      {disclosure.open ? (
        <div className={styles.more} id={disclosure.region}>
          <p className={mergeClasses(styles.text, styles.quiet)}>{line.above}</p>
          <p className={styles.text}>{words.pane.judgement.compare(line.target, line.actual)}</p>
          {line.standard === null ? null : <p className={styles.text}>{`${say.standard} ${line.standard}`}</p>}
          {line.working.map((text, at) => (
            <p key={`${String(at)}${text}`} className={styles.text}>
              {text}
            </p>
          ))}
          {line.unread.map((text) => (
            <p key={text} className={mergeClasses(styles.text, styles.open)}>
              {say.unread(text)}
            </p>
          ))}
          <p className={styles.text}>
            <CellButton sheet={sheet} address={line.address} cell={line.cell} /> {line.claimed ?? ""}
            {line.grouped ? ` ${say.group}` : ""}
          </p>
        </div>
      ) : null}
    </li>
  );
}
