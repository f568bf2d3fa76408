/** Strings of a workbook: the shared table, and the rich text inside one item. */
import { limits } from "../limits";
import { openRoot } from "../package/root";
import { tooLarge } from "../problem";
import { decodeXstring } from "../xml/entities";
import type { XmlScanner } from "../xml/scanner";

/** The shared strings in order, as plain text. */
export function readSharedStrings(text: string, part: string): readonly string[] {
  const { scanner, prefix } = openRoot(text, part, "sst");
  const strings: string[] = [];
  const item = `${prefix}si`;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== item) continue;
    strings.push(readRichText(scanner, prefix));
    if (strings.length > limits.sharedStrings) throw tooLarge("sharedStrings");
  }
  return strings;
}

/** After the `open` of `si` or `is`: its text, all runs joined; phonetic runs (`rPh`) are pronunciation, not text. */
export function readRichText(scanner: XmlScanner, prefix: string): string {
  const outer = scanner.depth - 1;
  const textName = `${prefix}t`;
  const phonetic = `${prefix}rPh`;
  let text = "";
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.depth === outer) break;
    } else if (scanner.kind === "open") {
      if (scanner.name === textName) text += scanner.content();
      else if (scanner.name === phonetic) scanner.skip();
    }
  }
  const decoded = decodeXstring(text);
  return decoded.length > limits.cellText ? decoded.slice(0, limits.cellText) : decoded;
}
