/** Figures with what stands behind them, and spans of two: `90%以上`, `80%（含）-90%`, `目标值的90%-110%`. */
import { baseOf, negative, planUnit, type Bound, type BoundSign, type Firmness, type Quantity } from "../figure";
import type { Token, TokenOf } from "../lexer/token";

/** What joins a plan and its share: 目标值的90%. */
export const small = /^(?:的|总量的|总数的|总额的|任务的|数的|值的)$/u;

/** A condition's alternatives, and the token behind it. */
export interface Group {
  readonly alternatives: readonly (readonly Bound[])[];
  readonly to: number;
}

type After = TokenOf<"after">;

/** One end. */
export function bound(sign: BoundSign, quantity: Quantity, firm: Firmness): Bound {
  return { sign, quantity, firm };
}

/** A share of the plan, 1 for all of it. */
export const plan = (number: Quantity["number"], unit = planUnit): Quantity => ({ number, unit });

/** 以上, （含） … standing behind a figure. */
export function aftersAt(tokens: readonly Token[], at: number): readonly After[] {
  const found: After[] = [];
  for (let token = tokens[at]; token?.type === "after"; token = tokens[at + found.length]) found.push(token);
  return found;
}

/** A figure with its minus. */
export function signed(
  tokens: readonly Token[],
  at: number,
): { readonly quantity: Quantity; readonly digits: boolean; readonly to: number } | null {
  const first = tokens[at];
  if (first?.type === "number") return { quantity: first.quantity, digits: first.digits, to: at + 1 };
  const second = tokens[at + 1];
  return first?.type === "range" && second?.type === "number"
    ? { quantity: negative(second.quantity), digits: second.digits, to: at + 2 }
    : null;
}

/** One figure with what stands behind it and no word before it. */
export function alone(quantity: Quantity, afters: readonly After[]): Bound {
  const word = afters.find((after) => after.after !== "included" && after.after !== "excluded");
  const firm: Firmness = afters.some((after) => after.firm === "explicit") ? "explicit" : "plain";
  const excluded = afters.some((after) => after.after === "excluded");
  switch (word?.after) {
    case "above":
      return bound(excluded ? ">" : "≥", quantity, firm);
    case "below":
    case "within":
    case "between":
      return bound(excluded ? "<" : "≤", quantity, firm);
    case "outside":
    case "over":
      return bound(">", quantity, "explicit");
    case "under":
      return bound("<", quantity, "explicit");
    default:
      return bound("=", quantity, "bare");
  }
}

function lowEnd(quantity: Quantity, afters: readonly After[]): Bound {
  if (afters.some((after) => after.after === "excluded")) return bound(">", quantity, "explicit");
  return bound("≥", quantity, afters.some((after) => after.after === "included") ? "explicit" : "open");
}

function highEnd(quantity: Quantity, afters: readonly After[]): Bound {
  if (afters.some((after) => after.after === "excluded")) return bound("<", quantity, "explicit");
  return bound("≤", quantity, afters.some((after) => after.after === "included") ? "explicit" : "open");
}

/** 80%和90%之间. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const second = signed(tokens, at);
  return second !== null && aftersAt(tokens, second.to).some(({ after }) => after === "between");
}

/** `80%（含）-90%`, `20-30%（含）`, `99%-80%`, `90%（含）-80%`. */
export function spanAt(tokens: readonly Token[], at: number, text = ""): Group | null {
  const first = signed(tokens, at);
  if (!first) return null;
  const firstAfters = aftersAt(tokens, first.to);
  let middle = first.to + firstAfters.length;
  const joint = tokens[middle];
  const and = joint?.type === "and" || (joint?.type === "text" && /^[和与]$/u.test(text.slice(joint.from, joint.to)));
  if (joint?.type !== "range" && !(and && isBetween(tokens, middle + 1))) return null;
  // `80%——90%`: a doubled dash; `0--2%`: a minus.
  if (tokens[middle + 1]?.type === "range" && first.quantity.number.gt(0)) middle++;
  // `±5%-±10%`: the sign is said twice.
  if (tokens[middle + 1]?.type === "plus-minus" && tokens[at - 1]?.type === "plus-minus") middle++;
  const second = signed(tokens, middle + 1);
  if (!second) return null;
  const secondAfters = aftersAt(tokens, second.to);
  const to = second.to + secondAfters.length;
  if (secondAfters.some((after) => after.after === "above" || after.after === "outside")) return null;
  const left: Quantity =
    first.quantity.unit === null ? { ...first.quantity, unit: second.quantity.unit } : first.quantity;
  const right: Quantity = second.quantity.unit === null ? { ...second.quantity, unit: left.unit } : second.quantity;
  if (baseOf(left) !== baseOf(right)) return null;
  const named = secondAfters.filter((after) => after.end !== null);
  const of = (quantity: Quantity, own: readonly After[]): readonly After[] => [
    ...own.filter((after) => after.end === null || after.end.eq(quantity.number)),
    ...named.filter((after) => after.end?.eq(quantity.number) === true && !own.includes(after)),
  ];
  const [leftAfters, rightAfters] = [of(left, firstAfters), of(right, secondAfters)];
  const rising = left.number.lte(right.number);
  const bounds = rising
    ? [lowEnd(left, leftAfters), highEnd(right, rightAfters)]
    : [lowEnd(right, rightAfters), highEnd(left, leftAfters)];
  return { alternatives: [bounds], to };
}

/** `目标值的90%-110%`, `目标值的90%-目标值的110%(含)`: shares of the plan. */
export function planSpanAt(tokens: readonly Token[], at: number, text: string): Group | null {
  if (tokens[at]?.type !== "plan") return null;
  const kept = tokens.slice(at, at + 14).flatMap((token, place) => {
    const of = token.type === "text" && small.test(text.slice(token.from, token.to));
    return token.type === "plan" || of ? [] : [{ token, place }];
  });
  const span = spanAt(
    kept.map(({ token }) => token),
    0,
    text,
  );
  const last = span && kept[span.to - 1];
  if (!span || !last || span.alternatives.flat().some(({ quantity }) => baseOf(quantity) !== "ratio")) return null;
  const alternatives = span.alternatives.map((bounds) =>
    bounds.map((one) => ({ ...one, quantity: plan(one.quantity.number.div(100)) })),
  );
  return { alternatives, to: at + last.place + 1 };
}
