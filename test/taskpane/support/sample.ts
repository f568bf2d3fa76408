/** Evaluations in few words, for the view models and the pictures of the pane; figures as in the case nanyue-2022. */
import type { Finding } from "../../../src/core/checks/finding";
import { decimal, sum } from "../../../src/core/decimal";
import type { Evaluation, TableEvaluation } from "../../../src/core/evaluation";
import { fromA1 } from "../../../src/core/grid/address";
import type { CellAddress } from "../../../src/core/grid/address";
import type { IndicatorReading, NumberReading, TableReading } from "../../../src/core/reading/table";
import { defaultScheme } from "../../../src/core/schemes";
import type { IndicatorScore, LevelScore } from "../../../src/core/scoring/score";
import type { Working } from "../../../src/core/standards/standard";

export const at = (a1: string): CellAddress => {
  const address = fromA1(a1);
  if (!address) throw new Error(`no address: ${a1}`);
  return address;
};

/** One indicator: its row number on the sheet, path, target, actual, weight, and what it got. */
export interface SampleIndicator {
  readonly row: number;
  readonly path: readonly string[];
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string | null;
  readonly claimed?: string;
  readonly method?: IndicatorScore["method"];
  readonly judged?: boolean;
  readonly standard?: string;
}

export interface SampleTable {
  readonly sheet: string;
  readonly first: number;
  readonly project: string | null;
  readonly indicators: readonly SampleIndicator[];
  readonly execution: { readonly budget: string; readonly executed: string; readonly score: string } | null;
  readonly claimedTotal?: string;
  readonly findings: readonly Finding[];
  readonly scored?: boolean;
}

const cellReading = (text: string, cell: CellAddress) => ({
  text,
  value: { kind: "quality", text, degree: null } as const,
  doubts: [],
  cell,
  formula: false,
});

const numberReading = (text: string, cell: CellAddress): NumberReading => ({
  cell,
  text,
  number: text === "" ? null : decimal(text),
  places: 2,
  formula: false,
  state: text === "" ? "blank" : "number",
});

function indicatorReading(one: SampleIndicator): IndicatorReading {
  const cell = (column: string) => at(`${column}${String(one.row)}`);
  return {
    row: one.row - 1,
    path: one.path,
    name: { text: one.path.at(-1) ?? "", cell: cell("D") },
    nature: "other",
    target: cellReading(one.target, cell("E")),
    actual: cellReading(one.actual, cell("F")),
    standard: one.standard === undefined ? null : { text: one.standard, cell: cell("I") },
    calculation: null,
    weight: numberReading(one.weight, cell("G")),
    score: numberReading(one.claimed ?? "", cell("H")),
    otherScore: null,
    reason: null,
    reasonCell: null,
    group: null,
  };
}

function indicatorScore(one: SampleIndicator): IndicatorScore {
  const weight = decimal(one.weight);
  const judgement = one.score === null;
  const working: Working =
    one.score === null
      ? [{ line: "range", low: decimal(0), high: weight, because: "quality" }]
      : [{ line: "full", points: decimal(one.score), because: "met" }];
  return {
    status: judgement ? "judgement" : "scored",
    weight,
    weightSource: "scheme",
    score: one.score === null ? null : decimal(one.score),
    exact: one.score === null ? null : decimal(one.score),
    share: null,
    range: judgement ? [decimal(0), weight] : null,
    proposal: null,
    judged: one.judged ?? false,
    working,
    otherReadings: [],
    met: !judgement,
    method: one.method ?? "at-least",
    clauses: [],
    unread: [],
  };
}

function levels(indicators: readonly SampleIndicator[]): LevelScore[] {
  return [...new Set(indicators.map((one) => one.path[0] ?? ""))].map((text) => {
    const members = indicators.flatMap((one, index) => (one.path[0] === text ? [index] : []));
    const own = indicators.filter((one) => one.path[0] === text);
    return {
      text,
      weight: sum(own.map((one) => decimal(one.weight))),
      score: sum(own.flatMap((one) => (one.score === null ? [] : [decimal(one.score)]))),
      claimed: null,
      pending: own.filter((one) => one.score === null).length,
      members,
    };
  });
}

function fundsReading(table: SampleTable): TableReading["funds"] {
  if (table.execution === null) return [];
  const row = String(table.first + 5);
  const figure = (text: string, column: string) => numberReading(text, at(`${column}${row}`));
  return [
    {
      area: { top: table.first + 3, left: 0, bottom: table.first + 6, right: 6 },
      heading: { text: "资金情况（万元）", cell: at(`A${row}`) },
      moneyUnit: "万元",
      writtenWeight: null,
      lines: [
        {
          label: { text: "合计", cell: at(`B${row}`) },
          role: "total",
          initialBudget: null,
          annualBudget: figure(table.execution.budget, "D"),
          received: null,
          executed: figure(table.execution.executed, "E"),
          weight: null,
          rate: null,
          score: null,
          reason: null,
        },
      ],
    },
  ];
}

