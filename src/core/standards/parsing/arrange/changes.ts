/** 比上年增长10%以上得5分，增长0-5%得1分，下降的不得分: words and figures on one axis, the change since last year. */
import { zero } from "../../../decimal";
import { changeIn, type Change } from "../../change";
import { baseOf, negative, type Bound, type FigureTest } from "../../figure";
import type { Clause } from "../../kinds";
import { phraseOf } from "../../phrase";
import { isShortfall } from "../../shortfall";

type Figures = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;
type State = Extract<Clause, { kind: "state" }>;

/** What the figures then measure; with falls among them an actual must say which way it went. */
export const changed = "变动率";
export const changedSigned = "较上年变动";

const falling = /(?:下降|降低|减少|压减|压缩|节约|降幅)(?:[率幅了]|幅度|比例|达到?)*$/u;
const rising = /(?:(?<![新提减])增|增长|增加|上升|提高|上涨|提升|增幅|变动|变化)(?:[率幅了]|幅度|比例|达到?)*$/u;

const isFigures = (clause: Clause): clause is Figures =>
  clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";

function directionOf(clause: Figures): "falls" | "rises" | null {
  const [part, other] = clause.condition.parts;
  if (!part || other || part.test.flat().some(({ quantity }) => baseOf(quantity) !== "ratio" && !quantity.number.eq(0)))
    return null;
  // 1%≤下降率<2%
  const between =
    part.subject === "" ? /[≤<]([\u4E00-\u9FFF]{2,10})[≤<]/u.exec(clause.condition.words)?.[1] : undefined;
  if (between !== undefined) return falling.test(between) ? "falls" : rising.test(between) ? "rises" : null;
  if (falling.test(part.subject) || /低于(?:上年|去年)[\u4E00-\u9FFF]{0,4}$/u.test(part.subject)) return "falls";
  if (/高于(?:上年|去年)[\u4E00-\u9FFF]{0,4}$/u.test(part.subject)) return "rises";
  return rising.test(part.subject) ? "rises" : null;
}

function turned(test: FigureTest): FigureTest {
  const sign = { "≥": "≤", "≤": "≥", ">": "<", "<": ">", "=": "=" } as const;
  const mirrored = (bound: Bound): Bound => ({
    ...bound,
    sign: bound.firm === "bare" ? "≤" : sign[bound.sign],
    firm: bound.firm === "bare" ? "explicit" : bound.firm,
    quantity: negative(bound.quantity),
  });
  return test.map((bounds) => bounds.toReversed().map(mirrored));
}

function asFigure(clause: State, change: Change, subject: string, first: boolean): Clause {
  const { text, effect } = clause;
  const test: FigureTest = [[{ sign: change, quantity: { number: zero, unit: "%" }, firm: "explicit" }]];
  const condition = { on: "figure", parts: [{ subject, test }], words: clause.condition.words } as const;
  if (effect.gives === "full" || effect.gives === "keep" || (effect.gives === "award" && first))
    return { kind: "threshold", text, condition, effect };
  return effect.gives === "none"
    ? { kind: "zero-line", text, condition, effect }
    : { kind: "band", text, condition, effect };
}

/** Puts the states of change on the axis of the figures. */
export function changes(clauses: readonly Clause[]): readonly Clause[] {
  const states = clauses.flatMap((clause) => {
    const found = clause.kind === "state" ? changeIn(clause.condition.words) : null;
    return clause.kind === "state" && found ? [{ clause, ...found }] : [];
  });
  // 显著提升 beside 有所提升 are degrees, no way it moved
  const ways = states.map(({ clause: { condition } }) => phraseOf(condition.words)).filter(({ negative }) => !negative);
  const graded = new Set(ways.map(({ degree }) => degree)).size > 1 && !states.some(({ referred }) => referred);
  if (states.length === 0 || graded) return clauses;
  const figures = clauses.filter(isFigures).map((clause) => ({ clause, direction: directionOf(clause) }));
  const moving = figures.filter(({ direction }) => direction !== null);
  // 压减不足5%的，每少1个百分点: steps of the fall itself
  if (
    moving.some(({ direction }) => direction === "falls") &&
    clauses.some((clause) => clause.kind === "step-deduction" && clause.when)
  )
    return clauses;
  const stepping = clauses.some((clause) => clause.kind === "step-deduction" || clause.kind === "step-award");
  const apart = new Set(states.map(({ change }) => change)).size > 1;
  if (moving.length === 0 && !stepping && !apart && !states.some(({ referred }) => referred)) return clauses;
  // 不超过上年决算数得3分，超过的不得分: the rest says only that it is not so
  const others = clauses.filter(
    (clause) =>
      clause.kind === "state" && !isShortfall(clause.condition.words) && changeIn(clause.condition.words) === null,
  );
  if (others.length > 0) return clauses;
  // Where falling is what is asked, a figure without its direction could be either.
  const fallen = figures.length === 0 && !stepping && states[0]?.change === "<";
  const subject = fallen || moving.some(({ direction }) => direction === "falls") ? changedSigned : changed;
  return clauses.map((clause): Clause => {
    const state = states.find((one) => one.clause === clause);
    if (state) return asFigure(state.clause, state.change, subject, figures.length === 0 && state === states[0]);
    const figure = moving.find((one) => one.clause === clause);
    if (!figure) return clause;
    const parts = figure.clause.condition.parts.map((part) => ({
      subject,
      test: figure.direction === "falls" ? turned(part.test) : part.test,
    }));
    return { ...figure.clause, condition: { ...figure.clause.condition, parts } };
  });
}
