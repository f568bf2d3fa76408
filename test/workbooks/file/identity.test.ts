/** On random files: apply, save, open again, revert, save: every part is the one that it was. Apply twice is apply once. */
import { fc } from "../../support/properties";
import { decimal } from "../../../src/core/decimal";
import type { CellEdit, Mark } from "../../../src/core/edits/edit";
import type { CellAddress } from "../../../src/core/grid/address";
import { toA1 } from "../../../src/core/grid/address";
import type { FileWorkbook } from "../../../src/workbooks/file";
import { cellLines, changedParts, must, open, packageOf, plainParts, sheetsOf, sheetXml } from "./support";

const size = 6;
const sheet = "表";

interface RandomCell {
  readonly row: number;
  readonly column: number;
  readonly xml: (name: string, style: string) => string;
  readonly style: number | null;
  /** Written without its name, where the cell before it says where it stands. */
  readonly bare: boolean;
}

const content = fc.constantFrom<RandomCell["xml"]>(
  (name, style) => `<c r="${name}"${style}/>`,
  (name, style) => `<c r="${name}"${style}><v>4.5</v></c>`,
  (name, style) => `<c r="${name}"${style} t="inlineStr"><is><t>得分</t></is></c>`,
  (name, style) => `<c r="${name}"${style} t="inlineStr"><is><r><rPr><b/></rPr><t>=1</t></r><r><t>+1</t></r></is></c>`,
  (name, style) => `<c r="${name}"${style} t="b"><v>1</v></c>`,
  (name, style) => `<c r="${name}"${style} t="e"><v>#N/A</v></c>`,
  (name, style) => `<c r="${name}"${style}><f>SUM(A1:B2)</f><v>9</v></c>`,
  (name, style) => `<c r="${name}"${style} t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`,
);

const cell: fc.Arbitrary<RandomCell> = fc.record({
  row: fc.nat(size),
  column: fc.nat(size),
  xml: content,
  style: fc.option(fc.nat(3)),
  bare: fc.boolean(),
});

function rowsXml(cells: readonly RandomCell[]): string {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const own = cells.filter((one) => one.row === row).sort((a, b) => a.column - b.column);
      const list = own.map(({ bare, column, style, xml }, at) => {
        const name = toA1({ row, column });
        const whole = xml(name, style === null ? "" : ` s="${style}"`);
        return bare && column === (own[at - 1]?.column ?? -1) + 1 ? whole.replace(` r="${name}"`, "") : whole;
      });
      return `<row r="${row + 1}">${list.join("")}</row>`;
    })
    .join("");
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const xf = (format: number, rest = ""): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${rest}/>`;
const stylesOf = (formats: string): string =>
  `<styleSheet xmlns="${main}">${formats}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="4">${xf(0)}${xf(2)}${xf(9, ' applyNumberFormat="1"')}${xf(formats === "" ? 49 : 176)}</cellXfs>` +
  `<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const around = fc.record({
  dimension: fc.constantFrom("", '<dimension ref="A1:C3"/>'),
  rules: fc.constantFrom(
    "",
    '<conditionalFormatting sqref="A1:C3"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
  ),
  formats: fc.constantFrom("", '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.000"/></numFmts>'),
  calculation: fc.constantFrom("", '<calcPr calcId="191029"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>', "<calcPr/>"),
});

const cells = fc.uniqueArray(cell, { maxLength: 20, selector: ({ column, row }) => row * 100 + column });

const bytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(cells, around)
  .map(([list, { calculation, dimension, formats, rules }]) =>
    packageOf({
      "xl/worksheets/sheet1.xml": sheetXml(`${dimension}<sheetData>${rowsXml(list)}</sheetData>${rules}`),
      "xl/styles.xml": stylesOf(formats),
      "xl/workbook.xml": (plainParts["xl/workbook.xml"] ?? "").replace("</sheets>", `</sheets>${calculation}`),
    }),
  );

