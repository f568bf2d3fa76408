/** What an actual means beside its target. Each rule gives the reading back unchanged where it has nothing to say. */
import { decimal, one, type Decimal } from "../decimal";
import { qualityOf } from "./kinds/quality";
import { dateAt, isReal } from "./lexing/dates";
import { unitOf } from "./lexing/unit";
import { dateOfSerial } from "./serial";
import { monthBeside, monthsCounted } from "./months";
import { sameWords } from "./same-words";
import { mayBePercent } from "./unit-conversion";
import { plain, squeeze } from "./text";
import type { Amount, Comparison, DatePoint, DateValue, Doubt, Sign, Unit, Value, ValueReading } from "./value";
import { changeOf, turns } from "./words";

type Rule = (actual: ValueReading, target: ValueReading) => ValueReading;

/** The figure of a value that has one. */
export function figureOf(value: Value): Amount | null {
  if (value.kind === "amount") return value;
  if (value.kind === "comparison") return value.amount;
  return value.kind === "span" ? (value.high ?? value.low) : null;
}

const side: Readonly<Record<Sign, string>> = { "≥": "least", ">": "least", "≤": "most", "<": "most", "=": "equal" };

/** More than 10 is not 10: such an actual stays open to one side. */
const isStrict = (sign: Sign): boolean => sign === ">" || sign === "<";

function repeatsSign(actual: Comparison, target: Value | undefined): boolean {
  if (actual.sign === "=") return true;
  if (isStrict(actual.sign)) return false;
  if (target?.kind === "comparison") return side[actual.sign] === side[target.sign];
  return target?.kind === "amount" && target.number.eq(actual.amount.number);
}

function withoutSign(actual: ValueReading, target: ValueReading | null): ValueReading {
  const { value } = actual;
  return value.kind === "comparison" && repeatsSign(value, target?.value) ? { ...actual, value: value.amount } : actual;
}

const half = decimal("0.5");
const percent = unitOf("%");

/** True where a number below 1 against a high percentage can only be a fraction: 0.95 against ≥95%, 1 against 100%. */
function isFraction(number: Decimal, target: Amount, atMost: boolean): boolean {
  if (atMost || target.unit?.text === "‰" || target.number.lt(50)) return false;
  if (number.eq(one)) return target.number.eq(100);
  return number.gte(half) && number.lt(one);
}

const most = decimal(3);
const closeEnough = decimal("0.05");

/** A small number that as a percentage would be far below its target, and so might be a fraction: 0.08 against 8 %. */
function isUnclear(number: Decimal, target: Amount): boolean {
  return number.gt(0) && number.lte(most) && number.lt(target.number.times(closeEnough));
}

function asPercent(number: Amount, unit: Unit, fraction: boolean): Amount {
  if (!fraction) return { ...number, unit };
  return { ...number, number: number.number.times(100), places: Math.max(0, number.places - 2), unit: percent };
}

const assumed: Doubt = { kind: "percent-assumed" };

const percentOfBare: Rule = (actual, target) => {
  const { value } = actual;
  const figure = figureOf(target.value);
  if (value.kind !== "amount" || value.unit !== null || figure?.unit?.dimension !== "ratio") return actual;
  const atMost = target.value.kind === "comparison" && side[target.value.sign] === "most";
  const fraction = isFraction(value.number, figure, atMost);
  const unclear = !fraction && isUnclear(value.number, figure);
  const suggestion = `${value.number.div(figure.unit.factor).toFixed()}${figure.unit.text}`;
  const doubts = unclear
    ? [...actual.doubts, { kind: "scale-unclear" as const, suggestion }]
    : [...actual.doubts, assumed];
  return { ...actual, value: asPercent(value, figure.unit, fraction), doubts };
};

const completion =
  /^(?:任务|目标|工作|指标|项目)?(?:已|均已|全部|已全部|全面|超额|已超额|按时|按期)*(?:完成|达成|实现|达标)(?:率|比例|目标|任务|进度)?(?:为|达|达到)?$/u;

/** `已完成100%` against a count, a date or words is said of the task, not of the figure. */
const completionRate: Rule = (actual, target) => {
  const { value, label = "" } = actual;
  if (value.kind !== "amount" || value.unit?.dimension !== "ratio" || !completion.test(squeeze(label))) return actual;
  const figure = figureOf(target.value);
  if (figure && (figure.unit === null ? mayBePercent(figure.number) : figure.unit.dimension === "ratio")) return actual;
  const degree = value.number.times(value.unit.factor).gte(one) ? "full" : null;
  return { text: actual.text, value: { ...qualityOf(actual.text), degree }, doubts: actual.doubts };
};

