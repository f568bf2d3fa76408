/** What shows only across tables: duplicates, amounts, summaries, approved targets; and findings set aside. */
import { setAside } from "../../../../src/core/checks";
import { evaluate } from "../../../../src/core/evaluate";
import { nothingRemembered } from "../../../../src/core/evaluation";
import type { Evaluation } from "../../../../src/core/evaluation";
import { toA1 } from "../../../../src/core/grid/address";
import type { SheetData } from "../../../../src/core/grid/sheet";
import { localeOf } from "../../../../src/locale";
import { sheetOf } from "../../../support/sheet-of-case";
import type { Base, Change } from "../support";
import { changed, evaluated, jsonFiles, schemeWith, sheetOfBase } from "../support";

const base = jsonFiles("bases").find(({ name }) => name === "project")?.content as Base;
const table = (name: string, change: Change = {}): SheetData => sheetOfBase(changed(base, change), "pasted", name);

function across({ findings }: Evaluation): readonly string[] {
  return findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell ? toA1(cell) : "-"}`).sort();
}

function messages({ findings }: Evaluation): readonly string[] {
  return findings.map((finding) => localeOf("zh-CN").finding(finding).message);
}

describe("one project on two sheets", () => {
  test("the same project twice", () => {
    const found = evaluated([table("甲"), table("乙")]);
    expect(across(found)).toEqual(["project-duplicate 乙!C3"]);
    expect(messages(found)).toEqual(["项目“道路养护经费”在 甲!C3 已有一张自评表。"]);
  });

  test("with other amounts", () => {
    const found = evaluated([table("甲"), table("乙", { F6: "96", F7: "77" })]);
    expect(across(found)).toEqual(["amounts-disagree 乙!F6", "project-duplicate 乙!C3"]);
    expect(messages(found)).toContain("项目“道路养护经费”的执行数 96万元，甲!F6 为 95万元，相差 1万元。");
  });

  test("another year, or another project, is none", () => {
    expect(across(evaluated([table("甲"), table("乙", { A2: "（2021年度）" })]))).toEqual([]);
    expect(across(evaluated([table("甲"), table("乙", { C3: "桥梁养护经费" })]))).toEqual([]);
  });

  test("a scheme turns it off", () => {
    const off = schemeWith({}, { "project-duplicate": { severity: "off" } });
    expect(across(evaluated([table("甲"), table("乙")], off))).toEqual([]);
  });
});

describe("a summary sheet", () => {
  const summary = (rows: readonly (readonly (string | number | null)[])[]): SheetData =>
    sheetOf([["序号", "项目名称", "全年预算数（万元）", "全年执行数（万元）", "得分"], ...rows], {
      name: "汇总",
      form: "pasted",
    });

  test("as its parts", () => {
    expect(across(evaluated([table("甲"), summary([["1", "道路养护经费", "100", "95", "99.5"]])]))).toEqual([]);
  });

  test("with a score and an amount that its parts do not have", () => {
    const found = evaluated([table("甲"), summary([["1", "道路养护经费", "100", "95.5", "99"]])]);
    expect(across(found)).toEqual(["summary-differs 汇总!D2", "summary-differs 汇总!E2"]);
    expect(messages(found)).toContain("汇总中“道路养护经费”得分 99分，甲!H22 为 99.5分，相差 0.5分。");
  });

  test("of another money unit, or of a project without a table, says nothing", () => {
    const inYuan = sheetOf(
      [
        ["项目名称", "执行数（元）", "得分"],
        ["道路养护经费", "950000", "99.5"],
        ["别的项目", "1", "1"],
      ],
      {
        name: "汇总",
        form: "pasted",
      },
    );
    expect(across(evaluated([table("甲"), inYuan]))).toEqual([]);
  });
});

describe("against the approved targets", () => {
  const targets: readonly (readonly (string | null)[])[] = [
    ["2022年度项目支出绩效目标申报表"],
    ["项目名称", "道路养护经费"],
    ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
    ["产出指标", "数量指标", "养护里程", "≥120公里", "10"],
    [null, null, "巡查次数", "≥24次", "10"],
    [null, "质量指标", "验收合格率", "≥95%", "10"],
    [null, "时效指标", "完成时间", "2022年12月31日", "10"],
    [null, "成本指标", "材料费", "≤600000元", "5"],
    [null, null, "人工费", "≤40万元", "5"],
    ["效益指标", "社会效益指标", "日均通行车辆", "≥1000辆", "15"],
    [null, "可持续影响指标", "道路完好率", "≥90%", "15"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "10"],
  ];
  const against = (change: Change, rows = targets): Evaluation =>
    evaluate({
      workbook: { fileName: null, sheets: [table("甲", change)] },
      remembered: nothingRemembered,
      scheme: null,
      approved: { fileName: null, sheets: [sheetOf(rows, { name: "目标表", form: "pasted" })] },
    });

  test("nothing changed", () => {
    expect(across(against({}))).toEqual([]);
  });

  test("a target lowered", () => {
    const found = against({ E13: "≥100公里" });
    expect(across(found)).toEqual(["approved-target-changed 甲!E13"]);
    expect(messages(found)).toEqual(["养护里程指标值“≥100公里”，批复为“≥120公里”。"]);
  });

  test("a weight moved", () => {
    expect(across(against({ G13: "12", G14: "8" }))).toEqual([
      "approved-weight-changed 甲!G13",
      "approved-weight-changed 甲!G14",
    ]);
  });

  test("an indicator replaced: one added, one missing", () => {
    const found = against({ D14: "宣传次数" });
    expect(across(found)).toEqual(["approved-indicator-added 甲!D14", "approved-indicator-missing 甲!C3"]);
    expect(messages(found)).toContain("批复的指标“巡查次数”（≥24次）没有出现在自评表中。");
  });

  test("the approval of another project says nothing, where there is one for this", () => {
    const other = targets.map((row) => row.map((text) => (text === "道路养护经费" ? "桥梁养护经费" : text)));
    const both = [...targets, [], ...other.map((row) => row.map((text) => (text === "≥120公里" ? "≥1公里" : text)))];
    expect(across(against({}, both))).toEqual([]);
  });
});

describe("a finding set aside", () => {
  const over = table("甲", { F14: "36次" });
  const ignoring = (sheet: SheetData, ignored: ReturnType<typeof setAside>[]): Evaluation =>
    evaluate({
      workbook: { fileName: null, sheets: [sheet] },
      remembered: { ...nothingRemembered, ignored },
      scheme: null,
      approved: null,
    });
  const [finding] = evaluated([over]).tables[0]?.findings.filter(({ code }) => code === "target-too-low") ?? [];
  const record = finding && setAside(finding, "甲", "年中追加任务");

  const reasons = (evaluation: Evaluation): readonly (string | null)[] =>
    evaluation.tables
      .flatMap(({ findings }) => findings.filter(({ code }) => code === "target-too-low"))
      .map(({ ignored }) => ignored);

  test("is shown with its reason", () => {
    expect(record).toBeDefined();
    expect(reasons(ignoring(over, record ? [record] : []))).toEqual(["年中追加任务"]);
  });

  test("is back when its figures change, and on another sheet", () => {
    const ignored = record ? [record] : [];
    expect(reasons(ignoring(table("甲", { F14: "37次" }), ignored))).toEqual([null]);
    expect(reasons(ignoring(table("乙", { F14: "36次" }), ignored))).toEqual([null]);
  });
});

describe("records of last year's table", () => {
  const judged = (project: string): Evaluation =>
    evaluate({
      workbook: { fileName: null, sheets: [table("甲")] },
      remembered: {
        ...nothingRemembered,
        judgements: [{ sheet: "甲", project, path: "产出|养护里程", score: "8", reason: "核实", basis: "" }],
      },
      scheme: null,
      approved: null,
    });

  test("are said to be old and do not count", () => {
    const found = judged("道路养护经费@2021");
    expect(across(found)).toEqual(["records-old 甲!C3"]);
    expect(messages(found)).toEqual(["工作簿里有 1 条判定记录属于 道路养护经费@2021，不是本表的，未采用。"]);
  });

  test("of this year's are none", () => {
    expect(across(judged("道路养护经费@2022"))).toEqual([]);
  });
});
