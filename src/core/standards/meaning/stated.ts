/** The states of a sentence: which of them earn points, which denies the other, what one gives. */
import { minimum } from "../../decimal";
import type { Clause } from "../kinds";
import { phraseOf, relationOf } from "../phrase";
import { isShortfall } from "../shortfall";
import { judged, rule, unreadableActual, worth, type Context, type Given } from "./context";
import { discretionRange, given } from "./effects";
import { byRatio } from "./proportion";

export type Stated =
  | Extract<Clause, { kind: "state" }>
  | (Extract<Clause, { kind: "discretion" }> & { readonly condition: { readonly on: "state" } });

export const isStated = (clause: Clause): clause is Stated =>
  clause.kind === "state" || (clause.kind === "discretion" && clause.condition.on === "state");

const countedItems = /^[只仅]?(?:符合|满足|达到|具备|做到)其?中?[一二两三四五六七八九十\d]{1,2}[项个条点]/u;

export function isCounted({ condition }: Stated): boolean {
  return countedItems.test(condition.words);
}

/** 酌情给分 gives where 酌情扣分 takes. */
export const gives = (clause: Stated): boolean =>
  (["award", "full", "keep", "award-range"].includes(clause.effect.gives) ||
    (clause.effect.gives === "discretion" && !/[扣减]/u.test(clause.text))) &&
  !isShortfall(clause.condition.words);

/** One state that earns points, and only its denial beside it. */
export function binary(stated: readonly Stated[]): Stated | null {
  const positive = stated.filter(gives);
  const [only, second] = positive;
  if (!only || second || phraseOf(only.condition.words).negative) return null;
  const others = stated.filter((clause) => clause !== only);
  const opposite = others.every(
    (clause) =>
      isShortfall(clause.condition.words) ||
      relationOf(phraseOf(only.condition.words), phraseOf(clause.condition.words)) === "opposite",
  );
  return opposite || others.length === 0 ? only : null;
}

export function denial(context: Context, stated: readonly Stated[], positive: Stated): Clause | null {
  return (
    stated.find((clause) => clause !== positive) ??
    context.clauses.find(
      (clause) => clause.kind === "otherwise" || (clause.kind === "discretion" && clause.condition.on !== "state"),
    ) ??
    null
  );
}

export function effectOf(context: Context, clause: Clause): Given {
  if (clause.kind === "state" || clause.kind === "otherwise" || clause.kind === "discretion") {
    if (clause.effect.gives === "proportion" && clause.effect.by === "ratio") return byRatio(context, clause, null);
    if (clause.effect.gives === "discretion") {
      const [low, high] = discretionRange(context, clause.effect.most && worth(clause.effect.most, context), clause);
      return judged(low, minimum(high, context.weight), "discretion", [rule(clause)]);
    }
    return given(context, clause, clause.effect);
  }
  return unreadableActual;
}