/** `下降5%` is a figure only against a target that names the same change; against another it is words. */
const changes: Rule = (actual, target) => {
  const change = changeOf(actual.label ?? "");
  const figure = figureOf(actual.value);
  if (change === null || figure === null) return actual;
  const wanted = changeOf(target.label ?? "");
  if (wanted === change) return actual;
  if (wanted !== null && actual.value.kind === "amount") {
    return { ...actual, value: { ...actual.value, number: actual.value.number.neg() } };
  }
  return { text: actual.text, value: qualityOf(actual.text), doubts: [] };
};

/** `不合格率2%` answers only a target of the same name. */
const turned: Rule = (actual, target) => {
  const { label = "" } = actual;
  const other = turns(label) && !sameWords(label, target.label ?? "");
  return other ? { text: actual.text, value: qualityOf(actual.text), doubts: [] } : actual;
};

function yearOf(value: DateValue): number | null {
  return value.to.year ?? value.from?.year ?? null;
}

/** A date without a year is of its target's year. */
const yearOfTarget: Rule = (actual, target) => {
  const { value } = actual;
  if (value.kind !== "date" || target.value.kind !== "date" || yearOf(value) !== null) return actual;
  const year = yearOf(target.value);
  if (year === null) return actual;
  const within = (point: DatePoint): DatePoint => ({ ...point, year });
  const dated: DateValue = { ...value, from: value.from && within(value.from), to: within(value.to) };
  return { ...actual, value: dated, doubts: [...actual.doubts, { kind: "year-assumed", year }] };
};

const compact = /^(\d{4})(\d{2})(\d{2})$/u;

function dateOfNumber(actual: ValueReading, number: Decimal): DatePoint | null {
  const text = plain(actual.text);
  const digits = compact.exec(text);
  if (digits) {
    const point = { year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]) };
    return isReal(point) ? point : null;
  }
  const dotted = /^\d{4}\.\d{1,2}$/u.test(text) ? dateAt(text, 0, true) : null;
  if (dotted?.end === text.length) return dotted.to;
  // 1999 to 2050 as serial numbers that lost their format.
  return number.gte(36526) && number.lte(55153) && number.eq(number.round(0, 0))
    ? dateOfSerial(number.toNumber(), false)
    : null;
}

/** Beside a year alone a bare `2023` is a year. */
function yearOfNumber(number: Decimal, { to }: DateValue): DatePoint | null {
  const year = { year: number.toNumber(), month: null, day: null };
  return to.month === null && number.eq(number.round(0, 0)) && isReal(year) ? year : null;
}

/** Against a date, `20221220`, `2022.12` and a stored serial number are dates too. */
const dateOfBare: Rule = (actual, target) => {
  const { value } = actual;
  if (value.kind !== "amount" || target.value.kind !== "date") return actual;
  const month = monthBeside(actual, value, target);
  if (month !== null || value.unit !== null) return month ?? actual;
  const to = yearOfNumber(value.number, target.value) ?? dateOfNumber(actual, value.number);
  return to ? { ...actual, value: { kind: "date", sense: "by", from: null, to } } : actual;
};

/** `1-12月` against `12个月`. */
const monthsOfDate: Rule = (actual, target) => {
  const figure = figureOf(target.value);
  return (actual.value.kind === "date" && figure ? monthsCounted(actual, actual.value, figure) : null) ?? actual;
};

function unsigned<V extends Value>(value: V): V | Amount {
  return value.kind === "comparison" && !isStrict(value.sign) ? value.amount : value;
}

function unsignedValue(value: Value): Value {
  if (value.kind !== "list") return unsigned(value);
  return { ...value, items: value.items.map((item) => ({ ...item, value: unsigned(item.value) })) };
}

/** The same words as the target's, read otherwise (a remark was left out): what the target says, without its signs. */
const repetition: Rule = (actual, target) => {
  const value = unsignedValue(target.value);
  return value.kind !== actual.value.kind && sameWords(actual.text, target.text) ? { ...actual, value } : actual;
};

const rules: readonly Rule[] = [
  repetition,
  withoutSign,
  dateOfBare,
  monthsOfDate,
  percentOfBare,
  completionRate,
  changes,
  turned,
  yearOfTarget,
];

/** A fall without a target to hold it against is words: no sentence can tell what it is a share of. */
function alone(actual: ValueReading): ValueReading {
  const label = actual.label ?? "";
  const fall = (changeOf(label) === "down" || turns(label)) && figureOf(actual.value) !== null;
  return fall ? { text: actual.text, value: qualityOf(actual.text), doubts: [] } : withoutSign(actual, null);
}

/** The reading of an actual, each rule applied in turn against its target. */
export function adjusted(actual: ValueReading, target: ValueReading | null): ValueReading {
  return target ? rules.reduce((reading, rule) => rule(reading, target), actual) : alone(actual);
}
