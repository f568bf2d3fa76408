/** Edits: what to write where, what to leave alone, what to mark. */
export { withEdits } from "./apply";
export { planColumns } from "./columns";
export type { ColumnWords } from "./columns";
export { marksOf } from "./marks";
export { planEdits, writtenKey, writtenText } from "./plan";
export type { Written } from "./plan";
export type { Grids, PlannedTable } from "./planned";
