/** =JIPING.GRADE(总分, [方案]): the grade that a total earns by a scheme's bands. */
import { plainDigits } from "../core/decimal";
import { builtInSchemes, defaultScheme, gradeOf } from "../core/schemes";
import { squeeze } from "../core/values/text";
import type { Answer, FormulaLanguage } from "./answer";
import { none, numberOf, wrong } from "./answer";
import type { Argument } from "./argument";
import { argumentText } from "./argument";

/** `scheme` is an id or a name of a scheme that ships; without one 财预〔2020〕10号: 90, 80, 60. */
export function grade({ words }: FormulaLanguage, total: Argument, scheme?: Argument): Answer<string> {
  const points = numberOf(total);
  if (points === null) return wrong(words.total(argumentText(total)));
  const asked = squeeze(argumentText(scheme));
  const chosen =
    asked === ""
      ? defaultScheme
      : builtInSchemes.find((one) => one.id === asked || squeeze(one.name).startsWith(asked));
  if (!chosen) return wrong(words.scheme(argumentText(scheme), builtInSchemes.map((one) => one.id).join(", ")));
  return gradeOf(points, chosen.bands, chosen.options) ?? none(words.noGrade(plainDigits(points)));
}
