/** What a person does in the pane: one thing at a time, every outcome said, nothing swallowed. */
import type { Evaluation } from "../../../src/core/evaluation";
import { fail, succeed } from "../../../src/core/result";
import type { Flows, Watch } from "../../../src/taskpane/session/flows";
import type { Session } from "../../../src/taskpane/session/session";
import { createSession } from "../../../src/taskpane/session/session";
import { idleFlows, outcomeOf } from "../support/flows";
import { sampleEvaluation } from "../support/sample";

const evaluation: Evaluation = sampleEvaluation();

function sessionOver(flows: Partial<Flows>, failed: (cause: unknown) => void = () => undefined): Session {
  return createSession({ ...idleFlows, ...flows }, failed);
}

/** A promise that is settled from outside. */
function later<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    settle = done;
  });
  return { promise, settle };
}

test("before anything was pressed it has read, and shows no result", async () => {
  const session = sessionOver({});
  expect(session.state()).toMatchObject({ activity: "reading", shown: false });
  await session.look();
  expect(session.state()).toMatchObject({ activity: null, shown: false, notice: null });
  expect(session.state().evaluation?.tables).toHaveLength(2);
});

test("a score shows its result and says what was written", async () => {
  const applied = { written: 7, leftAlone: [] };
  const session = sessionOver({ score: () => Promise.resolve(succeed(outcomeOf(evaluation, { applied }))) });
  await session.score();
  expect(session.state()).toMatchObject({ shown: true, notice: { kind: "scored", applied } });
});

test("the chosen mode and range reach the run", async () => {
  const score = jest.fn(idleFlows.score);
  const session = sessionOver({ score });
  session.set({ mode: "overwrite" });
  await session.setScope("active");
  await session.score();
  expect(score.mock.calls[0]?.slice(0, 3)).toEqual(["active", "overwrite", false]);
});

test("score columns are added only when asked for", async () => {
  const score = jest.fn(idleFlows.score);
  const session = sessionOver({ score });
  await session.score();
  await session.scoreWithColumns();
  expect(score.mock.calls.map((call) => call[2])).toEqual([false, true]);
});

test("a second press while one runs starts nothing", async () => {
  const run = later<Awaited<ReturnType<Flows["score"]>>>();
  const score = jest.fn(() => run.promise);
  const check = jest.fn(idleFlows.check);
  const session = sessionOver({ score, check });
  const first = session.score();
  const second = session.score();
  void session.check();
  run.settle(succeed(outcomeOf(evaluation)));
  await Promise.all([first, second]);
  expect(score).toHaveBeenCalledTimes(1);
  expect(check).not.toHaveBeenCalled();
});

test("a failure is said and the workbook's last picture stays", async () => {
  const failure = { code: "sheet-protected", sheet: "自评表" } as const;
  const session = sessionOver({ score: () => Promise.resolve(fail(failure)) });
  await session.look();
  await session.score();
  expect(session.state()).toMatchObject({ activity: null, notice: { kind: "failed", failure } });
  expect(session.state().evaluation).not.toBeNull();
});

test("a defect is said, told, and leaves the pane usable", async () => {
  const cause = new Error("defect");
  const failed = jest.fn();
  const session = sessionOver({ check: () => Promise.reject(cause) }, failed);
  await session.check();
  expect(session.state()).toMatchObject({ activity: null, notice: { kind: "crashed" } });
  expect(failed).toHaveBeenCalledWith(cause);
  await session.score();
  expect(session.state().notice).toMatchObject({ kind: "scored" });
});

test("progress shows and stop is heard between two sheets", async () => {
  const heard: boolean[] = [];
  const score = async (_scope: unknown, _mode: unknown, _columns: unknown, watch: Watch) => {
    watch.onProgress({ done: 0, total: 3, sheet: "一" });
    heard.push(watch.stopped());
    await Promise.resolve();
    heard.push(watch.stopped());
    return succeed(outcomeOf(evaluation, { stoppedAfter: { done: 1, total: 3 } }));
  };
  const session = sessionOver({ score });
  const run = session.score();
  expect(session.state().progress).toEqual({ done: 0, total: 3, sheet: "一" });
  session.stop();
  await run;
  expect(heard).toEqual([false, true]);
  expect(session.state()).toMatchObject({
    stopping: false,
    progress: null,
    notice: { stoppedAfter: { done: 1, total: 3 } },
  });
});

test("undo reads again and says which cells were left", async () => {
  const applied = { written: 3, leftAlone: [{ sheet: "自评表", cell: "G22", found: "8" }] };
  const session = sessionOver({ undo: () => Promise.resolve(succeed(applied)) });
  await session.undo();
  expect(session.state().notice).toEqual({ kind: "undone", applied });
});

test("a judgement, an ignored finding, a scheme and a correction are kept, then everything is read again", async () => {
  const look = jest.fn(idleFlows.look);
  const session = sessionOver({ look });
  const [table] = evaluation.tables;
  const [finding] = table?.findings ?? [];
  if (!table || !finding) throw new Error("the sample has a finding");
  await session.judge(table, 5, { score: "13.5", reason: "有记录" });
  expect(session.state().notice).toEqual({ kind: "judged", score: "13.5" });
  await session.ignore("自评表", finding, "已核实");
  expect(session.state().notice).toEqual({ kind: "ignored" });
  await session.ignore("自评表", finding, null);
  expect(session.state().notice).toEqual({ kind: "restored" });
  await session.useScheme("mof-2021", "财政部2021");
  expect(session.state().notice).toEqual({ kind: "scheme", name: "财政部2021" });
  await session.correct({ headings: "指标|得分", roles: {}, notIndicators: [] });
  expect(session.state().notice).toEqual({ kind: "corrected" });
  expect(look).toHaveBeenCalledTimes(5);
});

test("a decision that cannot be kept is said and nothing is read", async () => {
  const look = jest.fn(idleFlows.look);
  const session = sessionOver({ look, useScheme: () => Promise.resolve(fail({ code: "read-only" })) });
  await session.useScheme("mof-2021", "财政部2021");
  expect(session.state().notice).toEqual({ kind: "failed", failure: { code: "read-only" } });
  expect(look).not.toHaveBeenCalled();
});

test("comparing leaves what is shown as it is", async () => {
  const other = { ...evaluation, tables: [] };
  const session = sessionOver({ compare: () => Promise.resolve(succeed(other)) });
  await session.look();
  const [table] = evaluation.tables;
  if (!table) throw new Error("the sample has a table");
  await expect(session.compare(table.scheme)).resolves.toBe(other);
  expect(session.state().evaluation?.tables).toHaveLength(2);
});

test("going to a cell waits for nothing and is refused with words", async () => {
  const session = sessionOver({ select: () => Promise.resolve(fail({ code: "sheet-missing", sheet: "自评表" })) });
  await session.go("自评表", { row: 0, column: 0 });
  expect(session.state().notice).toMatchObject({ kind: "failed", failure: { code: "sheet-missing" } });
});
