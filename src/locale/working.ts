/** A working as text: one line each, or all in one for JSON and cells. Words come from the language. */
import { roundHalfUp } from "../core/decimal";
import type { Decimal } from "../core/decimal";
import type { Working, WorkingLine } from "../core/standards/standard";
import type { Figure } from "../core/values/expression";
import { printExpression } from "./expression";
import { printExact, printNumber } from "./figures";

type Line<Kind extends WorkingLine["line"]> = Extract<WorkingLine, { line: Kind }>;

/** What a language says around the figures of a working. Figures arrive printed. */
export interface WorkingWords {
  readonly points: (digits: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly against: (actual: string, target: string, met: string) => string;
  readonly compared: (relation: string, met: string) => string;
  readonly full: Readonly<Record<Line<"full">["because"], (points: string) => string>>;
  readonly none: Readonly<Record<Line<"none">["because"], string>>;
  readonly named: (text: string, points: string) => string;
  readonly cappedAtWeight: (at: string, from: string) => string;
  readonly cappedAtZero: (from: string) => string;
  /** Points lost are held at a limit of the sentence. */
  readonly lossCapped: (at: string, from: string) => string;
  readonly rule: (text: string, source: string | null) => string;
  readonly range: (low: string, high: string, why: string) => string;
  readonly rangeWhy: Readonly<Record<Line<"range">["because"], string>>;
  /** A merged weight over its rows, or the weight of a level over its indicators. */
  readonly share: Readonly<Record<"group" | "level", (arithmetic: string) => string>>;
  readonly otherReading: (option: string, choice: string, points: string) => string;
  /** Figures that a person entered, each as `name figure`. */
  readonly entered: (figures: readonly string[]) => string;
  readonly asWritten: (points: string) => string;
  /** Words of an option and of its choice, `null` where the language has none. */
  readonly option: (option: string, choice: string) => { readonly option: string; readonly choice: string };
  /** Between the lines of a working that stands in one cell. */
  readonly separator: string;
}

const opposite: Readonly<Record<string, string>> = { "≥": "<", "≤": ">", ">": "≤", "<": "≥", "=": "≠" };

function holds(left: Decimal, sign: string, right: Decimal): boolean {
  if (sign === "≥") return left.gte(right);
  if (sign === "≤") return left.lte(right);
  if (sign === ">") return left.gt(right);
  if (sign === "<") return left.lt(right);
  return sign === "=" ? left.eq(right) : true;
}

/** The relation as it is: a sign that does not hold is turned round, `60.32万元 > 20万元`. */
function relation(left: Figure, sign: string, right: Figure): string {
  const true_ = left.unit !== right.unit || holds(left.value, sign, right.value);
  return `${printExact(left)} ${true_ ? sign : (opposite[sign] ?? sign)} ${printExact(right)}`;
}

function arithmetic(line: Line<"arithmetic">): string {
  const figure = "op" in line.expression ? null : line.expression;
  const same = figure !== null && figure.value.eq(line.value.value) && figure.unit === line.value.unit;
  const parts = [line.name, printExpression(line.expression), same ? null : printExact(line.value)];
  const text = parts.filter((part) => part !== null).join(" = ");
  if (line.rounded === null || line.rounded.eq(line.value.value)) return text;
  return `${text} ≈ ${printNumber(line.rounded)}${line.value.unit ?? ""}`;
}

/** One line of a working in words. */
export function printWorkingLine(line: WorkingLine, words: WorkingWords): string {
  const points = (value: Decimal): string => words.points(printNumber(value));
  const metWord = (met: boolean): string => (met ? words.met : words.notMet);
  switch (line.line) {
    case "compare":
      return words.compared(relation(line.left, line.sign, line.right), metWord(line.met));
    case "compare-text":
      return words.against(line.actual, line.target, metWord(line.met));
    case "arithmetic":
      return arithmetic(line);
    case "full":
      return words.full[line.because](points(line.points));
    case "none":
      return words.none[line.because];
    case "named":
      return words.named(line.text, points(line.points));
    case "capped":
      return line.at.eq(0)
        ? words.cappedAtZero(printNumber(line.from))
        : (line.at.gt(line.from) ? words.lossCapped : words.cappedAtWeight)(points(line.at), printNumber(line.from));
    case "rule":
      return words.rule(line.text, line.source);
    case "range":
      return words.range(printNumber(line.low), points(line.high), words.rangeWhy[line.because]);
    case "share":
      return words.share[line.of ?? "group"](share(line));
    case "other-reading": {
      const said = words.option(line.option, line.choice);
      return words.otherReading(said.option, said.choice, points(line.score));
    }
    case "entered":
      return words.entered(line.figures.map(({ figure, label }) => `${label} ${printExact(figure)}`));
    case "as-written":
      return words.asWritten(points(line.points));
  }
}

function share(line: Line<"share">): string {
  const shown = roundHalfUp(line.share, 4);
  return `${printNumber(line.whole)} ÷ ${line.parts} ${shown.eq(line.share) ? "=" : "≈"} ${printNumber(shown)}`;
}

/** All lines, in order, none empty. */
export function printWorkingLines(working: Working, words: WorkingWords): readonly string[] {
  return working.map((line) => printWorkingLine(line, words)).filter((text) => text !== "");
}
