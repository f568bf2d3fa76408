/** A very small formula language, enough for totals and rates in fixtures: numbers, text, references, + - * / ^ & comparisons and a few functions. */
import { areaFromA1 } from "../../../src/core/grid/address";
import type { Area } from "../../../src/core/grid/address";
import type { RawValue } from "../../../src/core/grid/sheet";

/** Looks up the values of an area; sheet null is the formula's own. */
export type Lookup = (sheet: string | null, area: Area) => readonly RawValue[];

/** Thrown where the text is no formula of this language; the cell shows #NAME?. */
export class UnknownFormula extends Error {}

const token =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|"((?:[^"]|"")*)"|((?:'[^']+'|[\p{L}_][\p{L}\p{N}_]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])|([A-Za-z][A-Za-z0-9.]*)|(<>|<=|>=|[-+*/^&=<>(),%]))/uy;

interface Token {
  readonly kind: "number" | "text" | "reference" | "name" | "sign";
  readonly text: string;
  readonly sheet: string | null;
}

function tokens(source: string): Token[] {
  const list: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.trimEnd().length) {
    const match = token.exec(source);
    if (!match) throw new UnknownFormula(source);
    const [, number, text, sheet, reference, name, sign] = match;
    if (number !== undefined) list.push({ kind: "number", text: number, sheet: null });
    else if (text !== undefined) list.push({ kind: "text", text: text.replaceAll('""', '"'), sheet: null });
    else if (reference !== undefined)
      list.push({ kind: "reference", text: reference, sheet: sheet?.slice(0, -1).replaceAll("'", "") ?? null });
    else if (name !== undefined) list.push({ kind: "name", text: name.toUpperCase(), sheet: null });
    else list.push({ kind: "sign", text: sign ?? "", sheet: null });
  }
  return list;
}

const isError = (value: RawValue): value is { readonly error: string } => typeof value === "object" && value !== null;

class Stop extends Error {
  readonly value: RawValue;
  constructor(value: RawValue) {
    super("stop");
    this.value = value;
  }
}

function numeric(value: RawValue): number {
  if (isError(value)) throw new Stop(value);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (value.trim() === "" || Number.isNaN(Number(value))) throw new Stop({ error: "#VALUE!" });
  return Number(value);
}

const textOf = (value: RawValue): string => (value === null ? "" : isError(value) ? value.error : String(value));

const numbersOf = (values: readonly RawValue[]): number[] => {
  const bad = values.find(isError);
  if (bad) throw new Stop(bad);
  return values.filter((value) => typeof value === "number");
};

const functions: Readonly<Record<string, (args: readonly (readonly RawValue[])[]) => RawValue>> = {
  SUM: (args) => numbersOf(args.flat()).reduce((total, value) => total + value, 0),
  AVERAGE: (args) => {
    const all = numbersOf(args.flat());
    return all.length > 0 ? all.reduce((total, value) => total + value, 0) / all.length : { error: "#DIV/0!" };
  },
  MIN: (args) => Math.min(...numbersOf(args.flat())),
  MAX: (args) => Math.max(...numbersOf(args.flat())),
  COUNT: (args) => numbersOf(args.flat()).length,
  ROUND: (args) => {
    const scale = 10 ** numeric(args[1]?.[0] ?? 0);
    return Math.round(numeric(args[0]?.[0] ?? 0) * scale) / scale;
  },
  IF: (args) => (numeric(args[0]?.[0] ?? null) === 0 ? (args[2]?.[0] ?? false) : (args[1]?.[0] ?? null)),
  N: (args) => {
    const value = args[0]?.[0] ?? null;
    return typeof value === "number" ? value : value === true ? 1 : isError(value) ? value : 0;
  },
};

/** Reads by precedence: comparison, &, sum, product, power, sign, percent. */
class Reader {
  private at = 0;
  private readonly list: readonly Token[];
  private readonly lookup: Lookup;

  constructor(list: readonly Token[], lookup: Lookup) {
    this.list = list;
    this.lookup = lookup;
  }

  whole(): RawValue {
    const value = this.one(this.comparison());
    if (this.at < this.list.length) throw new UnknownFormula("rest");
    return value;
  }

