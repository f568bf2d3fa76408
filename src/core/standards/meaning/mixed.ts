/** States beside figures: 未发生事故得满分，发生2起及以上不得分; 按进度完成的得满分，滞后10%以内得5分. */
import { deniesAll } from "../actual/found";
import { phraseOf, relationOf } from "../phrase";
import { isShortfall } from "../shortfall";
import { unreadableActual, worth, type Context, type Given } from "./context";
import { given } from "./effects";
import { planShareOf } from "./measure";

/** 按进度完成的得满分；滞后10%以内得5分: a state that earns all stands for the top of the ladder where no figure is given. */
export function byMixed(context: Context, figures: (context: Context) => Given | null): Given | null {
  const { clauses, facts } = context;
  const states = clauses.filter((clause) => clause.kind === "state");
  const topmost = states.every(
    ({ effect, condition }) =>
      !isShortfall(condition.words) &&
      (effect.gives === "full" || (effect.gives === "award" && worth(effect.points, context).eq(context.weight))),
  );
  if (!topmost || states.length === clauses.length) return null;
  if (facts.figures.length > 0) {
    const result = figures({ ...context, clauses: clauses.filter(({ kind }) => kind !== "state") });
    const share = planShareOf(context, "");
    const [top, other] = states;
    const cost = top !== undefined && !other && /^(?:实际)?[\u4E00-\u9FFF]{0,6}[未不]超/u.test(top.condition.words);
    // 49万元 of 50 beside 未超支得满分
    if (cost && share?.size.lte(1) === true && context.target !== null) return given(context, top, top.effect);
    const least = cost || context.target?.atMost === true;
    const reached = share && (least ? share.size.lte(1) : share.size.gte(1));
    // within the plan, and still no full points: what the state asks was not understood
    return reached === true && result?.status === "scored" && result.score.lt(context.full) ? unreadableActual : result;
  }
  // 未发生 beside 发生1起及以上的不得分
  const [first, second] = states;
  const denied = facts.found?.count === 0 && deniesAll(facts.squeezed) && first !== undefined && !second;
  if (denied && phraseOf(first.condition.words).negative) return given(context, first, first.effect);
  const said = states.filter(({ condition }) =>
    facts.states.some(({ phrase }) =>
      condition.words.split(/[或、]/u).some((words) => relationOf(phraseOf(words), phrase) === "same"),
    ),
  );
  const [only] = said;
  return only && facts.states.length === 1 ? given(context, only, only.effect) : unreadableActual;
}
