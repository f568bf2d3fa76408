/** Items of a list: 符合第1、2项, 符合①②, 第3项不符合，其余符合, 全部符合, 一项不符合, 符合3项. */
import { circledClass, numberOf } from "../lexer/numerals";
import { conditionOf } from "../parsing/condition";
import { lex } from "../lexer/lex";
import type { Facts, ItemFacts } from "./facts";
import type { ActualPiece } from "./read";

const n = "([一二两三四五六七八九十]|\\d{1,2})";
/** 第2项未完成, 账实不符, 手续有误, 缺少台账. */
const fails = /[不未没缺](?![断仅])|无(?!误|关)|有误/u;
const rest = /其余|其他|其它|余下|剩余/u;
const ahead = /^(?:其余|其他|其它|余下|剩余)/u;

/** True for 其余均符合: words about all that nothing else speaks of. */
export const isOfTheRest = (words: string): boolean => ahead.test(words);

const except = /^除了?([^外]{1,40}?)(?:以|之)?外[、,]?(.+)$/u;

/** （1）（2）: numbers in brackets. */
function bracketed(tokens: ActualPiece["tokens"], at: number): number | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.type !== "number" || token.quantity.unit !== null || before?.type !== "open" || after?.type !== "close")
    return null;
  const { number } = token.quantity;
  return number.gte(1) && number.lte(30) && number.eq(number.round(0, 0)) ? number.toNumber() : null;
}

/** 前两项. */
const leading = /^[只仅]?(?:符合|满足|达到)?前([二两三四五六\d])[项条个点]/u;

/** 1、3不符合 names two of a list by their numbers alone. */
const single = /^(\d{1,2})(?=[不未有无]|没有|符合|满足|达标|达到|具备|完成|落实|到位)/u;
const behindVerb = /^[只仅]?(?:不符合|符合|未达到|达到|不满足|满足|具备)(\d{1,2}(?:[、,和及]\d{1,2})*)$/u;
const bareList =
  /^第?(\d{1,2}(?:[、,和及]\d{1,2})+)[项条点]?(?:均|都)?(?=[不未有无]|没有|符合|满足|达标|达到|具备|完成|落实|到位)/u;

function numbersIn(tokens: ActualPiece["tokens"]): readonly number[] {
  return tokens.flatMap((token, at) => {
    const [middle, last] = [tokens[at + 1], tokens[at + 2]];
    if (token.type === "circled" && middle?.type === "range" && last?.type === "circled")
      return Array.from({ length: Math.max(last.number - token.number, 0) }, (_, step) => token.number + step);
    if (token.type === "items") return token.items;
    return token.type === "circled" ? [token.number] : (bracketed(tokens, at) ?? []);
  });
}

/** Which items are met and which are not. */
export function itemsIn(pieces: readonly ActualPiece[], squeezed: string): ItemFacts | null {
  const exception = except.exec(squeezed);
  if (exception) {
    const failed = numbersIn(lex(exception[1] ?? ""));
    const good = !fails.test(exception[2] ?? "");
    return failed.length === 0
      ? null
      : good
        ? { met: [], failed, rest: true }
        : { met: failed, failed: [], rest: false };
  }
  // 符合1、2，不符合3: one number alone means an item only beside a list of them
  const numbered = /\d[、和及]\d|^[只仅]?符合\d{1,2}[,;]不符合\d{1,2}$/u.test(squeezed);
  const met: number[] = [];
  const failed: number[] = [];
  let others: boolean | null = null;
  for (const { words, tokens } of pieces) {
    for (const part of splitAtTurns(words)) {
      const first = numberOf(leading.exec(part)?.[1] ?? "")?.toNumber() ?? 0;
      const bare = (bareList.exec(part) ?? (numbered ? (behindVerb.exec(part) ?? single.exec(part)) : null))?.[1]
        ?.match(/\d+/gu)
        ?.map(Number);
      const numbers = bare ?? (first > 0 ? Array.from({ length: first }, (_, at) => at + 1) : numbersIn(lex(part)));
      // ③基本符合: how much of it, a person must say
      if (numbers.length > 0 && /基本|部分|大体|大致|较为?(?=[符达满])/u.test(part)) return null;
      if (rest.test(part)) others = !fails.test(part);
      else (fails.test(part) ? failed : met).push(...numbers);
    }
    if (tokens.length === 0) continue;
  }
  if (met.length + failed.length === 0) return null;
  if (met.some((item) => failed.includes(item))) return null;
  return { met, failed, rest: others ?? met.length === 0 };
}

/** ①②符合③不符合: the next numbers behind a verdict. */
const turns = new RegExp(`(?<=符合|达到|满足|达标|完成|落实)(?=第|其余|其他|[${circledClass}]|\\(\\d\\))`, "u");

/** 符合第1项不符合第2项: a new part begins with its own verb. */
function splitAtTurns(words: string): readonly string[] {
  const verbFirst = /^[只仅]?(?:不符合|符合|未达到|达到|不满足|满足)/u.test(words);
  return verbFirst ? words.split(/(?<=[项条点款])(?=不符合|符合|未达到|达到|满足|不满足)/u) : words.split(turns);
}

/** 全部符合，未发现挪用: no fault beside it takes anything from it. */
const noFault = /^[且并也]?(?:均|都)?(?:未(?:发现|发生|出现|存在)|不存在|没有(?:发现|发生|出现))[^,;。\d]+$/u;

