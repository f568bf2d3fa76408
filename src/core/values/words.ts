/** Words around a figure: which leave it as it is, which change or turn its meaning. */
import { peel, vocabulary } from "./peel";

/** Which way a figure of change goes: `下降5%` is not 5 % of anything. */
export type Change = "up" | "down";

const up = /(?:提升|提高|增长|增加|上升|上涨|上调|增幅)(?:了|约)?$/u;
const down = /(?:下降|降低|减少|压减|压缩|压降|节约|缩短|下调|下滑|缩减|降幅|减幅)(?:了|约)?$/u;

/** The change that the words before a figure name; null where they name a level (`提高到95%`) or nothing. */
export function changeOf(label: string): Change | null {
  if (up.test(label)) return "up";
  return down.test(label) ? "down" : null;
}

/** Before an unsigned figure: the figure counts what is missing, late or over, or belongs to another year or place. */
const turning =
  /[缺漏欠没]|超额|超出|逾期|超期|延期|滞后|推迟|延迟|拖延|剩余|尚有|仍有|还有|相差|差距|其中|未(?!成年|来)|不(?!断|满意度|动产|良)|无(?![线害障偿缝土]|人机)/u;
/** Negations that compare, and turn nothing. */
const comparing = /不少于|不低于|不超过|不高于/gu;
const otherYear = /同比|环比|上年|去年|次年|翌年|明年|来年|较|比(?![例率重值对赛])/u;
const fromOrdinal = /[第前后由从]$|^[由从]|排名|排序|位列|位居|每/u;

/** The longest label: what is longer is a sentence. */
const longestLabel = 20;

/** One character before a figure is a verb (`达95%`, `共3个`) or what a scan made of a sign. */
const shortLabels = /^[达共为计是有满建修办购发增减年月于在自]$/u;
const negated = /[未不没]$|没有$/u;

/** True where words stand before a signed figure in any sense that a label can have; a sign of comparison settles the rest. */
export function isSignedLabel(label: string): boolean {
  return hanCount(label) <= 24 && !negated.test(label);
}

const atLeast = /至少|最少|不少于|不低于/u;
const atMost = /至多|最多|最高|不超过|不高于/u;

/** The comparison that stands further before the figure: `至少完成3次`; null for none or both. */
export function signOfLabel(label: string): "≥" | "≤" | null {
  const [least, most] = [atLeast.test(label), atMost.test(label)];
  return least === most ? null : least ? "≥" : "≤";
}

/** True for the name of a bad rate (不合格率, 漏报率): its figure is not that of the good one. */
export function turns(label: string): boolean {
  return turning.test(label);
}

/** Behind these a number without unit is a measure; behind others rather a mark (附件1, 指标2). */
const measured =
  /(?:[率度数量值额达至到为是共分比]|目标|计划|预计|完成|实际|累计|合计|面积|收入|成本|费用|经费|资金|指数|人口|产值|利润|税收)$/u;
const marked = /[-+*~^=/\\]$/u;

/** True where a number without a unit, behind words, is a figure of what they name. */
export function namesMeasure(label: string): boolean {
  return label === "" || measured.test(label) || changeOf(label) !== null;
}

/** True where the words before an unsigned figure leave it the plain figure of the cell. */
export function isPlainLabel(label: string): boolean {
  if (label.length > longestLabel || marked.test(label)) return false;
  if (label.length === 1 && !shortLabels.test(label)) return false;
  if ((turning.test(label.replace(comparing, "")) && !label.endsWith("率")) || fromOrdinal.test(label)) return false;
  return changeOf(label) !== null || !otherYear.test(label);
}

/** Words that may follow any figure, also one of a target: they repeat that it is done. */
const habit = vocabulary(
  "已 均 都 全部 全面 并 的 率 了 工作 任务 目标 指标 要求 、 ,",
  "完成 达成 达到 达标 实现 覆盖 全覆盖 到位 办结 办理 办理完毕 验收 合格 通过 交付 执行 落实 开展 支付 发放 拨付 满意 及时",
  "符合 完工 竣工 建成 投入使用 整改 处理 处置",
);

/** True for words that say no more than that the figure is done: `100%覆盖`, `11月底完成`. */
export function isHabit(words: string): boolean {
  return words.length <= 16 && peel(words, habit) !== null;
}

const clause = /[且并或但及和与等不未无没非后前至到每仅各其]/u;
const han = /^[\p{Script=Han}“”"'《》]+$/u;

/** True for a noun behind a measure word (`3个行政村`, `200名困难学生`): it names what is counted. */
export function isNoun(words: string): boolean {
  return words.length <= 10 && han.test(words) && !clause.test(words);
}

/** The Chinese characters of a text. */
export function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
