/** The ribbon's buttons with the pane closed: they work on the sheet in front, and open the pane only to say something. */
import { ribbonActions } from "../../src/commands/ribbon";
import { fail, succeed } from "../../src/core/result";
import type { Flows } from "../../src/taskpane/session/flows";
import { createSession } from "../../src/taskpane/session/session";
import { idleFlows, outcomeOf } from "../taskpane/support/flows";
import { sampleEvaluation, sampleTable } from "../taskpane/support/sample";

function ribbonOver(flows: Partial<Flows>) {
  const opened = jest.fn(() => Promise.resolve());
  const select = jest.fn(idleFlows.select);
  const session = createSession({ ...idleFlows, select, ...flows }, () => undefined);
  return { actions: ribbonActions(session, opened), opened, select, session };
}

const evaluation = sampleEvaluation();

test("一键评分 scores the sheet in front, blank cells only, and selects the first finding", async () => {
  const score = jest.fn(idleFlows.score);
  const { actions, opened, select, session } = ribbonOver({ score });
  session.set({ mode: "overwrite" });
  await actions.score();
  expect(score.mock.calls[0]?.slice(0, 3)).toEqual(["active", "fill", false]);
  expect(select).toHaveBeenCalledWith("自评表", { row: 5, column: 4 });
  expect(opened).not.toHaveBeenCalled();
});

test("只核对 writes nothing and selects the first finding", async () => {
  const score = jest.fn(idleFlows.score);
  const { actions, opened, select } = ribbonOver({ score });
  await actions.check();
  expect(score).not.toHaveBeenCalled();
  expect(select).toHaveBeenCalledTimes(1);
  expect(opened).not.toHaveBeenCalled();
});

const protectedSheet = fail({ code: "sheet-protected", sheet: "自评表" } as const);
const pending = sampleTable({
  sheet: "自评表",
  first: 1,
  project: "甲",
  indicators: [{ row: 12, path: ["效益", "秩序"], target: "提高", actual: "有所提高", weight: "10", score: null }],
  execution: null,
  findings: [],
});
const held = (why: "protected" | "merged" | "written") => ({
  heldBack: [{ sheet: "自评表", cell: { row: 1, column: 1 }, purpose: "score", why } as const],
});
const leftAlone = { applied: { written: 1, leftAlone: [{ sheet: "自评表", cell: "H12", found: "8" }] } };

const said: readonly (readonly [string, Partial<Flows>])[] = [
  ["a failure", { score: () => Promise.resolve(protectedSheet) }],
  ["a defect", { score: () => Promise.reject(new Error("defect")) }],
  ["no table", { score: () => Promise.resolve(succeed(outcomeOf({ tables: [], findings: [], skipped: [] }))) }],
  ["a judgement to make", { score: () => Promise.resolve(succeed(outcomeOf({ ...evaluation, tables: [pending] }))) }],
  ["a protected cell", { score: () => Promise.resolve(succeed(outcomeOf(evaluation, held("protected")))) }],
  ["someone's change meanwhile", { score: () => Promise.resolve(succeed(outcomeOf(evaluation, leftAlone))) }],
];

test.each(said)("the pane opens for %s", async (_what, flows) => {
  const { actions, opened } = ribbonOver(flows);
  await actions.score();
  expect(opened).toHaveBeenCalledTimes(1);
});

test("written scores that stay need no pane", async () => {
  const { actions, opened } = ribbonOver({
    score: () => Promise.resolve(succeed(outcomeOf(evaluation, held("written")))),
  });
  await actions.score();
  expect(opened).not.toHaveBeenCalled();
});

test("撤销评分 is silent unless it was refused or cells were left", async () => {
  const well = ribbonOver({ undo: () => Promise.resolve(succeed({ written: 3, leftAlone: [] })) });
  await well.actions.undo();
  expect(well.opened).not.toHaveBeenCalled();
  const none = ribbonOver({ undo: () => Promise.resolve(fail({ code: "nothing-to-revert" } as const)) });
  await none.actions.undo();
  expect(none.opened).toHaveBeenCalledTimes(1);
});

test("a button pressed while the pane reads waits for its turn", async () => {
  const score = jest.fn(idleFlows.score);
  const { actions, session } = ribbonOver({ score });
  const reading = session.look();
  await actions.score();
  await reading;
  expect(score).toHaveBeenCalledTimes(1);
});

test("where the pane opens beside a scoring, the first finding is selected all the same; after a failure nothing is", async () => {
  const left = ribbonOver({ score: () => Promise.resolve(succeed(outcomeOf(evaluation, leftAlone))) });
  await left.actions.score();
  expect(left.opened).toHaveBeenCalledTimes(1);
  expect(left.select).toHaveBeenCalledTimes(1);
  const refused = ribbonOver({ score: () => Promise.resolve(protectedSheet) });
  await refused.actions.score();
  expect(refused.select).not.toHaveBeenCalled();
});
