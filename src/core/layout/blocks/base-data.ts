/** Named figures around a table of a department: staff, posts, “三公经费” of two years. */
import type { BaseDatum } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import { isHeadLabel } from "./head";

/** Label-value pairs and small tables of figures among the lines. `三公经费` under `2017年决算数` becomes one datum with both names. */
export function baseData(lines: readonly Line[]): readonly BaseDatum[] {
  let heads: readonly Label[] = [];
  return lines.flatMap((line): readonly BaseDatum[] => {
    const { labels } = line;
    if (labels.length > 1 && labels.every(({ numeric }) => !numeric)) {
      heads = labels;
      return [];
    }
    return labels.flatMap((label, at): readonly BaseDatum[] => {
      if (!label.numeric) return [];
      const before = labels.slice(0, at);
      const name = before.findLast(({ numeric }) => !numeric);
      if (!name || isHeadLabel(name.key)) return [];
      const head = heads.find(({ area }) => area.left <= label.address.column && label.address.column <= area.right);
      const beside = before.at(-1) === name;
      const under = head && head.area.left > name.area.right ? head : null;
      if (!beside && !under) return [];
      const text = under ? `${name.text}（${under.text}）` : name.text;
      return [{ label: { ...textAt(name), text }, value: label.address }];
    });
  });
}
