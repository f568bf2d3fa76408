/** What a formula gives: a figure or text, or why there is none. */
import type { Decimal } from "../core/decimal";
import { decimal } from "../core/decimal";
import { storedNumber } from "../core/values/cell";
import type { Locale } from "../locale";
import type { FormulaWords } from "../locale/zh-CN/formulas";
import type { Argument } from "./argument";
import { argumentText } from "./argument";

/** `value`: #VALUE!, the formula was given something wrong; `none`: #N/A, there is no figure to give. Excel shows words with these two alone. */
export interface NoAnswer {
  readonly error: "value" | "none";
  readonly message: string;
}

export type Answer<T> = T | NoAnswer;

export interface FormulaLanguage {
  readonly locale: Locale;
  readonly words: FormulaWords;
}

export function isNoAnswer(answer: unknown): answer is NoAnswer {
  return typeof answer === "object" && answer !== null && "error" in answer;
}

export const wrong = (message: string): NoAnswer => ({ error: "value", message });
export const none = (message: string): NoAnswer => ({ error: "none", message });

const digits = /^\d{1,9}(?:\.\d{1,9})?$/u;

/** A number, or a text of plain digits; null for anything else. */
export function numberOf(argument: Argument): Decimal | null {
  if (typeof argument === "number") return storedNumber(argument);
  const text = argumentText(argument).normalize("NFKC");
  return digits.test(text) ? decimal(text) : null;
}

/** A decimal as the number that Excel keeps. */
export function toExcel(value: Decimal): number {
  return Number(value.toFixed());
}
