/** Small tables and single indicators for the tests of scoring. */
import { decimal } from "../../../src/core/decimal";
import { evaluate } from "../../../src/core/evaluate";
import type { Judgement, TableEvaluation } from "../../../src/core/evaluation";
import { nothingRemembered } from "../../../src/core/evaluation";
import { defaultScheme, withOptions } from "../../../src/core/schemes";
import type { SchemeOptions } from "../../../src/core/schemes/options";
import type { Scheme } from "../../../src/core/schemes/scheme";
import type { IndicatorNature } from "../../../src/core/reading/table";
import type { SingleScore } from "../../../src/core/scoring";
import { scoreSingle } from "../../../src/core/scoring";
import { readActual, readTarget } from "../../../src/core/values/read";
import { sheetOfRows } from "../../support/sheet-of-rows";

/** One indicator as a person would say it: `name | target | actual | weight`, with a sentence behind where there is one. */
export function single(
  text: string,
  nature: IndicatorNature = "quantity",
  changes: Partial<SchemeOptions> = {},
): SingleScore {
  const [name = "", wanted = "", done = "", weight = "0", standard = ""] = text.split("|").map((part) => part.trim());
  const cell = (value: string) => ({ value, text: value, numberFormat: "General" });
  const target = wanted === "" ? null : readTarget(cell(wanted));
  const actual = readActual(cell(done), target);
  const given = { name, nature, target, actual, weight: decimal(weight), standard: standard || null, year: 2022 };
  return scoreSingle(given, withOptions(defaultScheme, changes));
}

/** `4.55`, `judgement 0-6`, `missing`. */
export function told({ outcome, score }: SingleScore): string {
  if (outcome.status === "judgement") return `judgement ${outcome.range.map((end) => end.toString()).join("-")}`;
  return score?.toString() ?? outcome.status;
}

/** The first table of a sheet drawn as lines, under a scheme. */
export function tableOf(
  rows: readonly string[],
  scheme: Scheme = defaultScheme,
  judgements: readonly Judgement[] = [],
): TableEvaluation {
  const workbook = { fileName: null, sheets: [sheetOfRows(rows)] };
  const remembered = { ...nothingRemembered, judgements };
  const [table] = evaluate({ workbook, remembered, scheme, approved: null }).tables;
  if (!table) throw new Error("no table recognised");
  return table;
}

/** The scores of a table's rows as text, in order. */
export function scoresOf({ score }: TableEvaluation): readonly string[] {
  return score.indicators.map((one) => one.score?.toString() ?? one.status);
}
