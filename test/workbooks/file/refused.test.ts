/** What is left alone, what can be put back, what is said to Excel. */
import { cellOf, changedParts, editOf, must, open, packageOf, partText, sheetXml, workbookOf } from "./support";

describe("cells that must not be written", () => {
  test("a formula, a covered cell, a changed cell are left alone", async () => {
    const workbook = open(
      workbookOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>5</v></c><c r="C1"/></row>', {
        after: '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
      }),
    );
    const formula = await editOf(workbook, "表", "A1", 3);
    const stale = {
      ...(await editOf(workbook, "表", "B1", 3)),
      before: { value: 4, formula: null, numberFormat: "General" },
    };
    const covered = await editOf(workbook, "表", "D1", 3);
    expect(must(await workbook.apply([formula, stale, covered]))).toEqual({
      written: 0,
      leftAlone: [
        { sheet: "表", cell: "A1", found: "=1+1" },
        { sheet: "表", cell: "B1", found: "5" },
        { sheet: "表", cell: "D1", found: "" },
      ],
    });
    expect(await workbook.canRevert()).toBe(false);
  });

  test("an area filled by one array formula", async () => {
    const workbook = open(
      workbookOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>2</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>',
      ),
    );
    expect((await cellOf(workbook, "表", "A2"))?.formula).not.toBeNull();
    const edit = {
      ...(await editOf(workbook, "表", "A2", 3)),
      before: { value: 5, formula: null, numberFormat: "General" },
    };
    expect(must(await workbook.apply([edit])).written).toBe(0);
  });

  test("a locked cell of a protected sheet fails the whole; an unlocked one is written", async () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;
    const bytes = packageOf({
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": sheetXml(
        '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1"/></row></sheetData><sheetProtection sheet="1"/>',
      ),
    });
    const workbook = open(bytes);
    const locked = await editOf(workbook, "表", "B1", 3);
    const unlocked = await editOf(workbook, "表", "A1", 3);
    expect(await workbook.apply([unlocked, locked])).toEqual({
      ok: false,
      failure: { code: "sheet-protected", sheet: "表" },
    });
    expect(workbook.save()).toBe(bytes);
    expect(must(await workbook.apply([unlocked])).written).toBe(1);
  });

  test("a sheet that is not there", async () => {
    const workbook = open(packageOf({}));
    const edit = { ...(await editOf(workbook, "表", "A1", 3)), sheet: "无" };
    expect(await workbook.apply([edit])).toEqual({ ok: false, failure: { code: "sheet-missing", sheet: "无" } });
  });
});

describe("revert", () => {
  test("after a second apply only the second goes back", async () => {
    const workbook = open(packageOf({}));
    must(await workbook.apply([await editOf(workbook, "表", "A1", 1)]));
    must(await workbook.apply([await editOf(workbook, "表", "A1", 2)]));
    expect(must(await workbook.revert()).written).toBe(1);
    expect((await cellOf(workbook, "表", "A1"))?.value).toBe(1);
    expect(await workbook.revert()).toEqual({ ok: false, failure: { code: "nothing-to-revert" } });
  });

  test("a cell changed since stays, and is said", async () => {
    const workbook = open(packageOf({}));
    must(await workbook.apply([await editOf(workbook, "表", "A1", 1), await editOf(workbook, "表", "A2", 1)]));
    const parts = partText(workbook.save(), "xl/worksheets/sheet1.xml");
    const touched = open(
      packageOf({
        ...filesOf(workbook.save()),
        "xl/worksheets/sheet1.xml": parts.replace('<c r="A1"><v>1</v>', '<c r="A1"><v>7</v>'),
      }),
    );
    expect(must(await touched.revert())).toEqual({ written: 1, leftAlone: [{ sheet: "表", cell: "A1", found: "7" }] });
  });

  test("a kept element that holds a formula is not put back as it stands", async () => {
    const workbook = open(workbookOf('<row r="1"><c r="A1"><v>5</v></c></row>'));
    must(await workbook.apply([await editOf(workbook, "表", "A1", 1)]));
    const saved = workbook.save();
    const evil = partText(saved, "customXml/item1.xml").replace(
      "&lt;v&gt;5&lt;/v&gt;",
      "&lt;f&gt;HYPERLINK(1)&lt;/f&gt;&lt;v&gt;5&lt;/v&gt;",
    );
    expect(evil).toContain("HYPERLINK");
    const again = open(packageOf({ ...filesOf(saved), "customXml/item1.xml": evil }));
    expect(must(await again.revert()).written).toBe(1);
    expect(partText(again.save(), "xl/worksheets/sheet1.xml")).toContain('<c r="A1"><v>5</v></c>');
  });

  test("a kept element without a name goes back as a value where the cell before it is gone", async () => {
    const workbook = open(workbookOf('<row r="1"><c><v>4</v></c><c><v>5</v></c></row>'));
    must(await workbook.apply([await editOf(workbook, "表", "B1", 1)]));
    const saved = workbook.save();
    const part = "xl/worksheets/sheet1.xml";
    const here = open(saved);
    expect(must(await here.revert()).written).toBe(1);
    expect(partText(here.save(), part)).toContain('<row r="1"><c><v>4</v></c><c><v>5</v></c></row>');
    const alone = partText(saved, part).replace("<c><v>4</v></c>", "");
    const moved = open(packageOf({ ...filesOf(saved), [part]: alone }));
    expect(must(await moved.revert()).written).toBe(1);
    expect(partText(moved.save(), part)).toContain('<row r="1"><c r="B1"><v>5</v></c></row>');
  });
});

describe("formulas elsewhere", () => {
  test("Excel is asked to calculate on opening, once", async () => {
    const workbook = open(workbookOf('<row r="1"><c r="A1"><f>B1</f><v>2</v></c></row>'));
    must(await workbook.apply([await editOf(workbook, "表", "B1", 1)]));
    expect(partText(workbook.save(), "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test("without a formula the workbook part stays", async () => {
    const bytes = packageOf({});
    const workbook = open(bytes);
    must(await workbook.apply([await editOf(workbook, "表", "B1", 1)]));
    expect(changedParts(bytes, workbook.save())).not.toContain("xl/workbook.xml");
  });
});

function filesOf(bytes: Uint8Array): Record<string, string> {
  const names = [
    "[Content_Types].xml",
    "xl/worksheets/sheet1.xml",
    "xl/_rels/workbook.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "customXml/_rels/item1.xml.rels",
  ];
  return Object.fromEntries(names.map((name) => [name, partText(bytes, name)]));
}
