/** Total and grade, the total written on the sheet, and the bars of the level-1 groups. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../context";
import type { Bar, Result } from "../view/result";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  total: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  whole: { whiteSpace: "nowrap" },
  grade: {
    flexShrink: 0,
    alignSelf: "center",
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    outline: "1px solid transparent",
    fontWeight: tokens.fontWeightSemibold,
  },
  claim: { marginLeft: "auto", textAlign: "right" },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  pending: { color: tokens.colorStatusWarningForeground3 },
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bars: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(40px, 1fr) max-content max-content",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { display: "contents" },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "96px" },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  figures: { textAlign: "right", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  lost: { textAlign: "right", fontVariantNumeric: "tabular-nums", color: tokens.colorStatusDangerForeground1 },
});

export function ResultPart({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { words } = usePane();
  const say = words.pane.result;
  return (
    <section className={styles.part} aria-label={say.title}>
      <div className={styles.line}>
        <span className={styles.total}>{result.total ?? "—"}</span>
        <span className={mergeClasses(styles.small, styles.whole)}>{say.of(result.weight)}</span>
        {result.grade === null ? null : <span className={styles.grade}>{result.grade}</span>}
        <span className={mergeClasses(styles.small, styles.claim)}>
          {result.claim.text}
          {result.claim.note ? (
            <>
              <br />
              <span className={result.claim.differs ? styles.differs : undefined}>{result.claim.note}</span>
            </>
          ) : null}
        </span>
      </div>
      {result.pending === null ? null : (
        <div className={mergeClasses(styles.small, styles.pending)}>{result.pending}</div>
      )}
      {result.lacksColumns ? <AddColumns /> : null}
      <ul className={styles.bars}>
        {result.bars.map((bar, at) => (
          <BarLine key={`${bar.label}${String(at)}`} bar={bar} />
        ))}
      </ul>
    </section>
  );
}

/** Score columns are added only after a yes: here it is asked. */
function AddColumns() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const say = words.pane.addColumns;
  return (
    <div className={styles.offer}>
      <span>{say.offer}</span>
      <Button size="small" disabledFocusable={activity !== null} onClick={() => void session.scoreWithColumns()}>
        {say.add}
      </Button>
    </div>
  );
}

function BarLine({ bar }: { readonly bar: Bar }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <li className={styles.bar} aria-label={bar.spoken}>
      <span className={styles.label} title={bar.label}>
        {bar.label}
      </span>
      <span className={styles.track} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${String(bar.filled * 100)}%` }} />
      </span>
      <span className={styles.figures}>{words.pane.indicators.score(bar.score, bar.weight)}</span>
      <span className={styles.lost}>{bar.lost ?? bar.pending ?? ""}</span>
    </li>
  );
}
