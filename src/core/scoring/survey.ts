/** Satisfaction of a row from the answers that a person counted, by the scheme's weights of the answers (A36). */
import { hundred, plainDigits, roundHalfUp } from "../decimal";
import type { IndicatorReading, TableReading } from "../reading/table";
import type { SchemeOptions } from "../schemes/options";
import { decimal } from "../decimal";
import { readText } from "../values/read";
import { surveyRate } from "../values/survey";
import { pathKey } from "./judgement";
import type { Derived } from "./rates";

type WeightOption = "surveySatisfied" | "surveyPartly" | "surveyDissatisfied";

/** The answers that a form asks for, each with the option that says what it counts. */
export const surveyAnswers: readonly { readonly label: string; readonly weight: WeightOption }[] = [
  { label: "满意", weight: "surveySatisfied" },
  { label: "基本满意", weight: "surveyPartly" },
  { label: "不满意", weight: "surveyDissatisfied" },
];

/** The rate of a row's survey in percent at two places, with its working; null where none was entered, or an answer has no weight. */
export function rateFromSurvey(
  indicator: IndicatorReading,
  reading: TableReading,
  options: Pick<SchemeOptions, WeightOption>,
): Derived | null {
  const path = pathKey(indicator.path);
  const survey = reading.entered?.surveys.find((one) => one.path === path);
  const answers = survey?.answers.flatMap(({ label, count }) => {
    const known = surveyAnswers.find((answer) => answer.label === label);
    return known ? [{ label, count, weight: decimal(options[known.weight]) }] : [];
  });
  const rate = answers && answers.length === survey?.answers.length ? surveyRate(answers) : null;
  if (!rate || !answers) return null;
  const percent = rate.rate.times(hundred);
  const rounded = roundHalfUp(percent, 2);
  return {
    reading: readText(`${plainDigits(rounded)}%`),
    working: [
      {
        line: "entered",
        figures: answers.map(({ label, count }) => ({ label, figure: { value: count, unit: null } })),
      },
      {
        line: "arithmetic",
        name: null,
        expression: rate.expression,
        value: { value: percent, unit: "%" },
        rounded: rounded.eq(percent) ? null : rounded,
      },
    ],
  };
}
