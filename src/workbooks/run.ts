/** The runs over a workbook in any host, shared by pane, ribbon, workbench and command. */
export type { EvidenceKind, EvidenceMaker, PutEvidence } from "./run/evidence";
export { putEvidence } from "./run/evidence";
export type { RunOptions, RunOutcome, RunWatch, Seen, Which } from "./run/options";
export type { Planned } from "./run/plan";
export { planSheets } from "./run/plan";
export type { PlannedOutcome } from "./run/score";
export { checkSheets, clearMarks, rescoreSheet, scorePlanned, scoreSheets, undoScores } from "./run/score";
export { seeSheets } from "./run/see";
