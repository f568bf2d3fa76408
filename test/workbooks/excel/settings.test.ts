import { fc } from "../../support/properties";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { keptIn, xmlOf } from "../../../src/workbooks/excel/settings-part";
import { startExcel } from "../../excel-host";
import { ok, small } from "./support";

test("remembers plain data, from another pane too; null forgets and leaves no trace", async () => {
  const host = startExcel(small());
  const before = host.dump();
  const workbook = excelWorkbook();
  expect(await workbook.recall("remembered")).toBe(null);
  ok(await workbook.remember("remembered", { schemeId: "mof-2020", written: { "评分!C2": "4.5" } }));
  ok(await workbook.remember("other", [1, "<&>", "\u0001]]>"]));
  expect(await excelWorkbook().recall("remembered")).toEqual({ schemeId: "mof-2020", written: { "评分!C2": "4.5" } });
  expect(await excelWorkbook().recall("other")).toEqual([1, "<&>", "\u0001]]>"]);
  expect(host.book.xmlParts).toHaveLength(1);
  ok(await workbook.remember("other", null));
  expect(await workbook.recall("remembered")).not.toBe(null);
  ok(await workbook.remember("remembered", null));
  ok(await workbook.remember("remembered", null));
  expect(host.dump()).toEqual(before);
});

test("parts of others are left alone, and one of ours that is damaged counts as empty", async () => {
  const host = startExcel(small());
  host.book.xmlParts.push({ id: "{1}", xml: '<x xmlns="urn:other">1</x>' });
  host.book.xmlParts.push({ id: "{2}", xml: '<jiping xmlns="urn:jiping:settings:1">{"a":</jiping>' });
  const workbook = excelWorkbook();
  expect(await workbook.recall("a")).toBe(null);
  ok(await workbook.remember("a", 1));
  expect(host.book.xmlParts.map(({ id }) => id)).toEqual(["{1}", "{2}"]);
  expect(await workbook.recall("a")).toBe(1);
});

test("any plain data comes back as it was", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (kept) => {
      expect(JSON.stringify(keptIn(xmlOf(kept)))).toBe(JSON.stringify(kept));
    }),
  );
});

test.each(["", "<jiping>", "<a/>", "<jiping xmlns='x'>[1]</jiping>", "</jiping><jiping>", '<jiping xmlns="x"/>'])(
  "XML that is not ours to read: %j",
  (xml) => {
    expect(keptIn(xml)).toEqual({});
  },
);