/** 全部符合, 均不符合; null for anything less plain. */
export function allIn(written: string): boolean | null {
  const [squeezed = "", ...besides] = written.split(/[,;。]/u).filter((piece) => piece !== "");
  return besides.every((piece) => noFault.test(piece)) ? allSaid(squeezed) : allSaid(written);
}

function allSaid(squeezed: string): boolean | null {
  const { on } = conditionOf(lex(squeezed), squeezed);
  if (on === "all-items") return true;
  if (on === "no-items") return false;
  if (
    /^(?:均|都|全部|各项指标均|各项均)(?:达到|完成)(?:年初|年度|既定|预期)?(?:目标值|目标|指标值|计划)$/u.test(squeezed)
  )
    return true;
  if (
    /^(?:均|都|全部|各项|各项均|全都)?(?:符合|满足|达到|达标|符合要求|达到要求|符合规定|已?落实)(?:要求|标准|规定)?$/u.test(
      squeezed,
    ) ||
    /^(?:均|都|全部|各项|各项均|全都)合格$/u.test(squeezed) ||
    /^(?:全部|均|都|全都|各项均|已全部|均已)已?(?:按[期时]|按要求|按计划|按规定(?:的?(?:时间|时限|期限|要求))?|及时)?(?:完成|落实|做到|具备|提供|到位|达成|公开|执行|办理|报送|建立|制定|公示|公布|签订|验收)$/u.test(
      squeezed,
    )
  )
    return true;
  if (
    /^(?:(?:以上|上述)[一二两三四五六七八九十\d]{0,2}|全部|所有|各)项[\u4E00-\u9FFF]{0,6}?(?:均|都|全部)已?(?:建立|制定|完成|落实|符合|达到|具备|开展|公开|到位)(?:要求)?$/u.test(
      squeezed,
    )
  )
    return true;
  if (
    /^(?![有已仅]?[一二两三四五六七八九十])[^未不没无,;。\d]{1,20}(?:均|都|全部)已?(?:完成|落实|到位|达标|建立|实现|符合要求|符合规定)$/u.test(
      squeezed,
    )
  )
    return true;
  if (/^(?:以上|上述)?(?:[一二两三四五六七八九十\d]{1,2}项)?(?:均|都|全部)(?:有|具备)$/u.test(squeezed)) return true;
  if (/^(?:均|都|全部|各项均)已?按(?:计划|要求|规定|[期时])$/u.test(squeezed)) return true;
  if (/^(?:以上|上述)?[二两三四五六七八九十\d]{1,2}项(?:均|都|全部)?(?:齐全|齐备|完备)$/u.test(squeezed)) return true;
  if (
    /^(?:以上|上述)?(?:[一二两三四五六七八九十\d]{1,2}项)?(?:均|都|全部)(?:没有|无|[未没](?:建立|制定|开展|完成|落实|实施|执行|做到|提供|举办|组织))$/u.test(
      squeezed,
    )
  )
    return false;
  if (/^(?:均|都|全部)[未不](?:达到|符合|满足|达标|具备)(?:要求|标准)?$/u.test(squeezed)) return false;
  if (/^(?:不符合|不达标|未达标|不满足)(?:要求|标准|规定)?$/u.test(squeezed)) return false;
  return null;
}

function counted(pattern: RegExp, squeezed: string): number | null {
  const match = pattern.exec(squeezed);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : (numberOf(digits)?.toNumber() ?? null);
}

const bad = "不符合|未达到|不满足|未满足|不达标|未达标|不合格|未完成|不具备|未达|未符合|未落实|不到位|缺失|未通过";
const failing = new RegExp(
  `^(?:(?:有|其中|仅|只有|仅有|其中有)?${n}[项条个点](?:指标|要求|条件|内容)?(?:${bad})(?:要求|标准|条件)?|(?:缺少?|少|欠缺|${bad})${n}[项条个点])(?:[,;。][^,;。]{0,4}其[余他][^,;。]{0,6})?$`,
  "u",
);
const meeting = new RegExp(
  `^(?:[仅只]?(?:符合|满足|达到|具备|做到|落实)(?:其中)?的?${n}[项条个点](?:要求|条件)?|(?:有|其中|仅|只有|仅有)?${n}[项条个点](?:要点|要求|条件)?(?:均|都|全部?)?(?:符合|满足|达到|具备|齐全|齐备)(?:要求|条件|标准)?)$`,
  "u",
);

/** 两项未达到, 缺1项. */
export function failingIn(squeezed: string): Facts["failing"] {
  return counted(failing, squeezed);
}

const severalDone = new RegExp(
  `^(?:已有?)?${n}项[\\u4E00-\\u9FFF]{0,6}?(?:均|都)已?(?:建立|制定|完成|落实|符合|达到|具备|开展|公开|到位)(?:要求)?$`,
  "u",
);

const bothCounted = new RegExp(
  `^${n}[项条个点](?:均|都)?(?:符合|满足|达到|达标)(?:要求)?[,;]${n}[项条个点](?:${bad})(?:要求)?$`,
  "u",
);

/** 符合3项, 3项符合, 四项制度均已建立. */
export function metIn(squeezed: string): Facts["met"] {
  return counted(meeting, squeezed) ?? counted(severalDone, squeezed) ?? counted(bothCounted, squeezed);
}
