/** What makes the sheets of evidence, in one piece that comes when one is asked for. */
export { detailsSheet } from "../../report/details";
export { clockTime } from "../../report/provenance";
export { summarySheet } from "../../report/summary";
