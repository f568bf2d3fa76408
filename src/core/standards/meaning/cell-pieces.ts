/** Which piece of an actual each rule of a cell is about: by its number, by its month, by the words they share. */
import { isOfTheRest } from "../actual/items";
import { circledClass, circledNumber } from "../lexer/numerals";
import { sentenceOf } from "../lexer/source";
import type { Rule } from "./cell-rules";

function pairsIn(words: string): ReadonlySet<string> {
  const letters = words.replace(/[^\u4E00-\u9FFF]+/gu, " ");
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    if (!pair.includes(" ")) pairs.add(pair);
  }
  // what is counted tells them apart as well: 3次, 95%
  for (const [, unit] of words.matchAll(/[\d一二两三四五六七八九十]个?([\u4E00-\u9FFF%])/gu))
    pairs.add(`#${unit === "百" ? "%" : (unit ?? "")}`);
  return pairs;
}

const pieceMarker = new RegExp(
  `^((?:(?:[${circledClass}]|\\(\\d\\)|\\d(?=[.、\\d]))[、.和及与]*)+)(?=[^${circledClass}\\d、和及与])`,
  "u",
);

/** ①已公示；②③覆盖率95%: each piece by its numbers; null where not every rule has its own. */
function byMarkers(count: number, pieces: readonly string[]): readonly string[] | null {
  const found: (string | undefined)[] = Array.from({ length: count }, () => undefined);
  let own: readonly number[] = [];
  for (const piece of pieces) {
    const signs = pieceMarker.exec(piece)?.[1];
    const words = piece.slice(signs?.length ?? 0);
    if (signs !== undefined) {
      own = [...signs.matchAll(new RegExp(`[${circledClass}]|\\d`, "gu"))].map(
        ([sign]) => (circledNumber(sign) ?? Number(sign)) - 1,
      );
      if (own.some((at) => at < 0 || at >= count || found[at] !== undefined)) return null;
    }
    if (own.length === 0) return null;
    for (const at of own) found[at] = found[at] === undefined ? words : `${found[at]},${words}`;
  }
  const told = found.flatMap((words) => words ?? []);
  return told.length === count ? told : null;
}

const monthAt = /^(\d{1,2})月[底末份]?(?:(?:预算|资金|部门)*(?:执行|支出)?(?:进度|率))?(?:(?:为|达到?|是)(?=\d)|:)?/u;

/** 6月46.1%、9月71.3%; 6月、9月达到，11月未达到: each rule by its month; null where not every rule has its own. */
function byMonths(rules: readonly Rule[], pieces: readonly string[]): readonly string[] | null {
  const months = rules.map(({ text }) => {
    const [only, other] = new Set([...text.matchAll(/(\d{1,2})月/gu)].map((match) => match[1]));
    return other === undefined ? only : undefined;
  });
  if (months.includes(undefined) || new Set(months).size < months.length) return null;
  const told = new Map<string, string>();
  let waiting: string[] = [];
  for (const piece of pieces.flatMap((one) => one.split(/[、和及]/u))) {
    const match = monthAt.exec(piece);
    const month = match?.[1];
    if (!match || month === undefined || !months.includes(month) || told.has(month)) return null;
    waiting.push(month);
    const rest = piece.slice(match[0].length);
    // 11月20日, 11月底前: the day itself is asked
    const words = /^(?:\d{1,2}[日号]|[之以]?前)/u.test(rest) ? piece : rest;
    if (words === "") continue;
    for (const one of waiting) told.set(one, words);
    waiting = [];
  }
  const found = months.flatMap((month) => told.get(month ?? "") ?? []);
  return waiting.length === 0 && found.length === rules.length ? found : null;
}

/** The words of the actual that each rule is about; null where that is not plain. `marks`: how many numbers the cell has. */
export function actualsOf(rules: readonly Rule[], actual: string, marks: number): readonly string[] | null {
  const pieces = sentenceOf(actual)
    .text.split(/[,;。]/u)
    .filter((piece) => piece !== "");
  // a list of four that was taken apart in three is told by its words alone
  const listed = marks === 0 || marks === rules.length;
  if (!listed && pieces.some((piece) => pieceMarker.test(piece))) return null;
  const apart = (listed ? byMarkers(rules.length, pieces) : null) ?? byMonths(rules, pieces);
  if (apart) return apart;
  const homes = rules.map(({ text }) => pairsIn(text));
  const found: string[][] = rules.map(() => []);
  const others = pieces.find(isOfTheRest);
  for (const piece of pieces) {
    if (piece === others) continue;
    const pairs = [...pairsIn(piece)];
    const fits = homes.map((home) => pairs.filter((pair) => home.has(pair)).length);
    const most = Math.max(...fits);
    const at = fits.indexOf(most);
    if (most === 0 || fits.lastIndexOf(most) !== at) return null;
    found[at]?.push(piece);
  }
  // 其余达到: of every rule that nothing else speaks of
  const rest = others?.replace(/^(?:其[余他它]|余下|剩余)(?:各项|指标)*(?=[均都全]|[^,]{2})/u, "") ?? "";
  if (rest !== "") for (const own of found) if (own.length === 0) own.push(rest);
  return found.every((own) => own.length > 0) ? found.map((own) => own.join(",")) : null;
}
