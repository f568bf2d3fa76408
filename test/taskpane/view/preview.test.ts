/** What is to be written, in words: every cell with before and after, long plans cut short and said so. */
import { decimal } from "../../../src/core/decimal";
import type { CellEdit, EditPlan } from "../../../src/core/edits/edit";
import { nothingRemembered } from "../../../src/core/evaluation";
import { previewOf } from "../../../src/taskpane/view/preview";
import { chineseWords as words } from "../../../src/taskpane/words";
import { at, sampleEvaluation } from "../support/sample";

const edit = (
  sheet: string,
  cell: string,
  before: CellEdit["before"]["value"],
  after: CellEdit["after"],
): CellEdit => ({
  sheet,
  cell: at(cell),
  purpose: "score",
  before: { value: before, formula: null, numberFormat: "General" },
  after,
  numberFormat: null,
});

const planned = (plan: Partial<EditPlan>) => ({
  evaluation: sampleEvaluation(),
  remembered: nothingRemembered,
  notes: [],
  sheets: ["甲", "乙"],
  stoppedAfter: null,
  plan: { mode: "fill", edits: [], heldBack: [], ...plan } as const,
});

test("before and after, sheet by sheet", () => {
  const edits = [
    edit("甲", "G5", null, decimal("4.55")),
    edit("乙", "G6", 9.1, decimal("9.16")),
    edit("甲", "H9", "良", "优"),
  ];
  const { count, more, sheets } = previewOf(planned({ edits }), words);
  expect({ count, more }).toEqual({ count: 3, more: 0 });
  expect(
    sheets.map(({ lines, sheet }) => [
      sheet,
      lines.map((one) => `${one.cell} ${one.purpose} ${one.before} ${one.after}`),
    ]),
  ).toEqual([
    ["甲", ["G5 得分 空 4.55", "H9 得分 良 优"]],
    ["乙", ["G6 得分 9.1 9.16"]],
  ]);
});

test("three hundred lines are shown of a long plan, the rest is counted", () => {
  const edits = Array.from({ length: 320 }, (_, row) => edit("甲", `G${String(row + 5)}`, null, decimal(1)));
  const { count, more, sheets } = previewOf(planned({ edits }), words);
  expect([count, more, sheets[0]?.lines.length]).toEqual([320, 20, 300]);
});

test("what is left alone is counted by its reason", () => {
  const held = (cell: string, why: "formula" | "pending") => ({
    sheet: "甲",
    cell: at(cell),
    purpose: "score" as const,
    why,
  });
  const { held: said } = previewOf(
    planned({ heldBack: [held("G5", "formula"), held("G6", "formula"), held("G7", "pending")] }),
    words,
  );
  expect(said.map(({ cells }) => cells)).toEqual([2, 1]);
});
