/** Whole tables of many forms: one thing wrong each, found at its cell and nothing else; and tables with nothing wrong. */
import { sheetOfRows } from "../../support/sheet-of-rows";
import { evaluated, raisedIn } from "./support";
import bad from "./tables/bad.json";
import clean from "./tables/clean.json";

/** The codes of docs' contract that are only told, and belong to what a table must raise. */
const infos = ["score-reading", "standard-unreadable", "indicator-duplicate", "needs-judgement"];

/** The codes that other programs rely on (contract.md, Findings). */
const contract =
  "cost-overrun funds-overrun execution-overrun funds-parts-mismatch cost-funds-mismatch rate-differs score-differs score-reading score-exceeds-weight subtotal-differs total-differs grade-differs weights-not-100 level-weight-differs level-weights-unbalanced standard-conflicts-weight standard-unreadable reason-missing full-score-unmet target-too-low unit-mismatch value-unreadable value-missing value-impossible indicator-duplicate needs-judgement".split(
    " ",
  );

test("every code that others rely on has its table", () => {
  expect([...new Set(bad.map(({ code }) => code))].sort()).toEqual([...contract].sort());
  for (const { code, raises } of bad) expect(raises.some((one) => one.startsWith(`${code} `))).toBe(true);
});

test.each(bad)("$code: $says", ({ rows, raises }) => {
  const evaluation = evaluated([sheetOfRows(rows)]);
  expect(evaluation.tables.map(({ scored }) => scored)).toEqual([true]);
  expect(raisedIn(evaluation, infos)).toEqual([...raises].sort());
});

test.each(clean)("nothing wrong: $says", ({ rows }) => {
  const evaluation = evaluated([sheetOfRows(rows)]);
  expect(evaluation.tables.every(({ scored }) => scored) && evaluation.tables.length > 0).toBe(true);
  expect(raisedIn(evaluation, infos.slice(0, 3))).toEqual([]);
});
