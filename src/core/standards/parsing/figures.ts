/** Conditions on a figure: `≥90%`, `80%（含）-90%`, `90%以上`, `±10-15%`, `80%≤x＜90%`, `低于年度任务`, `超过预期30%以上`. */
import { decimal, one } from "../../decimal";
import { baseOf, goalUnit, negative, planUnit, type Bound, type BoundSign, type Quantity } from "../figure";
import type { Token, TokenOf } from "../lexer/token";
import { aftersAt, alone, bound, plan, planSpanAt, signed, small, spanAt, type Group } from "./spans";

/** A condition on one figure, and the words around it. */
export interface FigurePart {
  /** What is measured, as far as the words say: `控制率`. */
  readonly subject: string;
  readonly test: readonly (readonly Bound[])[];
}

/** 达到 and 未达到 speak of reaching a target whichever way it points; 超过 and 低于 of the figure. */
const reaching = /^(?:[未没须应要需]|没有|未能)?达到?$|^达不到$|完成$|^至少达到$/u;

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

/** 超预算5%-10%: from so far above it to so far. */
function spanOver(tokens: readonly Token[], at: number, text: string): Group | null {
  const span = spanAt(tokens, at, text);
  const bounds = span?.alternatives[0];
  if (!span || !bounds || span.alternatives.length > 1) return null;
  if (!bounds.every(({ quantity }) => baseOf(quantity) === "ratio" && quantity.number.lte(50))) return null;
  const past = bounds.map((one) => ({ ...one, quantity: plan(decimal(1).plus(one.quantity.number.div(100))) }));
  return { alternatives: [past], to: span.to };
}

/** `≥90%`, `不低于7天`, `低于60%`, `达到年度任务90%及以上`, `不超过预算`. */
function comparedAt(tokens: readonly Token[], at: number, text: string): Group | null {
  const compare = tokens[at];
  if (compare?.type !== "compare") return null;
  // 达90%-95%
  const reached = /^达到?$/u.test(compare.word);
  const passed = compare.sign === ">" || compare.sign === "<";
  // 超出5%-10%, 达到目标值的80%-100%
  const span =
    (reached || passed ? spanAt(tokens, at + 1, text) : null) ?? (reached ? planSpanAt(tokens, at + 1, text) : null);
  if (span) return span;
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
  const between = hasPlan && !of && compare.sign === ">" && !compare.negated ? spanOver(tokens, next, text) : null;
  if (between) return between;
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
    planSpanAt(tokens, at, text) ??
    spanAt(tokens, at, text) ??
    singleAt(tokens, at, text)
  );
}
