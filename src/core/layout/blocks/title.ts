/** The title of a table and its year. */
import { squeeze } from "../../values/text";
import type { TextAt } from "../layout";
import { textAt } from "../lines";
import type { Line } from "../lines";
import { titleWords } from "../words/head";

/** True for a line that is a title: one text with the words of one. */
export function isTitle({ labels }: Line): boolean {
  const [label] = labels;
  if (!label || labels.length > 2 || label.numeric || label.key.length > 60 || /[。;；]/u.test(label.text))
    return false;
  return (
    titleWords.some((word) => label.key.includes(word)) &&
    !/^(?:注|说明|备注|附注)/u.test(label.key) &&
    /[表告案系况果价准\])]$/u.test(label.key)
  );
}

/** The first line that is a title. */
export function titleOf(lines: readonly Line[]): TextAt | null {
  const title = lines.find(isTitle)?.labels[0];
  return title ? textAt(title) : null;
}

const kindAtEnd =
  /(?:(?:财政|预算|专项)?(?:项目|资金)?支出)?(?:绩效)?(?:目标)?(?:完成情况)?(?:自评|评价|评分|打分)+(?:指标)?(?:体系|得分|情况)?表?$/u;
const yearAtStart = /^(?:关于)?(?:19|20)\d{2}年?度?/u;
/** Words of titles that name a kind of table, a place or a body, and no project. */
const noProject =
  /部门|单位|整体|预算|财政|自评|评价|绩效|转移支付|区域|附[件表]|[省市县区]级|[省市县区镇乡局厅委院校部会站所处队中心办](?:\d|项目|$)|^(?:项目|专项|资金|支出|重点)*$/u;
const longestProject = 30;

/**
 * The project that a title alone names: `2022年度共享工程项目支出绩效自评表`. Null for titles of a form, of a unit, or
 * without a year at the beginning, where the name cannot be told from the place before it.
 */
export function projectInTitle(title: TextAt | null): TextAt | null {
  const key = squeeze(title?.text ?? "");
  if (!title || !yearAtStart.test(key)) return null;
  const text = key
    .replace(yearAtStart, "")
    .replace(kindAtEnd, "")
    .replace(/[“”"《》]/gu, "");
  const named = text !== "" && text.length <= longestProject && kindAtEnd.test(key) && !noProject.test(text);
  return named ? { text: text.length > 4 ? text.replace(/项目$/u, "") : text, cell: title.cell } : null;
}

const yearPattern = /(?:^|\D)((?:19|20)\d{2})(?:年|\)|$)/u;

/** The year beside its label, in the title, or in a line of its own: `(2022年度)`, `2019年度)`. */
export function yearOf(lines: readonly Line[], title: TextAt | null, beside: TextAt | null): number | null {
  const alone = lines.flatMap(({ labels }) =>
    labels.length <= 2 && labels[0] && labels[0].key.length <= 12 && labels[0].key.includes("年")
      ? [labels[0].key]
      : [],
  );
  const texts = [beside?.text ?? "", ...alone, title?.text.replace(/\s/gu, "") ?? ""];
  for (const text of texts) {
    const year = yearPattern.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
