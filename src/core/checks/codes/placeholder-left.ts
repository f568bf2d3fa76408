/** Words of the blank form that were left in: 指标2, ……, ≥**, （100字以内） (domain C22, F10). One note a table. */
import { toA1 } from "../../grid/address";
import type { CellAddress } from "../../grid/address";
import { squeeze } from "../../values/text";
import type { Check } from "../check";
import { raise } from "../check";

const row = /^(?:指标\d+[:：]?|指标[一二三四五六七八九十][:：]?|[.…]{2,}|[x×]{2,})$/iu;
const inside = /\*{2,}|[x×]{3,}|\d+字以内|\(填写|请填写|对照年度(?:总体)?目标[,，]/iu;

export const placeholderLeft = {
  code: "placeholder-left",
  severity: "info",
  find: ({ grid, reading }) => {
    const { area } = reading.layout;
    const found: { cell: CellAddress; text: string }[] = [];
    for (const line of grid.rows) {
      if (line.row < area.top || line.row > area.bottom) continue;
      for (const cell of line.cells) {
        const { column } = cell.address;
        const text = squeeze(cell.text).replace(/⋯/gu, "…");
        if (column < area.left || column > area.right || text === "") continue;
        if (row.test(text) || inside.test(text)) found.push({ cell: cell.address, text: cell.text.trim() });
      }
    }
    const [first] = found;
    if (!first) return [];
    const facts = {
      text: first.text.slice(0, 30),
      count: found.length,
      cells: found.slice(0, 5).map(({ cell }) => toA1(cell)),
    };
    return [
      raise(
        first.cell,
        facts,
        found.slice(1).map(({ cell }) => cell),
      ),
    ];
  },
} as const satisfies Check;
