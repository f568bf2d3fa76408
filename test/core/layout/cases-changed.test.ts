/** Every case table moved, stretched, without its merges, in full width, twice: the same indicators. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SheetData } from "../../../src/core/grid/sheet";
import { fullWidth, lastOf, moved, said, stay, together, unmerged, withTexts } from "../../support/changes";
import { sheetsOfCase } from "../../support/sheet-of-case";
import type { CaseFile } from "../../support/sheet-of-case";

const folder = path.join(__dirname, "../../cases");
const sheets = ["real", "seeds"].flatMap((set) =>
  readdirSync(path.join(folder, set))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const given = JSON.parse(readFileSync(path.join(folder, set, name), "utf8")) as CaseFile;
      return sheetsOfCase(given, "typed").map((sheet) => [`${given.id} ${sheet.name}`, sheet] as const);
    }),
);

const changes: readonly (readonly [string, (sheet: SheetData) => SheetData])[] = [
  [
    "moved",
    (sheet) =>
      moved(
        sheet,
        (at) => at + 7,
        (at) => at + 3,
      ),
  ],
  ["blank rows between all rows", (sheet) => moved(unmerged(sheet), (at) => at * 2, stay)],
  ["blank columns between all columns", (sheet) => moved(sheet, stay, (at) => at * 2)],
  ["merges dissolved", unmerged],
  ["full width", (sheet) => withTexts(sheet, fullWidth)],
];

describe.each(changes)("%s", (_, change) => {
  test.each(sheets)("%s", (__, sheet) => {
    // without merged areas and without weights nothing tells how far a score reaches: 010 is compared without scores
    const kept = (line: string): string => (sheet.name.includes("共享工程") ? line.replace(/\|[\d.]*\|$/u, "") : line);
    expect(said(change(sheet)).map(kept)).toEqual(said(sheet).map(kept));
  });
});

describe.each([
  ["one under the other", (sheet: SheetData) => moved(sheet, (at) => at + lastOf(sheet, "row") + 2, stay)],
  ["side by side", (sheet: SheetData) => moved(sheet, stay, (at) => at + lastOf(sheet, "column") + 2)],
])("two copies %s", (_, copy) => {
  test.each(sheets)("%s", (__, sheet) => {
    const once = said(sheet);
    expect([...said(together(sheet, copy(sheet)))].sort()).toEqual([...once, ...once].sort());
  });
});
