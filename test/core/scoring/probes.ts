/** How the tests of options look at what an option changes. */
import { defaultScheme, withOptions } from "../../../src/core/schemes";
import type { SchemeOptions } from "../../../src/core/schemes/options";
import type { Scheme } from "../../../src/core/schemes/scheme";
import type { IndicatorNature } from "../../../src/core/reading/table";
import { single, tableOf, told } from "./support";

export type Changes = Partial<SchemeOptions>;
/** What a scheme with these changes gives, as text. */
export type Probe = (changes: Changes) => string;

export interface Ambiguity {
  readonly id: string;
  readonly about: string;
  readonly probe: Probe;
  /** The changed options and what comes out; the first is the default. */
  readonly gives: readonly (readonly [changes: Changes, result: string])[];
}

export const by =
  (indicator: string, nature: IndicatorNature = "quantity"): Probe =>
  (changes) =>
    told(single(indicator, nature, changes));

export const scheme = (changes: Changes, base: Scheme = defaultScheme): Scheme => withOptions(base, changes);

/** 财预〔2020〕10号 form with a funds block (万元: 年初, 全年, 到位, 执行) and one indicator of 90. */
export const withFunds = (funds: string, weight = "10"): readonly string[] => [
  "项目支出绩效自评表",
  "项目名称 | 某项目 | | | | | |",
  "资金情况(万元) | < | 年初预算数 | 全年预算数 | 到位数 | 全年执行数 | 分值 | 得分",
  ` | 年度资金总额 | ${funds} | ${weight} |`,
  "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  "^ | 产出指标 | 数量指标 | 甲 | ≥1个 | 1个 | 90 |",
];

export const fundsScore =
  (funds: string, weight?: string): Probe =>
  (changes) =>
    tableOf(withFunds(funds, weight), scheme(changes)).score.funds[0]?.score?.toString() ?? "none";

/** Indicators with weights, one a line: `level | kind | name | target | actual | weight | score`. */
export const rows = (...lines: readonly string[]): readonly string[] => [
  "项目支出绩效自评表",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  ...lines,
];

export const totalOf =
  (...lines: readonly string[]): Probe =>
  (changes) => {
    const { score } = tableOf(rows(...lines), scheme(changes));
    return `${score.total.score?.toString() ?? "none"}, pending ${score.total.pending}`;
  };
