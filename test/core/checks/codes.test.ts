/** For each code a good and a bad case, as data: a clean table, the cells that are changed, what must come of it and nothing else. */
import { tableChecks } from "../../../src/core/checks";
import { localeOf } from "../../../src/locale";
import type { SchemeOptions } from "../../../src/core/schemes/options";
import type { Base, Change } from "./support";
import { changed, evaluated, jsonFiles, raisedIn, schemeWith, sheetOfBase } from "./support";

interface Case {
  readonly says: string;
  /** A file of bases/, or a table of its own. */
  readonly base: string | Base;
  readonly change?: Change;
  readonly options?: Partial<SchemeOptions>;
  /** `code cell`: every finding above info, and those of the file's code. */
  readonly raises: readonly string[];
  /** The sentence of the first finding of the code, in Chinese. */
  readonly message?: string;
}

const bases = new Map(jsonFiles("bases").map(({ name, content }) => [name, content as Base]));
const files = jsonFiles("cases").map(({ name, content }) => ({ code: name, cases: content as readonly Case[] }));

function tableOf(base: Case["base"]): Base {
  const table = typeof base === "string" ? bases.get(base) : base;
  if (!table) throw new Error(`no base: ${JSON.stringify(base)}`);
  return table;
}

test.each([...bases])("base %s raises nothing", (_, base) => {
  for (const form of ["typed", "pasted"] as const) {
    expect(raisedIn(evaluated([sheetOfBase(base, form)]))).toEqual([]);
  }
});

test("every code has its file, with a case that raises it and one that does not", () => {
  expect(files.map(({ code }) => code)).toEqual(tableChecks.map(({ code }) => code as string).sort());
  for (const { code, cases } of files) {
    const raising = cases.map(({ raises }) => raises.some((one) => one.startsWith(`${code} `)));
    expect([code, raising.includes(true), raising.includes(false)]).toEqual([code, true, true]);
  }
});

describe.each(files)("$code", ({ code, cases }) => {
  test.each(cases)("$says", ({ base, change, options, raises, message }) => {
    const sheet = sheetOfBase(changed(tableOf(base), change ?? {}), "pasted");
    const evaluation = evaluated([sheet], options ? schemeWith(options) : null);
    expect(raisedIn(evaluation, [code])).toEqual([...raises].sort());
    const first = evaluation.tables.flatMap(({ findings }) => findings).find((finding) => finding.code === code);
    if (message !== undefined) expect(first && localeOf("zh-CN").finding(first).whole).toBe(message);
  });
});
