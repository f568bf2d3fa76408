/** A report as plain content, before it is a Word document: what stands in it is decided and tested here. */

/** What only a person can fill in: shown marked, with what belongs there. */
export interface Blank {
  readonly blank: string;
}

export type Piece = string | Blank;

export interface ReportColumn {
  readonly heading: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

export interface ReportCell {
  readonly pieces: readonly Piece[];
  /** Rows that the cell covers, itself included; the rows below leave its column out. */
  readonly rows?: number;
}

export interface ReportTable {
  readonly kind: "table";
  readonly caption: string | null;
  readonly columns: readonly ReportColumn[];
  /** Cells of each row from the left, without those that a cell above covers. */
  readonly rows: readonly (readonly ReportCell[])[];
}

/** `level` 1 is a chapter; the numerals are put before by `numbered`. */
export interface ReportHeading {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
}

export type Block =
  /** The title, on one line or two. */
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | ReportHeading
  /** `withNext` holds it on the page of what follows. */
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[]; readonly withNext?: true }
  /** Pairs of a label and what belongs to it, as a table without headings. */
  | { readonly kind: "facts"; readonly pairs: readonly (readonly [string, readonly Piece[]])[] }
  | ReportTable
  /** Lines at the end, at the right: signatures, date. */
  | { readonly kind: "closing"; readonly lines: readonly string[] };

/** Pages of one orientation. */
export interface Section {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export function paragraph(...pieces: readonly Piece[]): Block {
  return { kind: "paragraph", pieces };
}

export function heading(level: 1 | 2, text: string): ReportHeading {
  return { kind: "heading", level, text };
}

/** A table without the columns that hold nothing; for tables none of whose cells covers another. */
export function withoutEmptyColumns(table: ReportTable): ReportTable {
  const isUsed = table.columns.map((_, at) =>
    table.rows.some((row) => row[at]?.pieces.some((piece) => piece !== "") === true),
  );
  return {
    ...table,
    columns: table.columns.filter((_, at) => isUsed[at]),
    rows: table.rows.map((row) => row.filter((_, at) => isUsed[at])),
  };
}

export function cellOf(content: Piece | null, rows = 1): ReportCell {
  return { pieces: content === null ? [] : [content], rows };
}
