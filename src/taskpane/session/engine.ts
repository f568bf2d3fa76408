/** Everything that reads and scores, in one piece that the pane loads while Excel is still reading the sheets. */
export { setAside } from "../../core/checks";
export { enteredOf, withRecord } from "../../core/entering";
export { judgementOf } from "../../core/judging";
export { changeRemembered } from "../../workbooks/memory";
export { checkSheets, scoreSheets, seeSheets } from "../../workbooks/run";
