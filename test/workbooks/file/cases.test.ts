/** Every case workbook, made by other programs, read cell by cell against the grid that accountants have. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { areaToA1, toA1 } from "../../../src/core/grid/address";
import { openFile } from "../../../src/workbooks/file";

interface CaseSheet {
  readonly name: string;
  readonly grid: readonly (readonly (string | number | null)[])[];
  readonly merges?: readonly string[];
}

const folder = path.resolve(__dirname, "../../cases");
const cases = ["seeds", "real", "negative"].flatMap((set) =>
  readdirSync(path.join(folder, set))
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.join(set, file.slice(0, -5))),
);

describe.each(cases)("%s", (name) => {
  const given = JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8")) as {
    readonly pasted: boolean;
    readonly sheets?: readonly CaseSheet[];
    readonly grid?: CaseSheet["grid"];
    readonly merges?: CaseSheet["merges"];
  };

  test("values, texts, merges", async () => {
    const opened = openFile(readFileSync(path.join(folder, `${name}.xlsx`)), `${name}.xlsx`);
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const read = await opened.value.read("all");
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const sheets = given.sheets ?? [
      { name: read.value.sheets[0]?.name ?? "", grid: given.grid ?? [], merges: given.merges ?? [] },
    ];
    expect(read.value.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
    read.value.sheets.forEach((sheet, index) => {
      const wanted = sheets[index];
      const texts = Object.fromEntries(
        sheet.cells.flatMap((cell) => {
          const written = cell.formula ?? cell.text;
          return written === "" ? [] : [[toA1(cell.address), written]];
        }),
      );
      const expected = Object.fromEntries(
        (wanted?.grid ?? []).flatMap((row, r) =>
          row.flatMap((value, c) =>
            value === null || value === "" ? [] : [[toA1({ row: r, column: c }), String(value)]],
          ),
        ),
      );
      expect(texts).toEqual(expected);
      expect(sheet.merges.map(areaToA1).sort()).toEqual([...(wanted?.merges ?? [])].sort());
    });
  });
});