  private one(values: readonly RawValue[]): RawValue {
    return values[0] ?? null;
  }

  private sign(...wanted: string[]): string | null {
    const next = this.list[this.at];
    if (next?.kind !== "sign" || !wanted.includes(next.text)) return null;
    this.at++;
    return next.text;
  }

  private binary(
    below: () => readonly RawValue[],
    signs: string[],
    apply: (sign: string, first: RawValue, second: RawValue) => RawValue,
  ): readonly RawValue[] {
    let left = below();
    for (let sign = this.sign(...signs); sign !== null; sign = this.sign(...signs))
      left = [apply(sign, this.one(left), this.one(below()))];
    return left;
  }

  private comparison(): readonly RawValue[] {
    return this.binary(
      () => this.joined(),
      ["=", "<>", "<", ">", "<=", ">="],
      (sign, first, second) => {
        const both = typeof first === "string" || typeof second === "string";
        const [a, b] = both ? [textOf(first), textOf(second)] : [numeric(first), numeric(second)];
        if (sign === "=") return a === b;
        if (sign === "<>") return a !== b;
        if (sign === "<") return a < b;
        if (sign === ">") return a > b;
        return sign === "<=" ? a <= b : a >= b;
      },
    );
  }

  private joined(): readonly RawValue[] {
    return this.binary(
      () => this.sum(),
      ["&"],
      (_, first, second) => textOf(first) + textOf(second),
    );
  }

  private sum(): readonly RawValue[] {
    return this.binary(
      () => this.product(),
      ["+", "-"],
      (sign, first, second) => (sign === "+" ? numeric(first) + numeric(second) : numeric(first) - numeric(second)),
    );
  }

  private product(): readonly RawValue[] {
    return this.binary(
      () => this.power(),
      ["*", "/"],
      (sign, first, second) => {
        if (sign === "*") return numeric(first) * numeric(second);
        return numeric(second) === 0 ? { error: "#DIV/0!" } : numeric(first) / numeric(second);
      },
    );
  }

  private power(): readonly RawValue[] {
    return this.binary(
      () => this.signed(),
      ["^"],
      (_, first, second) => numeric(first) ** numeric(second),
    );
  }

  private signed(): readonly RawValue[] {
    if (this.sign("-") !== null) return [-numeric(this.one(this.signed()))];
    if (this.sign("+") !== null) return this.signed();
    let value = this.atom();
    while (this.sign("%") !== null) value = [numeric(this.one(value)) / 100];
    return value;
  }

  private atom(): readonly RawValue[] {
    const next = this.list[this.at++];
    if (next?.kind === "number") return [Number(next.text)];
    if (next?.kind === "text") return [next.text];
    if (next?.kind === "reference") {
      const area = areaFromA1(next.text);
      if (!area) throw new UnknownFormula(next.text);
      return this.lookup(next.sheet, area);
    }
    if (next?.kind === "sign" && next.text === "(") {
      const value = this.comparison();
      if (this.sign(")") === null) throw new UnknownFormula("(");
      return value;
    }
    if (next?.kind === "name") return this.named(next.text);
    throw new UnknownFormula(next?.text ?? "end");
  }

  private named(name: string): readonly RawValue[] {
    if (this.sign("(") === null) {
      if (name === "TRUE" || name === "FALSE") return [name === "TRUE"];
      throw new UnknownFormula(name);
    }
    const args: (readonly RawValue[])[] = [];
    while (this.sign(")") === null) {
      args.push(this.comparison());
      if (this.sign(",") === null && this.list[this.at]?.text !== ")") throw new UnknownFormula(name);
    }
    const apply = functions[name];
    if (!apply) throw new UnknownFormula(name);
    return [apply(args)];
  }
}

/** The result of a formula (with its `=`); throws UnknownFormula. */
export function evaluateFormula(formula: string, lookup: Lookup): RawValue {
  try {
    return new Reader(tokens(formula.slice(1)), lookup).whole();
  } catch (stop) {
    if (stop instanceof Stop) return stop.value;
    throw stop;
  }
}
