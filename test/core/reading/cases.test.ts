/** Every case table, as typed and as pasted, against what a careful person reads off it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gridOf } from "../../../src/core/grid/grid";
import { findTables } from "../../../src/core/layout/index";
import { certaintyThreshold } from "../../../src/core/layout/layout";
import { readTable } from "../../../src/core/reading/index";
import type { TableReading } from "../../../src/core/reading/table";
import { squeeze } from "../../../src/core/values/text";
import { differences } from "../../support/compare-truth";
import type { Truth } from "../../support/compare-truth";
import { sheetsOfCase } from "../../support/sheet-of-case";
import type { CaseFile, CellForm } from "../../support/sheet-of-case";

interface ExpectedTable {
  readonly project?: string;
  readonly unit?: string;
  readonly indicators?: number;
  readonly claimedTotal?: number;
}

interface Case extends CaseFile {
  readonly truth?: Truth;
  readonly expect?: { readonly tables: readonly ExpectedTable[] };
}

const folder = path.join(__dirname, "../../cases");
const casesIn = (set: string): readonly Case[] =>
  readdirSync(path.join(folder, set))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(path.join(folder, set, name), "utf8")) as Case);

function read(given: Case, form: CellForm): readonly TableReading[] {
  return sheetsOfCase(given, form).flatMap((sheet) => {
    const grid = gridOf(sheet);
    return findTables(grid, { corrections: [], fileName: null }).tables.map((table) => readTable(grid, table));
  });
}

const forms: readonly CellForm[] = ["typed", "pasted"];

describe.each(forms)("case tables, %s", (form) => {
  test.each([...casesIn("seeds"), ...casesIn("real")].map((given) => [given.id, given] as const))("%s", (_, given) => {
    const tables = read(given, form);
    expect(tables.length).toBeGreaterThan(0);
    expect(given.truth ? differences(given.truth, tables) : []).toEqual([]);
    for (const { layout } of tables) expect(layout.certainty.value).toBeGreaterThanOrEqual(certaintyThreshold);
  });

  test.each(casesIn("seeds").map((given) => [given.id, given] as const))("%s as expected", (_, given) => {
    const tables = read(given, form);
    const wanted = given.expect?.tables ?? [];
    expect(tables).toHaveLength(wanted.length);
    wanted.forEach((one, at) => {
      const table = tables[at];
      if (one.project !== undefined) expect(squeeze(table?.layout.project?.text ?? "")).toBe(squeeze(one.project));
      if (one.unit !== undefined) expect(squeeze(table?.layout.unit?.text ?? "")).toBe(squeeze(one.unit));
      if (one.indicators !== undefined) expect(table?.indicators).toHaveLength(one.indicators);
      if (one.claimedTotal !== undefined) expect(table?.claimedTotal?.number?.toNumber()).toBe(one.claimedTotal);
    });
  });
});

test.each(casesIn("negative").map((given) => [given.id, given] as const))("%s is no table to score", (_, given) => {
  expect(read(given, "typed")).toEqual([]);
});
