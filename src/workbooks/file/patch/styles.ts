/** Entries added to the styles part: cell formats with another number format, and the looks of our highlights. */
import { escapeAttribute } from "../xml/entities";
import { XmlScanner } from "../xml/scanner";
import { openRoot } from "../package/root";
import { builtInFormats } from "../read/formats";
import type { Child } from "./children";
import { childrenOf, placeFor, stylesOrder } from "./children";
import { differentialFormats } from "./looks";
import type { Splice } from "./splice";
import { splice } from "./splice";

/** Our looks in the list: where they begin, and whether they are to go. */
interface OwnLooks {
  readonly first: number | null;
  cut: boolean;
  empty: string | null;
}

const entryNames = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" } as const;

/** Gathers what is to be added, then gives the new text; entries that are there are never changed. */
export class StylesPatch {
  /** The prefix of the part's elements, with its colon. */
  readonly prefix: string;
  private readonly children: readonly Child[];
  private readonly inner: number;
  private readonly start: number;
  private readonly xfs: readonly { readonly start: number; readonly end: number }[];
  private readonly newXfs: string[] = [];
  private readonly newEntries: Readonly<Record<"fonts" | "fills" | "borders", string[]>> = {
    fonts: [],
    fills: [],
    borders: [],
  };
  private readonly newFormats: { readonly id: number; readonly code: string }[] = [];
  private readonly xfByKey = new Map<string, number>();
  private readonly formatIds: Map<string, number>;
  private differential: readonly string[] = [];
  private readonly own: OwnLooks;

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {
    const { scanner, prefix } = openRoot(text, part, "styleSheet");
    this.prefix = prefix;
    this.start = scanner.end;
    const { children, inner } = childrenOf(scanner, prefix);
    this.children = children;
    this.inner = inner;
    this.xfs = this.elements("cellXfs", "xf");
    this.formatIds = this.readFormatIds();
    this.own = this.findOwnLooks();
  }

  /** The cell format like `style` with another number format; made once. */
  withNumberFormat(style: number, code: string): number {
    const key = `${style} ${code}`;
    const known = this.xfByKey.get(key);
    if (known !== undefined) return known;
    const index = this.xfs.length + this.newXfs.length;
    this.newXfs.push(this.xfWith(style, this.formatId(code)));
    this.xfByKey.set(key, index);
    return index;
  }

  /** The number of an entry of a list, which is added unless it is there letter for letter. */
  entry(list: "fonts" | "fills" | "borders" | "cellXfs", xml: string): number {
    const standing = this.elements(list, entryNames[list]);
    const at = standing.findIndex(({ start, end }) => this.text.slice(start, end) === xml);
    if (at >= 0) return at;
    const added = list === "cellXfs" ? this.newXfs : this.newEntries[list];
    const known = added.indexOf(xml);
    return standing.length + (known >= 0 ? known : added.push(xml) - 1);
  }

  /** The id of a number format, which is added unless it is there. */
  numberFormat(code: string): number {
    return this.formatId(code);
  }

  /** What is added for the formats of cells, letter for letter. */
  additions(): { readonly xfs: readonly string[]; readonly formats: readonly string[]; readonly formatList: boolean } {
    const formats = this.newFormats.map((one) => this.formatXml(one));
    return { xfs: [...this.newXfs], formats, formatList: !this.children.some(({ name }) => name === "numFmts") };
  }

