/** Conditions on a figure: `≥90%`, `80%（含）-90%`, `90%以上`, `±10-15%`, `80%≤x＜90%`, `低于年度任务`, `超过预期30%以上`. */
import { decimal, one } from "../../decimal";
import {
  baseOf,
  goalUnit,
  negative,
  planUnit,
  type Bound,
  type BoundSign,
  type Firmness,
  type Quantity,
} from "../figure";
import type { Token, TokenOf } from "../lexer/token";

/** A condition on one figure, and the words around it. */
export interface FigurePart {
  /** What is measured, as far as the words say: `控制率`. */
  readonly subject: string;
  readonly test: readonly (readonly Bound[])[];
}

interface Group {
  readonly alternatives: readonly (readonly Bound[])[];
  readonly to: number;
}

type After = TokenOf<"after">;

function bound(sign: BoundSign, quantity: Quantity, firm: Firmness): Bound {
  return { sign, quantity, firm };
}

const plan = (number: Quantity["number"], unit = planUnit): Quantity => ({ number, unit });

/** 达到 and 未达到 speak of reaching a target whichever way it points; 超过 and 低于 of the figure. */
const reaching = /^(?:[未没须应要需]|没有|未能)?达到?$|^达不到$|完成$|^至少达到$/u;

/** 以上, （含） … standing behind a figure. */
function aftersAt(tokens: readonly Token[], at: number): readonly After[] {
  const found: After[] = [];
  for (let token = tokens[at]; token?.type === "after"; token = tokens[at + found.length]) found.push(token);
  return found;
}

