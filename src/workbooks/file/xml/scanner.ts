/**
 * A pull scanner over the text of one XML part. It keeps the place of every tag, so that the patcher can splice the text
 * that the reader has read: one pass serves both. It expands nothing but character references and refuses document types.
 */
import { limits } from "../limits";
import { damaged } from "../problem";
import { decodeXml } from "./entities";

const less = 60;
const greater = 62;
const slash = 47;
const question = 63;
const exclamation = 33;
const doubleQuote = 34;
const singleQuote = 39;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/** Walks tags and text in order; the fields describe the current one. Names are as written, with their prefix. */
export class XmlScanner {
  /** `open` for a start tag (an empty element gives `open` then `close`), `close`, `text`, `end`. */
  kind: "open" | "close" | "text" | "end" = "text";
  /** The tag's name with its prefix; empty for text. */
  name = "";
  /** Where the current tag or text begins and ends in `text`; a `close` made by `<a/>` is empty, at its end. */
  start = 0;
  end = 0;
  /** True on the `open` of `<a/>`. */
  empty = false;
  /** The value found by `find`, or of the attribute that `attributeAt` came to. */
  valueStart = 0;
  valueEnd = 0;
  /** The name of that attribute. */
  nameStart = 0;
  nameEnd = 0;
  private readonly stack: string[] = [];
  private pendingClose = false;
  private rootClosed = false;

  constructor(
    readonly text: string,
    /** The part's name, for failures. */
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Elements that are open here, the current one included after its `open`. */
  get depth(): number {
    return this.stack.length;
  }

  /** Goes to the next tag or text; false at the end. Comments, processing instructions and blank text outside the root are passed over. */
  next(): boolean {
    if (this.pendingClose) return this.closeEmpty();
    for (;;) {
      const at = this.end;
      if (at >= this.text.length) return this.finish();
      if (this.text.charCodeAt(at) !== less) return this.readText(at);
      const code = this.text.charCodeAt(at + 1);
      if (code === slash) return this.readClose(at);
      if (code === question) this.end = this.after("?>", at + 2);
      else if (code === exclamation) {
        if (this.text.startsWith("<!--", at)) this.end = this.after("-->", at + 4);
        else if (this.text.startsWith("<![CDATA[", at)) return this.readCdata(at);
        else throw damaged(`${this.part}: doctype`);
      } else return this.readOpen(at);
    }
  }

  /** The decoded value of an attribute of the current start tag, by its name as written; null where it has none. */
  attribute(name: string): string | null {
    return this.find(name) ? decodeXml(this.text.slice(this.valueStart, this.valueEnd)) : null;
  }

  /** Where the value of an attribute stands in the text, without its quotes. */
  attributePlace(name: string): { readonly start: number; readonly end: number } | null {
    return this.find(name) ? { start: this.valueStart, end: this.valueEnd } : null;
  }

  /** Where the attributes of the current start tag begin. */
  get attributesStart(): number {
    return this.start + 1 + this.name.length;
  }

  /** Puts `valueStart` and `valueEnd` around the value of an attribute; false where the tag has none of that name. */
  find(name: string): boolean {
    let at = this.start + 1 + this.name.length;
    for (let count = 0; count <= limits.xmlAttributes; count++) {
      if (!this.attributeAt(at)) return false;
      if (this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart)) return true;
      at = this.valueEnd + 1;
    }
    throw damaged(`${this.part}: too many attributes`);
  }