  private formatXml({ code, id }: { readonly id: number; readonly code: string }): string {
    return `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
  }

  /** The looks of our highlights at the end of `dxfs`, put there unless they are; gives the index of the first. */
  addLooks(): number {
    if (this.own.first !== null) return this.own.first;
    this.differential = differentialFormats(this.prefix);
    return this.elements("dxfs", "dxf").length;
  }

  /** What an empty list of looks is written like before ours go into it; null where there is none, or where it is not empty. */
  emptyLooks(): string | null {
    const child = this.children.find((one) => one.name === "dxfs");
    return child && this.elements("dxfs", "dxf").length === 0 ? this.text.slice(child.start, child.end) : null;
  }

  /** Takes the looks of our highlights away; `empty` is what stood there before them, if the list is empty then. */
  removeLooks(empty: string | null): void {
    this.own.cut = true;
    this.own.empty = empty;
  }

  /** The text with what was added. */
  result(): string {
    return splice(this.text, [
      ...this.appended(
        "numFmts",
        "numFmt",
        this.newFormats.map((one) => this.formatXml(one)),
      ),
      ...this.appended("fonts", "font", this.newEntries.fonts),
      ...this.appended("fills", "fill", this.newEntries.fills),
      ...this.appended("borders", "border", this.newEntries.borders),
      ...this.appended("cellXfs", "xf", this.newXfs),
      ...(this.own.cut ? this.withoutLooks() : this.appended("dxfs", "dxf", this.differential)),
    ]);
  }

  /** Ours are the last entries, letter for letter as written here; another program that saved the workbook has made them its own. */
  private findOwnLooks(): OwnLooks {
    const looks = differentialFormats(this.prefix);
    const entries = this.elements("dxfs", "dxf");
    const first = entries.length - looks.length;
    const same =
      first >= 0 &&
      looks.every((look, index) => {
        const place = entries[first + index];
        return place !== undefined && this.text.slice(place.start, place.end) === look;
      });
    return { first: same ? first : null, cut: false, empty: null };
  }

  private withoutLooks(): readonly Splice[] {
    const { first, empty } = this.own;
    const child = this.children.find((one) => one.name === "dxfs");
    const start = first === null ? undefined : this.elements("dxfs", "dxf")[first]?.start;
    const end = this.elements("dxfs", "dxf").at(-1)?.end;
    if (!child || first === null || start === undefined || end === undefined) return [];
    if (first === 0) return [{ start: child.start, end: child.end, text: empty ?? "" }];
    const scanner = new XmlScanner(this.text, this.part, child.start);
    scanner.next();
    const count = scanner.attributePlace("count");
    return [...(count ? [{ ...count, text: String(first) }] : []), { start, end, text: "" }];
  }

  private xfWith(style: number, formatId: number): string {
    const place = this.xfs[style];
    const source = place
      ? this.text.slice(place.start, place.end)
      : `<${this.prefix}xf fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const scanner = new XmlScanner(source, this.part);
    scanner.next();
    const attributes = scanner.attributes();
    attributes.set("numFmtId", String(formatId));
    attributes.set("applyNumberFormat", "1");
    const head = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
    return scanner.empty ? `<${scanner.name}${head}/>` : `<${scanner.name}${head}>${source.slice(scanner.end)}`;
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    let id = 176;
    for (const taken of this.formatIds.values()) if (taken >= id) id = taken + 1;
    this.formatIds.set(code, id);
    this.newFormats.push({ id, code });
    return id;
  }

  private readFormatIds(): Map<string, number> {
    // ids below 50 mean the same everywhere; those that differ by language are given by their code
    const ids = new Map<string, number>([0, 1, 2, 3, 4, 9, 10, 49].map((id) => [builtInFormats[id] ?? "General", id]));
    for (const place of this.elements("numFmts", "numFmt")) {
      const scanner = new XmlScanner(this.text.slice(place.start, place.end), this.part);
      scanner.next();
      const code = scanner.attribute("formatCode");
      if (code !== null) ids.set(code, Number(scanner.attribute("numFmtId")));
    }
    return ids;
  }

  /** The places of the entries of a list. */
  private elements(list: string, entry: string): readonly { readonly start: number; readonly end: number }[] {
    const child = this.children.find((one) => one.name === list);
    if (!child) return [];
    const scanner = new XmlScanner(this.text.slice(child.start, child.end), this.part);
    scanner.next();
    return childrenOf(scanner, this.prefix)
      .children.filter((one) => one.name === entry)
      .map((one) => ({ start: one.start + child.start, end: one.end + child.start }));
  }

  /** Entries put at the end of a list, its count raised; the list is made where there is none. */
  private appended(list: string, entry: string, xml: readonly string[]): readonly Splice[] {
    if (xml.length === 0) return [];
    const child = this.children.find((one) => one.name === list);
    const name = `${this.prefix}${list}`;
    if (!child) {
      const place = placeFor(list, this.children, stylesOrder, this.start);
      const whole = `<${name} count="${xml.length}">${xml.join("")}</${name}>`;
      return [{ start: Math.min(place, this.inner), end: Math.min(place, this.inner), text: whole }];
    }
    const scanner = new XmlScanner(this.text, this.part, child.start);
    scanner.next();
    const count = this.elements(list, entry).length + xml.length;
    if (scanner.empty) {
      const attributes = scanner.attributes();
      attributes.set("count", String(count));
      const head = [...attributes].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("");
      return [{ start: child.start, end: child.end, text: `<${name}${head}>${xml.join("")}</${name}>` }];
    }
    const place = scanner.attributePlace("count");
    const last = this.text.lastIndexOf("<", child.end - 1);
    return [
      ...(place ? [{ start: place.start, end: place.end, text: String(count) }] : []),
      { start: last, end: last, text: xml.join("") },
    ];
  }
}
