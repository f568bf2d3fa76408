/** Sentences on figures and on time, answered in words alone: 未超支, 达标率未达到, 按规定拨付. */
import type { Effect } from "../effect";
import { isPlanned } from "../figure";
import type { Clause } from "../kinds";
import { isShortfall } from "../shortfall";
import { unreadableActual, type Context, type Given } from "./context";
import { given } from "./effects";
import { byFigures } from "./figures-way";
import { wholeSaid } from "./ladder";
import { byStates } from "./states-way";

/** 已完成 can be a reason for all the points; where it would cost some (较上年下降得满分), the sentence is about something else. */
function byFiguresSaid(context: Context): Given | null {
  const result = byFigures(context);
  const worded = context.facts.figures.length === 0 && wholeSaid(context, "", "ratio") !== null;
  return worded && result?.status === "scored" && result.score.lt(context.full) ? unreadableActual : result;
}

/** 按规定拨付 beside days late, answered by 按规定拨付: a state of the sentence in its own words. */
export function byWordsBesideDelays(context: Context): Given | null {
  const { clauses, facts } = context;
  const worded = facts.figures.length === 0 && facts.dates.length === 0 && facts.delay === null;
  const others = clauses.filter(({ kind }) => kind !== "delay-deduction");
  if (!worded || others.length === clauses.length) return null;
  const states = byStates({ ...context, clauses: others });
  return states?.status === "scored" ? states : null;
}

const missed = /^[^,;。\d]{0,20}(?:[未不]|没有)能?(?:达到|达标|完成|达成|实现)(?:目标值?|要求|标准)?$/u;

/** 达标率达到100%得3分，达不到的不得分 answered by 达标率未达到: however far off, nothing is left. */
function byMissed(context: Context): Given | null {
  const { clauses, facts } = context;
  const [only, second] = clauses.filter(({ kind }) => kind === "threshold");
  const others = clauses.filter((clause) => clause !== only && clause.kind !== "note" && clause.kind !== "limit");
  const [none, another] = others;
  const plain = none?.kind === "otherwise" || (none?.kind === "state" && isShortfall(none.condition.words));
  if (!only || second || another || !plain || none.effect.gives !== "none") return null;
  return facts.states.length === 1 && missed.test(facts.squeezed) ? given(context, none, none.effect) : null;
}

/** 成本控制在预算内 answered by 未超支: a target that is met or not in words alone. */
export function byFiguresOrWords(context: Context): Given | null {
  const result = byFiguresSaid(context);
  const worded = result?.status === "unreadable" && context.facts.figures.length === 0;
  if (!worded) return result;
  const nothing = byMissed(context);
  if (nothing) return nothing;
  const clauses = context.clauses.map(inWords);
  const states = byStates({ ...context, clauses });
  if (states) return states;
  // Of the words beside steps only the full points can be told: how far it is off they do not say.
  const full = byStates({ ...context, clauses: clauses.filter(({ kind }) => kind !== "step-deduction") });
  return full?.status === "scored" && full.score.eq(context.full) ? full : result;
}

function inWords(clause: Clause): Clause {
  if (clause.kind !== "threshold" && clause.kind !== "band" && clause.kind !== "zero-line") return clause;
  const planned = clause.condition.parts.every((part) => part.test.flat().every((bound) => isPlanned(bound.quantity)));
  if (!planned) return clause;
  const { text, condition } = clause;
  const effect: Effect = clause.effect ?? { gives: "full", named: null };
  return { kind: "state", text, condition: { on: "state", words: condition.words }, effect };
}
