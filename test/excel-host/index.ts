/** The local Excel host for tests. README.md says how to use it. */
export { ExcelHost } from "./host";
export type { CountedRequest, HostSettings } from "./host";
export { connect, isSetSupported, startExcel } from "./client";
export { HostBook } from "./book/book";
export { bookOf, dump, setLocked } from "./book/fill";
export { sheetOf, workbookOf } from "./fixtures";
export { traceOf } from "./trace";
export type { FixtureValue } from "./fixtures";
