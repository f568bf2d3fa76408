/** 评分明细: every indicator with its rule, its working and its score, linked to its cell; to be printed and filed as evidence. */
import type { Evaluation, TableEvaluation } from "../core/evaluation";
import type { FundsLine, IndicatorReading } from "../core/reading/table";
import type { FundsScore, IndicatorScore } from "../core/scoring/score";
import type { Locale } from "../locale";
import { toA1 } from "../core/grid/address";
import type { MadeCell, MadeColumn, SheetContent } from "../workbooks/sheet-content";
import { notesOf } from "./notes";
import type { Provenance } from "./provenance";
import { type ReportWords, reportWordsOf } from "./words";

const points = "0.##";

function columnsOf({ columns: words }: ReportWords): readonly MadeColumn[] {
  const text = (heading: string, width: number): MadeColumn => ({ heading, width, align: "left", numberFormat: null });
  const number = (heading: string): MadeColumn => ({ heading, width: 9, align: "right", numberFormat: points });
  return [
    text(words.sheet, 12),
    text(words.cell, 8),
    text(words.project, 20),
    text(words.level1, 10),
    text(words.level2, 12),
    text(words.level3, 24),
    text(words.target, 14),
    text(words.actual, 14),
    number(words.weight),
    number(words.claimed),
    number(words.score),
    text(words.status, 11),
    text(words.rule, 30),
    text(words.working, 40),
  ];
}

const plain = (value: MadeCell["value"]): MadeCell => ({ value });

function indicatorRow(
  table: TableEvaluation,
  reading: IndicatorReading,
  score: IndicatorScore,
  locale: Locale,
): readonly MadeCell[] {
  const at = reading.score?.cell ?? reading.actual?.cell ?? reading.name.cell;
  const [level1 = "", level2 = ""] = reading.path.length > 1 ? reading.path : [];
  return [
    plain(table.sheet),
    { value: toA1(at), link: { sheet: table.sheet, cell: at } },
    plain(table.reading.layout.project?.text ?? null),
    plain(level1),
    plain(reading.path.length > 2 ? level2 : ""),
    plain(reading.path.at(-1) ?? ""),
    plain(reading.target?.text ?? null),
    plain(reading.actual?.text ?? null),
    plain(score.weight),
    plain(reading.score?.number ?? null),
    { value: score.score, look: differs(reading, score) ? "attention" : "plain" },
    plain(locale.labels.status[score.status]),
    plain(reading.standard?.text ?? null),
    plain(locale.printWorking(score.working)),
  ];
}

const differs = (reading: IndicatorReading, score: IndicatorScore): boolean => {
  const claimed = reading.score?.number ?? null;
  return claimed !== null && score.score !== null && !claimed.eq(score.score);
};

function fundsRow(
  table: TableEvaluation,
  line: FundsLine,
  score: FundsScore,
  words: ReportWords,
  locale: Locale,
): readonly MadeCell[] {
  const at = line.score?.cell ?? line.executed?.cell ?? line.label.cell;
  return [
    plain(table.sheet),
    { value: toA1(at), link: { sheet: table.sheet, cell: at } },
    plain(table.reading.layout.project?.text ?? null),
    plain(words.execution),
    plain(""),
    plain(line.label.text),
    plain(line.annualBudget?.text ?? line.initialBudget?.text ?? null),
    plain(line.executed?.text ?? null),
    plain(score.weight),
    plain(line.score?.number ?? null),
    plain(score.score),
    plain(locale.labels.status[score.score === null ? "unreadable" : "scored"]),
    plain(null),
    plain(locale.printWorking(score.working)),
  ];
}

function rowsOf(table: TableEvaluation, words: ReportWords, locale: Locale): readonly (readonly MadeCell[])[] {
  const { reading, score } = table;
  const funds = reading.funds.flatMap((block, at) => {
    const line = block.lines.find((one) => one.role === "total");
    const given = score.funds[at];
    return line && given?.weight ? [fundsRow(table, line, given, words, locale)] : [];
  });
  const indicators = reading.indicators.flatMap((one, at) => {
    const given = score.indicators[at];
    return given ? [indicatorRow(table, one, given, locale)] : [];
  });
  return [...funds, ...indicators];
}

/** The details sheet of an evaluation; tables that were not scored are left out. */
export function detailsSheet(evaluation: Evaluation, provenance: Provenance, locale: Locale): SheetContent {
  const words = reportWordsOf(locale.language);
  return {
    name: words.detailsName,
    title: words.detailsTitle,
    notes: notesOf(evaluation, provenance, locale),
    columns: columnsOf(words),
    rows: evaluation.tables.filter((table) => table.scored).flatMap((table) => rowsOf(table, words, locale)),
    chart: null,
  };
}
