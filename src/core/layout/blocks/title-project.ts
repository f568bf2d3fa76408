/** The project that a title names, where no label does. */
import { squeeze } from "../../values/text";
import type { TextAt } from "../layout";

/** What titles call their kind of table, from its first word to the end. */
const kindAtEnd =
  /(?:(?:财政|预算|专项)?(?:项目|资金)?支出)?(?:绩效)?(?:目标)?(?:完成情况)?(?:自评|评价|评分|打分)+(?:指标)?(?:体系|得分|情况)?(?:[及与和暨](?:评分|评价|自评|得分)(?:结果|情况|表)?)?表?$/u;
const yearAtStart = /^(?:关于)?(?:19|20)\d{2}年?度?/u;
/** Words of titles that name a kind of table, a place or a body, and no project. */
const noProject =
  /部门|单位|整体|预算|财政|自评|评价|绩效|转移支付|区域|附[件表]|[省市县区]级|[省市县区镇乡局厅委院校部会站所处队中心办](?:\d|项目|$)|^(?:项目|专项|资金|支出|重点)*$/u;
const longestProject = 30;

/** What the name of a project ends in; a title without a year names one only so. */
const projectEnd = /(?:项目|工程|专项|补贴|补助|经费|资金)$/u;
/** A place before the name: `某县`, `江西省某市`. */
const placeAtStart = /^(?:.{1,4}(?:[省市县区镇乡]|街道|社区)){1,3}/u;
/** Words that every project could bear. */
const anyProject =
  /^(?:[省市县区本]级|中央|地方|年度|本?部门|重点|一般|其他|专项|财政|预算|政策|民生|重大|支出|项目|工程|补贴|补助|经费|资金)*$/u;
/** The body whose project it is, up to its last character: 水利局, 人民医院, 第一中学; no part of a verb (处理, 办学, 会议). */
const bodyAtStart =
  /^.{0,10}?(?:[局厅站所队]|委(?!托)|院(?!前)|校(?!园)|部(?!分)|会(?![议展计])|处(?!理|置)|办(?![公学理案证])|中心|公司|政府|[中小大]学)/u;
const shortestName = 2;

const isOwn = (text: string): boolean => text.replace(projectEnd, "").length >= shortestName && !anyProject.test(text);

/** True where what a title without a year names is surely a project: a name of its own before 项目 or its like, also behind a body. */
function isProjectName(text: string): boolean {
  const placed = text.replace(placeAtStart, "");
  return projectEnd.test(text) && isOwn(placed) && isOwn(placed.replace(bodyAtStart, ""));
}

const yearInside = /(?:19|20)\d{2}年度?/u;

/** `某县教育局2021年度学生资助项目…` from its year on, where what stands before is a place or a body and nothing else. */
function withoutBody(key: string): string {
  const year = yearInside.exec(key);
  if (!year || year.index === 0) return key;
  const before = key.slice(0, year.index);
  const placed = before.replace(placeAtStart, "");
  return before.length <= 20 && placed.replace(bodyAtStart, "") === "" ? key.slice(year.index) : key;
}

/**
 * The project that a title alone names: `2022年度共享工程项目支出绩效自评表`, `某镇垃圾分类项目绩效评价指标体系`. Null for
 * titles of a form or of a unit; without a year at the beginning the name must end in 项目 or its like.
 */
export function projectInTitle(title: TextAt | null): TextAt | null {
  const key = withoutBody(squeeze(title?.text ?? ""));
  if (!title || !kindAtEnd.test(key)) return null;
  const text = key
    .replace(yearAtStart, "")
    .replace(kindAtEnd, "")
    .replace(/[“”"《》]/gu, "");
  if (text === "" || text.length > longestProject || noProject.test(text)) return null;
  if (!yearAtStart.test(key)) return isProjectName(text) ? { text, cell: title.cell } : null;
  return { text: text.length > 4 ? text.replace(/项目$/u, "") : text, cell: title.cell };
}
