/** 较上年下降, 与上年持平, 只减不增: which way something moved, in words without a figure. */

export type Change = "<" | ">" | "=" | "≤" | "≥";

const base =
  "(?:上一?年度?|去年|往年|以前年度|前一年度?|上年度?同期|去年同期|同期|上期|同比|环比)的?(?:同期)?(?:水平|数|数据|决算数|预算数|总额|实际数|值|标准)?";
const reference = new RegExp(
  `^[\\u4E00-\\u9FFF、]{0,20}?(?:[比较与同和]|相比|相较)?${base}(?:相比|比较|比)?[,:]?`,
  "u",
);
/** 与上年相比，投诉件数下降: what moved, behind what it is compared with. */
const subject =
  /^[\u4E00-\u9FFF]{1,12}?(?:[次人件户起例个]数|[率额量度]|费用?|支出|成本|金额)(?=[\u4E00-\u9FFF]{2,6}$)/u;
const soft = "(?:如?有|有所|略有|明显|大幅|显著|实现|呈现?|稳步|持续|逐年|同比|保持|基本|情况|[为了的者])*";
const falls = "(?:不[增升]反[减降]|下降|减少|降低|压减|压缩|缩短|缩减|下滑|回落|负增长|递减|[降减少])";
const rises = "(?:不[减降]反[增升]|增长|增加|上升|提高|上涨|提升|正增长|递增|[增升])";
const even = "(?:持平|零增长|不变|未变化|无变化|没有变化)";
const or = "(?:或者|[或及、和])";

const table: readonly (readonly [RegExp, Change])[] = [
  [
    new RegExp(
      `^${soft}(?:${falls}${or}${soft}${even}|${even}${or}${soft}${falls}|只减不增|(?:[不未无]|没有)${rises}(?:长|加)?)${soft}$`,
      "u",
    ),
    "≤",
  ],
  [
    new RegExp(
      `^${soft}(?:${rises}${or}${soft}${even}|${even}${or}${soft}${rises}|只增不减|(?:[不未无]|没有)${falls}(?:低|少)?)${soft}$`,
      "u",
    ),
    "≥",
  ],
  [new RegExp(`^${soft}${falls}${soft}$`, "u"), "<"],
  [new RegExp(`^${soft}${rises}${soft}$`, "u"), ">"],
  [new RegExp(`^${soft}${even}${soft}$`, "u"), "="],
];
const compared: readonly (readonly [RegExp, Change])[] = [
  [new RegExp(`(?:不高于|不超过|不超|未超|未超过|未高于|不大于|不多于|[小低少]于或?等于|≤)${base}$`, "u"), "≤"],
  [new RegExp(`(?:不低于|不少于|未低于|不小于|不差于|[大高多]于或?等于|≥)${base}$`, "u"), "≥"],
  [new RegExp(`(?:低于|少于|小于|不及|不如)${base}$`, "u"), "<"],
  [new RegExp(`(?:高于|超过|大于|多于|优于|好于)${base}$`, "u"), ">"],
];

/** Which way the words say; null where they say none. `referred`: they name what it is compared with. */
export function changeIn(words: string): { readonly change: Change; readonly referred: boolean } | null {
  const plain = words.replace(/[的者,]+$/u, "");
  const straight = compared.find(([pattern]) => pattern.test(plain));
  if (straight) return { change: straight[1], referred: true };
  const told = plain.replace(reference, "");
  const rest = told === plain ? plain : told.replace(subject, "");
  const found = table.find(([pattern]) => pattern.test(rest));
  return found ? { change: found[1], referred: rest !== plain } : null;
}
