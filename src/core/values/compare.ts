/** Whether an actual meets its target, and the figures by which that is said. */
import { zero, type Decimal } from "../decimal";
import { needsConfirmation } from "./doubts";
import { inTime } from "./deadline";
import { directionOf, type CompareContext, type Direction } from "./direction";
import { meetsFigure, type Judged } from "./figures";
import { pairItems } from "./pairs";
import { isNothing, keepsLimit } from "./nothing";
import { sameWords } from "./same-words";
import type { Degree, ListValue, Unit, Value, ValueReading } from "./value";
import { changeOf } from "./words";

export { amountIn } from "./unit-conversion";
export { sameWords } from "./same-words";
export { directionOf, lessIsBetter, plainContext, type CompareContext, type Direction, type Nature } from "./direction";

/** Why it cannot be said whether a target is met. */
export type Unsaid =
  /** Units that cannot be compared, or that a person must convert (A29). */
  | "unit-mismatch"
  /** 200000 against 20万元: probably written in another scale. */
  | "scale-unclear"
  /** A side holds a figure that nothing reads. */
  | "unreadable"
  /** A side is blank, or said not to apply. */
  | "missing"
  /** Words that neither repeat the target nor say whether it is reached. */
  | "words"
  /** A figure or date that lies on both sides of the limit, or a reading that a person must confirm. */
  | "doubt"
  /** Parts of a list without their counterparts. */
  | "items";

/** How it was said. */
export type By = "figures" | "dates" | "words-repeat" | "words-degree" | "items";

/** The outcome of a comparison. */
export interface Comparing {
  readonly met: boolean | null;
  readonly by: By | null;
  readonly direction: Direction | null;
  /** Null where `met` is said. */
  readonly why: Unsaid | null;
  /** Both figures in `unit`; null where no figures were compared. */
  readonly actual: Decimal | null;
  readonly target: Decimal | null;
  readonly unit: Unit | null;
  /** What the actual's words say; null for figures. */
  readonly degree: Degree;
  /** Parts of a list, in the target's order. */
  readonly items: readonly ItemComparing[];
}

export interface ItemComparing extends Comparing {
  readonly label: string;
}

const nothing: Comparing = {
  met: null,
  by: null,
  direction: null,
  why: null,
  actual: null,
  target: null,
  unit: null,
  degree: null,
  items: [],
};

function unsaid(why: Unsaid, direction: Direction | null, degree: Degree = null): Comparing {
  return { ...nothing, why, direction, degree };
}

function judged(outcome: Judged, direction: Direction): Comparing {
  const { met, why, actual, target, unit } = outcome;
  return { ...nothing, met, why, direction, by: why === null ? "figures" : null, actual, target, unit };
}

/** What words alone say of any target: reached, not reached, or nothing. */
function byDegree(degree: Degree, direction: Direction): Comparing {
  if (degree === "full") return { ...nothing, met: true, by: "words-degree", direction, degree };
  if (degree === "not") return { ...nothing, met: false, by: "words-degree", direction, degree };
  return unsaid("words", direction, degree);
}

/** 无 against a limit on a count (`≤3起`, `0次`) is zero; elsewhere it says nothing. */
function noneIsZero(target: Value, direction: Direction): boolean {
  if (direction !== "at-most" || (target.kind !== "amount" && target.kind !== "comparison")) return false;
  const unit = target.kind === "amount" ? target.unit : target.amount.unit;
  return unit === null || unit.dimension === "count";
}

function meetsList(actual: Value, target: ListValue, context: CompareContext): Comparing {
  if (actual.kind === "quality") return byDegree(actual.degree, "list");
  if (actual.kind === "none") return unsaid("words", "list");
  const pairs = pairItems(target.items, actual.kind === "list" ? actual.items : [{ label: "", value: asItem(actual) }]);
  const items = pairs.map(({ target: wanted, actual: given }) => {
    const compared = given ? meets(given.value, wanted.value, context) : unsaid("items", null);
    return { ...compared, label: wanted.label };
  });
  const all = { ...nothing, direction: "list" as const, items };
  if (items.some(({ met }) => met === false)) return { ...all, met: false, by: "items" };
  const open = items.find(({ met }) => met === null);
  return open ? { ...all, why: open.why } : { ...all, met: true, by: "items" };
}

