/** The seed tables: every score, total, grade and scheme that cases.md expects, exactly. */
import { toA1 } from "../../../src/core/grid/address";
import { evaluate } from "../../../src/core/evaluate";
import type { TableEvaluation } from "../../../src/core/evaluation";
import { nothingRemembered } from "../../../src/core/evaluation";
import { localeOf } from "../../../src/locale";
import type { ExpectedTable } from "../../support/case-workbook";
import { caseWorkbook, readCase } from "../../support/case-workbook";

const names = [
  "changji-2022",
  "jiabei-2021",
  "nanyue-2022",
  "shaoxing-2019",
  "suizhou-department-2018",
  "suizhou-project-2018",
  "workbook-2022",
];

/** What came out, in the form of the expectation; only what the case asks for. */
function told(table: TableEvaluation, wanted: ExpectedTable): Partial<ExpectedTable> {
  const { funds, grade, indicators, total } = table.score;
  const number = (value: { toNumber: () => number } | null | undefined): number | undefined => value?.toNumber();
  const scores = Object.fromEntries(
    indicators.flatMap((one, at) => {
      const cell = table.reading.indicators[at]?.score?.cell;
      return cell && one.score ? [[toA1(cell), one.score.toNumber()]] : [];
    }),
  );
  const rates = funds.map((one) => number(one.rate?.round(4, 1)));
  const all: Partial<ExpectedTable> = {
    scheme: table.scheme.id,
    indicators: indicators.length,
    total: number(total.score) ?? NaN,
    claimedTotal: number(total.claimed) ?? NaN,
    grade: grade.label ?? "",
    gradeOfClaimed: grade.ofClaimed ?? "",
    executionRate: rates.find((one) => one === wanted.executionRate) ?? NaN,
    scores: Object.fromEntries(Object.keys(wanted.scores ?? {}).map((cell) => [cell, scores[cell] ?? NaN])),
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in wanted));
}

function asked(wanted: ExpectedTable): Partial<ExpectedTable> {
  const { executionRate, claimedTotal, grade, gradeOfClaimed, indicators, scheme, scores, total } = wanted;
  const fields = { scheme, indicators, total, claimedTotal, grade, gradeOfClaimed, executionRate, scores };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

describe.each(names)("%s", (name) => {
  const { tables } = evaluate({
    workbook: caseWorkbook(`seeds/${name}`),
    remembered: nothingRemembered,
    scheme: null,
    approved: null,
  });
  const wanted = readCase(`seeds/${name}`).expect?.tables ?? [];

  test("as many tables", () => {
    expect(tables).toHaveLength(wanted.length);
  });

  test.each(wanted.map((one, at) => ({ at, one })))("table $at", ({ at, one }) => {
    const table = tables[at];
    expect(table && told(table, one)).toEqual(asked(one));
  });

  test("every score has its working", () => {
    const { printWorking } = localeOf("zh-CN");
    for (const table of tables)
      for (const one of table.score.indicators)
        if (one.status === "scored") expect(printWorking(one.working)).not.toBe("");
  });
});
