/** Findings across sheets and against approved targets, in English. */
import type { FindingWord } from "../../findings";

const what: Readonly<Record<string, string>> = { score: "score", executed: "executed amount", budget: "budget" };

export const workbookFindings = {
  "approved-weight-changed": {
    title: "Weight not as approved",
    message: (say) => `${say("name")} weighs ${say("written")}, approved were ${say("approved")}.`,
    advice: "Approved weights are not to be changed: restore it, or attach the change's approval.",
  },
  "approved-target-changed": {
    title: "Target not as approved",
    message: (say) => `${say("name")} has the target “${say("written")}”, approved was “${say("approved")}”.`,
    advice: "Restore the approved target, or attach the change's approval.",
  },
  "approved-indicator-missing": {
    title: "Approved indicator missing",
    message: (say) => `The approved indicator “${say("name")}” (${say("approved")}) does not stand in the table.`,
    advice: "Add it, or attach the change's approval.",
  },
  "approved-indicator-added": {
    title: "Indicator not approved",
    message: (say) => `The indicator “${say("name")}” does not stand in the approved targets.`,
    advice: "Check whether it was approved, or attach the change's approval.",
  },
  "project-duplicate": {
    title: "Project repeated",
    message: (say) => `The project “${say("project")}” already has a table at ${say("place")}.`,
    advice: "Confirm that it was not filled in twice.",
  },
  "amounts-disagree": {
    title: "Amounts of one project disagree",
    message: (say) =>
      `The ${what[say("what")] ?? ""} of “${say("project")}” is ${say("written")} here and ${say("other")} at ${say("place")}; the difference is ${say("difference")}.`,
    advice: "Check and make them agree.",
  },
  "summary-differs": {
    title: "Summary not as its parts",
    message: (say) =>
      `The summary gives “${say("project")}” the ${what[say("what")] ?? ""} ${say("written")}, ${say("place")} says ${say("other")}; the difference is ${say("difference")}.`,
    advice: "Correct the summary, or refer to the cell by a formula.",
  },
  "records-old": {
    title: "Records of an older table",
    message: (say) =>
      `The workbook keeps ${say("count")} judgements for ${say("projects")}, not for this table; they were not used.`,
    advice: "Confirm and remove them.",
  },
} as const satisfies Record<string, FindingWord>;
