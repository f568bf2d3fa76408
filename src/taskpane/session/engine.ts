/** Everything that reads and scores, in one piece that the pane loads while Excel is still reading the sheets. */
export { setAside } from "../../core/checks";
export { enteredOf, withRecord } from "../../core/entering";
export { recordsLess, withoutOld } from "../../core/forgetting";
export { judgementOf } from "../../core/judging";
export { changeRemembered, recallRemembered } from "../../workbooks/memory";
export { startAuto } from "../../workbooks/auto";
export {
  checkSheets,
  clearMarks,
  planSheets,
  putEvidence,
  scorePlanned,
  scoreSheets,
  seeSheets,
  undoScores,
} from "../../workbooks/run";
