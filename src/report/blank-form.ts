/** 空白自评表: a form to fill in by a scheme, laid out like 财预〔2020〕10号 附1. Its words are those of the forms, Chinese in any language. */
import { toA1 } from "../core/grid/address";
import type { Scheme } from "../core/schemes/scheme";
import type { FormCell, FormLook, FormRule, FormSheet } from "../workbooks/sheet-content";

/** Level-2 names under a level-1 name, as the published forms have them. */
const kinds: readonly (readonly [level: string, kinds: readonly string[]])[] = [
  ["产出", ["数量指标", "质量指标", "时效指标", "成本指标"]],
  ["成本", ["经济成本指标", "社会成本指标", "生态环境成本指标"]],
  ["效益", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  ["效果", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  ["满意度", ["服务对象满意度指标"]],
  ["决策", ["项目立项", "绩效目标", "资金投入"]],
  ["过程", ["资金管理", "组织实施"]],
  ["管理", ["项目决策", "预算管理", "项目实施"]],
];

/** Where a scheme sets no level weights: the levels of the form, their points left to the person. */
const usual = [
  { name: "产出", weight: null },
  { name: "效益", weight: null },
  { name: "满意度", weight: null },
];

interface Level {
  readonly name: string;
  readonly weight: string | null;
}

const rowsForEach = 2;
const columns = 9;
const words = {
  name: "自评表",
  title: "项目支出绩效自评表",
  year: "（        年度）",
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  funds: "项目资金（万元）",
  fundsHeads: ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  fundsRows: ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"],
  goals: "年度总体目标",
  goalHeads: ["预期目标", "实际完成情况"],
  heads: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  level: (name: string, weight: string | null) => (weight === null ? `${name}指标` : `${name}指标（${weight}分）`),
  total: "总分",
  weightRule: (total: string) => `分值须为 0 至 ${total} 之间的数。`,
  scoreRule: "得分须为数，不小于 0，不大于本行分值。",
  moneyRule: "金额须为数，不小于 0，单位万元。",
};

/** Puts cells one after another; rows and columns counted from 0. */
class Drawing {
  readonly cells: FormCell[] = [];
  readonly rules: FormRule[] = [];
  readonly heights = new Map<number, number>();

  put(row: number, column: number, value: FormCell["value"], look: FormLook, rows = 1, across = 1): void {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + across - 1 };
    this.cells.push({ area, value, look });
  }

  rule(top: number, left: number, bottom: number, right: number, most: string | null, message: string): void {
    this.rules.push({ area: { top, left, bottom, right }, most, message });
  }
}

function levelsOf(scheme: Scheme): readonly Level[] {
  if (scheme.levelWeights.length === 0) return usual;
  return scheme.levelWeights.map(({ names, weight }) => ({ name: names[0] ?? "", weight }));
}

/** Level-2 names; 成本 is one of 产出 only where it is no level of its own. */
function kindsOf(level: Level, levels: readonly Level[]): readonly string[] {
  const found = kinds.find(([name]) => name === level.name)?.[1] ?? [""];
  const costApart = levels.some(({ name }) => name === "成本");
  return costApart && level.name === "产出" ? found.filter((kind) => kind !== "成本指标") : found;
}

function drawHead(drawing: Drawing): number {
  drawing.put(0, 0, words.title, "title", 1, columns);
  drawing.put(1, 0, words.year, "note", 1, columns);
  drawing.put(2, 0, words.project, "label", 1, 2);
  drawing.put(2, 2, null, "text", 1, 7);
  drawing.put(3, 0, words.department, "label", 1, 2);
  drawing.put(3, 2, null, "text", 1, 2);
  drawing.put(3, 4, words.unit, "label");
  drawing.put(3, 5, null, "text", 1, 4);
  drawing.heights.set(0, 30);
  return 4;
}

function drawFunds(drawing: Drawing, top: number, scheme: Scheme): number {
  const rows = words.fundsRows.length;
  const weight = Number(scheme.options.executionWeight);
  drawing.put(top, 0, words.funds, "label", rows + 1, 2);
  drawing.put(top, 2, null, "label");
  words.fundsHeads.forEach((head, at) => {
    drawing.put(top, 3 + at, head, "label");
  });
  words.fundsRows.forEach((label, at) => {
    const row = top + 1 + at;
    drawing.put(row, 2, label, "label");
    for (let column = 3; column < columns; column++) {
      const points = at === 0 && column === 6 && weight > 0;
      const open = column < 6 || at === 0;
      drawing.put(row, column, points ? weight : open ? null : "—", "figure");
    }
  });
  drawing.rule(top + 1, 3, top + rows, 5, null, words.moneyRule);
  drawing.rule(top + 1, 8, top + 1, 8, toA1({ row: top + 1, column: 6 }), words.scoreRule);
  return top + rows + 1;
}

function drawGoals(drawing: Drawing, top: number): number {
  drawing.put(top, 0, words.goals, "label", 2, 1);
  const [planned = "", done = ""] = words.goalHeads;
  drawing.put(top, 1, planned, "label", 1, 4);
  drawing.put(top, 5, done, "label", 1, 4);
  drawing.put(top + 1, 1, null, "text", 1, 4);
  drawing.put(top + 1, 5, null, "text", 1, 4);
  drawing.heights.set(top + 1, 72);
  return top + 2;
}

function drawIndicators(drawing: Drawing, top: number, scheme: Scheme): number {
  words.heads.forEach((head, at) => {
    drawing.put(top, at, head, "label", 1, at === words.heads.length - 1 ? 2 : 1);
  });
  drawing.heights.set(top, 32);
  const levels = levelsOf(scheme);
  let row = top + 1;
  for (const level of levels) {
    const own = kindsOf(level, levels);
    drawing.put(row, 0, words.level(level.name, level.weight), "label", own.length * rowsForEach, 1);
    for (const kind of own) {
      drawing.put(row, 1, kind, "label", rowsForEach, 1);
      for (let at = 0; at < rowsForEach; at++, row++) drawRow(drawing, row);
    }
  }
  drawing.rule(top + 1, 5, row - 1, 5, scheme.total, words.weightRule(scheme.total));
  drawing.rule(top + 1, 6, row - 1, 6, toA1({ row: top + 1, column: 5 }), words.scoreRule);
  return row;
}

function drawRow(drawing: Drawing, row: number): void {
  for (const column of [2, 3, 4]) drawing.put(row, column, null, "text");
  for (const column of [5, 6]) drawing.put(row, column, null, "figure");
  drawing.put(row, 7, null, "text", 1, 2);
  drawing.heights.set(row, 24);
}

/** The form of a scheme: the execution rate's points, levels with their points, two rows for each kind of indicator, the total. */
export function blankForm(scheme: Scheme): FormSheet {
  const drawing = new Drawing();
  const funds = drawHead(drawing);
  const goals = drawFunds(drawing, funds, scheme);
  const heads = drawGoals(drawing, goals);
  const total = drawIndicators(drawing, heads, scheme);
  drawing.put(total, 0, words.total, "label", 1, 5);
  drawing.put(total, 5, Number(scheme.total), "figure");
  drawing.put(total, 6, null, "figure");
  drawing.put(total, 7, null, "text", 1, 2);
  const { cells, heights, rules } = drawing;
  return { name: words.name, widths: [12, 15, 26, 13, 13, 11, 9, 11, 15], heights, cells, rules };
}
