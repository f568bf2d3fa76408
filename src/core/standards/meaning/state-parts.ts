/** 目标合理得2分，基本合理得1分；指标明确得2分，基本明确得1分: several ladders of states, whose points add up. */
import { maximum, sum, zero, type Decimal } from "../../decimal";
import type { Clause } from "../kinds";
import { excludeEachOther, phraseOf, relationOf } from "../phrase";
import { scored, unreadableActual, worth, type Context, type Given } from "./context";
import { byStates } from "./states-way";

type State = Extract<Clause, { kind: "state" }>;

function laddersOf(states: readonly State[]): readonly (readonly State[])[] {
  const ladders: State[][] = [];
  for (const state of states) {
    const home = ladders.find((ladder) =>
      ladder.some((one) => excludeEachOther(one.condition.words, state.condition.words)),
    );
    if (home) home.push(state);
    else ladders.push([state]);
  }
  return ladders;
}

function mostOf(ladder: readonly State[], context: Context): Decimal {
  return ladder.reduce<Decimal>(
    (most, { effect }) => (effect.gives === "award" ? maximum(most, worth(effect.points, context)) : most),
    zero,
  );
}

/** What each ladder gives, added; null where the sentence is not made of such ladders. */
export function byStateParts(context: Context): Given | null {
  const states = context.clauses.filter((clause): clause is State => clause.kind === "state");
  if (!context.clauses.every(({ kind }) => kind === "state" || kind === "limit" || kind === "note")) return null;
  if (!states.every(({ effect }) => effect.gives === "award" || effect.gives === "none")) return null;
  const ladders = laddersOf(states);
  const most = ladders.map((ladder) => mostOf(ladder, context));
  const alone = ladders.some((ladder) => ladder.length < 2);
  if (ladders.length < 2 || alone || most.some((one) => one.lte(0)) || !sum(most).eq(context.weight)) return null;
  if (context.facts.all === true)
    return scored(context.weight, [{ line: "full", points: context.weight, because: "all-items" }]);
  const homes = context.facts.states.map(({ phrase }) =>
    ladders.filter((ladder) => ladder.some((one) => relationOf(phraseOf(one.condition.words), phrase) !== null)),
  );
  if (homes.some((home) => home.length !== 1)) return unreadableActual;
  const results = ladders.map((ladder, at): Given => {
    const said = context.facts.states.filter((_, place) => homes[place]?.[0] === ladder);
    const [only, second] = said;
    if (!only || second) return unreadableActual;
    const facts = { ...context.facts, states: [only], squeezed: only.words, all: null, figures: [] };
    const weight = most[at] ?? zero;
    return byStates({ ...context, clauses: ladder, facts, weight, full: weight }) ?? unreadableActual;
  });
  const scores = results.flatMap((result) => (result.status === "scored" ? [result.score] : []));
  if (scores.length < results.length) return unreadableActual;
  return scored(
    sum(scores),
    results.flatMap((result) => (result.status === "scored" ? result.working : [])),
  );
}
