/** Whatever is in the way: one failure, and not one cell changed. */
import { excelWorkbook } from "../../../src/workbooks/excel";
import type { HostFailure } from "../../../src/workbooks/workbook";
import type { ExcelHost, HostSettings } from "../../excel-host";
import { sheetOf, startExcel, workbookOf } from "../../excel-host";
import { area, edit, failureIn, ok, sheetName, small, smallRows } from "./support";

interface Obstacle {
  readonly name: string;
  readonly settings?: HostSettings;
  readonly put: (host: ExcelHost) => void;
  readonly failure: HostFailure | { readonly code: "host"; readonly detail: unknown };
}

const obstacles: readonly Obstacle[] = [
  {
    name: "a protected sheet",
    put: (host) => {
      host.sheet(sheetName).protection.protected = true;
    },
    failure: { code: "sheet-protected", sheet: sheetName },
  },
  {
    name: "a sheet protected while the scores were computed: only Excel says so",
    put: (host) => {
      host.before(2, () => {
        host.sheet(sheetName).protection.protected = true;
      });
    },
    failure: { code: "sheet-protected", sheet: sheetName },
  },
  {
    name: "a workbook opened to be read only",
    put: (host) => {
      host.book.readOnly = true;
    },
    failure: { code: "read-only" },
  },
  {
    name: "a cell being edited, in an Excel that cannot wait",
    settings: { delayForCellEdit: false },
    put: (host) => {
      host.startEditing();
    },
    failure: { code: "cell-editing" },
  },
  {
    name: "a filter that hides one of the rows",
    put: (host) => {
      const sheet = host.sheet(sheetName);
      sheet.filter = { area: area("A1:C5"), filtered: true };
      sheet.hiddenRows.add(2);
    },
    failure: { code: "filtered", sheet: sheetName },
  },
  {
    name: "a filtered table",
    put: (host) => {
      const sheet = host.sheet(sheetName);
      sheet.tables.push({ id: "{T1}", name: "表1", area: area("A1:C5"), filtered: true });
      sheet.hiddenRows.add(2);
    },
    failure: { code: "filtered", sheet: sheetName },
  },
  {
    name: "a sheet that is gone",
    put: (host) => {
      host.sheet(sheetName).name = "改名";
    },
    failure: { code: "sheet-missing", sheet: sheetName },
  },
  {
    name: "a merged cell in the way, made since the sheet was read",
    put: (host) => {
      host.sheet(sheetName).merges = [area("B2:C2")];
    },
    failure: { code: "not-written", sheet: sheetName, cell: "C2", found: "", expected: "4.5" },
  },
  {
    name: "an Excel without merged areas",
    settings: { apiLevel: "1.9" },
    put: () => undefined,
    failure: { code: "too-old", needed: "ExcelApi 1.13" },
  },
  {
    name: "a failure after half was written",
    put: (host) => {
      host.fail(2, "GeneralException", true);
    },
    failure: { code: "host", detail: expect.stringContaining("GeneralException") },
  },
  {
    name: "a failure while reading back",
    put: (host) => {
      host.fail(3, "RequestAborted", true);
    },
    failure: { code: "host", detail: expect.stringContaining("RequestAborted") },
  },
];

const edits = [edit("C2", 4.5), edit("C3", 5), edit("C4", 3, 4)];

test.each(obstacles)("$name", async ({ settings, put, failure }) => {
  const host = startExcel(small(), settings);
  put(host);
  const before = host.dump();
  const workbook = excelWorkbook();
  expect(failureIn(await workbook.apply(edits))).toEqual(failure);
  host.endEditing();
  const protectedNow = host.sheet(host.book.sheets[0]?.name ?? "").protection.protected;
  if (!protectedNow) expect(host.dump()).toEqual(before);
  for (const [row, expected] of [null, null, 4].entries())
    expect(host.book.sheets[0]?.at(row + 1, 2).value).toBe(expected);
  host.book.readOnly = false;
  expect(await workbook.canRevert()).toBe(false);
});

test("of two sheets one is protected: neither is written", async () => {
  const host = startExcel(
    workbookOf(
      sheetOf(sheetName, smallRows),
      sheetOf("乙", smallRows, { protection: { protected: true, unlocked: [] } }),
    ),
  );
  const before = host.dump();
  const failure = failureIn(await excelWorkbook().apply([edit("C2", 5), edit("C2", 5, null, { sheet: "乙" })]));
  expect(failure).toEqual({ code: "sheet-protected", sheet: "乙" });
  expect(host.dump()).toEqual(before);
});

test("a number format on a protected sheet that forbids formats", async () => {
  const host = startExcel(small({ protection: { protected: true, unlocked: [area("C2:C4")] } }));
  const before = host.dump();
  const failure = failureIn(await excelWorkbook().apply([edit("C2", 0.9, null, { numberFormat: "0%" })]));
  expect(failure).toEqual({ code: "sheet-protected", sheet: sheetName });
  expect(host.dump()).toEqual(before);
});

test("a filter that hides other rows is not in the way", async () => {
  const host = startExcel(small());
  const sheet = host.sheet(sheetName);
  sheet.filter = { area: area("A1:C5"), filtered: true };
  sheet.hiddenRows.add(3);
  expect(ok(await excelWorkbook().apply([edit("C2", 5), edit("C3", 5)])).written).toBe(2);
});

test("a cell edit is waited out", async () => {
  const host = startExcel(small());
  host.startEditing();
  const writing = excelWorkbook().apply(edits);
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.type(sheetName, "C2", 1); // what she was typing
  host.endEditing();
  expect(ok(await writing)).toEqual({ written: 2, leftAlone: [{ sheet: sheetName, cell: "C2", found: "1" }] });
});
