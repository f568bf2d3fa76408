/** What writing scores leaves in a package beside the cells, kept so that reverting in a later run takes it away too. */
import { openRoot } from "../package/root";
import { XmlScanner } from "../xml/scanner";
import type { Child } from "./children";
import { childrenOf, workbookOrder, placeFor } from "./children";
import type { Splice } from "./splice";
import { splice } from "./splice";

/** The setting that keeps it. */
export const tracesKey = "file.traces";

/** Entries that were added to the styles part, letter for letter, and what asks for calculation in the workbook part. */
export interface Traces {
  readonly xfs: readonly string[];
  readonly formats: readonly string[];
  /** True where the list of number formats was made for them. */
  readonly formatList: boolean;
  /** The element as it was (empty for none) and as we left it; null where it was not touched. */
  readonly calculation: { readonly before: string; readonly after: string } | null;
}

export const noTraces: Traces = { xfs: [], formats: [], formatList: false, calculation: null };

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const calcElement = /^<(?:\w+:)?calcPr(?:\s[^<>]*)?\/>$/u;

/** Kept text that goes back into the workbook part must be one empty element of its kind. */
function calculationIn(value: unknown): Traces["calculation"] {
  if (typeof value !== "object" || value === null || !("before" in value) || !("after" in value)) return null;
  const { after, before } = value;
  if (typeof before !== "string" || typeof after !== "string") return null;
  return (before === "" || calcElement.test(before)) && calcElement.test(after) ? { before, after } : null;
}

/** What was kept; nothing where it is not as we write it. */
export function readTraces(value: unknown): Traces {
  if (typeof value !== "object" || value === null || !("xfs" in value) || !("formats" in value)) return noTraces;
  const { formats, xfs } = value;
  if (!isTexts(xfs) || !isTexts(formats)) return noTraces;
  return {
    xfs,
    formats,
    formatList: "formatList" in value && value.formatList === true,
    calculation: calculationIn("calculation" in value ? value.calculation : null),
  };
}

/** Null where there is nothing to keep. */
export function tracesJson(traces: Traces): unknown {
  const none = traces.xfs.length === 0 && traces.formats.length === 0 && traces.calculation === null;
  return none ? null : traces;
}

/** The element that asks for calculation; empty for none. */
export function calculationOf(text: string, part: string): string {
  const { scanner, prefix } = openRoot(text, part, "workbook");
  const child = childrenOf(scanner, prefix).children.find((one) => one.name === "calcPr");
  return child ? text.slice(child.start, child.end) : "";
}

/** The workbook part with its calculation as before us, unless another program has changed it since. */
export function withoutCalculation(text: string, part: string, kept: NonNullable<Traces["calculation"]>): string {
  if (calculationOf(text, part) !== kept.after) return text;
  const { scanner, prefix } = openRoot(text, part, "workbook");
  const start = scanner.end;
  const { children } = childrenOf(scanner, prefix);
  const child = children.find((one) => one.name === "calcPr");
  const place = placeFor("calcPr", children, workbookOrder, start);
  return splice(text, [{ ...(child ?? { start: place, end: place }), text: kept.before }]);
}

interface List {
  readonly child: Child;
  readonly entries: readonly { readonly start: number; readonly end: number }[];
}

function listIn(text: string, part: string, name: string): List | null {
  const { scanner, prefix } = openRoot(text, part, "styleSheet");
  const child = childrenOf(scanner, prefix).children.find((one) => one.name === name);
  if (!child) return null;
  const inner = new XmlScanner(text.slice(child.start, child.end), part);
  inner.next();
  const entries = childrenOf(inner, prefix).children.map(({ end, start }) => ({
    start: start + child.start,
    end: end + child.start,
  }));
  return { child, entries };
}

/** Cuts the last entries of a list, if they are these letter for letter; null where they are not. */
function cutLast(text: string, part: string, list: List | null, own: readonly string[]): readonly Splice[] | null {
  if (!list || own.length === 0) return null;
  const first = list.entries.length - own.length;
  const same = own.every((xml, at) => {
    const entry = list.entries[first + at];
    return entry !== undefined && text.slice(entry.start, entry.end) === xml;
  });
  const [start, end] = [list.entries[first]?.start, list.entries.at(-1)?.end];
  if (!same || start === undefined || end === undefined) return null;
  const head = new XmlScanner(text, part, list.child.start);
  head.next();
  const count = head.attributePlace("count");
  return [...(count ? [{ ...count, text: String(first) }] : []), { start, end, text: "" }];
}

/** The numbers of the cell formats that cells, rows and columns of the sheets name. */
export function usedFormats(sheets: readonly string[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const sheet of sheets)
    for (const [, number] of sheet.matchAll(/\s(?:s|style)\s?=\s?["'](\d{1,9})["']/gu)) used.add(Number(number));
  return used;
}

/** How often each number format is named in a styles part, its own entry included. */
function namedFormats(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [id] of text.matchAll(/numFmtId="\d{1,9}"/gu)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The styles part without our entries, where they stand at the end as we wrote them and nothing uses them any more. */
export function withoutStyles(text: string, part: string, traces: Traces, used: ReadonlySet<number>): string {
  const xfs = listIn(text, part, "cellXfs");
  const first = (xfs?.entries.length ?? 0) - traces.xfs.length;
  const cut = cutLast(text, part, xfs, traces.xfs);
  if (!cut || traces.xfs.some((_, at) => used.has(first + at))) return text;
  const bare = splice(text, cut);
  const formats = listIn(bare, part, "numFmts");
  const ids = traces.formats.map((xml) => /numFmtId="\d+"/u.exec(xml)?.[0] ?? "");
  const named = namedFormats(bare);
  if (!formats || ids.some((id) => (named.get(id) ?? 0) !== 1)) return bare;
  if (traces.formatList && formats.entries.length === traces.formats.length)
    return splice(bare, [{ ...formats.child, text: "" }]);
  const cutFormats = cutLast(bare, part, formats, traces.formats);
  return cutFormats ? splice(bare, cutFormats) : bare;
}
