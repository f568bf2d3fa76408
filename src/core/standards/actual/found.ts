/** How many things were found: 发现2处, 7处, 缺2份, 未发现, 无. */
import { isCount } from "../lexer/units";
import type { Facts } from "./facts";
import type { ActualPiece } from "./read";

const none =
  /^(?:经[^,]{0,6}|(?:经|各级|上级|年度)?[\u4E00-\u9FFF、]{0,10}(?:检查|审计|巡察|巡视|监督|抽查|核查)(?:中|均)?)?(?:均|都|全年|本年|年度内|当年)?(?:[未无]|没有|不存在|[没零])[^\d一二两三四五六七八九十]*$/u;
const undone =
  /^(?:均|都)?(?:未|没有|[没无])(?!发现|出现|发生|存在|查出|查实|[缺少漏有被超退返逾延滞误]|产生|差错|纠纷|上访|信访|舆情|负面|通报|处罚|举报|收到|接到|受到|违反|问题|违规|错误|事故|投诉|遗漏|[^,;。]{0,4}(?:事故|纠纷|舆情|信访|上访|投诉))/u;
const events = /发现|出现|发生|存在|查出|查实|查处|[有缺少漏欠不未没错违超误被]|问题|投诉|事故|收到|接到|受到/u;
const positives =
  /(?<![少未缺漏欠])(?:建成|完成|开展|举办|组织|新建|购置|采购|发放|培训|共有|覆盖|达到|实现)[^未不缺]{0,8}$/u;

const bare =
  /^(?:均|都|全年|本年|年度内)?(?:[未无0零]|没有|不存在)(?:发现|发生|出现|存在)?[起次处例项个]?(?:问题|事故|情况|上述情况|以上情况)?$/u;

/** True for 未发生, 0起, 无上述情况: nothing found, without a word of what. */
export const deniesAll = (words: string): boolean => bare.test(words);

/** The one count that the pieces give; null where they give none, or several. */
export function foundIn(pieces: readonly ActualPiece[]): Facts["found"] {
  const found: { count: number; unit: string | null }[] = [];
  for (const { words, tokens } of pieces) {
    const numbers = tokens.filter((token) => token.type === "number");
    const [number] = numbers;
    if (/^(?:[无0零]|没有|未有)$/u.test(words) || (numbers.length === 0 && none.test(words) && !undone.test(words))) {
      found.push({ count: 0, unit: null });
      continue;
    }
    if (numbers.length !== 1 || number?.type !== "number") continue;
    const { quantity } = number;
    const before = words.slice(0, Math.max(0, number.from - (tokens[0]?.from ?? 0)));
    const after = words.slice(number.to - (tokens[0]?.from ?? 0));
    const bare = before === "" && after === "" && (quantity.unit === null || isCount(quantity.unit));
    const counted =
      isCount(quantity.unit) &&
      (events.test(before) || events.test(after) || /^(?:全年|本年|累计|总|合)?(?:[共计]|共计)?$/u.test(before)) &&
      !positives.test(before);
    if ((bare || counted) && quantity.number.eq(quantity.number.round()))
      found.push({ count: quantity.number.toNumber(), unit: quantity.unit });
  }
  const [first] = found;
  return found.length === 1 && first ? first : null;
}
