/** 评分明细 and 评分汇总 in a file: added, refreshed, never mistaken for input, and nothing else of the package changed. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { FileWorkbook } from "../../../src/workbooks/file";
import { putEvidence, scoreSheets, seeSheets } from "../../../src/workbooks/run";
import type { EvidenceKind } from "../../../src/workbooks/run";
import type { Result } from "../../../src/core/result";
import { makerOf, runOptions } from "../support/evidence";
import { caseBytes, cellOf, changedParts, must, open, packageOf, partText, plainParts, sheetsOf } from "./support";

const put = async (workbook: FileWorkbook, kind: EvidenceKind, time?: string): Promise<string | null> =>
  must(await putEvidence(workbook, kind, makerOf(kind, time), runOptions)).sheet;

const failureCode = <T, F extends { code: string }>(result: Result<T, F>): string =>
  result.ok ? "none" : result.failure.code;

const names = async (workbook: FileWorkbook): Promise<readonly string[]> =>
  must(await workbook.listSheets()).map(({ name }) => name);

const seeds = ["changji-2022", "workbook-2022", "nanyue-2022", "suizhou-project-2018"];

describe.each(seeds)("%s", (seed) => {
  const bytes = caseBytes(`seeds/${seed}`);

  test("both sheets are added; every other part stays byte for byte", async () => {
    const workbook = open(bytes);
    const before = await names(workbook);
    expect([await put(workbook, "details"), await put(workbook, "summary")]).toEqual(["评分明细", "评分汇总"]);
    expect(await names(workbook)).toEqual([...before, "评分明细", "评分汇总"]);
    const saved = workbook.save();
    const old = Object.keys(unzipSync(bytes));
    const changed = changedParts(bytes, saved).filter((part) => old.includes(part));
    expect(changed).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  });

  test("they are no input: the same tables are read as before, here and after opening the file again", async () => {
    const workbook = open(bytes);
    const tables = async (one: FileWorkbook): Promise<unknown> => {
      const { evaluation } = must(await seeSheets(one, "all", runOptions));
      return evaluation.tables.map(({ score, sheet }) => [sheet, score.total.score?.toString() ?? null]);
    };
    const before = await tables(workbook);
    await put(workbook, "details");
    await put(workbook, "summary");
    expect(await tables(workbook)).toEqual(before);
    const again = open(workbook.save());
    expect(await tables(again)).toEqual(before);
    const { evaluation } = must(await seeSheets(again, "all", runOptions));
    expect(evaluation.skipped.slice(-2)).toEqual([
      { sheet: "评分明细", reason: "ours" },
      { sheet: "评分汇总", reason: "ours" },
    ]);
  });

  test("asked for again they are refreshed in place, and the styles do not grow", async () => {
    const first = open(bytes);
    await put(first, "summary", "2026-11-22 14:05");
    await put(first, "details", "2026-11-22 14:05");
    const once = first.save();
    const second = open(once);
    expect(await put(second, "summary", "2026-11-23 09:00")).toBe("评分汇总");
    expect(await put(second, "details", "2026-11-23 09:00")).toBe("评分明细");
    const twice = second.save();
    expect((await cellOf(second, "评分汇总", "A2"))?.value).toBe("绩评 1.0.0，2026-11-23 09:00 生成");
    const parts = changedParts(once, twice);
    expect(parts.filter((part) => !/^xl\/worksheets\/sheet\d+\.xml$/u.test(part))).toEqual([
      "[Content_Types].xml",
      "customXml/item1.xml",
    ]);
    expect(parts).toHaveLength(4);
    const types = (saved: Uint8Array): string => partText(saved, "[Content_Types].xml").split("<").sort().join("<");
    expect(types(twice)).toBe(types(once)); // the same entries, in another order
  });
});

test("a sheet of a person's with that name is left alone; ours takes another name, and keeps it", async () => {
  const workbook = open(await renamed("seeds/workbook-2022", "汇总", "评分汇总"));
  const own = (await sheetsOf(workbook)).find(({ name }) => name === "评分汇总");
  expect(await put(workbook, "summary")).toBe("评分汇总(2)");
  expect(await put(workbook, "summary", "2026-11-23 09:00")).toBe("评分汇总(2)");
  expect((await sheetsOf(workbook)).find(({ name }) => name === "评分汇总")).toEqual(own);
  expect(must(await seeSheets(workbook, "all", runOptions)).evaluation.skipped).toContainEqual({
    sheet: "评分汇总(2)",
    reason: "ours",
  });
});

test("a person who put her own sheet in place of ours keeps it", async () => {
  const workbook = open(caseBytes("seeds/changji-2022"));
  await put(workbook, "details");
  workbook.edit("评分明细", [{ cell: { row: 0, column: 0 }, value: "我的底稿", formula: null, numberFormat: null }]);
  const kept = open(workbook.save());
  expect(await put(kept, "details")).toBe("评分明细(2)");
  expect((await cellOf(kept, "评分明细", "A1"))?.value).toBe("我的底稿");
});

test("a renamed sheet of ours is still ours", async () => {
  const first = open(caseBytes("seeds/changji-2022"));
  await put(first, "details");
  const workbook = open(await renamedBytes(first.save(), "评分明细", "2022年底稿"));
  expect(await put(workbook, "details", "2026-11-23 09:00")).toBe("2022年底稿");
  expect(await names(workbook)).not.toContain("评分明细");
});

test("a protected structure is said, and nothing is put", async () => {
  const locked = packageOf({
    ...parts("seeds/changji-2022"),
    "xl/workbook.xml": partText(caseBytes("seeds/changji-2022"), "xl/workbook.xml").replace(
      /<bookViews/u,
      '<workbookProtection lockStructure="1"/><bookViews',
    ),
  });
  const workbook = open(locked);
  const done = await putEvidence(workbook, "details", makerOf("details"), runOptions);
  expect(failureCode(done)).toBe("structure-protected");
  expect(workbook.save()).toBe(locked);
});

test("scores written before stay written, and can still be put back", async () => {
  const bytes = caseBytes("seeds/changji-2022");
  const workbook = open(bytes);
  const before = await sheetsOf(workbook);
  must(await scoreSheets(workbook, "all", "overwrite", runOptions));
  await put(workbook, "details");
  expect((await cellOf(workbook, "评分表", "G12"))?.value).toBe(4.55);
  expect(must(await workbook.revert()).leftAlone).toEqual([]);
  expect((await sheetsOf(workbook)).slice(0, -1)).toEqual(before);
});

test("no table, no sheet", async () => {
  const workbook = open(packageOf(plainParts));
  expect(await put(workbook, "details")).toBe(null);
  expect(await names(workbook)).toEqual(["表"]);
});

test("a workbook in the strict dialect gets its sheets in it", async () => {
  const strict = Object.fromEntries(
    Object.entries(parts("seeds/changji-2022")).map(([name, text]) => [
      name,
      name.endsWith(".rels") || name.endsWith("].xml") || name.startsWith("xl/theme")
        ? text.replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          )
        : text
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ),
    ]),
  );
  const workbook = open(packageOf(strict));
  await put(workbook, "summary");
  const saved = workbook.save();
  const added = Object.keys(unzipSync(saved)).filter((name) => /sheet2|chart|drawing/u.test(name));
  expect(added).toHaveLength(5);
  for (const name of added.filter((one) => !one.endsWith(".rels")))
    expect(partText(saved, name)).not.toContain("schemas.openxmlformats.org");
  expect((await cellOf(open(saved), "评分汇总", "A1"))?.value).toBe("绩效自评评分汇总");
});

test("other programs open it: links, chart, printed headings", async () => {
  const workbook = open(caseBytes("seeds/workbook-2022"));
  await put(workbook, "details");
  await put(workbook, "summary");
  const place = path.join(mkdtempSync(path.join(tmpdir(), "made-")), "made.xlsx");
  writeFileSync(place, workbook.save());
  if (!existsSync("/usr/bin/python3")) return;
  const script = `
import json, openpyxl
book = openpyxl.load_workbook(${JSON.stringify(place)})
details, summary = book["评分明细"], book["评分汇总"]
link = details.cell(row=details.print_title_rows and int(details.print_title_rows.split("$")[1].rstrip(":")) + 1, column=2).hyperlink
print(json.dumps({
  "titles": [details.print_title_rows, summary.print_title_rows],
  "filter": summary.auto_filter.ref is not None,
  "link": link.location.split("!")[0] in ["'%s'" % name for name in book.sheetnames],
  "charts": len(summary._charts),
  "fit": details.sheet_properties.pageSetUpPr.fitToPage,
}))`;
  const told: unknown = JSON.parse(execFileSync("/usr/bin/python3", ["-c", script], { encoding: "utf8" }));
  const row = (await headingRowOf(workbook, "评分明细")) + 1;
  const summaryRow = (await headingRowOf(workbook, "评分汇总")) + 1;
  expect(told).toEqual({
    titles: [`$${row}:$${row}`, `$${summaryRow}:$${summaryRow}`],
    filter: true,
    link: true,
    charts: 1,
    fit: true,
  });
});

async function headingRowOf(workbook: FileWorkbook, name: string): Promise<number> {
  const sheet = (await sheetsOf(workbook)).find((one) => one.name === name);
  return sheet?.cells.find(({ value }) => value === "工作表")?.address.row ?? -1;
}

function parts(name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(caseBytes(name))).map(([part, content]) => [part, new TextDecoder().decode(content)]),
  );
}

function renamed(name: string, from: string, to: string): Promise<Uint8Array> {
  return renamedBytes(caseBytes(name), from, to);
}

/** The workbook with a sheet called otherwise, as a person would rename it. */
function renamedBytes(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const all = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([part, content]) => [part, new TextDecoder().decode(content)]),
  );
  const book = (all["xl/workbook.xml"] ?? "").replace(`name="${from}"`, `name="${to}"`);
  return Promise.resolve(packageOf({ ...all, "xl/workbook.xml": book }));
}
