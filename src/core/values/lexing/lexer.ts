/** A cell's text as tokens, in one pass: each place is looked at once, every look-ahead is bounded. */
import { dateAt } from "./dates";
import { digitsAt, spokenAt } from "./numbers";
import { aboutAt, aboutBehindAt, boundAt, operatorAt, symbolAt } from "./signs";
import type { Token } from "./token";
import { unitOf } from "./unit";

const longestRemark = 60;
const opening = "([";
const closing = ")]";
const separators = ",;、。\n";
const dashes = "-~—–―";
const digit = /\d/u;
/** Quotes and ticks say nothing about a figure. */
const idle = new Set([" ", "“", "”", '"', "'", "‘", "’", "「", "」", "√", "✓", "✔", "☑"]);
/** 节约, 预约, 附近 are words of their own. */
const beforeAbout = "节条合签契公制履违预邀集简附最亲临就靠";
/** `1.`, `2、`, `(3)`, `一、` before an item of a list. */
const enumeration = /\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.] ?(?!\d)/uy;

class Lexer {
  private readonly tokens: Token[] = [];
  private index = 0;
  /** Where the word begins that is being read; -1 for none. */
  private wordStart = -1;
  constructor(private readonly text: string) {}

  run(): readonly Token[] {
    while (this.index < this.text.length) this.step();
    this.endWord();
    return this.tokens;
  }

  private get inWord(): boolean {
    return this.wordStart >= 0;
  }

  private get last(): Token | undefined {
    return this.tokens.at(-1);
  }

  private endWord(): void {
    if (!this.inWord) return;
    const { wordStart: start, index: end } = this;
    this.tokens.push({ type: "word", text: this.text.slice(start, end), start, end });
    this.wordStart = -1;
  }

  private afterFigure(): boolean {
    if (this.inWord) return false;
    const type = this.last?.type;
    return type === "number" || type === "date" || type === "inclusion" || type === "bound";
  }

  private push(token: Token): true {
    this.endWord();
    this.tokens.push(token);
    this.index = token.end;
    return true;
  }

  private step(): void {
    if (idle.has(this.text.charAt(this.index))) {
      this.endWord();
      this.index++;
      return;
    }
    const taken =
      this.enumeration() ||
      this.figure() ||
      this.comparison() ||
      this.behindFigure() ||
      this.bracket() ||
      this.punctuation();
    if (!taken) this.word();
  }

  /** Leaves out the mark of a list item; `3、5次` is none, since a figure follows. */
  private enumeration(): boolean {
    if (this.inWord || (this.last !== undefined && this.last.type !== "break")) return false;
    enumeration.lastIndex = this.index;
    const found = enumeration.exec(this.text);
    if (!found || found[0].length === this.text.length - this.index) return false;
    this.index += found[0].length;
    return true;
  }

  private figure(): boolean {
    const afterDash = !this.inWord && this.last?.type === "dash" && this.tokens.at(-2)?.type === "date";
    const date = dateAt(this.text, this.index, afterDash);
    if (date) return this.push(date);
    return this.number();
  }

  private number(): boolean {
    const { text, index } = this;
    const previous = text.charAt(index - 1);
    if (digit.test(text.charAt(index))) {
      const glued = this.inWord && /[A-Za-z.\d]/u.test(previous);
      const token = glued ? null : digitsAt(text, index, false);
      return token !== null && this.push(token);
    }
    if (
      (text.startsWith("-") || dashes.includes(text.charAt(index)) || text.charAt(index) === "+") &&
      !this.afterFigure()
    ) {
      return this.signedNumber();
    }
    const spoken = this.ordinal() ? null : spokenAt(text, index);
    return spoken !== null && this.push(spoken);
  }

  /** A minus belongs to the number where no figure and no word stands before it. */
  private signedNumber(): boolean {
    const mark = this.text.charAt(this.index);
    const follows = digit.test(this.text.charAt(this.index + 1));
    if (!follows || (mark !== "-" && mark !== "+") || this.inWord) return false;
    const token = digitsAt(this.text, this.index + 1, mark === "-");
    return token !== null && this.push({ ...token, start: this.index });
  }

  private ordinal(): boolean {
    return this.text.charAt(this.index - 1) === "第";
  }

  private figureFollows(index: number): boolean {
    const at = this.text.charAt(index) === " " ? index + 1 : index;
    const next = this.text.charAt(at);
    if (digit.test(next) || symbolAt(this.text, at) !== null) return true;
    if ("-+".includes(next) && digit.test(this.text.charAt(at + 1))) return true;
    const about = aboutAt(this.text, at);
    return spokenAt(this.text, at) !== null || (about !== null && digit.test(this.text.charAt(about)));
  }

  private comparison(): boolean {
    const { text, index: start } = this;
    const symbol = symbolAt(text, start);
    if (symbol) return this.push({ type: "sign", ...symbol, start });
    const operator = operatorAt(text, start);
    if (operator && this.figureFollows(operator.end)) return this.push({ type: "sign", ...operator, start });
    const inWord = this.inWord && beforeAbout.includes(text.charAt(start - 1));
    const about = inWord ? null : aboutAt(text, start);
    if (about !== null && this.figureFollows(about)) return this.push({ type: "about", start, end: about });
    return false;
  }

  private behindFigure(): boolean {
    if (!this.afterFigure()) return false;
    const { text, index: start } = this;
    const about = aboutBehindAt(text, start);
    if (about !== null) return this.push({ type: "about", start, end: about });
    const bound = boundAt(text, start);
    return bound !== null && this.push({ type: "bound", ...bound, start });
  }

  private bracket(): boolean {
    const { text, index: start } = this;
    const kind = opening.indexOf(text.charAt(start));
    if (kind < 0) return false;
    const window = text.slice(start + 1, start + 1 + longestRemark);
    const length = window.indexOf(closing.charAt(kind));
    if (length < 0) return false;
    const inside = window.slice(0, length).trim();
    const end = start + length + 2;
    if (inside === "含" || inside === "不含") {
      return this.push({ type: "inclusion", included: inside === "含", start, end });
    }
    const last = this.inWord ? undefined : this.last;
    const unit = last?.type === "number" && last.unit === null ? unitOf(inside) : null;
    if (last?.type === "number" && unit !== null) {
      this.tokens.pop();
      return this.push({ ...last, unit, end });
    }
    return this.push({ type: "remark", text: inside, start, end });
  }

  private punctuation(): boolean {
    const { text, index: start } = this;
    const at = text.charAt(start);
    const end = start + 1;
    if (at === ":") return this.push({ type: "colon", start, end });
    if (separators.includes(at)) return this.push({ type: "break", text: at, start, end });
    if (this.afterFigure() && this.connects(start)) {
      return this.push({ type: "dash", start, end: this.connectorEnd(start) });
    }
    return false;
  }

  private connectorEnd(index: number): number {
    const doubled = this.text.startsWith("——", index) || /^-- ?\D/u.test(this.text.slice(index, index + 4));
    return doubled ? index + 2 : index + 1;
  }

  /** `-`, `至` and `到` join two figures. */
  private connects(index: number): boolean {
    const at = this.text.charAt(index);
    if (!dashes.includes(at) && at !== "至" && at !== "到") return false;
    return this.figureFollows(this.connectorEnd(index));
  }

  private word(): void {
    if (!this.inWord) this.wordStart = this.index;
    this.index++;
  }
}

/** The tokens of a prepared text. */
export function lex(text: string): readonly Token[] {
  return new Lexer(text).run();
}
