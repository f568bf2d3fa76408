/** Why a sheet without a table to score has none. */
import type { HeadingBlock } from "./headings/block";
import type { SkipReason } from "./layout";
import type { Line } from "./lines";
import { monitoringHeadings, negativeTitles, rosterHeadings } from "./words/head";

/** True where headings or title are those of a mid-year monitoring table, which is never scored. */
export function isMonitoring(lines: readonly Line[], block: HeadingBlock): boolean {
  const heads = block.headings.some(({ label }) => monitoringHeadings.some((word) => label.key.includes(word)));
  return heads || lines.some((line) => line.row < block.first && isTitleWith(line, negativeTitles.monitoring));
}

/** The reason for a sheet on which nothing was found; `form` is what its headings alone would say. */
export function skipReason(sheet: string, lines: readonly Line[], form: SkipReason | null): SkipReason {
  const named = (words: readonly string[]): boolean =>
    words.some((word) => sheet.includes(word)) || lines.slice(0, 6).some((line) => isTitleWith(line, words));
  if (form === "monitoring" || named(negativeTitles.monitoring)) return "monitoring";
  if (named(negativeTitles["target-application"])) return "target-application";
  if (form) return form;
  if (named(negativeTitles["final-accounts"])) return "final-accounts";
  if (named(negativeTitles.roster) || lines.some(isRosterHeading)) return "roster";
  if (named(negativeTitles.summary) || lines.some(isSummaryHeading)) return "summary";
  if (named(negativeTitles.instructions) || isProse(lines)) return "instructions";
  return "no-table";
}

function isTitleWith({ labels }: Line, words: readonly string[]): boolean {
  const [label] = labels;
  return (
    label !== undefined &&
    labels.length <= 2 &&
    label.key.length <= 50 &&
    words.some((word) => label.key.includes(word))
  );
}

function isRosterHeading({ labels }: Line): boolean {
  return labels.length > 1 && labels.filter(({ key }) => rosterHeadings.includes(key)).length >= 2;
}

function isSummaryHeading({ labels }: Line): boolean {
  const has = (words: readonly string[]): boolean => labels.some(({ key }) => words.includes(key));
  return has(["项目", "项目名称", "单位", "单位名称", "部门"]) && has(["得分", "自评得分", "总分", "等级", "自评总分"]);
}

/** Mostly lines of one text each. */
function isProse(lines: readonly Line[]): boolean {
  const single = lines.filter(({ labels }) => labels.length === 1 && (labels[0]?.key.length ?? 0) >= 8);
  return single.length >= 2 && single.length * 4 >= lines.length * 3;
}
