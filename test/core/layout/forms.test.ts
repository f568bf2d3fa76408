/** Each structural form that occurs has its example in forms/: the table as lines, and what must be read off it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gridOf } from "../../../src/core/grid/grid";
import { findTables } from "../../../src/core/layout/index";
import { certaintyThreshold } from "../../../src/core/layout/layout";
import { readTable } from "../../../src/core/reading/index";
import type { NumberReading, TableReading } from "../../../src/core/reading/table";
import { sheetOfRows } from "../../support/sheet-of-rows";

/** What a table must give; what is left out is not asked. */
interface Wanted {
  readonly project?: string | null;
  readonly department?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly kind?: string;
  /** `name | target | actual | weight | score` */
  readonly indicators?: readonly string[];
  /** `label | 年初 | 全年 | 执行 | 分值 | 执行率 | 得分` */
  readonly funds?: readonly string[];
  /** `label | planned | actual` */
  readonly spending?: readonly string[];
  readonly moneyUnit?: string;
  readonly total?: string | null;
  readonly totalWeight?: string;
  readonly grade?: string;
  /** `level text weight` */
  readonly levels?: readonly string[];
  /** `role label weight score` */
  readonly sums?: readonly string[];
  readonly groups?: readonly string[];
  readonly baseData?: readonly string[];
  readonly bands?: readonly string[];
  /** `role heading | text` */
  readonly goals?: readonly string[];
  readonly roles?: Readonly<Record<string, string>>;
  /** True where the table is only reported, being too unsure to score. */
  readonly unsure?: boolean;
}

interface Form {
  readonly name: string;
  readonly sheet?: string;
  readonly rows: readonly string[];
  readonly expect: Wanted | readonly Wanted[] | null;
  readonly skipped?: string;
}

const folder = path.join(__dirname, "forms");
const forms = readdirSync(folder).flatMap((name) =>
  (JSON.parse(readFileSync(path.join(folder, name), "utf8")) as readonly Form[]).map(
    (form) => [name, form.name, form] as const,
  ),
);

const tidy = (text: string): string => {
  const parts = text.split("|").map((part) => part.trim());
  return parts.slice(0, parts.findLastIndex((part) => part !== "") + 1).join(" | ");
};
const line = (...parts: readonly (string | undefined)[]): string => tidy(parts.map((part) => part ?? "").join("|"));
const figure = (reading: NumberReading | null): string => reading?.number?.toString() ?? "";

/** What was read, in the words of `wanted`. */
function told(table: TableReading, wanted: Wanted): Wanted {
  const { layout } = table;
  const all = {
    project: layout.project?.text ?? null,
    department: layout.department?.text,
    unit: layout.unit?.text,
    year: layout.year,
    kind: layout.kind,
    indicators: table.indicators.map((one) =>
      line(one.path.at(-1), one.target?.text, one.actual?.text, figure(one.weight), figure(one.score)),
    ),
    funds: table.funds.flatMap(({ lines }) =>
      lines.map((one) =>
        line(
          one.label.text,
          figure(one.initialBudget),
          figure(one.annualBudget),
          figure(one.executed),
          figure(one.weight),
          figure(one.rate),
          figure(one.score),
        ),
      ),
    ),
    spending: table.spending?.lines.map((one) => line(one.label.text, figure(one.planned), figure(one.actual))),
    moneyUnit: table.funds[0]?.moneyUnit,
    total: table.claimedTotal?.number?.toString() ?? null,
    totalWeight: figure(table.totalWeight),
    grade: table.claimedGrade?.text,
    levels: table.levels.map(({ level, text, writtenWeight }) =>
      `${String(level)} ${text} ${writtenWeight?.toString() ?? ""}`.trim(),
    ),
    sums: table.sums.map((one) => `${one.role} ${one.label.text} ${figure(one.weight)} ${figure(one.score)}`.trim()),
    groups: table.groups.map(({ members }) => members.map((at) => table.indicators[at]?.path.at(-1)).join("、")),
    goals: layout.goals?.map(({ role, heading, text }) => `${role} ${heading.text} | ${text.text}`),
    baseData: table.baseData.map(({ label, reading }) => `${label} ${figure(reading)}`),
    bands: table.bands?.map(
      (band) =>
        `${band.label} ${band.lowIncluded ? "[" : "("}${band.low?.toString() ?? ""},${band.high?.toString() ?? ""}${band.highIncluded ? "]" : ")"}`,
    ),
    roles: Object.fromEntries(
      Object.keys(wanted.roles ?? {}).map((heading) => [
        heading,
        layout.columns.find(({ headingText }) => headingText === heading)?.role,
      ]),
    ),
    unsure: layout.certainty.value < certaintyThreshold,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted || key === "unsure"));
}

const trimmed = (wanted: Wanted): Wanted => ({
  unsure: false,
  ...wanted,
  ...(wanted.indicators && { indicators: wanted.indicators.map(tidy) }),
  ...(wanted.funds && { funds: wanted.funds.map(tidy) }),
  ...(wanted.spending && { spending: wanted.spending.map(tidy) }),
});

test.each(forms)("%s: %s", (_, __, form) => {
  const grid = gridOf(sheetOfRows(form.rows, form.sheet));
  const found = findTables(grid, { corrections: [], fileName: null });
  const wanted = form.expect === null ? [] : [form.expect].flat();
  const tables = found.tables.map((table) => readTable(grid, table));
  expect(tables.map((table, at) => told(table, wanted[at] ?? {}))).toEqual(wanted.map(trimmed));
  if (form.skipped !== undefined) expect(found.skipped).toBe(form.skipped);
});
