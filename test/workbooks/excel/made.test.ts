/** 评分明细 and 评分汇总 in Excel: added, refreshed in place, refused in a sentence; text of the sheets stays text. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookData } from "../../../src/core/grid/sheet";
import { decimal } from "../../../src/core/decimal";
import { excelWorkbook } from "../../../src/workbooks/excel";
import { openFile } from "../../../src/workbooks/file";
import type { EvidenceKind } from "../../../src/workbooks/run";
import { putEvidence, seeSheets } from "../../../src/workbooks/run";
import type { SheetContent } from "../../../src/workbooks/sheet-content";
import type { Workbook } from "../../../src/workbooks/workbook";
import type { ExcelHost } from "../../excel-host";
import { startExcel } from "../../excel-host";
import { makerOf, runOptions } from "../support/evidence";
import { failureIn, held, ok, small } from "./support";

async function seed(name: string): Promise<WorkbookData> {
  const bytes = readFileSync(path.join(__dirname, "../../cases/seeds", `${name}.xlsx`));
  return ok(await ok(openFile(new Uint8Array(bytes), `${name}.xlsx`)).read("all"));
}

const put = async (workbook: Workbook, kind: EvidenceKind, time?: string): Promise<string | null> =>
  ok(await putEvidence(workbook, kind, makerOf(kind, time), runOptions)).sheet;

const names = (host: ExcelHost): string[] => host.book.sheets.map(({ name }) => name);

/** What the sheets of a person hold, ours and the record of them left out. */
function others(host: ExcelHost): unknown {
  const { sheets } = host.dump() as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => !name.startsWith("评分明细") && !name.startsWith("评分汇总"));
}

test("both are added, with links, chart and printed headings, and nothing else changes", async () => {
  const host = startExcel(await seed("workbook-2022"));
  const before = others(host);
  const excel = excelWorkbook();
  expect([await put(excel, "details"), await put(excel, "summary")]).toEqual(["评分明细", "评分汇总"]);
  expect(others(host)).toEqual(before);
  const details = host.sheet("评分明细");
  const heading = [...details.all()].find(({ cell }) => cell.value === "工作表")?.row ?? 0;
  expect(details.frozenRows).toBe(heading + 1);
  expect(details.layout.get("printTitleRows")).toBe(`$${heading + 1}:$${heading + 1}`);
  expect(details.layout.get("orientation")).toBe("Landscape");
  expect(details.links.get(`B${heading + 2}`)).toMatchObject({ documentReference: "'综治经费'!G5" });
  expect(host.sheet("评分汇总").charts).toHaveLength(1);
  expect(host.sheet("评分汇总").charts[0]?.look.get("series 0/labels")).toMatch(/^评分汇总!B/u);
});

test("what stands on them is what the file host writes", async () => {
  const data = await seed("changji-2022");
  const host = startExcel(data);
  await put(excelWorkbook(), "details");
  const bytes = readFileSync(path.join(__dirname, "../../cases/seeds/changji-2022.xlsx"));
  const file = ok(openFile(new Uint8Array(bytes), "changji-2022.xlsx"));
  await put(file, "details");
  const written = ok(await file.read(["评分明细"])).sheets[0]?.cells ?? [];
  expect(written.length).toBeGreaterThan(100);
  for (const { address, value } of written)
    expect([address, host.sheet("评分明细").at(address.row, address.column).value]).toEqual([address, value]);
});

test("they are no input, and asked for again they are refreshed in place", async () => {
  const host = startExcel(await seed("workbook-2022"));
  const excel = excelWorkbook();
  const before = ok(await seeSheets(excel, "all", runOptions)).evaluation.tables.length;
  await put(excel, "details");
  await put(excel, "summary", "2026-11-22 14:05");
  const once = names(host);
  const seen = ok(await seeSheets(excel, "all", runOptions)).evaluation;
  expect(seen.tables).toHaveLength(before);
  expect(seen.skipped.filter(({ reason }) => reason === "ours")).toHaveLength(2);
  expect(await put(excel, "summary", "2026-11-23 09:00")).toBe("评分汇总");
  expect(names(host)).toEqual(once);
  expect(held(host, "A2", "评分汇总")).toBe("绩评 1.0.0，2026-11-23 09:00 生成");
  expect(host.sheet("评分汇总").charts).toHaveLength(1);
});

