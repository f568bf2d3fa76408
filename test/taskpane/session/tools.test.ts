/** What a person asks for beside scoring, and what the pane then shows. */
import type { AutoOutcome } from "../../../src/workbooks/auto";
import { fail, succeed } from "../../../src/core/result";
import type { Flows } from "../../../src/taskpane/session/flows";
import { createSession } from "../../../src/taskpane/session/session";
import type { Session } from "../../../src/taskpane/session/session";
import { idleFlows, outcomeOf } from "../support/flows";
import { sampleEvaluation } from "../support/sample";

async function opened(flows: Partial<Flows>): Promise<Session> {
  const session = createSession({ ...idleFlows, ...flows }, (cause) => {
    throw cause;
  });
  await session.look();
  return session;
}

const evaluation = sampleEvaluation();
const seen = {
  evaluation,
  notes: [],
  sheets: ["自评表"],
  stoppedAfter: null,
  remembered: outcomeOf(evaluation).remembered,
};
const planned = { ...seen, plan: { mode: "fill", edits: [], heldBack: [] } } as const;
const refusal = fail({ code: "read-only" } as const);

test("a preview is shown, and writing it leads back to the result", async () => {
  const session = await opened({});
  await session.preview();
  expect(session.state()).toMatchObject({ view: "preview", planned: { plan: { mode: "fill" } }, shown: false });
  await session.scorePlanned();
  expect(session.state()).toMatchObject({ view: "main", planned: null, shown: true, notice: { kind: "scored" } });
});

test("what changed since stays in the preview, with a word", async () => {
  const session = await opened({ scorePlanned: () => Promise.resolve(succeed({ planned })) });
  await session.preview();
  await session.scorePlanned();
  expect(session.state()).toMatchObject({ view: "preview", planned, notice: { kind: "plan-changed" } });
});

test.each<[name: string, ask: (session: Session) => Promise<void>, flows: Partial<Flows>]>([
  ["preview", (session) => session.preview(), { plan: () => Promise.resolve(refusal) }],
  ["evidence", (session) => session.evidence("details"), { evidence: () => Promise.resolve(refusal) }],
  ["approve", (session) => session.approve({ kind: "sheet", name: "甲" }), { approve: () => Promise.resolve(refusal) }],
  ["forget", (session) => session.forgetOld(), { forgetOld: () => Promise.resolve(refusal) }],
  ["auto", (session) => session.setAuto(true), { auto: () => Promise.resolve(refusal) }],
])("%s refused by the host: said, and nothing else changes", async (_name, ask, flows) => {
  const session = await opened(flows);
  await ask(session);
  expect(session.state()).toMatchObject({ view: "main", auto: false, approved: null, activity: null });
  expect(session.state().notice).toEqual({ kind: "failed", failure: { code: "read-only" } });
});

test("automatic scoring: what an edit came to is shown, and off ends it", async () => {
  let told: ((outcome: AutoOutcome) => void) | null = null;
  let ended = 0;
  const session = await opened({
    auto: (onOutcome) => {
      told = onOutcome;
      return Promise.resolve(
        succeed(() => {
          ended++;
          return Promise.resolve();
        }),
      );
    },
  });
  await session.setAuto(true);
  expect(session.state()).toMatchObject({ auto: true, notice: { kind: "auto", on: true } });
  const outcome = { ...seen, before: evaluation, plan: planned.plan, applied: { written: 1, leftAlone: [] } };
  (told as ((outcome: AutoOutcome) => void) | null)?.({
    kind: "scored",
    sheet: "自评表",
    outcome: { ...outcome, marked: 0, unmarked: null, unkept: null },
    milliseconds: 20,
  });
  await new Promise((done) => setTimeout(done, 0));
  expect(session.state()).toMatchObject({ shown: true, notice: { kind: "rescored", sheet: "自评表", written: 1 } });
  await session.setAuto(false);
  expect(ended).toBe(1);
  expect(session.state().auto).toBe(false);
});

test("approved targets are named until they are given up", async () => {
  const session = await opened({});
  await session.approve({ kind: "sheet", name: "目标表" });
  expect(session.state()).toMatchObject({
    approved: "目标表",
    view: "main",
    notice: { kind: "approved", name: "目标表" },
  });
  await session.approve(null);
  expect(session.state()).toMatchObject({ approved: null, notice: { kind: "approved", name: null } });
});

test("a report is handed over; where there is nothing to report on, nothing is", async () => {
  const given: string[] = [];
  const [table] = evaluation.tables;
  if (!table) throw new Error("no sample table");
  const hand = ({ name }: { readonly name: string }): void => {
    given.push(name);
  };
  await (await opened({})).report(table, hand);
  await (await opened({ report: () => Promise.resolve(null) })).report(table, hand);
  expect(given).toEqual(["甲.docx"]);
});

test("old records: taken out, marks with them, and the number is said", async () => {
  let cleared = 0;
  const session = await opened({
    forgetOld: () => Promise.resolve(succeed(3)),
    clearMarks: () => {
      cleared++;
      return Promise.resolve(succeed(1));
    },
  });
  await session.forgetOld();
  expect(cleared).toBe(1);
  expect(session.state().notice).toEqual({ kind: "forgotten", records: 3 });
});
