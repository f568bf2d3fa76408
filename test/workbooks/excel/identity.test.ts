/** On random workbooks: apply and revert leave everything as it was, apply twice is apply once, marks come and go. */
import { fc } from "../../support/properties";
import { decimal } from "../../../src/core/decimal";
import type { CellEdit, Mark } from "../../../src/core/edits/edit";
import type { Area, CellAddress } from "../../../src/core/grid/address";
import type { Cell, RawValue, SheetData, WorkbookData } from "../../../src/core/grid/sheet";
import { excelWorkbook } from "../../../src/workbooks/excel";
import type { ExcelHost } from "../../excel-host";
import { startExcel, workbookOf } from "../../excel-host";
import { ok } from "./support";

const size = 6;
const value: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom("得分", "≥90%", "=1+1", "007", "2022-12-20", "TRUE", "5"),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
);
const formula = fc.constantFrom("=SUM(A1:B2)", "=A1", "=1/0", '="a"&"b"', "=ROUND(2.345,2)");
const numberFormat = fc.constantFrom("General", "0.00", "0%", "@", "yyyy/m/d");

const cell: fc.Arbitrary<Cell> = fc
  .record({
    row: fc.nat(size),
    column: fc.nat(size),
    value,
    formula: fc.option(formula, { freq: 5 }),
    numberFormat,
  })
  .map(({ row, column, value: given, formula: maybe, numberFormat: format }) => ({
    address: { row, column },
    // what a text cell holds is text, as Excel has it
    value: maybe === null ? (format === "@" && typeof given !== "string" ? "文字" : given) : null,
    text: "",
    formula: maybe,
    numberFormat: format,
  }));

const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(size), fc.nat(size), fc.nat(2), fc.nat(2))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const overlap = (first: Area, second: Area): boolean =>
  first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right;

const sheet = (name: string): fc.Arbitrary<SheetData> =>
  fc
    .record({
      cells: fc.uniqueArray(cell, {
        maxLength: 20,
        selector: ({ address }) => address.row * 100 + address.column,
      }),
      merges: fc.array(merge, { maxLength: 3 }),
      hiddenRows: fc.uniqueArray(fc.nat(size), { maxLength: 2 }),
    })
    .map(({ cells, merges, hiddenRows }) => {
      const apart = merges.filter(
        (one, at) =>
          !merges.slice(0, at).some((other) => overlap(one, other)) && (one.bottom > one.top || one.right > one.left),
      );
      const covered = ({ address: { row, column } }: Cell): boolean =>
        apart.some(
          (area) =>
            row >= area.top &&
            row <= area.bottom &&
            column >= area.left &&
            column <= area.right &&
            (row !== area.top || column !== area.left),
        );
      return {
        name,
        cells: cells.filter((one) => !covered(one)),
        merges: apart,
        hiddenRows,
        hiddenColumns: [],
        visible: true,
        protection: { protected: false, unlocked: [] },
        date1904: false,
      };
    });

const workbook: fc.Arbitrary<WorkbookData> = fc.tuple(sheet("甲"), sheet("乙")).map((sheets) => workbookOf(...sheets));

interface Wish {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: number | string;
  readonly numberFormat: string | null;
  readonly look: CellAddress | null;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  sheet: fc.constantFrom("甲", "乙"),
  row: fc.nat(size + 1),
  column: fc.nat(size + 1),
  after: fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((cents) => cents / 100),
    fc.constantFrom("优", "=1+1", "90%", "得分"),
  ),
  numberFormat: fc.option(fc.constantFrom("0.00", "0%"), { freq: 4 }),
  look: fc.option(fc.record({ row: fc.nat(size), column: fc.nat(size) })),
});

/** Looks that a person gave cells, by sheet and place. */
const looks = fc.array(
  fc.record({
    sheet: fc.constantFrom("甲", "乙"),
    row: fc.nat(size + 1),
    column: fc.nat(size + 1),
    look: fc.constantFrom<Readonly<Record<string, unknown>>>(
      { "fill/color": "#FFFF00" },
      { "font/bold": true, "font/size": 14, wrapText: true },
      { "borders/left/style": "Continuous", "borders/right/color": "#FF0000", "borders/right/style": "Dash" },
      { "borders/bottom/style": "Double", "borders/top/weight": "Thick", "borders/top/style": "Continuous" },
      { horizontalAlignment: "Center", indentLevel: 2 },
    ),
  }),
  { maxLength: 8 },
);

/** An edit of what the host holds now, as a plan made of a reading would have it; covered cells are never planned. */
function planned(host: ExcelHost, wishes: readonly Wish[]): CellEdit[] {
  return wishes.flatMap(({ sheet: name, row, column, after, look, numberFormat: format }) => {
    const found = host.sheet(name);
    if (found.isCovered(row, column)) return [];
    const before = found.at(row, column);
    return {
      sheet: name,
      cell: { row, column },
      purpose: "score",
      before: { value: before.value, formula: before.formula, numberFormat: before.numberFormat },
      after: typeof after === "number" ? decimal(after) : after,
      numberFormat: format,
      ...(look ? { look } : {}),
    };
  });
}

const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc.record({
    sheet: fc.constantFrom("甲", "乙"),
    area: merge,
    severity: fc.constantFrom("error", "warning", "info"),
    words: fc.string({ minLength: 1, maxLength: 10 }),
  }),
  { maxLength: 5 },
);

test("1,000 random workbooks", async () => {
  const everything = fc.tuple(workbook, fc.array(wish, { maxLength: 12 }), marks, looks);
  await fc.assert(
    fc.asyncProperty(everything, async ([data, wishes, laid, worn]) => {
      const host = startExcel(data);
      for (const { column, look, row, sheet: name } of worn)
        host.sheet(name).put(row, column, { ...host.sheet(name).at(row, column), look });
      const excel = excelWorkbook();
      const before = host.dump();
      const edits = planned(host, wishes);
      const done = ok(await excel.apply(edits));
      const once = host.dump();
      expect(ok(await excel.apply(edits)).written).toBe(0);
      expect(host.dump()).toEqual(once);
      ok(await excel.mark(["甲", "乙"], laid));
      if (done.written > 0) expect(ok(await excel.revert()).written).toBe(done.written);
      else expect(await excel.canRevert()).toBe(false);
      ok(await excel.clearMarks());
      expect(host.dump()).toEqual(before);
    }),
    { numRuns: 1000 },
  );
}, 300_000);
