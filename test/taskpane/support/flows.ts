/** Flows by hand, for tests of what the session makes of their answers. */
import { nothingRemembered } from "../../../src/core/evaluation";
import type { Evaluation } from "../../../src/core/evaluation";
import { succeed } from "../../../src/core/result";
import type { Flows, Outcome } from "../../../src/taskpane/session/flows";
import { sampleEvaluation } from "./sample";

/** What a run gives where nothing is written. */
export function outcomeOf(evaluation: Evaluation, rest: Partial<Outcome> = {}): Outcome {
  return {
    evaluation,
    remembered: nothingRemembered,
    applied: { written: 0, leftAlone: [] },
    heldBack: [],
    stoppedAfter: null,
    troubles: [],
    ...rest,
  };
}

const evaluation = sampleEvaluation();

const seen = { evaluation, remembered: nothingRemembered, notes: [], sheets: ["自评表"], stoppedAfter: null };

/** Every answer is well and nothing happens. */
export const idleFlows: Flows = {
  look: () => Promise.resolve(succeed({ evaluation, remembered: nothingRemembered, canUndo: false })),
  check: () => Promise.resolve(succeed(outcomeOf(evaluation))),
  score: () => Promise.resolve(succeed(outcomeOf(evaluation))),
  undo: () => Promise.resolve(succeed({ written: 0, leftAlone: [] })),
  canUndo: () => Promise.resolve(false),
  clearMarks: () => Promise.resolve(succeed(0)),
  select: () => Promise.resolve(succeed(null)),
  judge: () => Promise.resolve(succeed(null)),
  ignore: () => Promise.resolve(succeed(null)),
  plan: () => Promise.resolve(succeed({ ...seen, plan: { mode: "fill", edits: [], heldBack: [] } })),
  scorePlanned: () => Promise.resolve(succeed(outcomeOf(evaluation))),
  evidence: () => Promise.resolve(succeed({ sheet: "评分明细", refreshed: false })),
  report: () => Promise.resolve({ name: "甲.docx", bytes: new Uint8Array() }),
  auto: () => Promise.resolve(succeed(() => Promise.resolve())),
  sheets: () => Promise.resolve(succeed(["自评表"])),
  approve: () => Promise.resolve(succeed(null)),
  forgetOld: () => Promise.resolve(succeed(0)),
  enter: () => Promise.resolve(succeed(null)),
  useScheme: () => Promise.resolve(succeed(null)),
  saveScheme: () => Promise.resolve(succeed(null)),
  compare: () => Promise.resolve(succeed(evaluation)),
  correct: () => Promise.resolve(succeed(null)),
};
