/** 绩效评价工作开展情况: by which rules the points were computed, and blanks for what only the evaluators know. */
import { plainDigits } from "../../core/decimal";
import type { TableEvaluation } from "../../core/evaluation";
import type { GradeBand } from "../../core/reading/table";
import type { SchemeBand } from "../../core/schemes/scheme";
import type { Locale } from "../../locale";
import { optionList } from "../options";
import type { Block } from "./blocks";
import { heading, paragraph } from "./blocks";
import { documentWords as words } from "./words";

type Band = GradeBand | SchemeBand;

function bandWords(band: Band): string {
  const digits = (end: Band["low"]): string | null =>
    end === null ? null : typeof end === "string" ? end : plainDigits(end);
  return words.band(band.label, digits(band.low), digits(band.high), band.lowIncluded, band.highIncluded);
}

/** The chapter. */
export function workChapter(table: TableEvaluation, locale: Locale): readonly Block[] {
  const { chapters, sections, blanks } = words;
  const { scheme, reading } = table;
  const options = optionList(table, locale);
  const bands: readonly Band[] = reading.bands ?? scheme.bands;
  const byStandard = reading.indicators.some((indicator) => indicator.standard !== null);
  const method = [
    words.scheme(scheme.name, scheme.version, scheme.source.document),
    ...(byStandard ? [words.standardsOnSheet] : []),
    ...(options === null ? [] : [words.options(options)]),
    words.bands(bands.map(bandWords).join(words.semicolon)),
  ];
  return [
    heading(1, chapters.work),
    heading(2, sections.purpose),
    paragraph({ blank: blanks.purpose }),
    heading(2, sections.method),
    paragraph(method.join("")),
    paragraph({ blank: blanks.principles }),
    heading(2, sections.process),
    paragraph({ blank: blanks.process }),
  ];
}
