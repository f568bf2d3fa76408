/** Last year's records: found by project and year, taken out together, everything else kept. */
import { recordsLess, withoutOld } from "../../src/core/forgetting";
import { evaluate } from "../../src/core/evaluate";
import type { Evaluation, Remembered } from "../../src/core/evaluation";
import { nothingRemembered } from "../../src/core/evaluation";
import { sheetOfRows } from "../support/sheet-of-rows";

const rows = [
  "2023年度项目支出绩效自评表",
  "项目名称 | 培训 | | | | |",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  "产出指标 | 数量指标 | 培训人次 | ≥100人次 | 100人次 | 90 |",
];
const sheet = sheetOfRows(rows);

function evaluated(remembered: Remembered): Evaluation {
  const workbook = { fileName: null, sheets: [sheet] };
  return evaluate({ workbook, remembered, scheme: null, approved: null });
}

const judgement = (project: string, on = sheet.name) => ({
  sheet: on,
  project,
  path: "产出指标/数量指标/培训人次",
  score: "80",
  reason: "核实",
  basis: "",
});
const entered = (project: string) => ({
  sheet: sheet.name,
  project,
  path: null,
  figures: [{ label: "编制数", figure: "143" }],
});

const kept: Remembered = {
  ...nothingRemembered,
  schemeId: "mof-2020",
  judgements: [judgement("培训@2022"), judgement("培训@2023"), judgement("会议@2022", "别处")],
  entered: [entered("培训@2022"), entered("培训@2023")],
};

test("records of another year go, of this year and of other sheets stay", () => {
  const after = withoutOld(evaluated(kept), kept);
  expect(after.judgements).toEqual([judgement("培训@2023"), judgement("会议@2022", "别处")]);
  expect(after.entered).toEqual([entered("培训@2023")]);
  expect(after.schemeId).toBe("mof-2020");
  expect(recordsLess(kept, after)).toBe(2);
});

test("they are a finding until they are gone, figures entered last year among them", () => {
  const onlyFigures: Remembered = { ...nothingRemembered, entered: [entered("培训@2022")] };
  const codes = (remembered: Remembered) => evaluated(remembered).findings.map(({ code }) => code);
  expect(codes(kept)).toContain("records-old");
  expect(codes(onlyFigures)).toContain("records-old");
  expect(codes(withoutOld(evaluated(kept), kept))).not.toContain("records-old");
});
