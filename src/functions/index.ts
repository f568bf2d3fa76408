/** The custom functions by id; their parameters stand in functions.json. */
import type { Language } from "../locale";
import { localeOf } from "../locale";
import { formulaWords as english } from "../locale/en-US/formulas";
import { formulaWords as chinese } from "../locale/zh-CN/formulas";
import type { Answer, FormulaLanguage } from "./answer";
import type { Argument } from "./argument";
import { grade } from "./grade";
import { rate } from "./rate";
import type { FormulaId } from "./register";
import { explain, score } from "./score";

export type Formula = (language: FormulaLanguage, ...given: Argument[]) => Answer<number | string>;

const formulas: Readonly<Record<FormulaId, Formula>> = {
  SCORE: (language, target, actual, weight, standard) => score(language, target, actual, weight, standard),
  RATE: (language, actual, target) => rate(language, actual, target),
  GRADE: (language, total, scheme) => grade(language, total, scheme),
  EXPLAIN: (language, target, actual, weight, standard) => explain(language, target, actual, weight, standard),
};

/** What a formula gives, in the words of a language. */
export function answerOf(id: FormulaId, given: readonly Argument[], language: Language): Answer<number | string> {
  const words = language === "zh-CN" ? chinese : english;
  return formulas[id]({ locale: localeOf(language), words }, ...given);
}
