/** Units as sentences and their actuals write them, with what they measure: only equal measures compare. */
import { decimal, type Decimal } from "../../decimal";

/** What a unit measures, and how many of the measure's base one of it is. */
export interface Measure {
  readonly base: string;
  readonly factor: Decimal;
}

const table: readonly (readonly [base: string, units: Readonly<Record<string, number>>])[] = [
  ["ratio", { "%": 0.01, "‰": 0.001, 百分点: 0.01, 成: 0.1 }],
  ["fraction", { 倍: 1 }],
  [
    "元",
    { 元: 1, 块钱: 1, 千元: 1000, 万元: 10000, 百万元: 1000000, 千万元: 10000000, 亿元: 100000000, 亿: 100000000 },
  ],
  ["天", { 天: 1, 日: 1, 自然日: 1, 日历天: 1, 周: 7, 星期: 7, 旬: 10 }],
  ["工作日", { 工作日: 1 }],
  ["月", { 月: 1, 季度: 3, 年: 12, 年度: 12 }],
  ["分钟", { 秒: 1, 分钟: 60, 小时: 3600 }],
  ["学时", { 学时: 1, 课时: 1 }],
  ["分", { 分: 1 }],
  ["名次", { 名次: 1 }],
  ["plan", { plan: 1 }],
  ["goal", { goal: 1 }],
  ["人", { 人: 1, 位: 1, 名: 1, 万人: 10000 }],
  ["人次", { 人次: 1, 万人次: 10000 }],
  ["米", { 米: 1, m: 1, 公里: 1000, 千米: 1000, km: 1000 }],
  ["平方米", { 平方米: 1, "㎡": 1, m2: 1, 公顷: 10000, 平方公里: 1000000, 万平方米: 10000 }],
  ["亩", { 亩: 1, 万亩: 10000 }],
  ["立方米", { 立方米: 1, 方: 1, m3: 1, 万立方米: 10000 }],
  ["克", { 克: 1, 斤: 500, 公斤: 1000, 千克: 1000, kg: 1000, 吨: 1000000, 万吨: 10000000000 }],
];
/** Things counted: each only with its own kind. */
const counts =
  "个 样 盏 项 处 例 次 件 起 条 篇 份 户 家 台 套 辆 座 所 场 期 批 字 本 册 张 幅 株 棵 头 只 袋 箱 块 栋 间 类 种 宗 笔 单 门 村 镇 县 点 支 部 枚 组 班 对 根 盏 万 万户 万次 万份 万株 万字 页 环节 事项 场次 批次 车次 台次 件次 项次";

const measures = new Map<string, Measure>();
for (const [base, units] of table)
  for (const [unit, factor] of Object.entries(units)) measures.set(unit, { base, factor: decimal(factor) });
for (const unit of counts.split(" ")) measures.set(unit, { base: unit, factor: decimal(1) });
for (const unit of ["户", "次", "份", "株", "字"]) measures.set(`万${unit}`, { base: unit, factor: decimal(10000) });

for (const [unit, base] of [
  ["场次", "场"],
  ["批次", "批"],
  ["件次", "件"],
  ["项次", "项"],
] as const)
  measures.set(unit, { base, factor: decimal(1) });

for (const unit of "微克/立方米 毫克/立方米 毫克/升 mg/L 分贝 ℃".split(" "))
  measures.set(unit, { base: unit, factor: decimal(1) });

const longest = 6;

const colloquial: readonly (readonly [RegExp, string])[] = [
  [/^个?千分点/u, "‰"],
  [/^个?单位(?=[,;扣减加]|的[,扣])/u, ""],
  [/^个?百分[比分]?点/u, "百分点"],
  [/^个点(?![位名击])/u, "百分点"],
  [/^成(?![本效果立为功熟交绩员因品长年])/u, "成"],
];

/** 个点 of a rate, 千分点, 成: the percent as people say it. */
function pointsAt(text: string, from: number): { readonly unit: string; readonly to: number } | null {
  const near = text.slice(from, from + 6);
  for (const [pattern, unit] of colloquial) {
    const match = pattern.exec(near);
    if (match && (match[0] !== "个点" || /[%率度比]/u.test(text))) return { unit, to: from + match[0].length };
  }
  return null;
}

const per = /^\/(?:平方米|立方米|人次|平方公里|公里|公顷|[㎡亩人户米吨次台套年月天株盏头只个份场辆座]|m2)(?![数均率])/u;

/** The longest unit that begins at a place of a squeezed text; `个` before a unit of time or percent is taken along. */
export function unitAt(text: string, from: number): { readonly unit: string; readonly to: number } | null {
  const points = pointsAt(text, from);
  if (points) return points;
  const start = /^个(?:工作日|月|季度|年度|年|百分点|小时|学时|课时|百分比|自然日|星期|环节)/u.test(
    text.slice(from, from + 6),
  )
    ? from + 1
    : from;
  for (let size = longest; size > 0; size--) {
    const unit = text.slice(start, start + size);
    // 万元/亩: so much of it for each
    const each = measureOf(unit).base === "元" ? per.exec(text.slice(start + size, start + size + 5)) : null;
    if (unit.length === size && measures.has(unit)) return { unit, to: start + size + (each?.[0].length ?? 0) };
  }
  const percent = /^(?:百分比|percent)/u.exec(text.slice(start, start + 7));
  return percent ? { unit: "百分点", to: start + percent[0].length } : null;
}

/** What a unit measures; a bare figure measures nothing. */
export function measureOf(unit: string | null): Measure {
  return (unit === null ? undefined : measures.get(unit)) ?? { base: unit ?? "", factor: decimal(1) };
}

/** Words for any one thing found: `2个` answers `每发现一处`. */
const anyThing = new Set(["个", "处", "项", "例", "次", "起", "件", "条"]);

/** True where counts in the two units may answer each other. */
export function sameCount(first: string | null, second: string | null): boolean {
  if (first === null || second === null || first === second) return true;
  const [left, right] = [measureOf(first), measureOf(second)];
  if (left.base === right.base && left.factor.eq(right.factor)) return true;
  return anyThing.has(first) && anyThing.has(second);
}

/** True for units of things counted one by one. */
export function isCount(unit: string | null): boolean {
  return unit !== null && (counts.split(" ").includes(unit) || ["人", "位", "名", "人次"].includes(unit));
}