function signed(
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
function alone(quantity: Quantity, afters: readonly After[]): Bound {
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
function spanAt(tokens: readonly Token[], at: number, text = ""): Group | null {
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

/** `[80%,90%)`. */
function intervalAt(tokens: readonly Token[], at: number, text: string): Group | null {
  const [open, first, comma, second, close] = tokens.slice(at, at + 5);
  if (open?.type !== "open" || first?.type !== "number" || comma?.type !== "separator") return null;
  if (second?.type !== "number" || close?.type !== "close") return null;
  const low = bound(text.charAt(open.from) === "[" ? "≥" : ">", first.quantity, "explicit");
  const high = bound(text.charAt(close.from) === "]" ? "≤" : "<", second.quantity, "explicit");
  return { alternatives: [[low, high]], to: at + 5 };
}

/** `±10%以内`, `±10-15%`, `±20%以外`, `正负10%以上`. */
function plusMinusAt(tokens: readonly Token[], at: number): Group | null {
  const compare = tokens[at];
  if (compare?.type === "compare" && tokens[at + 1]?.type === "plus-minus")
    return comparedPlusMinus(tokens, at + 1, compare);
  if (tokens[at]?.type !== "plus-minus") return null;
  const span = spanAt(tokens, at + 1);
  const ends = span?.alternatives[0];
  if (span && ends) {
    const [low, high] = ends;
    if (!low || !high) return null;
    const mirrored: readonly Bound[] = [
      bound(high.sign === "<" ? ">" : "≥", negative(high.quantity), high.firm),
      bound(low.sign === ">" ? "<" : "≤", negative(low.quantity), low.firm),
    ];
    return { alternatives: [mirrored, ends], to: span.to };
  }
  const single = signed(tokens, at + 1);
  if (!single) return null;
  const afters = aftersAt(tokens, single.to);
  const edge = alone(single.quantity, afters);
  const to = single.to + afters.length;
  const opposite = negative(single.quantity);
  if (edge.sign === ">" || edge.sign === "≥")
    return { alternatives: [[bound(edge.sign === ">" ? "<" : "≤", opposite, edge.firm)], [edge]], to };
  const firm = edge.firm === "bare" ? "plain" : edge.firm;
  const inner = edge.sign === "<" ? "<" : "≤";
  return {
    alternatives: [[bound(inner === "<" ? ">" : "≥", opposite, firm), bound(inner, single.quantity, firm)]],
    to,
  };
}

/** `超过±5%`, `不超过±5%`, `控制在±5%以内`. */
function comparedPlusMinus(tokens: readonly Token[], at: number, { sign }: TokenOf<"compare">): Group | null {
  const figure = signed(tokens, at + 1);
  if (!figure || sign === "=") return null;
  const { quantity } = figure;
  const opposite = negative(quantity);
  const to = figure.to + aftersAt(tokens, figure.to).length;
  if (sign === ">" || sign === "≥")
    return {
      alternatives: [[bound(sign === ">" ? "<" : "≤", opposite, "explicit")], [bound(sign, quantity, "explicit")]],
      to,
    };
  const low = bound(sign === "<" ? ">" : "≥", opposite, "explicit");
  return { alternatives: [[low, bound(sign, quantity, "explicit")]], to };
}

/** 低于目标值的90% is 90 % of it; 超过预期30% is 130 % of it. Null where the words leave that open. */
function shareOfPlan({ sign, word }: TokenOf<"compare">, quantity: Quantity, of: boolean): Quantity | null {
  if (baseOf(quantity) !== "ratio") return null;
  const share = quantity.number.div(100);
  if (reaching.test(word) && !word.startsWith("超")) return plan(share, goalUnit);
  if (of || sign === "≥" || sign === "=") return plan(share);
  if (sign === ">" || sign === "≤") return share.lte("0.5") ? plan(one.plus(share)) : share.gte(1) ? plan(share) : null;
  return share.lte("0.3") ? plan(one.minus(share)) : share.gte("0.5") ? plan(share) : null;
}

const small = /^(?:的|总量的|总数的|总额的|任务的|数的|值的)$/u;

/** 超预算不足5%: above it, by less than that. */
function overBy(tokens: readonly Token[], at: number): Group | null {
  const less = tokens[at];
  const figure = signed(tokens, at + 1);
  if (less?.type !== "compare" || (less.sign !== "<" && less.sign !== "≤") || !figure) return null;
  if (baseOf(figure.quantity) !== "ratio") return null;
  const most = plan(one.plus(figure.quantity.number.div(100)));
  return {
    alternatives: [[bound(">", plan(decimal(1)), "explicit"), bound(less.sign, most, "explicit")]],
    to: figure.to + aftersAt(tokens, figure.to).length,
  };
}

/** `≥90%`, `不低于7天`, `低于60%`, `达到年度任务90%及以上`, `不超过预算`. */
function comparedAt(tokens: readonly Token[], at: number, text: string): Group | null {
  const compare = tokens[at];
  if (compare?.type !== "compare") return null;
  let next = at + 1;
  const hasPlan = tokens[next]?.type === "plan";
  if (hasPlan) next++;
  const joint = tokens[next];
  const of =
    hasPlan &&
    joint?.type === "text" &&
    small.test(text.slice(joint.from, joint.to)) &&
    signed(tokens, next + 1) !== null;
  if (of) next++;
  const within = hasPlan && compare.sign === ">" ? overBy(tokens, next) : null;
  if (within) return within;
  const figure = signed(tokens, next);
  const unit = reaching.test(compare.word) ? goalUnit : planUnit;
  if (!figure) {
    if (!hasPlan || of) return null;
    const to = next + aftersAt(tokens, next).length;
    return { alternatives: [[bound(compare.sign, plan(decimal(1), unit), "explicit")]], to };
  }
  const afters = aftersAt(tokens, figure.to);
  // 控制在概算3200万元以内: the plan and its own figure
  const named = hasPlan && !of && baseOf(figure.quantity) === "元";
  const quantity = hasPlan && !named ? shareOfPlan(compare, figure.quantity, of) : figure.quantity;
  if (!quantity) return null;
  // 超预算10%以内: above it, and by no more than that.
  const held = afters.some((after) => after.after === "within" || after.after === "below");
  if (held && (compare.sign === ">" || compare.sign === "<")) {
    if (!hasPlan || of || quantity.unit !== planUnit || compare.negated) return null;
    const whole = plan(decimal(1));
    const firm = afters.some((after) => after.after === "included" || after.firm === "explicit") ? "explicit" : "plain";
    const near =
      compare.sign === ">"
        ? [bound(">", whole, "explicit"), bound("≤", quantity, firm)]
        : [bound("≥", quantity, firm), bound("<", whole, "explicit")];
    return { alternatives: [near], to: figure.to + afters.length };
  }
  // 超预算10%以上: from there on.
  if (hasPlan && compare.sign === ">" && afters.some((after) => after.after === "above" && after.firm === "plain"))
    return { alternatives: [[bound("≥", quantity, "plain")]], to: figure.to + afters.length };
  const included = afters.some((after) => after.after === "included");
  const excluded = afters.some((after) => after.after === "excluded");
  const sign: BoundSign = included
    ? compare.sign === ">"
      ? "≥"
      : compare.sign === "<"
        ? "≤"
        : compare.sign
    : excluded
      ? compare.sign === "≥"
        ? ">"
        : compare.sign === "≤"
          ? "<"
          : compare.sign
      : compare.sign;
  return { alternatives: [[bound(sign, quantity, "explicit")]], to: figure.to + afters.length };
}

/** `80%≤x＜90%`, `90%＞完成率≥80%`: the figure before the sign. */
function flippedAt(tokens: readonly Token[], at: number): Group | null {
  const figure = signed(tokens, at);
  const sign = figure && tokens[figure.to];
  if (!figure || sign?.type !== "compare" || !/^[≥≤<>=]+$/u.test(sign.word)) return null;
  const turned: BoundSign = ({ "≥": "≤", "≤": "≥", ">": "<", "<": ">", "=": "=" } as const)[sign.sign];
  let end = figure.to + 1;
  while (tokens[end]?.type === "text" || tokens[end]?.type === "plan") end++;
  const other = tokens[end];
  if (other?.type === "compare") {
    const second = comparedAt(tokens, end, "");
    const bounds = second?.alternatives[0];
    return second && bounds
      ? { alternatives: [[bound(turned, figure.quantity, "explicit"), ...bounds]], to: second.to }
      : null;
  }
  return signed(tokens, end)
    ? null
    : { alternatives: [[bound(turned, figure.quantity, "explicit")]], to: figure.to + 1 };
}

/** `≠100%`. */
function unequalAt(tokens: readonly Token[], at: number): Group | null {
  const figure = tokens[at]?.type === "unequal" ? signed(tokens, at + 1) : null;
  if (!figure) return null;
  const { quantity, to } = figure;
  return { alternatives: [[bound("<", quantity, "explicit")], [bound(">", quantity, "explicit")]], to };
}

/** Words that may follow a figure without a unit; anything else is a unit that is not known (65岁). */
const fillers = /^[的时者则及且以,;。)]/u;

/** `90%以上`, `100%`, `目标值的90%`; a numeral alone (一套制度) is no condition. */
function singleAt(tokens: readonly Token[], at: number, text: string): Group | null {
  const start = tokens[at];
  const joint = tokens[at + 1];
  const of = start?.type === "plan" && joint?.type === "text" && small.test(text.slice(joint.from, joint.to));
  const from = start?.type === "plan" ? at + (of ? 2 : 1) : at;
  const figure = signed(tokens, from);
  if (!figure || (start?.type === "plan" && baseOf(figure.quantity) !== "ratio")) return null;
  const afters = aftersAt(tokens, figure.to);
  const shown = start?.type === "plan" ? plan(figure.quantity.number.div(100)) : figure.quantity;
  const edge = alone(shown, afters);
  if (!figure.digits && edge.firm === "bare") return null;
  const next = tokens[figure.to];
  const unknownUnit = shown.unit === null && next?.type === "text" && !fillers.test(text.slice(next.from, next.to));
  if (unknownUnit && edge.firm === "bare") return null;
  return { alternatives: [[edge]], to: figure.to + afters.length };
}

/** The figure condition that begins at a token. */
export function figureAt(tokens: readonly Token[], at: number, text: string): Group | null {
  // 开工数/计划数×100%≥90%: the 100% belongs to the arithmetic before it.
  if (tokens[at]?.type === "number" && tokens[at - 1]?.type === "operator") return null;
  return (
    plusMinusAt(tokens, at) ??
    unequalAt(tokens, at) ??
    intervalAt(tokens, at, text) ??
    comparedAt(tokens, at, text) ??
    flippedAt(tokens, at) ??
    spanAt(tokens, at, text) ??
    singleAt(tokens, at, text)
  );
}
