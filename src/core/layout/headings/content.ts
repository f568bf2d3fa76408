/** What the cells under a heading look like, so that a heading never seen still finds its place. */
import type { Area } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { labelOf } from "../lines";
import type { Line } from "../lines";
import { levelNamed } from "../words/text";

/** Shares from 0 to 1 of the filled cells of a column. */
export interface Content {
  readonly filled: number;
  readonly numeric: number;
  /** Begins with a comparison sign or words for one. */
  readonly signed: number;
  /** Is nothing but a comparison sign, or 定性. */
  readonly bareSign: number;
  /** Names a level: 产出指标, 数量指标. */
  readonly level: number;
  /** Speaks of points gained or lost. */
  readonly rule: number;
  /** Is a figure with a unit, or a percentage. */
  readonly amount: number;
  readonly distinct: number;
  readonly length: number;
  readonly sum: number;
}

const signs = /^(?:[≥≤><=]|不低于|不少于|不超过|至少|不高于|小于|大于)/u;
const bareSigns = /^(?:[≥≤><=]{1,2}|定性|正向|反向|大于等于|小于等于|等于)$/u;
const rule = /[得扣计记加减]?\d+(?:\.\d+)?分|满分|不得分|扣完/u;
const amount = /^[≥≤><=]*\d[\d.,]*[^\d\s]{0,6}$/u;
const points = /^\d+(?:\.\d+)?分$/u;
const sampled = 200;

/** Looks at the first 200 lines of a column. */
export function contentOf(grid: Grid, lines: readonly Line[], columns: Pick<Area, "left" | "right">): Content {
  const cells = lines
    .slice(0, sampled)
    .flatMap(({ labels }) =>
      labels.filter(({ address }) => address.column >= columns.left && address.column <= columns.right).slice(0, 1),
    )
    .map(({ cell }) => labelOf(grid, cell));
  const filled = cells.length;
  const share = (test: (key: string, numeric: boolean) => boolean): number =>
    filled === 0 ? 0 : cells.filter(({ key, numeric }) => test(key, numeric)).length / filled;
  const numbers = cells.flatMap(({ cell, numeric, key }) => (numeric ? [Number(cell.value ?? key) || 0] : []));
  return {
    filled,
    numeric: share((key, numeric) => numeric || points.test(key)),
    signed: share((key) => signs.test(key)),
    bareSign: share((key) => bareSigns.test(key)),
    level: share((key) => levelNamed(key) !== null),
    rule: share((key) => rule.test(key)),
    amount: share((key) => amount.test(key)),
    distinct: filled === 0 ? 0 : new Set(cells.map(({ key }) => key)).size / filled,
    length: filled === 0 ? 0 : cells.reduce((total, { key }) => total + key.length, 0) / filled,
    sum: numbers.reduce((total, number) => total + number, 0),
  };
}