  /** All attributes of the current start tag, decoded, by their names as written. */
  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    let at = this.start + 1 + this.name.length;
    while (this.attributeAt(at)) {
      const name = this.text.slice(this.nameStart, this.nameEnd);
      if (all.has(name) || all.size >= limits.xmlAttributes) throw damaged(`${this.part}: attribute twice`);
      all.set(name, decodeXml(this.text.slice(this.valueStart, this.valueEnd)));
      at = this.valueEnd + 1;
    }
    return all;
  }

  /** After an `open`: passes over everything up to the matching `close`, which becomes the current tag. */
  skip(): void {
    const outer = this.depth - 1;
    while (this.next()) if (this.kind === "close" && this.depth === outer) return;
    throw damaged(`${this.part}: cut off`);
  }

  /** After an `open`: the decoded text up to its `close`; text inside inner elements is left out. */
  content(): string {
    const inner = this.depth;
    const plain = this.plainContent();
    if (plain !== null) return plain;
    let text = "";
    while (this.next()) {
      if (this.kind === "text" && this.depth === inner) text += this.value();
      else if (this.kind === "close" && this.depth === inner - 1) return text;
    }
    throw damaged(`${this.part}: cut off`);
  }

  /** The content where it is text alone, as it is almost always; null, and nothing read, where it is not. */
  private plainContent(): string | null {
    if (this.empty) return null;
    const { text, name, end } = this;
    const close = text.indexOf("<", end);
    const after = close + 2 + name.length;
    if (text.charCodeAt(close + 1) !== slash || text.charCodeAt(after) !== greater || !text.startsWith(name, close + 2))
      return null;
    this.stack.pop();
    this.kind = "close";
    this.start = close;
    this.end = after + 1;
    this.rootClosed = this.stack.length === 0;
    return decodeXml(text.slice(end, close));
  }

  /** The decoded text of the current `text`. */
  value(): string {
    if (this.text.startsWith("<![CDATA[", this.start)) return this.text.slice(this.start + 9, this.end - 3);
    return decodeXml(this.text.slice(this.start, this.end));
  }

  private readText(at: number): boolean {
    const next = this.text.indexOf("<", at);
    this.start = at;
    this.end = next < 0 ? this.text.length : next;
    if (this.stack.length === 0) {
      if (this.text.slice(this.start, this.end).trim() !== "") throw damaged(`${this.part}: text outside the root`);
      return this.next();
    }
    this.kind = "text";
    this.name = "";
    return true;
  }

  private readCdata(at: number): boolean {
    this.start = at;
    this.end = this.after("]]>", at + 9);
    if (this.stack.length === 0) throw damaged(`${this.part}: text outside the root`);
    this.kind = "text";
    this.name = "";
    return true;
  }

  private readOpen(at: number): boolean {
    if (this.rootClosed) throw damaged(`${this.part}: two roots`);
    const end = this.tagEnd(at);
    this.empty = this.text.charCodeAt(end - 2) === slash;
    let nameEnd = at + 1;
    while (nameEnd < end - 1 && !isSpace(this.text.charCodeAt(nameEnd)) && this.text.charCodeAt(nameEnd) !== slash)
      nameEnd++;
    if (nameEnd === at + 1) throw damaged(`${this.part}: tag without name`);
    this.kind = "open";
    this.name = this.text.slice(at + 1, nameEnd);
    this.start = at;
    this.end = end;
    this.stack.push(this.name);
    if (this.stack.length > limits.xmlDepth) throw damaged(`${this.part}: too deep`);
    this.pendingClose = this.empty;
    return true;
  }

  private readClose(at: number): boolean {
    const end = this.after(">", at);
    let nameEnd = end - 1;
    while (isSpace(this.text.charCodeAt(nameEnd - 1))) nameEnd--;
    const open = this.stack.pop();
    if (open?.length !== nameEnd - at - 2 || !this.text.startsWith(open, at + 2))
      throw damaged(`${this.part}: tags do not match`);
    this.kind = "close";
    this.name = open;
    this.start = at;
    this.end = end;
    this.rootClosed = this.stack.length === 0;
    return true;
  }

  private closeEmpty(): boolean {
    this.pendingClose = false;
    this.kind = "close";
    this.name = this.stack.pop() ?? "";
    this.start = this.end;
    this.rootClosed = this.stack.length === 0;
    return true;
  }

  private finish(): boolean {
    if (this.stack.length > 0 || !this.rootClosed) throw damaged(`${this.part}: cut off`);
    this.kind = "end";
    return false;
  }

  /** The place after the `>` of a start tag; a `>` inside a quoted value does not end it. */
  private tagEnd(at: number): number {
    let from = at + 1;
    for (;;) {
      const close = this.text.indexOf(">", from);
      if (close < 0 || close - at > limits.xmlTagLength) throw damaged(`${this.part}: tag without end`);
      const open = this.openQuote(from, close);
      if (open === null) return close + 1;
      const quoted = this.text.indexOf(open, close);
      if (quoted < 0 || quoted - at > limits.xmlTagLength) throw damaged(`${this.part}: tag without end`);
      from = quoted + 1;
    }
  }

  /** The quote that is open at `to`, when none is at `from`; null for none. */
  private openQuote(from: number, to: number): string | null {
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== doubleQuote && code !== singleQuote) continue;
      const quote = code === doubleQuote ? '"' : "'";
      const close = this.text.indexOf(quote, at + 1);
      if (close < 0 || close > to) return quote;
      at = close;
    }
    return null;
  }

  /** Comes to the attribute that begins at or after a place of the current tag, for one pass over all; false at the tag's end. */
  attributeAt(from: number): boolean {
    const text = this.text;
    const last = this.end - (this.empty ? 2 : 1);
    let at = from;
    while (at < last && isSpace(text.charCodeAt(at))) at++;
    if (at >= last) return false;
    const equals = text.indexOf("=", at);
    let nameEnd = equals;
    while (nameEnd > at && isSpace(text.charCodeAt(nameEnd - 1))) nameEnd--;
    let open = equals + 1;
    while (open < last && isSpace(text.charCodeAt(open))) open++;
    const code = text.charCodeAt(open);
    const close =
      code === doubleQuote || code === singleQuote ? text.indexOf(code === doubleQuote ? '"' : "'", open + 1) : -1;
    if (equals < 0 || equals >= last || nameEnd === at || close < 0 || close >= last)
      throw damaged(`${this.part}: attribute`);
    this.nameStart = at;
    this.nameEnd = nameEnd;
    this.valueStart = open + 1;
    this.valueEnd = close;
    return true;
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged(`${this.part}: cut off`);
    return at + mark.length;
  }
}
