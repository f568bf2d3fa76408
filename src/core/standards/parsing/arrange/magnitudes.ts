/** 偏差5%以内, 偏离10%-30%, 偏差率绝对值≤5%: how far off in either direction, though no ± stands there. */
import { zero } from "../../../decimal";
import { baseOf, negative, type Bound, type FigureTest } from "../../figure";
import type { Clause } from "../../kinds";

type Figures = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

const magnitude = /绝对值|(?:偏差|偏离|相差|误差|差异|浮动|波动)(?![率度值比])|(?:偏差|偏离|相差|误差)幅度/u;
const spoken = /(?:偏差|偏离|误差)[率度]/u;

const isFigures = (clause: Clause): clause is Figures =>
  clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";

function mirrored(bound: Bound): Bound {
  const sign = ({ "≥": "≤", "≤": "≥", ">": "<", "<": ">", "=": "=" } as const)[bound.sign];
  return { ...bound, sign, quantity: negative(bound.quantity) };
}

/** A test on a size as a test on a signed figure; null where it holds a sign already. */
function inBothDirections(test: FigureTest): FigureTest | null {
  const [bounds, other] = test;
  if (!bounds || other || bounds.some(({ quantity }) => quantity.number.lt(0) || baseOf(quantity) !== "ratio"))
    return null;
  const low = bounds.filter(({ sign }) => sign === "≥" || sign === ">");
  if (low.length === 0) return [[...bounds.map((bound) => mirrored(bound)), ...bounds]];
  return [bounds.toReversed().map(mirrored), bounds];
}

/** True where another condition of the ladder holds past an end. */
function closes(figures: readonly Figures[], end: Bound): boolean {
  return figures.some(({ condition }) =>
    condition.parts.some(({ test }) =>
      test
        .flat()
        .some(({ sign, quantity }) => (sign === ">" || sign === "≥") && quantity.number.eq(end.quantity.number)),
    ),
  );
}

type Threshold = Extract<Clause, { kind: "threshold" }>;

function atZero(clause: Threshold): Threshold {
  const exact = (test: FigureTest): FigureTest =>
    test.map((bounds) =>
      bounds.map((bound) => (bound.quantity.number.eq(zero) ? { ...bound, sign: "=", firm: "explicit" } : bound)),
    );
  const parts = clause.condition.parts.map((part) => ({ ...part, test: exact(part.test) }));
  return { ...clause, condition: { ...clause.condition, parts } };
}

/** Mirrors the conditions of a ladder on how far something is off. */
export function magnitudes(written: readonly Clause[]): readonly Clause[] {
  // 调整率为0得3分，绝对值每增加1%: less than 0 is off as well
  const absolute = written.some((clause) => clause.kind === "step-deduction" && /绝对值/u.test(clause.text));
  const clauses = absolute ? written.map((clause) => (clause.kind === "threshold" ? atZero(clause) : clause)) : written;
  const figures = clauses.filter(isFigures);
  const subjects = figures.flatMap((clause) => clause.condition.parts.map((part) => part.subject));
  if (!subjects.some((subject) => magnitude.test(subject))) return clauses;
  // 预算调整率（绝对值）=0 beside 预算调整率>10%
  const sized = new Set(subjects.map((subject) => subject.replace(/[(取]*绝对值\)?$/u, "")));
  const alike = subjects.every(
    (subject) => sized.has(subject) || magnitude.test(subject) || spoken.test(subject) || subject.length < 3,
  );
  if (!alike) return clauses;
  return clauses.map((clause): Clause => {
    if (clause.kind === "step-deduction" && clause.when) {
      const [bound, other, more] = clause.when.flat();
      const from = bound !== undefined && (bound.sign === ">" || bound.sign === "≥");
      // 5%＜绝对值≤15%，每增加1%: up to where another condition begins
      const held = other !== undefined && !more && closes(figures, other);
      // 绝对值＞5%的，每增加1%: past the end on either side
      return from && (!other || held) ? { ...clause, when: null } : clause;
    }
    if (!isFigures(clause)) return clause;
    const parts = clause.condition.parts.map((part) => {
      const exact = part.test.flat().some(({ sign, quantity }) => sign === "=" && quantity.number.eq(zero));
      return exact ? part : { ...part, test: inBothDirections(part.test) ?? part.test };
    });
    return { ...clause, condition: { ...clause.condition, parts } };
  });
}
