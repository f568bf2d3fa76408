/** 少10人以上不得分, 差1个扣4分, 低5个点以内扣2分: conditions on how far the figure is below what is asked. */
import { zero } from "../../decimal";
import { baseOf, sizeOf, type Quantity } from "../figure";
import type { Clause } from "../kinds";
import { isCount, sameCount } from "../lexer/units";
import { inGap, scored, unreadableActual, type Context, type Given } from "./context";
import { given } from "./effects";
import { measured, targetFigure, type Measured } from "./measure";
import { isShort, lacking, saysShort } from "../parsing/short";
import { chosen } from "./region";

/** What the shortfall is counted from: the one figure that the sentence asks for, else the target. */
function asked(context: Context, quantity: Quantity): Quantity | null {
  const bounds = context.clauses.flatMap((clause) =>
    clause.kind === "threshold" && !saysShort(clause.condition)
      ? clause.condition.parts.flatMap(({ test }) => test.flat())
      : [],
  );
  const [only, second] = bounds.filter((bound) => baseOf(bound.quantity) === baseOf(quantity));
  return second ? null : (only?.quantity ?? targetFigure(context.target));
}

/** How much is missing, in the measure of a condition; null where the actual does not tell. */
function shortfall(context: Context, quantity: Quantity): Measured | null {
  const { facts } = context;
  const same = (unit: string | null): boolean =>
    baseOf({ ...quantity, unit }) === baseOf(quantity) || (isCount(unit) && sameCount(unit, quantity.unit));
  const [figure, second] = facts.figures;
  if (figure && !second && lacking.test(figure.label) && same(figure.quantity.unit))
    return figure.exact || /低于?$|少$/u.test(figure.label)
      ? { size: sizeOf(figure.quantity), shown: figure.quantity }
      : null;
  const complete =
    /^[\u4E00-\u9FFF、]{0,10}(?:齐全|齐备|完备|完整|[均都](?:具备|有))$/u.test(facts.squeezed) &&
    !/[不未没缺]/u.test(facts.squeezed);
  if (facts.found?.count === 0 || facts.all === true || (complete && isCount(quantity.unit)))
    return { size: zero, shown: { ...quantity, number: zero } };
  const whole = asked(context, quantity);
  // 减少30%以上 of 600人次: that share of it
  if (whole && baseOf(quantity) === "ratio" && baseOf(whole) !== "ratio" && sizeOf(whole).gt(0)) {
    const own = measured(context, "", whole);
    const share = own && sizeOf(whole).minus(own.size).div(sizeOf(whole));
    return share && { size: share.gt(0) ? share : zero, shown: { number: share.times(100), unit: "%" } };
  }
  const done = whole && same(whole.unit) ? measured(context, "", whole) : null;
  if (!whole || !done) return null;
  const size = sizeOf(whole).minus(done.size);
  const number = size.div(sizeOf({ ...quantity, number: quantity.number.times(0).plus(1) }));
  return { size: size.gt(0) ? size : zero, shown: { ...quantity, number } };
}

const isAside = ({ kind }: Clause): boolean => kind === "note" || kind === "limit";

/** What the clauses beside them give; full points where there are none. */
function notShort(context: Context, rest: (context: Context) => Given): Given {
  const others = context.clauses.filter((clause) => !isShort(clause));
  return others.every(isAside)
    ? scored(context.full, [{ line: "full", points: context.full, because: "standard" }])
    : rest({ ...context, clauses: others });
}

/** What such conditions give; null where the sentence has none. `rest` scores what stands beside them. */
export function byDifferences(context: Context, rest: (context: Context) => Given): Given | null {
  const clauses = context.clauses.filter(isShort);
  const [first] = clauses;
  const quantity = first?.condition.parts[0]?.test[0]?.[0]?.quantity;
  if (!first || !quantity) return null;
  const off = shortfall(context, quantity);
  if (!off) return unreadableActual;
  const regions = clauses.flatMap((clause) => clause.condition.parts.map(({ test }) => ({ clause, test })));
  const region = chosen(regions, off.size, context.options);
  if (region === "conflict") return inGap;
  const { effect } = region?.clause ?? first;
  // 低5%以内的扣2分: what is not below at all loses nothing
  const lost = effect?.gives === "deduct" || effect?.gives === "none" || effect?.gives === "deduct-range";
  if (off.size.eq(0) && lost) return notShort(context, rest);
  if (region && effect?.gives !== "proportion" && effect?.gives !== "formula")
    return given(context, region.clause, effect);
  if (region) return unreadableActual;
  return off.size.eq(0) || context.clauses.some((clause) => !isShort(clause) && !isAside(clause))
    ? notShort(context, rest)
    : inGap;
}
