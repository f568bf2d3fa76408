/** Which files a run covers, and where each outcome goes. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFiles, inShard } from "../../../src/cli/score/files";
import { tasksOf } from "../../../src/cli/score/tasks";

let folder = "";
const at = (...names: string[]): string => path.join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jiping-"));
  mkdirSync(at("甲", "内"), { recursive: true });
  for (const name of ["b.xlsx", "a.XLSM", "~$b.xlsx", "c.xls", "d.docx", "甲/内/e.xlsx", "甲/.f.txt"])
    writeFileSync(at(name), "");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a folder: every workbook in it and below, in order of path, lock files passed over", () => {
  expect(findFiles([folder]).files.map((file) => file.inside)).toEqual([
    "a.XLSM",
    "b.xlsx",
    "c.xls",
    path.join("甲", "内", "e.xlsx"),
  ]);
});

test("a file reached twice is done once; what is not there is told", () => {
  const found = findFiles([at("b.xlsx"), folder, at("x.xlsx"), at("甲")]);
  expect(found.files).toHaveLength(4);
  expect(found.missing).toEqual([at("x.xlsx")]);
  expect(found.single).toBe(false);
});

test("a folder without workbooks is told", () => {
  mkdirSync(at("空"));
  expect(findFiles([at("空")]).empty).toEqual([at("空")]);
});

test("links are not followed, so that a circle ends", () => {
  symlinkSync(folder, at("甲", "circle"));
  expect(findFiles([folder]).files).toHaveLength(4);
});

test("parts together are all files, each once", () => {
  const { files } = findFiles([folder]);
  const parts = [1, 2, 3].flatMap((part) => inShard(files, { part, parts: 3 }));
  expect(parts).toHaveLength(files.length);
  expect(new Set(parts)).toEqual(new Set(files));
  expect(inShard(files, null)).toBe(files);
});

describe("outputs", () => {
  const tasks = (places: string[], out: string | null): ReturnType<typeof tasksOf> => {
    const found = findFiles(places);
    return tasksOf(found.files, found, out);
  };

  test("one file under its new name", () => {
    expect(tasks([at("b.xlsx")], at("new.xlsx"))).toEqual({
      ok: true,
      value: [{ place: at("b.xlsx"), out: at("new.xlsx") }],
    });
  });

  test("a folder keeps the paths, an .xls becomes an .xlsx", () => {
    const done = tasks([folder], at("out"));
    expect(done.ok && done.value.map((task) => path.relative(at("out"), task.out ?? ""))).toEqual([
      "a.XLSM",
      "b.xlsx",
      "c.xlsx",
      path.join("甲", "内", "e.xlsx"),
    ]);
  });

  test("several files need a folder", () => {
    expect(tasks([folder], at("new.xlsx"))).toEqual({ ok: false, failure: { code: "needs-folder" } });
  });

  test("never the input: by name, by folder, through a link", () => {
    symlinkSync(folder, `${folder}-link`);
    try {
      for (const out of [at("b.xlsx"), folder, path.join(`${folder}-link`, "b.xlsx")])
        expect(tasks([at("b.xlsx")], out)).toMatchObject({ ok: false, failure: { code: "is-input" } });
    } finally {
      rmSync(`${folder}-link`);
    }
  });

  test("two files that would become one", () => {
    writeFileSync(at("c.xlsx"), "");
    expect(tasks([folder], at("out"))).toMatchObject({ ok: false, failure: { code: "same-output" } });
  });

  test("without --out nothing goes anywhere", () => {
    expect(tasks([at("b.xlsx")], null)).toEqual({ ok: true, value: [{ place: at("b.xlsx"), out: null }] });
  });
});
