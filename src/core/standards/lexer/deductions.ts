/** What takes points or leaves them to a person: 扣2分, 扣权重的5%, 扣5-10分, 酌情扣分, 合理确定分值. */
import type { Effect } from "../effect";
import { ends, fen, fraction, fractionOf, number, pointsOf, shareOf, weightNouns } from "./points";
import { group, sticky, type LexRule } from "./rule";

function effect(source: string, make: (match: RegExpExecArray) => Effect | null): LexRule {
  return {
    pattern: sticky(source),
    make: (match) => {
      const made = make(match);
      return made && { type: "effect", effect: made };
    },
  };
}

function range(first: string, second: string): Effect | null {
  const [low, high] = [pointsOf(first), pointsOf(second)];
  if (!low || !high) return null;
  return low.value.lte(high.value)
    ? { gives: "deduct-range", low, high }
    : { gives: "deduct-range", low: high, high: low };
}

const state =
  "(?:[^,;。不未视按根扣得]{0,6}程度|情况|情形|情节|程度|完成情况|执行情况|落实情况|问题|严重程度)(?:轻重|严重程度|大小|程度)?";
const discretion = `(?:由[^,;。]{2,10}?)?(?:(?:酌情|酌量|适当|适度|适量)(?:予以|给予)?(?:相应)?|(?:视|根据|按照|按|依据|结合)(?:其|具体|实际|不同)?${state}(?:可|予以|给予|进行)?(?:酌情|适当|适度|相应)?|视情(?:况)?(?:可|予以)?(?:酌情|适当)?)`;
const soft = "(?:则|应|需|须|均|也|要|各|就)?";
const deduct = String.raw`(?:得分|分值|分数)?${soft}(?:扣减|扣除|倒扣|扣分|扣|(?<!每)减去|(?<!每)减少|(?<![每增])减|少得|少计)(?:该项|本项|此项)?`;

/** 扣20%: of the points; 压减20% is a figure. */
const taken = String.raw`${soft}(?:扣减|扣除|倒扣|扣分|扣)(?:该项|本项|此项)?`;

export const deductionRules: readonly LexRule[] = [
  effect(String.raw`${discretion}(?:扣减|扣除|扣分|扣|减)(${number})分?[-~至到](${number})${fen}`, (match) =>
    range(group(match, 1), group(match, 2)),
  ),
  effect(String.raw`${discretion}(?:扣减|扣除|扣分|扣|减)(${number})${fen}`, (match) => ({
    gives: "discretion",
    most: pointsOf(group(match, 1)),
  })),
  effect(
    String.raw`${discretion}(?:扣减|扣除|扣|减|减少|给|得|计|记|打|赋|评|确定)(?:予)?(?:一定|相应)?(?:的)?(?:分值|分数|得分|扣分|分(?!钟))`,
    () => ({
      gives: "discretion",
      most: null,
    }),
  ),
  effect(String.raw`${discretion}(?:扣减|扣除|扣)(?=$|[,;。)])`, () => ({ gives: "discretion", most: null })),
  effect(String.raw`(?:由[^,;。]{2,12})?(?:合理|综合)(?:确定|评定|评判)(?:分值|得分|分数|评分)`, () => ({
    gives: "discretion",
    most: null,
  })),
  effect(String.raw`${deduct}(${number})分?[-~至到](${number})${fen}`, (match) =>
    range(group(match, 1), group(match, 2)),
  ),
  effect(String.raw`${deduct}(?:${weightNouns}的?)?(?:一半|半数)(?:的)?(?:${weightNouns}|分)?|${soft}减半扣分`, () => ({
    gives: "deduct",
    points: shareOf("50"),
  })),
  effect(String.raw`${deduct}(?:${weightNouns})(?:的)?(\d{1,3}(?:\.\d{1,4})?)%(?:的分)?`, (match) => ({
    gives: "deduct",
    points: shareOf(group(match, 1)),
  })),
  effect(String.raw`${taken}(\d{1,3}(?:\.\d{1,4})?)%(?:的)?(?:${weightNouns}|分(?!钟|之)|(?=$|[,;。)]))`, (match) => ({
    gives: "deduct",
    points: shareOf(group(match, 1)),
  })),
  effect(
    String.raw`${taken}(?:${weightNouns}的?)?${fraction}(?:的)?(?:${weightNouns}|分(?!钟|之))?(?=$|[,;。)])`,
    (match) => {
      const points = fractionOf(match);
      return points && { gives: "deduct", points };
    },
  ),
  effect(String.raw`${deduct}(${number})(?:${fen}(?:计算(?!得)|计(?![算分])|处理)?|${ends})`, (match) => {
    const points = pointsOf(group(match, 1));
    return points && { gives: "deduct", points };
  }),
];
