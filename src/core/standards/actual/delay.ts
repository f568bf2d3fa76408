/** Time late (滞后1年, 逾期15天; 按时 and 提前 are none) and places of a ranking (第3名). */
import type { Quantity } from "../figure";
import { numberOf } from "../lexer/numerals";
import { measureOf } from "../lexer/units";
import type { Facts } from "./facts";
import type { ActualPiece } from "./read";

const late = /推迟|滞后|延迟|延期|逾期|超期|拖延|延误|延后|拖后|晚于|[晚迟超]/u;
const none =
  /^[^,]{0,10}(?:(?:[未无]|没有|没)(?:发生|出现)?(?:滞后|推迟|延迟|延期|逾期|超期|拖延|延误|超时)|(?<![不未没非])(?:按时|按期|如期|准时|按计划|按合同|按约定|在?工期内|提前|在?(?:规定|计划|要求)的?(?:期限|时限|时间)之?内)|(?<![不未没非])及时)[^不未]{0,16}$/u;

/** How late; null where nothing is said of it. */
export function delayIn(pieces: readonly ActualPiece[], squeezed: string): Facts["delay"] {
  const delays = pieces.flatMap(({ words, tokens }): Quantity[] => {
    const times = tokens.filter(
      (token) =>
        token.type === "number" && ["天", "工作日", "月", "分钟"].includes(measureOf(token.quantity.unit).base),
    );
    const [time] = times;
    if (times.length !== 1 || time?.type !== "number" || !late.test(words) || /提前|早于/u.test(words)) return [];
    return [time.quantity];
  });
  const [delay] = delays;
  if (delays.length === 1 && delay) return delay;
  // 按期完成，部分延期: late in part
  const inPart = pieces.some(({ words }) =>
    /(?:部分|个别|有的?|少数|其余|尚有)[^未无不]{0,8}(?:延期|逾期|滞后|推迟|延迟|超期)/u.test(words),
  );
  if (inPart) return null;
  return delays.length === 0 && pieces.some(({ words }) => none.test(words)) && !/[不未]及时|未按/u.test(squeezed)
    ? "none"
    : null;
}

const place = /第([一二三四五六七八九十]{1,3}|\d{1,4})(?:名|位)?|(?:排名|名次|位次)[为是:]?(\d{1,4})(?:名|位)?/u;

/** 排名第7, 全省第一, 第3名; null where nothing is said of a place. */
export function rankIn(squeezed: string): Facts["rank"] {
  const match = place.exec(squeezed);
  if (!match || /第[\d一二三四五六七八九十]+(?:[项条期批次个点款]|季度)/u.test(squeezed)) return null;
  return numberOf(match[1] ?? match[2] ?? "")?.toNumber() ?? null;
}