/** A table through the whole pass, made by hand. */
export function sampleTable(table: SampleTable): TableEvaluation {
  const last = Math.max(table.first, ...table.indicators.map((one) => one.row));
  const area = { top: table.first - 1, left: 0, bottom: last - 1, right: 6 };
  const project = table.project === null ? null : { text: table.project, cell: at(`B${String(table.first + 2)}`) };
  const claimed = table.claimedTotal ?? "";
  const pending = table.indicators.filter((one) => one.score === null).length;
  const ten = decimal(10);
  const execution = table.execution;
  const points = [
    ...table.indicators.flatMap((one) => (one.score === null ? [] : [decimal(one.score)])),
    ...(execution ? [decimal(execution.score)] : []),
  ];
  return {
    sheet: table.sheet,
    reading: {
      layout: {
        sheet: table.sheet,
        area,
        kind: "self-evaluation",
        certainty: { value: 1, reasons: [] },
        title: null,
        project,
        department: null,
        unit: null,
        year: 2022,
        headingRows: null,
        columns: [],
        levels: [],
        rows: [],
        funds: [],
        spending: null,
        sums: [],
        totalCell: null,
        totalText: null,
        totalWeightCell: null,
        gradeCell: null,
        bandsText: null,
        notes: [],
        baseData: [],
      },
      indicators: table.indicators.map(indicatorReading),
      groups: [],
      levels: [],
      funds: fundsReading(table),
      spending: null,
      sums: [],
      claimedTotal: null,
      totalWeight: null,
      claimedGrade: null,
      gradeCell: null,
      bands: null,
      notes: [],
      baseData: [],
    },
    scheme: defaultScheme,
    scored: table.scored ?? true,
    score: {
      indicators: table.indicators.map(indicatorScore),
      funds: execution
        ? [
            {
              rate: decimal(execution.executed).div(decimal(execution.budget)),
              weight: ten,
              weightSource: "scheme",
              score: decimal(execution.score),
              working: [
                {
                  line: "arithmetic",
                  name: null,
                  expression: {
                    op: "÷",
                    left: { value: decimal(execution.executed), unit: null },
                    right: { value: decimal(execution.budget), unit: null },
                  },
                  value: { value: decimal(execution.executed).div(decimal(execution.budget)).times(100), unit: "%" },
                  rounded: null,
                },
              ],
              otherReadings: [],
            },
          ]
        : [],
      levels: levels(table.indicators),
      total: {
        score: sum(points),
        claimed: claimed === "" ? null : decimal(claimed),
        cell: null,
        weight: decimal(100),
        pending,
        working: [],
      },
      grade: { label: "优", ofClaimed: null, claimed: null, cell: null },
    },
    findings: table.findings,
  };
}

export const finding = (
  code: string,
  severity: Finding["severity"],
  cell: string,
  rest: Partial<Finding> = {},
): Finding => ({
  code,
  severity,
  cell: at(cell),
  related: [],
  facts: {},
  ignored: null,
  ...rest,
});

const nanyueFirst: readonly SampleIndicator[] = [
  ["产出指标", "公众安全感民意调查", "≥10次", "10次", "10"],
  ["产出指标", "“平安县市区”工作考评", "≥10次", "10次", "10"],
  ["产出指标", "综治考评合格率", "=100%", "=100%", "10"],
  ["产出指标", "考评完成及时率", "=100%", "=100%", "10"],
  ["产出指标", "综治平安经费", "=36万元", "=30.64万元", "10"],
  ["效益指标", "有助于维护社会秩序", "有所帮助", "有所帮助", "15"],
  ["效益指标", "全区社会大局和谐稳定，人民群众安全感提升", "有所推升", "有所推升", "15"],
  ["满意度指标", "人民群众满意度", "≥95%", "=95%", "10"],
].map(([level = "", name = "", target = "", actual = "", weight = ""], index) => ({
  row: 12 + index,
  path: [level, name],
  target,
  actual,
  weight,
  score: weight,
  method: level === "效益指标" ? "quality" : "at-least",
}));

/** Two tables on one sheet: 98.51 and 100, three findings and one to confirm. */
export function sampleEvaluation(): Evaluation {
  return {
    tables: [
      sampleTable({
        sheet: "自评表",
        first: 1,
        project: "综治、平安建设经费",
        indicators: nanyueFirst,
        execution: { budget: "36", executed: "30.64", score: "8.51" },
        findings: [finding("funds-parts-mismatch", "error", "E6"), finding("needs-judgement", "info", "F17")],
      }),
      sampleTable({
        sheet: "自评表",
        first: 21,
        project: "四型平安小区以奖代拨经费",
        indicators: nanyueFirst.slice(0, 7).map((one) => ({ ...one, row: one.row + 20 })),
        execution: { budget: "15", executed: "22.7", score: "10" },
        findings: [finding("funds-overrun", "error", "E26"), finding("cost-funds-mismatch", "warning", "F35")],
      }),
    ],
    findings: [],
    skipped: [],
  };
}
