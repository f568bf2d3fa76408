/** One indicator to judge: what was promised and done, the bands, points within the band, and the reason. */
import { Button, Input, makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { maximum, minimum, plainDigits, zero } from "../../core/decimal";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane, usePaneState } from "../context";
import type { Band, JudgementCard } from "../view/judgements";
import { bandOf, pointsAt, positionOf, sliderSteps, typedPoints } from "../view/judgements";
import { CellButton } from "./Card";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  bands: { display: "flex" },
  band: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    marginLeft: "-1px",
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 2, position: "relative" },
  },
  bandName: { display: "block" },
  on: {
    position: "relative",
    zIndex: 1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: 0 },
  points: { width: "72px" },
  end: { flexWrap: "wrap" },
  reason: { flexBasis: "100%", minWidth: 0 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function JudgementForm({ card, table }: { readonly card: JudgementCard; readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { words } = usePane();
  const [points, setPoints] = useState<string | null>(null);
  const [picked, pick] = useState<Band | null>(null);
  const say = words.pane.judgement;
  const stands = card.proposal === null ? null : plainDigits(card.proposal);
  const current = currentBand(card, points ?? stands, picked);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.name}>{card.name}</span>
        <CellButton sheet={card.sheet} address={card.address} cell={card.cell} />
      </div>
      <p className={styles.text}>{say.compare(card.target, card.actual)}</p>
      <Bands
        card={card}
        current={current}
        onPick={(band) => {
          pick(band);
          setPoints(plainDigits(band.high));
        }}
      />
      {points === null ? (
        <p className={mergeClasses(styles.text, styles.quiet)}>{standing(card, stands, say)}</p>
      ) : (
        <Points
          card={card}
          table={table}
          band={current}
          points={points}
          onChange={(next) => {
            setPoints(next);
            if (next === null) pick(null);
          }}
        />
      )}
    </li>
  );
}

type Say = ReturnType<typeof usePane>["words"]["pane"]["judgement"];

function standing(card: JudgementCard, stands: string | null, say: Say): string {
  if (card.state === "given" && stands !== null) return say.saved(stands);
  if (stands !== null) return say.proposed(stands);
  return say.range(plainDigits(card.range[0]), plainDigits(card.range[1]));
}

/** The band that was picked while the points lie in it (an edge belongs to two), else the one they lie in. */
function currentBand(card: JudgementCard, points: string | null, picked: Band | null): Band | null {
  const typed = points === null ? null : typedPoints(points, [zero, card.weight], card.places);
  if (typed === null) return picked;
  const within = picked !== null && typed.gte(picked.low) && typed.lte(picked.high);
  return within ? picked : bandOf(card.bands, typed);
}

/** Three bands as one choice; picking one proposes its upper end. */
function Bands(props: {
  readonly card: JudgementCard;
  readonly current: Band | null;
  readonly onPick: (band: Band) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const open = (band: Band): boolean => band.high.gte(props.card.range[0]) && band.low.lte(props.card.range[1]);
  return (
    <div className={styles.bands} role="group" aria-label={words.pane.judgement.bands}>
      {props.card.bands.map((band) => (
        <button
          key={band.id}
          type="button"
          disabled={!open(band)}
          aria-pressed={band.id === props.current?.id}
          className={mergeClasses(styles.band, band.id === props.current?.id && styles.on)}
          onClick={() => {
            props.onPick(band);
          }}
        >
          <span className={styles.bandName}>{band.name}</span>
          <span>{band.percent}</span>
        </button>
      ))}
    </div>
  );
}

function Points(props: {
  readonly card: JudgementCard;
  readonly table: TableEvaluation;
  readonly band: Band | null;
  readonly points: string;
  readonly onChange: (points: string | null) => void;
}) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const [reason, setReason] = useState("");
  const wrongId = useId();
  const { card } = props;
  const say = words.pane.judgement;
  const typed = typedPoints(props.points, card.range, card.places);
  const low = maximum(props.band?.low ?? card.range[0], card.range[0]);
  const high = minimum(props.band?.high ?? card.range[1], card.range[1]);
  const still = activity !== null;
  return (
    <form
      className={styles.card}
      style={{ border: "none", padding: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === null || reason.trim() === "" || still) return;
        const given = { score: plainDigits(typed), reason: reason.trim() };
        void session.judge(props.table, card.indicator, given).then(() => {
          props.onChange(null);
        });
      }}
    >
      <div className={styles.row}>
        <Slider
          size="small"
          className={styles.slider}
          aria-label={say.slider}
          min={0}
          max={sliderSteps(low, high)}
          value={typed === null ? 0 : positionOf(low, high, typed)}
          onChange={(_event, { value }) => {
            props.onChange(plainDigits(pointsAt(low, high, value)));
          }}
        />
        <Input
          size="small"
          className={styles.points}
          aria-label={say.exact}
          aria-invalid={typed === null}
          aria-describedby={typed === null ? wrongId : undefined}
          inputMode="decimal"
          value={props.points}
          onChange={(_event, { value }) => {
            props.onChange(value);
          }}
        />
      </div>
      {typed === null ? (
        <p id={wrongId} className={mergeClasses(styles.text, styles.wrong)}>
          {say.outside(plainDigits(card.range[0]), plainDigits(card.range[1]), card.places)}
        </p>
      ) : null}
      <div className={mergeClasses(styles.row, styles.end)}>
        <Input
          size="small"
          className={styles.reason}
          aria-label={say.reason}
          placeholder={say.reasonHint}
          maxLength={200}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={still || typed === null || reason.trim() === ""}
        >
          {say.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            props.onChange(null);
          }}
        >
          {words.pane.findings.cancel}
        </Button>
      </div>
    </form>
  );
}