/** The one part of an actual list that measures what the target does. */
function partFor(actual: ListValue, target: Value): Value | null {
  if (target.kind === "quality") return null;
  const [pair] = pairItems([{ label: "", value: asItem(target) }], actual.items);
  return pair?.actual && pair.by !== "order" ? pair.actual.value : null;
}

/** The figure beside others, or beside words: `95%，部分未完成` leaves open what its figure says. */
function meetsPart(actual: ListValue, target: Value, direction: Direction, context: CompareContext): Comparing {
  const part = partFor(actual, target);
  if (!part) return unsaid("items", direction);
  const compared = meets(part, target, context);
  const denied = actual.items.some(
    ({ value }) => value.kind === "quality" && (value.degree === "not" || value.degree === "partly"),
  );
  return denied && compared.met === true ? unsaid("doubt", direction) : compared;
}

function asItem(value: Value): ListValue["items"][number]["value"] {
  if (value.kind === "amount" || value.kind === "comparison" || value.kind === "span" || value.kind === "date")
    return value;
  return { kind: "quality", text: "", degree: null };
}

function meetsWords(actual: Value, target: Value & { readonly kind: "quality" }): Comparing {
  if (actual.kind === "quality" && sameWords(actual.text, target.text)) {
    return { ...nothing, met: true, by: "words-repeat", direction: "words", degree: actual.degree };
  }
  if (keepsLimit(actual, target.text)) return byDegree("full", "words");
  if (actual.kind !== "quality") return unsaid("words", "words");
  return byDegree(actual.degree, "words");
}

function meetsDate(actual: Value, target: Value & { readonly kind: "date" }, context: CompareContext): Comparing {
  if (actual.kind === "quality") return byDegree(actual.degree, "date");
  if (actual.kind !== "date") return unsaid(actual.kind === "none" ? "words" : "unit-mismatch", "date");
  const met = inTime(actual, target, context);
  return met === null ? unsaid("doubt", "date") : { ...nothing, met, by: "dates", direction: "date" };
}

function meetsOther(actual: Value, target: Value, direction: Direction, context: CompareContext): Comparing {
  if (target.kind === "list") return meetsList(actual, target, context);
  if (actual.kind === "list") {
    return meetsPart(actual, target, direction, context);
  }
  if (target.kind === "quality") return meetsWords(actual, target);
  if (target.kind === "date") return meetsDate(actual, target, context);
  const none = actual.kind === "none" || (actual.kind === "quality" && isNothing(actual.text));
  if (none) {
    if (!noneIsZero(target, direction)) return unsaid("words", direction);
    return meets({ kind: "amount", number: zero, unit: null, places: 0 }, target, context);
  }
  if (actual.kind === "quality") return byDegree(actual.degree, direction);
  return judged(meetsFigure(actual, target, direction, context.unitConversion), direction);
}

/** Whether an actual meets its target. `met` null where that cannot be said, with `why`; never a guess. */
export function meets(actual: Value, target: Value, context: CompareContext): Comparing {
  const direction = directionOf(target, context);
  if (actual.kind === "unreadable" || target.kind === "unreadable") return unsaid("unreadable", direction);
  if (actual.kind === "blank" || actual.kind === "not-applicable" || direction === null)
    return unsaid("missing", direction);
  return meetsOther(actual, target, direction, context);
}

/** `7×24小时` against itself: nothing reads it, and nothing needs to. */
export function repeatsUnread(actual: ValueReading, target: ValueReading): boolean {
  const unread = ({ value, doubts }: ValueReading): boolean =>
    value.kind === "unreadable" && value.why === "figure" && doubts.length === 0;
  return unread(actual) && unread(target) && sameWords(actual.text, target.text);
}

/** As `meets`, from readings: doubts that a person must settle leave it unsaid; a target of change (`下降5%`) is at least its figure. */
export function compareReadings(actual: ValueReading, target: ValueReading, context: CompareContext): Comparing {
  if (repeatsUnread(actual, target)) return { ...nothing, met: true, by: "words-repeat", direction: "words" };
  const change = changeOf(target.label ?? "");
  const compared = meets(
    actual.value,
    target.value,
    change === null ? context : { ...context, nature: null, lessIsBetter: false },
  );
  const doubtful = needsConfirmation(actual) || needsConfirmation(target);
  return doubtful && compared.met !== null ? { ...compared, met: null, by: null, why: "doubt" } : compared;
}
