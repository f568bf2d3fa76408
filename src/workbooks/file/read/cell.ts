/** One `<c>` element: its value, its formula, what it shows (ECMA-376 Part 1, 18.3.1.4). */
import type { Area, CellAddress } from "../../../core/grid/address";
import { areaFromA1 } from "../../../core/grid/address";
import { areaIndex } from "../../../core/grid/area-index";
import type { Cell, RawValue } from "../../../core/grid/sheet";
import { limits } from "../limits";
import { damaged, tooLarge } from "../problem";
import { decodeXstring } from "../xml/entities";
import type { XmlScanner } from "../xml/scanner";
import { CellTag } from "./cellTag";
import { isoToSerial } from "./dates";
import type { Display } from "./display";
import { MovableFormula } from "./formulas";
import { readRichText } from "./strings";
import type { CellFormat } from "./styles";
import { plainFormat } from "./styles";

/** What the cells of one workbook share; the counters run over all its sheets. */
export interface CellContext {
  readonly formats: readonly CellFormat[];
  readonly strings: readonly string[];
  readonly display: Display;
  readonly date1904: boolean;
  readonly used: { cells: number; elements: number; text: number; shifted: number };
}

interface SharedFormula {
  readonly formula: MovableFormula;
  readonly at: CellAddress;
}

/** Reads the cells of one sheet, in order. */
export class CellReader {
  readonly arrays: Area[] = [];
  private readonly tag = new CellTag();
  private readonly found: Cell[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly names: { readonly value: string; readonly formula: string; readonly inline: string };

  constructor(
    private readonly scanner: XmlScanner,
    private readonly prefix: string,
    private readonly context: CellContext,
  ) {
    this.names = { value: `${prefix}v`, formula: `${prefix}f`, inline: `${prefix}is` };
  }

  /** All cells read; those inside an array formula's area carry its formula, since nothing else may be written there. */
  cells(): readonly Cell[] {
    if (this.arrays.every((area) => area.top === area.bottom && area.left === area.right)) return this.found;
    const arrayAt = areaIndex(this.arrays);
    return this.found.map((cell) => {
      const { row, column } = cell.address;
      return cell.formula === null && arrayAt(row, column) ? { ...cell, formula: "=" } : cell;
    });
  }

  /** On the `open` of a cell, before `read`: what its tag says. */
  readTag(): CellTag {
    if (++this.context.used.elements > limits.cellElements) throw tooLarge("cellElements");
    this.tag.read(this.scanner);
    return this.tag;
  }

  /** After `readTag`: reads the cell up to its `close`. Empty cells leave no trace. */
  read(address: CellAddress): void {
    const scanner = this.scanner;
    if (scanner.empty) {
      scanner.next();
      return;
    }
    const { style, type } = this.tag;
    const outer = scanner.depth - 1;
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    while (scanner.next()) {
      if (scanner.kind === "close") {
        if (scanner.depth === outer) break;
      } else if (scanner.kind === "open") {
        if (scanner.name === this.names.value) raw = scanner.content();
        else if (scanner.name === this.names.formula) formula = this.readFormula(address);
        else if (scanner.name === this.names.inline) inline = readRichText(scanner, this.prefix);
        else scanner.skip();
      }
    }
    const value = inline ?? (raw === null ? null : this.valueOf(type, raw));
    if (value === null && formula === null) return;
    this.add(address, value, formula, style ?? 0);
  }

  private add(address: CellAddress, value: RawValue, formula: string | null, style: number): void {
    const { numberFormat } = this.context.formats[style] ?? plainFormat;
    const text = this.context.display.text(value, numberFormat);
    const used = this.context.used;
    used.cells++;
    used.text += text.length;
    if (used.cells > limits.cells) throw tooLarge("cells");
    if (used.text > limits.allText) throw tooLarge("allText");
    this.found.push({ address, value, text, formula, numberFormat });
  }

  private valueOf(type: string, raw: string): RawValue {
    if (type === "s") {
      const text = this.context.strings[Number(raw)];
      if (text === undefined) throw damaged(`${this.scanner.part}: shared string`);
      return text;
    }
    if (type === "str") return decodeXstring(raw).slice(0, limits.cellText);
    if (type === "b") return raw.trim() === "1" || raw.trim() === "true";
    if (type === "e") return { error: raw.trim() };
    if (raw.trim() === "") return null;
    const number = type === "d" ? isoToSerial(raw.trim(), this.context.date1904) : Number(raw);
    if (number === null || !Number.isFinite(number)) throw damaged(`${this.scanner.part}: number`);
    return number;
  }

  private readFormula(address: CellAddress): string {
    const scanner = this.scanner;
    const kind = scanner.attribute("t");
    const index = scanner.attribute("si");
    const area = kind === "array" || kind === "dataTable" ? areaFromA1(scanner.attribute("ref") ?? "") : null;
    const text = scanner.content().slice(0, limits.formulaText);
    if (area && this.arrays.length < limits.unlockedAreas) this.arrays.push(area);
    if (kind === "shared" && index !== null) return `=${this.sharedFormula(index, text, address)}`;
    return `=${text}`;
  }

  private sharedFormula(index: string, text: string, address: CellAddress): string {
    if (text !== "") {
      this.shared.set(index, { formula: new MovableFormula(text), at: address });
      return text;
    }
    const first = this.shared.get(index);
    // the first cell is missing: what stands here cannot be said, but it is a formula
    if (!first) return "";
    const shifted = first.formula.moved(address.row - first.at.row, address.column - first.at.column);
    const used = this.context.used;
    used.shifted += shifted.length;
    if (used.shifted > limits.shiftedFormulas) throw tooLarge("shiftedFormulas");
    return shifted.slice(0, limits.formulaText);
  }
}
