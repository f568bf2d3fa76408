/** What may be done to a sheet without changing what it says; and noise, which says nothing. */
import { fc } from "../../support/properties";
import type { Cell, SheetData } from "../../../src/core/grid/sheet";
import { fullWidth, lastOf, moved, said, unmerged, withTexts } from "../../support/changes";
import { sheetOfRows } from "../../support/sheet-of-rows";
import clean from "../checks/tables/clean.json";

/** Tables of different build; each is put through every change. */
const tables: readonly (readonly string[])[] = [
  [
    "项目名称 | 道路养护 | | | | | |",
    "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
    "^ | 产出指标(60分) | 数量指标 | 养护里程 | ≥120公里 | 125公里 | 20 | 20 |",
    "^ | ^ | ^ | 巡查次数 | ≥12次 | 12次 | 20 | 20 |",
    "^ | ^ | 成本指标 | 养护成本 | ≤100万元 | 98万元 | 20 | 20 | 无",
    "^ | ^ | ^ | 人工成本 | ≤20万元 | 25万元 | ^ | ^ | 涨价",
    "^ | 效益指标(30分) | 社会效益指标 | 通行条件（含桥梁） | 改善 | 改善 | 30 | 30 |",
    "^ | 满意度指标(10分) | 满意度 | 群众满意度 | ≥90% | 95% | 10 | 10 |",
    "总分 | | | | | | 100 | 100 |",
  ],
  [
    "一级指标 | 二级指标 | 分值 | 评分标准 | 实际值 | 得分",
    "投入 | 目标合理性 | 10 | 符合得满分 | 符合 | 10",
    "^ | 控制率 | 20 | ≤100%得满分，每超过1%扣0.5分 | 98% | 20",
    "产出 | 完成率 | 70 | 完成得满分 | 100% | 70",
    "合计 | | 100 | | | 100",
  ],
  [
    "指标名称 | 计量单位 | 指标性质 | 指标值 | 指标权重(分) | 全年完成值 | 指标得分(分) | 说明",
    "管护任务完成率 | % | ≥ | 90 | 50 | 100 | 50 |",
    "公益林面积 | 万亩 | ≥ | 8 | 30 | 8 | 30 |",
    "森林抚育面积 | 万亩 | ≥ | 1 | 20 | 1 | 20 |",
  ],
];

/** Whole tables with heads, funds and sums, all of which a change leaves as they are. */
const whole: readonly (readonly string[])[] = clean.map(({ rows }) => rows);
const anyTable = fc.constantFrom(...tables, ...whole).map((rows) => sheetOfRows(rows));

const table = fc.constantFrom(...tables).map((rows) => sheetOfRows(rows));

const same = (changed: SheetData, sheet: SheetData): void => {
  expect(said(changed)).toEqual(said(sheet));
};

test("the tables are read at all", () => {
  for (const rows of tables) expect(said(sheetOfRows(rows)).length).toBeGreaterThanOrEqual(3);
});

test("moved anywhere", () => {
  fc.assert(
    fc.property(anyTable, fc.nat(200), fc.nat(40), (sheet, down, right) => {
      same(
        moved(
          sheet,
          (at) => at + down,
          (at) => at + right,
        ),
        sheet,
      );
    }),
  );
});

/** Merges gone, and two blank rows put in at each of some rows. */
const spread = (sheet: SheetData, after: readonly number[]): SheetData =>
  moved(
    unmerged(sheet),
    (at) => at + after.filter((row) => row < at).length * 2,
    (at) => at,
  );

test("blank rows inserted, merges gone", () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(9), { maxLength: 6 }), (sheet, after) => {
      same(spread(sheet, after), sheet);
    }),
  );
});

test("up to two blank rows between rows of headings and heads", () => {
  fc.assert(
    fc.property(anyTable, fc.uniqueArray(fc.nat(9), { maxLength: 4 }), (sheet, after) => {
      same(spread(sheet, after), unmerged(sheet));
    }),
  );
});

test("blank columns inserted", () => {
  fc.assert(
    fc.property(anyTable, fc.array(fc.nat(8), { maxLength: 4 }), (sheet, after) => {
      same(
        moved(
          sheet,
          (at) => at,
          (at) => at + after.filter((column) => column < at).length,
        ),
        sheet,
      );
    }),
  );
});

test("merges dissolved into blanks", () => {
  fc.assert(
    fc.property(anyTable, (sheet) => {
      same(unmerged(sheet), sheet);
    }),
  );
});

test("columns in any order", () => {
  const order = (count: number): fc.Arbitrary<readonly number[]> =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count, maxLength: count },
    );
  const permuted = table.chain((sheet) => order(lastOf(sheet, "column") + 1).map((places) => ({ sheet, places })));
  fc.assert(
    fc.property(permuted, ({ sheet, places }) => {
      const flat = unmerged(sheet);
      // the label of the project must keep its value beside it, so lines above the headings are left out
      const top = sheet.cells.find(({ text }) => text === "一级指标" || text === "指标名称")?.address.row ?? 0;
      const body = { ...flat, cells: flat.cells.filter(({ address }) => address.row >= top) };
      same(
        moved(
          body,
          (at) => at,
          (at) => places[at] ?? at,
        ),
        body,
      );
    }),
  );
});

