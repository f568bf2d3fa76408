/**
 * What a workbook remembers of us: one customXml part in our namespace, the same that the file host reads and writes, so
 * that what Excel remembers the command knows, and the other way round.
 */

/** The namespace of the part; file/patch/settings.ts has the same. */
const namespace = "urn:jiping:settings:1";

/** Values by key: plain JSON data. */
export type Kept = Readonly<Record<string, unknown>>;

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/giu, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    return String.fromCodePoint(Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
  });
}

/** JSON whose every character XML may hold. */
function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\uFFFE", "\\ufffe")
    .replaceAll("\uFFFF", "\\uffff");
}

/** The values of a part's XML; none where it is not ours to read. */
export function keptIn(xml: string): Kept {
  const open = xml.indexOf("<jiping");
  const start = xml.indexOf(">", open) + 1;
  const end = xml.lastIndexOf("</jiping>");
  if (open < 0 || start <= 0 || end < start) return {};
  try {
    const value: unknown = JSON.parse(unescapeText(xml.slice(start, end)));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {}; // changed by another hand: as if there were none
  }
}

/** The XML of a part with these values. */
export function xmlOf(kept: Kept): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<jiping xmlns="${namespace}">${escapeText(JSON.stringify(kept))}</jiping>`;
}

/** The part as found; null where there is none. */
export interface FoundPart {
  readonly part: Excel.CustomXmlPart | null;
  readonly kept: Kept;
}

const firstOf = ({ items }: Excel.CustomXmlPartScopedCollection): Excel.CustomXmlPart | null => items[0] ?? null;
const told = <T>({ value }: OfficeExtension.ClientResult<T>): T => value;

/** Finds the part and reads it: one sync where there is none, else two. */
export async function findPart(context: Excel.RequestContext): Promise<FoundPart> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  const part = firstOf(parts);
  if (!part) return { part, kept: {} };
  const xml = part.getXml();
  await context.sync();
  return { part, kept: keptIn(told(xml)) };
}

/** Keeps a value under a key, in the next sync; null removes it, and the last one takes the part with it. */
export function putKept(context: Excel.RequestContext, { part, kept }: FoundPart, key: string, value: unknown): void {
  const others = Object.entries(kept).filter(([name]) => name !== key);
  const next = Object.fromEntries(value === null ? others : [...others, [key, value]]);
  if (Object.keys(next).length === 0) part?.delete();
  else if (part) part.setXml(xmlOf(next));
  else context.workbook.customXmlParts.add(xmlOf(next));
}
