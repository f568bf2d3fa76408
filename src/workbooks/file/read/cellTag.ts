/** The start tag of a `<c>` element (ECMA-376 Part 1, 18.3.1.4), read in one pass over its attributes: there are many cells. */
import { decodeXml } from "../xml/entities";
import type { XmlScanner } from "../xml/scanner";

const letterR = 114;
const letterS = 115;
const letterT = 116;

/** What the tag says. Of attributes of one name the first counts. */
export class CellTag {
  /** Where the cell's name stands in the text; -1 for none. */
  nameStart = -1;
  nameEnd = -1;
  /** The number of its format; null for none. */
  style: number | null = null;
  type = "n";

  /** On the `open` of a cell. */
  read(scanner: XmlScanner): void {
    this.nameStart = -1;
    this.style = null;
    let type: string | null = null;
    for (let at = scanner.attributesStart; scanner.attributeAt(at); at = scanner.valueEnd + 1) {
      if (scanner.nameEnd - scanner.nameStart !== 1) continue;
      const name = scanner.text.charCodeAt(scanner.nameStart);
      if (name === letterR && this.nameStart < 0) {
        this.nameStart = scanner.valueStart;
        this.nameEnd = scanner.valueEnd;
      } else if (name === letterS) this.style ??= Number(valueOf(scanner));
      else if (name === letterT) type ??= valueOf(scanner);
    }
    this.type = type ?? "n";
  }
}

function valueOf({ text, valueStart, valueEnd }: XmlScanner): string {
  return decodeXml(text.slice(valueStart, valueEnd));
}
