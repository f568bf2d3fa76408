/** The seed documents: every finding that a careful person expects, at its cell, and no other error or warning. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { toA1 } from "../../../src/core/grid/address";
import type { CaseFile } from "../../support/sheet-of-case";
import { sheetsOfCase } from "../../support/sheet-of-case";
import { evaluated, raisedIn } from "./support";

interface Expected extends CaseFile {
  readonly expect?: { readonly tables: readonly { readonly findings: readonly { code: string; cell: string }[] }[] };
}

function casesOf(set: string): readonly Expected[] {
  const folder = path.join(__dirname, "../../cases", set);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Expected);
}

const forms = ["typed", "pasted"] as const;

describe.each(casesOf("seeds"))("$id", (given) => {
  test.each(forms)("%s", (form) => {
    const { tables } = evaluated(sheetsOfCase(given, form));
    const found = tables.map(({ findings }) =>
      findings
        .filter(({ severity }) => severity !== "info")
        .map(({ code, cell }) => `${code} ${cell ? toA1(cell) : "-"}`)
        .sort(),
    );
    const wanted = given.expect?.tables.map(({ findings }) =>
      findings.map(({ code, cell }) => `${code} ${cell}`).sort(),
    );
    expect(found).toEqual(wanted);
  });
});

test.each(casesOf("negative"))("negative $id raises nothing", (given) => {
  for (const form of forms) expect(raisedIn(evaluated(sheetsOfCase(given, form)))).toEqual([]);
});
