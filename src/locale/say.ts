/** The figures of a finding, printed for its sentence. */
import type { Fact, Finding } from "../core/checks/finding";
import { printAmount, printNumber } from "./figures";

/** Reads one fact by name as text; `has` tells whether it says anything. */
export interface Say {
  (name: string): string;
  readonly has: (name: string) => boolean;
  /** The fact as it is, where the words depend on it. */
  readonly fact: (name: string) => Fact;
  readonly option: (option: string, choice: string) => { readonly option: string; readonly choice: string };
}

/** How a language prints what is no plain figure. */
export interface FactWords {
  readonly points: (digits: string) => string;
  readonly listSeparator: string;
  readonly option: Say["option"];
}

function print(fact: Fact, words: FactWords): string {
  if (fact === null) return "";
  if (typeof fact === "number") return String(fact);
  if (typeof fact !== "object") return String(fact);
  if ("toFixed" in fact) return printNumber(fact);
  if (!("value" in fact)) return fact.join(words.listSeparator);
  return fact.unit === "分" ? words.points(printNumber(fact.value)) : printAmount(fact.value, fact.unit);
}

/** Reader of a finding's facts; a fact that is not there prints as nothing. */
export function sayOf(finding: Pick<Finding, "facts">, words: FactWords): Say {
  const fact = (name: string): Fact => finding.facts[name] ?? null;
  const has = (name: string): boolean => {
    const given = fact(name);
    return given !== null && given !== "" && given !== false;
  };
  return Object.assign((name: string) => print(fact(name), words), { has, fact, option: words.option });
}
