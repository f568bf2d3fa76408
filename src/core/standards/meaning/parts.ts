/** 完成率100%得5分，合格率100%得5分: several rates, each with points of its own; the actual must name each. */
import { sum, type Decimal } from "../../decimal";
import type { ActualFigure } from "../actual/facts";
import type { Clause } from "../kinds";
import { scored, unreadableActual, unreadableStandard, type Context, type Given } from "./context";
import { isShortfall } from "../shortfall";
import { mostNamed } from "./named";
import { arithmetic, chained } from "./show";
import { shareWords } from "./subjects";

interface Part {
  readonly subject: string;
  readonly clauses: readonly Clause[];
}

const noun = /(?:[率度量数额比]|比例|比重|面积|金额|成绩|得分)$/u;

function subjectOf(clause: Clause): string | null {
  if (clause.kind !== "threshold" && clause.kind !== "band" && clause.kind !== "zero-line") return null;
  const [part, other] = clause.condition.parts;
  const words = part?.subject.replace(/(?:达到?|[为是在应须])+$/u, "").replace(/程度$/u, "度") ?? "";
  return other || !noun.test(words) ? null : words;
}

/** 半年进度 and 前三季度进度 are two things as well. */
const period = /上半年|下半年|半年|前?[一二三四]季度|第[一二三四]季度|全年|年[末底终]|\d{1,2}月/u;

/** True where two names say different periods. */
function isApart(first: string, second: string): boolean {
  const [one, other] = [period.exec(first)?.[0], period.exec(second)?.[0]];
  return one !== undefined && other !== undefined && one !== other;
}

/** 完成率 and 合格率 are two things, 到位率 and 资金到位率 one. */
function isSame(first: string, second: string): boolean {
  if (isApart(first, second)) return false;
  if (first.endsWith(second) || second.endsWith(first)) return true;
  const [tail, other] = [first.slice(-3), second.slice(-3)];
  return tail === other && shareWords(first.slice(0, -3), second.slice(0, -3));
}

const isRest = (clause: Clause): boolean =>
  (clause.kind === "otherwise" || (clause.kind === "state" && isShortfall(clause.condition.words))) &&
  clause.effect.gives === "none";

/** Runs of clauses on one thing; what names nothing belongs to the run that it stands in. */
function partsOf(clauses: readonly Clause[]): readonly Part[] {
  const parts: { subject: string; clauses: Clause[] }[] = [];
  const before: Clause[] = [];
  for (const clause of clauses) {
    const subject = subjectOf(clause);
    const last = parts.at(-1);
    if (subject !== null && (!last || !isSame(last.subject, subject))) parts.push({ subject, clauses: [clause] });
    else if (last) last.clauses.push(clause);
    else before.push(clause);
  }
  if (!before.every(({ kind }) => kind === "note")) return [];
  // 未达到的不得分 at the end holds for each
  const end = parts.at(-1)?.clauses.at(-1);
  const rest = end && isRest(end) ? [end] : [];
  return parts.map((part) => (part.clauses.some(isRest) ? part : { ...part, clauses: [...part.clauses, ...rest] }));
}

const together = /^(?:均|都|全部|二者均|两者均|各项均|以上均|上述均)/u;

function figureFor(context: Context, part: Part, parts: readonly Part[]): ActualFigure | null {
  const { figures, squeezed } = context.facts;
  const [only, second] = figures;
  if (only && !second && (together.test(squeezed) || /[均都]/u.test(only.label))) return only;
  const fits = figures.filter((figure) => {
    const label = figure.label.replace(/^[,;、和及]+|[为是:达到]+$/gu, "");
    const near = parts.filter(
      (one) => isSame(one.subject, label) || (!isApart(one.subject, label) && shareWords(one.subject, label)),
    );
    const exact = near.filter((one) => isSame(one.subject, label));
    const [match, other] = exact.length > 0 ? exact : near;
    return match === part && !other;
  });
  const [found, another] = fits;
  return found && !another ? found : null;
}

/** The points of each part; null for one that names none of its own. */
function pointsOf(parts: readonly Part[], weight: Decimal): readonly (Decimal | null)[] {
  return parts.map((part) => (part.clauses.some(namesFull) ? null : mostNamed(part.clauses, weight)));
}

/** True where the clauses are ladders on several things whose points add up to the weight. */
export function partsAddUp(clauses: readonly Clause[], weight: Decimal): boolean {
  const points = pointsOf(partsOf(clauses), weight);
  const named = points.flatMap((one) => (one?.gt(0) === true ? [one] : []));
  return points.length > 1 && named.length === points.length && sum(named).eq(weight);
}

/** What each part gives, added; null where the sentence is not made of such parts. */
export function byParts(context: Context, rest: (context: Context) => Given): Given | null {
  const parts = partsOf(context.clauses);
  if (parts.length < 2) return null;
  const points = pointsOf(parts, context.weight);
  if (points.some((one) => one === null || one.lte(0))) return parts.every(earns) ? unreadableStandard : null;
  const named = points.flatMap((one) => one ?? []);
  // Together they are the whole, else they would be something other than parts.
  if (!sum(named).eq(context.weight)) return unreadableStandard;
  const results = parts.map((part, at): Given => {
    const figure = figureFor(context, part, parts);
    const weight = named[at];
    if (!figure || !weight) return unreadableActual;
    const facts = { ...context.facts, figures: [{ ...figure, label: "" }], gap: null, found: null, all: null };
    return rest({ ...context, clauses: part.clauses.map(asThreshold), facts, weight, full: weight });
  });
  const scores: Decimal[] = [];
  for (const [at, result] of results.entries()) {
    if (result.status !== "scored") return result.status === "judgement" ? unreadableActual : result;
    const weight = named[at];
    if (weight) scores.push(result.score.gt(weight) ? weight : result.score);
  }
  const working = results.flatMap((result) => (result.status === "scored" ? result.working : []));
  const total = arithmetic(chained("+", scores), sum(scores), context.options.scorePlaces);
  return scored(sum(scores), [...working, total]);
}

/** What stands first in a part of its own is a threshold as the first of a sentence is. */
function asThreshold(clause: Clause, at: number): Clause {
  if (at > 0 || clause.kind !== "band" || clause.effect.gives !== "award") return clause;
  const { text, condition, effect } = clause;
  return { kind: "threshold", text, condition, effect };
}

function namesFull(clause: Clause): boolean {
  return "effect" in clause && clause.effect?.gives === "full" && clause.effect.named === null;
}

function earns(part: Part): boolean {
  return part.clauses.some(
    (clause) =>
      (clause.kind === "threshold" || clause.kind === "band") &&
      (clause.effect === null || clause.effect.gives === "full" || clause.effect.gives === "award"),
  );
}
