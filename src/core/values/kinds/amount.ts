/** `60.32万元`, `100%`, `三起`, `50`. */
import type { NumberToken, Token } from "../lexing/token";
import type { Amount } from "../value";
import type { Found } from "./found";

/** The amount of a number token. */
export function amountOf(token: NumberToken): Amount {
  return { kind: "amount", number: token.number, unit: token.unit, places: token.places };
}

/** A number that nothing makes a comparison: no sign, no 以上, no 余. */
export function readAmount(tokens: readonly Token[], index: number): Found<Amount> | null {
  let at = index;
  let about = false;
  if (tokens[at]?.type === "about") {
    about = true;
    at++;
  }
  const token = tokens[at];
  if (token?.type !== "number" || token.more) return null;
  at++;
  if (tokens[at]?.type === "about") {
    about = true;
    at++;
  }
  const behind = tokens[at];
  if (behind?.type === "bound" || (behind?.type === "inclusion" && !behind.included)) return null;
  if (behind?.type === "inclusion") at++;
  return { value: amountOf(token), next: at, about, spoken: token.spoken };
}
