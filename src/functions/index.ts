/** The custom functions as Excel calls them; ids as in functions.json. */
import type { Language } from "../locale";
import { localeOf } from "../locale";
import { formulaWords as english } from "../locale/en-US/formulas";
import { formulaWords as chinese } from "../locale/zh-CN/formulas";
import type { Answer, FormulaLanguage } from "./answer";
import { isNoAnswer } from "./answer";
import type { Argument } from "./argument";
import { grade } from "./grade";
import { rate } from "./rate";
import { explain, score } from "./score";

type Formula = (language: FormulaLanguage, ...given: Argument[]) => Answer<number | string>;

/** By id; the parameters stand in functions.json. */
export const formulas: Readonly<Record<string, Formula>> = {
  SCORE: (language, target, actual, weight, standard) => score(language, target, actual, weight, standard),
  RATE: (language, actual, target) => rate(language, actual, target),
  GRADE: (language, total, scheme) => grade(language, total, scheme),
  EXPLAIN: (language, target, actual, weight, standard) => explain(language, target, actual, weight, standard),
};

function languageOf(language: Language): FormulaLanguage {
  return { locale: localeOf(language), words: language === "zh-CN" ? chinese : english };
}

/** Registers every function with Excel; an answer that is none becomes Excel's error with its words. */
export function registerFormulas(language: Language): void {
  const spoken = languageOf(language);
  for (const [id, formula] of Object.entries(formulas)) {
    CustomFunctions.associate(id, (...given: Argument[]) => {
      const answer = formula(spoken, ...given);
      if (!isNoAnswer(answer)) return answer;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the class that Excel reads, though it is no Error
      throw new CustomFunctions.Error(answer.error === "value" ? invalidValue : notAvailable, answer.message);
    });
  }
}
