/** What is made of an evaluation: 评分明细 and 评分汇总 in the workbook, the report as a Word document. */
import { succeed } from "../../core/result";
import type { Flows } from "./flows";
import type { FlowParts } from "./flow-parts";
import { tableName } from "../view/places";
import { engine } from "./flow-parts";

const sheetMakers = () => import(/* webpackChunkName: "evidence" */ "./sheet-makers");

export function outputFlows({ version, withOptions, words, workbook }: FlowParts): Pick<Flows, "evidence" | "report"> {
  return {
    evidence: (kind, watch) =>
      withOptions({ watch }, async (options) => {
        const [{ putEvidence }, { clockTime, detailsSheet, summarySheet }] = await Promise.all([
          engine(),
          sheetMakers(),
        ]);
        const make = kind === "details" ? detailsSheet : summarySheet;
        const put = await putEvidence(
          workbook,
          kind,
          (evaluation, fileName) =>
            make(evaluation, { program: version, time: clockTime(new Date()), fileName, sha256: null }, words.locale),
          options,
        );
        return put.ok ? succeed({ sheet: put.value.sheet, refreshed: put.value.refreshed }) : put;
      }),
    async report(table, evaluation) {
      const [{ clockTime }, { reportDocument }] = await Promise.all([
        sheetMakers(),
        import(/* webpackChunkName: "report" */ "../../report/document"),
      ]);
      const provenance = { program: version, time: clockTime(new Date()), fileName: null, sha256: null };
      const bytes = await reportDocument({ evaluation: { ...evaluation, tables: [table] }, provenance });
      return bytes && { name: words.pane.outputs.reportFile(fileNamePart(tableName(table, words.pane))), bytes };
    },
  };
}

/** A name that every system takes as part of a file's name. */
function fileNamePart(text: string): string {
  return text
    .replace(/[\\/:*?"<>|\s]+/gu, " ")
    .trim()
    .slice(0, 60);
}
