/** 评价报告: an evaluation as a Word document, the same from the pane, the workbench and the command. */
import { Document, Packer } from "docx";
import type { Evaluation } from "../core/evaluation";
import { localeOf } from "../locale";
import { tableReport } from "./document/index";
import { documentWords as words } from "./document/words";
import { fontTable } from "./docx/font-table";
import { styles } from "./docx/look";
import { sectionOf } from "./docx/section";
import type { Provenance } from "./provenance";

export interface ReportInput {
  /** Each of its tables becomes a report of its own in the document; leave out those that are not wanted. */
  readonly evaluation: Evaluation;
  readonly provenance: Provenance;
}

/**
 * The bytes of the .docx. Runs in browsers and in Node; load it lazily, the library is large. The report is an official
 * document and is written in Chinese whatever language the program speaks. Null where there is no table to report on.
 */
export async function reportDocument({ evaluation, provenance }: ReportInput): Promise<Uint8Array | null> {
  const locale = localeOf("zh-CN");
  const sections = evaluation.tables.flatMap((table) => tableReport(table, evaluation, provenance, locale));
  if (sections.length === 0) return null;
  const file = new Document({
    title: words.documentTitle,
    creator: words.origin.programIs(provenance.program),
    lastModifiedBy: words.origin.programIs(provenance.program),
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: sections.map(sectionOf),
  });
  return new Uint8Array(
    await Packer.toArrayBuffer(file, undefined, [{ path: "word/fontTable.xml", data: fontTable() }]),
  );
}
