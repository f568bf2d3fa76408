/** Sheets written as lines: `一级指标 | 二级指标 | 得分`. `<` merges with the cell to the left, `^` with the cell above. */
import type { Area } from "../../src/core/grid/address";
import type { Cell, SheetData } from "../../src/core/grid/sheet";

const plainNumber = /^-?\d+(?:\.\d+)?$/u;
const percentage = /^-?\d+(?:\.\d+)?%$/u;

/** The sheet that the lines draw; plain digits and percentages are numbers, `\n` a line break inside a cell. */
export function sheetOfRows(rows: readonly string[], name = "Sheet1"): SheetData {
  const grid = rows.map((row) => row.split("|").map((text) => text.trim().replace(/\\n/gu, "\n")));
  return {
    name,
    cells: grid.flatMap((texts, row) => texts.flatMap((text, column) => cellOf(text, { row, column }))),
    merges: mergesOf(grid),
    hiddenRows: [],
    hiddenColumns: [],
    visible: true,
    protection: { protected: false, unlocked: [] },
    date1904: false,
  };
}

function cellOf(text: string, address: Cell["address"]): readonly Cell[] {
  if (text === "" || text === "<" || text === "^") return [];
  if (plainNumber.test(text)) return [{ address, value: Number(text), text, formula: null, numberFormat: "General" }];
  if (percentage.test(text)) {
    const places = text.split(".")[1]?.length ?? 1;
    const value = Number((Number.parseFloat(text) / 100).toFixed(places + 1));
    const numberFormat = places > 1 ? `0.${"0".repeat(places - 1)}%` : "0%";
    return [{ address, value, text, formula: null, numberFormat }];
  }
  return [{ address, value: text, text, formula: null, numberFormat: "General" }];
}

function mergesOf(grid: readonly (readonly string[])[]): readonly Area[] {
  const merges: Area[] = [];
  grid.forEach((texts, top) => {
    texts.forEach((text, left) => {
      if (text === "<" || text === "^") return;
      let right = left;
      while (grid[top]?.[right + 1] === "<") right++;
      let bottom = top;
      while (grid[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
