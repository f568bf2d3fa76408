/** Tells Excel of the custom functions; what computes them may come later. */
import type { Language } from "../locale";
import type { NoAnswer } from "./answer";
import type { Argument } from "./argument";

/** As in functions.json. */
export const formulaIds = ["SCORE", "RATE", "GRADE", "EXPLAIN"] as const;
export type FormulaId = (typeof formulaIds)[number];

/** What computes: `answerOf` of this folder, loaded on the first call. */
export type Compute = (id: FormulaId, given: readonly Argument[], language: Language) => number | string | NoAnswer;

/** Registers every function; an answer that is none becomes Excel's error with its words. */
export function registerFormulas(language: Language, load: () => Promise<Compute>): void {
  for (const id of formulaIds) {
    CustomFunctions.associate(id, async (...given: Argument[]) => {
      const compute = await load();
      const answer = compute(id, given, language);
      if (typeof answer !== "object") return answer;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the class that Excel reads, though it is no Error
      throw new CustomFunctions.Error(answer.error === "value" ? invalidValue : notAvailable, answer.message);
    });
  }
}
