/** Comparisons as signs and as words, before and behind a figure. */
import type { Sign } from "../value";

const symbols: readonly (readonly [string, Sign | "±"])[] = [
  [">=", "≥"],
  ["=>", "≥"],
  ["≥=", "≥"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["≤=", "≤"],
  ["==", "="],
  ["+/-", "±"],
  ["+-", "±"],
  ["≥", "≥"],
  ["≮", "≥"],
  ["≤", "≤"],
  ["≯", "≤"],
  [">", ">"],
  ["〉", ">"],
  ["⟩", ">"],
  ["<", "<"],
  ["〈", "<"],
  ["⟨", "<"],
  ["=", "="],
  ["±", "±"],
];

/** Words before a figure. 以上 and its like include their figure, 超过 and its like do not (domain A10). */
const words: readonly (readonly [string, Sign])[] = [
  ["大于或等于", "≥"],
  ["大于等于", "≥"],
  ["高于或等于", "≥"],
  ["高于等于", "≥"],
  ["不得低于", "≥"],
  ["不得少于", "≥"],
  ["不得小于", "≥"],
  ["不能低于", "≥"],
  ["不能少于", "≥"],
  ["不应低于", "≥"],
  ["不应少于", "≥"],
  ["不低于", "≥"],
  ["不少于", "≥"],
  ["不小于", "≥"],
  ["不下于", "≥"],
  ["不短于", "≥"],
  ["未低于", "≥"],
  ["未少于", "≥"],
  ["不早于", "≥"],
  ["至少达到", "≥"],
  ["最少达到", "≥"],
  ["至少", "≥"],
  ["最少", "≥"],
  ["最低", "≥"],
  ["小于或等于", "≤"],
  ["小于等于", "≤"],
  ["低于或等于", "≤"],
  ["低于等于", "≤"],
  ["不得超过", "≤"],
  ["不得高于", "≤"],
  ["不得大于", "≤"],
  ["不得多于", "≤"],
  ["不能超过", "≤"],
  ["不能高于", "≤"],
  ["不应超过", "≤"],
  ["不应高于", "≤"],
  ["不超过", "≤"],
  ["不超出", "≤"],
  ["不高于", "≤"],
  ["不多于", "≤"],
  ["不大于", "≤"],
  ["不长于", "≤"],
  ["不突破", "≤"],
  ["没有超过", "≤"],
  ["未超过", "≤"],
  ["未超出", "≤"],
  ["未突破", "≤"],
  ["未高于", "≤"],
  ["不晚于", "≤"],
  ["不迟于", "≤"],
  ["不逾", "≤"],
  ["至多", "≤"],
  ["最多", "≤"],
  ["最高", "≤"],
  ["控制在", "≤"],
  ["等于", "="],
  ["大于", ">"],
  ["高于", ">"],
  ["多于", ">"],
  ["超过", ">"],
  ["早于", "<"],
  ["晚于", ">"],
  ["小于", "<"],
  ["低于", "<"],
  ["少于", "<"],
  ["不足", "<"],
  ["不到", "<"],
  ["不满", "<"],
  ["未满", "<"],
];

const bounds: readonly (readonly [string, "≥" | "≤"])[] = [
  ["或以上", "≥"],
  ["及以上", "≥"],
  ["含以上", "≥"],
  ["以上", "≥"],
  ["或以下", "≤"],
  ["及以下", "≤"],
  ["及以内", "≤"],
  ["以下", "≤"],
  ["以内", "≤"],
  ["之内", "≤"],
  ["内", "≤"],
];

const about: readonly string[] = ["大约", "将近", "接近", "大概", "约", "近", "≈"];
const aboutBehind: readonly string[] = ["左右", "上下"];

interface At<T> {
  readonly sign: T;
  readonly end: number;
}

type Table<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

/** The forms by their first character, the longest first, so that most places cost one look-up. */
function byStart<T>(forms: readonly (readonly [string, T])[]): Table<T> {
  const table = new Map<string, (readonly [string, T])[]>();
  for (const form of forms) {
    const start = form[0].charAt(0);
    const same = [...(table.get(start) ?? []), form];
    table.set(
      start,
      same.sort(([first], [second]) => second.length - first.length),
    );
  }
  return table;
}

function firstOf<T>(table: Table<T>, text: string, index: number): At<T> | null {
  for (const [form, sign] of table.get(text.charAt(index)) ?? []) {
    if (text.startsWith(form, index)) return { sign, end: index + form.length };
  }
  return null;
}

const symbolTable = byStart(symbols);
const wordTable = byStart(words);
const boundTable = byStart(bounds);
const aboutTable = byStart(about.map((word) => [word, true] as const));
const aboutBehindTable = byStart(aboutBehind.map((word) => [word, true] as const));

/** A comparison sign at an index. */
export function symbolAt(text: string, index: number): At<Sign | "±"> | null {
  return firstOf(symbolTable, text, index);
}

/** A comparison in words at an index; the caller sees to it that a figure follows. */
export function operatorAt(text: string, index: number): At<Sign> | null {
  return firstOf(wordTable, text, index);
}

/** `以上`, `及以下`, `以内` at an index; the caller sees to it that a figure stands before. */
export function boundAt(text: string, index: number): At<"≥" | "≤"> | null {
  return firstOf(boundTable, text, index);
}

/** The end of `约` and its like at an index, else null. */
export function aboutAt(text: string, index: number): number | null {
  return firstOf(aboutTable, text, index)?.end ?? null;
}

/** The end of `左右` and its like at an index, else null. */
export function aboutBehindAt(text: string, index: number): number | null {
  return firstOf(aboutBehindTable, text, index)?.end ?? null;
}