test("a sheet of a person's with that name is left alone", async () => {
  const data = await seed("workbook-2022");
  const [first, ...rest] = data.sheets;
  const host = startExcel({
    ...data,
    sheets: [...(first ? [first] : []), ...rest].map((sheet) =>
      sheet.name === "汇总" ? { ...sheet, name: "评分汇总" } : sheet,
    ),
  });
  const own = host.sheet("评分汇总");
  const cells = [...own.all()].map(({ cell }) => cell.value);
  const excel = excelWorkbook();
  expect(await put(excel, "summary")).toBe("评分汇总(2)");
  expect(await put(excel, "summary", "2026-11-23 09:00")).toBe("评分汇总(2)");
  expect([...own.all()].map(({ cell }) => cell.value)).toEqual(cells);
});

describe("what is in the way is said, and nothing is changed", () => {
  const refused = async (trouble: (host: ExcelHost) => void): Promise<string> => {
    const host = startExcel(await seed("changji-2022"));
    trouble(host);
    const before = host.dump();
    const done = await putEvidence(excelWorkbook(), "details", makerOf("details"), runOptions);
    expect(host.dump()).toEqual(before);
    return failureIn(done).code;
  };

  test("a protected structure", async () => {
    expect(
      await refused((host) => {
        host.book.structureProtected = true;
      }),
    ).toBe("structure-protected");
  });

  test("a workbook that is read only", async () => {
    expect(
      await refused((host) => {
        host.book.readOnly = true;
      }),
    ).toBe("read-only");
  });

  test("a failure halfway: the sheet that was added goes again", async () => {
    expect(
      await refused((host) => {
        host.fail(6, "GeneralException", true);
      }),
    ).toBe("host");
  });

  test("our own sheet protected by a person", async () => {
    const host = startExcel(await seed("changji-2022"));
    const excel = excelWorkbook();
    await put(excel, "details");
    host.sheet("评分明细").protection.protected = true;
    const before = host.dump();
    expect(failureIn(await putEvidence(excel, "details", makerOf("details", "2027"), runOptions))).toEqual({
      code: "sheet-protected",
      sheet: "评分明细",
    });
    expect(host.dump()).toEqual(before);
  });
});

test("no printer: the sheet is there without its page set-up", async () => {
  const host = startExcel(await seed("changji-2022"));
  host.fail(7, "GeneralException");
  expect(await put(excelWorkbook(), "details")).toBe("评分明细");
  expect(host.sheet("评分明细").layout.get("orientation")).toBeUndefined();
});

test("2,000 rows: few requests, each below the limit, actions by columns and not by cells but for the links", async () => {
  const host = startExcel(small(), { payloadLimit: 4_200_000 });
  const long = "按完成比例计分，低于60%不得分。".repeat(8);
  const rows = Array.from({ length: 2000 }, (_, row) => [
    { value: `指标${row}`, link: { sheet: "评分", cell: { row, column: 0 } } },
    { value: decimal(row) },
    ...Array.from({ length: 6 }, () => ({ value: long })),
  ]);
  const content: SheetContent = {
    name: "评分明细",
    title: "绩效自评评分明细",
    notes: ["绩评 1，2026 生成"],
    columns: Array.from({ length: 8 }, (_, at) => ({
      heading: `列${at}`,
      width: 10,
      align: "left",
      numberFormat: null,
    })),
    rows,
    chart: null,
  };
  expect(ok(await excelWorkbook().putSheets([{ name: "评分明细", content, replaces: null }]))).toBe(null);
  expect(host.syncs).toBeLessThanOrEqual(7);
  expect(held(host, "B2002", "评分明细")).toBe(1998);
});