interface Wish {
  readonly row: number;
  readonly column: number;
  readonly after: number | string;
  readonly numberFormat: string | null;
  readonly look: CellAddress | null;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  row: fc.nat(size + 2),
  column: fc.nat(size + 2),
  after: fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((cents) => cents / 100),
    fc.constantFrom("优", "=1+1", "90%"),
  ),
  numberFormat: fc.option(fc.constantFrom("0.00", "0.0000", "0.00%"), { freq: 3 }),
  look: fc.option(fc.record({ row: fc.nat(size), column: fc.nat(size) })),
});

async function planned(workbook: FileWorkbook, wishes: readonly Wish[]): Promise<CellEdit[]> {
  const standing = (await sheetsOf(workbook))[0]?.cells ?? [];
  const places = new Map(wishes.map((one) => [toA1(one), one]));
  return [...places.values()].map(({ after, column, look, numberFormat, row }) => {
    const found = standing.find(({ address }) => address.row === row && address.column === column);
    return {
      sheet,
      cell: { row, column },
      purpose: "score",
      before: {
        value: found?.value ?? null,
        formula: found?.formula ?? null,
        numberFormat: found?.numberFormat ?? "General",
      },
      after: typeof after === "number" ? decimal(after) : after,
      numberFormat,
      ...(look ? { look } : {}),
    };
  });
}

const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc
    .record({
      row: fc.nat(size),
      column: fc.nat(size),
      severity: fc.constantFrom("error", "warning", "info"),
      words: fc.string({ minLength: 1, maxLength: 10 }),
    })
    .map(({ column, row, severity, words }) => ({
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
      severity,
      words,
    })),
  { maxLength: 4 },
);

test("1,000 random files", async () => {
  const everything = fc.tuple(bytes, fc.array(wish, { maxLength: 10 }), marks);
  await fc.assert(
    fc.asyncProperty(everything, async ([file, wishes, laid]) => {
      const first = open(file);
      const edits = await planned(first, wishes);
      const { written } = must(await first.apply(edits));
      const lines = async (workbook: FileWorkbook): Promise<string[]> =>
        [...cellLines(await sheetsOf(workbook))].sort();
      const once = await lines(first);
      must(await first.mark([sheet], laid));
      const saved = first.save();
      const second = open(saved);
      expect(await lines(second)).toEqual(once);
      if (written > 0) expect(must(await second.revert())).toEqual({ written, leftAlone: [] });
      must(await second.clearMarks());
      expect(changedParts(file, second.save())).toEqual([]);
      if (written > 0) must(await first.revert());
      must(await first.clearMarks());
      expect(changedParts(file, first.save())).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 300_000);

/** As a plan has it: only a cell that holds nothing takes the look of another. */
function asPlansAre(edits: readonly CellEdit[]): CellEdit[] {
  return edits.map(({ look, ...edit }) => (look && edit.before.value === null ? { ...edit, look } : edit));
}

test("1,000 random files: apply twice is apply once, in one sitting and after saving, and is taken back as one", async () => {
  const everything = fc.tuple(bytes, fc.array(wish, { maxLength: 10 }));
  await fc.assert(
    fc.asyncProperty(everything, async ([file, wishes]) => {
      const workbook = open(file);
      const edits = asPlansAre(await planned(workbook, wishes));
      const { leftAlone, written } = must(await workbook.apply(edits));
      const once = workbook.save();
      expect(must(await workbook.apply(edits))).toEqual({ written: 0, leftAlone });
      expect(changedParts(once, workbook.save())).toEqual([]);
      const again = open(once);
      expect(must(await again.apply(edits))).toEqual({ written: 0, leftAlone });
      expect(changedParts(once, again.save())).toEqual([]);
      if (written > 0) expect(must(await again.revert())).toEqual({ written, leftAlone: [] });
      expect(changedParts(file, again.save())).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 300_000);
