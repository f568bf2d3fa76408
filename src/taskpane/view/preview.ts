/** What a scoring would write, cell by cell: before and after; and what it leaves alone, with why. */
import { plainDigits } from "../../core/decimal";
import type { CellEdit, HeldBack } from "../../core/edits/edit";
import { toA1 } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/address";
import type { Planned } from "../../workbooks/run";
import type { Words } from "../words";

export interface PreviewLine {
  readonly key: string;
  readonly sheet: string;
  readonly address: CellAddress;
  readonly cell: string;
  readonly purpose: string;
  readonly before: string;
  readonly after: string;
}

export interface PreviewSheet {
  readonly sheet: string;
  readonly lines: readonly PreviewLine[];
}

export interface Preview {
  readonly count: number;
  readonly sheets: readonly PreviewSheet[];
  /** How many more there are than are shown. */
  readonly more: number;
  readonly held: readonly { readonly why: string; readonly cells: number }[];
}

/** More than a person looks through in one go. */
const mostLines = 300;

/** The plan in words, in its own order, sheet by sheet. */
export function previewOf({ plan }: Planned, words: Words): Preview {
  const shown = plan.edits.slice(0, mostLines).map((edit) => lineOf(edit, words));
  const names = [...new Set(shown.map(({ sheet }) => sheet))];
  return {
    count: plan.edits.length,
    sheets: names.map((sheet) => ({ sheet, lines: shown.filter((line) => line.sheet === sheet) })),
    more: plan.edits.length - shown.length,
    held: heldOf(plan.heldBack, words),
  };
}

function lineOf(edit: CellEdit, words: Words): PreviewLine {
  const { after, before, cell, purpose, sheet } = edit;
  const a1 = toA1(cell);
  const was = before.formula ?? shown(before.value);
  return {
    key: `${sheet}!${a1}`,
    sheet,
    address: cell,
    cell: a1,
    purpose: words.locale.labels.purpose[purpose],
    before: was === "" ? words.pane.preview.empty : was,
    after: typeof after === "string" ? after : plainDigits(after),
  };
}

function heldOf(heldBack: readonly HeldBack[], words: Words): Preview["held"] {
  const counts = new Map<HeldBack["why"], number>();
  for (const { why } of heldBack) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, cells]) => ({ why: words.locale.heldBack[why], cells }));
}

function shown(value: CellEdit["before"]["value"]): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