test("a title and a year added above", () => {
  const titles = fc.constantFrom(
    "项目支出绩效自评表",
    "2022年度部门预算项目支出绩效自评表",
    "绩效目标自评表 (2019年度)",
    "附件2",
  );
  fc.assert(
    fc.property(anyTable, titles, (sheet, title) => {
      const cell = (text: string, row: number): Cell => ({
        address: { row, column: 0 },
        value: text,
        text,
        formula: null,
        numberFormat: "General",
      });
      const lower = moved(
        sheet,
        (at) => at + 2,
        (at) => at,
      );
      same({ ...lower, cells: [cell(title, 0), cell("（2022年度）", 1), ...lower.cells] }, sheet);
    }),
  );
});

test("full width for half width", () => {
  fc.assert(
    fc.property(anyTable, (sheet) => {
      same(withTexts(sheet, fullWidth), sheet);
    }),
  );
});

test("spaces and line breaks inside the headings", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(" ", "\n", "\u3000", "\u00a0"),
      fc.integer({ min: 1, max: 3 }),
      (sheet, space, at) => {
        const heads = new Set([
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "分值",
          "得分",
          "评分标准",
          "指标名称",
        ]);
        same(
          withTexts(sheet, (text) => (heads.has(text) ? text.slice(0, at) + space + text.slice(at) : text)),
          sheet,
        );
      },
    ),
  );
});

test("two copies, one under the other or side by side", () => {
  fc.assert(
    fc.property(anyTable, fc.boolean(), fc.integer({ min: 1, max: 4 }), (sheet, below, gap) => {
      const down = below ? lastOf(sheet, "row") + gap : 0;
      const right = below ? 0 : lastOf(sheet, "column") + 1 + gap;
      const second = moved(
        sheet,
        (at) => at + down,
        (at) => at + right,
      );
      const both = { ...sheet, cells: [...sheet.cells, ...second.cells], merges: [...sheet.merges, ...second.merges] };
      expect([...said(both)].sort()).toEqual([...said(sheet), ...said(sheet)].sort());
    }),
  );
});

test("empty formatted cells cost nothing and say nothing", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 2000 }), (sheet, count) => {
      const below = lastOf(sheet, "row") + 1;
      const blank = (row: number): Cell => ({
        address: { row: below + row, column: row % 9 },
        value: null,
        text: "",
        formula: null,
        numberFormat: "0.00",
      });
      same({ ...sheet, cells: [...sheet.cells, ...Array.from({ length: count }, (_, row) => blank(row))] }, sheet);
    }),
    { numRuns: 20 },
  );
});

/** Sheets of random cells, among them words of real tables in random places. */
const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "产出指标",
    "合计",
    "100",
    "≥90%",
    "小计",
    "项目名称",
    "数量指标",
    "项目",
    "姓名",
    "单价",
    "其中：",
    "万元",
    "（一）",
    "……",
    "注：",
    "年初预算数",
  ),
);
const cell = fc.record({
  row: fc.nat(30),
  column: fc.nat(12),
  text: word,
  number: fc.option(fc.double({ noNaN: true })),
});
const area = fc.record({ top: fc.nat(30), left: fc.nat(12), height: fc.nat(5), width: fc.nat(5) });
const noise = fc
  .record({ cells: fc.array(cell, { maxLength: 120 }), areas: fc.array(area, { maxLength: 8 }) })
  .map(({ cells, areas }): SheetData => ({
    ...sheetOfRows([]),
    cells: cells.map(({ row, column, text, number }) => ({
      address: { row, column },
      value: number ?? text,
      text: number === null ? text : String(number),
      formula: null,
      numberFormat: "General",
    })),
    merges: areas.map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width })),
  }));

test("noise is no table, and nothing throws", () => {
  fc.assert(
    fc.property(noise, (sheet) => {
      expect(said(sheet)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Heading words strewn about: whatever comes out, nothing throws. */
const heading = fc.constantFrom(
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "实际完成值",
  "分值",
  "得分",
  "评分标准",
  "总分",
  "绩效指标",
  "单位",
  "自评得分",
  "复核分",
);

test("heading words in any place: no throw", () => {
  const strewn = noise.chain((sheet) =>
    fc.array(fc.record({ row: fc.nat(30), column: fc.nat(12), text: heading }), { maxLength: 60 }).map((heads) => ({
      ...sheet,
      cells: [
        ...sheet.cells,
        ...heads.map(({ row, column, text }) => ({
          address: { row, column },
          value: text,
          text,
          formula: null,
          numberFormat: "General",
        })),
      ],
    })),
  );
  fc.assert(
    fc.property(strewn, (sheet) => {
      expect(() => said(sheet)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
