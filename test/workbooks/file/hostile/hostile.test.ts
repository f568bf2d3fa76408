/** The corpus: every file gives its one failure or is read; none hangs, none takes much memory. */
import { limits } from "../../../../src/workbooks/file/limits";
import { nativeEngine } from "../../../../src/workbooks/file/zip/native";
import type { PackingEngine } from "../../../../src/workbooks/file/zip/packing";
import { portableEngine } from "../../../../src/workbooks/file/zip/portable";
import { openFile } from "../../../../src/workbooks/file";
import { failureOf, must, open, packageOf, partText, sheetXml } from "../support";
import { bombs } from "./bombs";
import { containers } from "./containers";
import { contents, xmlTricks } from "./parts";
import { packedZeros } from "./zips";

const mebibyte = 1024 * 1024;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationsTo = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
const corpus = [...containers, ...bombs, ...xmlTricks, ...contents];

test("the corpus is large enough, and no name stands twice", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(100);
  expect(new Set(corpus.map((file) => file.name)).size).toBe(corpus.length);
});

test.each(corpus.map((file) => [file.name, file] as const))("%s", async (_name, { bytes, code, detail }) => {
  const given = bytes();
  const started = performance.now();
  const failure = await failureOf(given);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(failure?.code ?? null).toBe(code);
  if (detail) expect(failure && "detail" in failure ? failure.detail : "").toMatch(detail);
});

test("a file beyond the bound is not looked into", () => {
  const failure = openFile(new Uint8Array(limits.fileBytes + 1), "x.xlsx");
  expect(failure).toEqual({ ok: false, failure: { code: "too-large", detail: "fileBytes" } });
});

test("settings cannot reach the prototype of objects", async () => {
  const file = contents.find(({ name }) => name.includes("__proto__"));
  const workbook = open(file?.bytes() ?? packageOf({}));
  expect(await workbook.recall("polluted")).toBeNull();
  const fresh: Readonly<Record<string, unknown>> = {};
  expect(fresh["polluted"]).toBeUndefined();
});

test("200,000 highlights that pass for ours, and as many notes in the way: marking takes no time to speak of", async () => {
  const rule = '<cfRule type="expression" priority="1"><formula>N("jiping-error")=0</formula></cfRule>';
  const note = '<comment ref="B2" authorId="0"><text><t>x</t></text></comment>';
  const many = (xml: string): string => xml.repeat(200_000);
  const workbook = open(
    packageOf({
      "xl/worksheets/sheet1.xml": sheetXml(
        `<sheetData/><conditionalFormatting sqref="A1">${many(rule)}</conditionalFormatting>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationsTo("comments", "../comments1.xml"),
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList>${many(note)}</commentList></comments>`,
    }),
  );
  const marks = Array.from({ length: 2_000 }, (_, row) => ({
    sheet: "表",
    area: { top: row, left: 1, bottom: row, right: 1 },
    severity: "error" as const,
    words: "超过上限",
  }));
  const started = performance.now();
  expect(must(await workbook.mark(["表"], marks))).toBe(2_000);
  const saved = workbook.save();
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(partText(saved, "xl/worksheets/sheet1.xml").match(/<cfRule/gu)?.length).toBe(4);
});

const engines: (readonly [string, PackingEngine | null])[] = [
  ["fflate", portableEngine],
  ["zlib", nativeEngine()],
];

describe.each(engines)("packing by %s", (_name, engine) => {
  const by = engine ?? portableEngine;
  const text = new TextEncoder().encode("绩效自评表".repeat(10_000));

  test("what was packed comes back", () => {
    expect(Buffer.compare(by.inflate(by.deflate(text), text.byteLength, text.byteLength) as Uint8Array, text)).toBe(0);
  });

  test.each([0, 1, 1_000, 2 ** 31, 2 ** 64])("what was packed comes back where the archive says %d bytes", (likely) => {
    const before = process.memoryUsage().rss;
    expect(Buffer.compare(by.inflate(by.deflate(text), mebibyte, likely) as Uint8Array, text)).toBe(0);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * mebibyte);
  });

  test("one byte more than allowed is too large", () => {
    expect(by.inflate(by.deflate(text), text.byteLength - 1, text.byteLength)).toBe("too-large");
  });

  test("a bomb stops at the bound", () => {
    const packed = packedZeros(200 * mebibyte);
    const before = process.memoryUsage().rss;
    expect(by.inflate(packed, mebibyte, 200 * mebibyte)).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * mebibyte);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["noise", new Uint8Array(50).fill(0xff)],
    ["half a stream", portableEngine.deflate(text).subarray(0, 40)],
  ])("%s is broken", (_what, packed) => {
    expect(by.inflate(packed, mebibyte, 40)).toBe("broken");
  });

  test("checksum", () => {
    expect(by.crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });
});
