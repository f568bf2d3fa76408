/** The pane on a page of its own, over flows made by hand. `?state=` chooses what it shows. */
import { createSession } from "../../../src/taskpane/session/session";
import type { Flows, Outcome } from "../../../src/taskpane/session/flows";
import { mountPane } from "../../../src/taskpane/mount";
import { systemTheme } from "../../../src/taskpane/theme/choice";
import { wordsOf } from "../../../src/taskpane/words";
import { succeed } from "../../../src/core/result";
import { nothingRemembered } from "../../../src/core/evaluation";
import { sampleEvaluation } from "../../taskpane/support/sample";

const query = new URLSearchParams(location.search);
const evaluation = sampleEvaluation();
const outcome: Outcome = { evaluation, applied: { written: 0, leftAlone: [] }, heldBack: [], stoppedAfter: null };
const flows: Flows = {
  look: () => Promise.resolve(succeed({ evaluation, remembered: nothingRemembered, canUndo: false })),
  check: () => Promise.resolve(succeed(outcome)),
  score: () => Promise.resolve(succeed(outcome)),
  undo: () => Promise.resolve(succeed({ written: 3, leftAlone: [] })),
  canUndo: () => Promise.resolve(true),
  clearMarks: () => Promise.resolve(succeed(2)),
  select: () => Promise.resolve(succeed(null)),
  judge: () => Promise.resolve(succeed(null)),
  ignore: () => Promise.resolve(succeed(null)),
  useScheme: () => Promise.resolve(succeed(null)),
  correct: () => Promise.resolve(succeed(null)),
};
const place = document.getElementById("pane");
if (place) {
  void mountPane(place, {
    session: createSession(flows, (cause) => {
      throw cause;
    }),
    words: wordsOf(query.get("language") === "en-US" ? "en-US" : "zh-CN"),
    theme: systemTheme((question) => matchMedia(question)),
    version: "0.1.0",
    copy: () => Promise.resolve(true),
  });
}
