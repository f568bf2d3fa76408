/** What gives points: 得5分, 计满分, 不得分, 不扣分, 得80%标准分, 得4-3分, 加1分. */
import { one, zero } from "../../decimal";
import type { Effect } from "../effect";
import { ends, fen, fraction, fractionOf, number, pointsOf, shareOf, weightNouns } from "./points";
import { numberOf } from "./numerals";
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

const soft = "(?:可以|可|则|即|均|都|应|也|就|仍|只|仅|一律)?";
/** 考核得分90分以上: a figure of points, no award. */
const figureTail = String.raw`及?以[上下内]|之间|\(不?含|[-~至到]\d`;
const item = "(?:该项目|该项|该栏|本栏|本项|此项|整项|该指标|本指标|此指标|此分值|该分值|本分值)";
const verb = `${soft}(?:得分为|计分为|记分为|得分|计分|记分|给予|赋予|获得|可得|得|计|记|赋|给|打|获|评|为)(?:${item})?`;

/** 得0分 gives nothing; other points are points. */
function award(words: string): Effect | null {
  const points = pointsOf(words);
  if (points === null) return null;
  return points.value.eq(zero) ? { gives: "none", whole: false } : { gives: "award", points };
}

function share(digits: string): Effect {
  const points = shareOf(digits);
  if (points.value.eq(one)) return { gives: "full", named: null };
  return points.value.eq(zero) ? { gives: "none", whole: false } : { gives: "award", points };
}

function range(first: string, second: string): Effect | null {
  const [low, high] = [pointsOf(first), pointsOf(second)];
  if (!low || !high) return null;
  return low.value.lte(high.value)
    ? { gives: "award-range", low, high }
    : { gives: "award-range", low: high, high: low };
}

/** 三分之二 and 1/3 of the weight; the groups are those of `fraction`. */
function fractional(match: RegExpExecArray): Effect | null {
  const points = fractionOf(match);
  return points && { gives: "award", points };
}

export const awardRules: readonly LexRule[] = [
  effect(
    String.raw`(?:${verb}|按(?:照)?)(?:${weightNouns}的?)?${fraction}(?:的)?(?:${weightNouns}|分(?!钟|之))?`,
    fractional,
  ),
  effect(
    String.raw`(?:${verb}|按(?:照)?)(?:${weightNouns}的?)?([二三四五六七八九])成(?:的)?(?:${weightNouns}|分)?(?=$|[,;。、)])`,
    (match) => share(numberOf(group(match, 1))?.times(10).toString() ?? ""),
  ),
  effect(String.raw`(?<=:)(\d{1,3})%(?:的)?${weightNouns}`, (match) => share(group(match, 1))),
  effect(
    String.raw`(?:实行)?一票否决(?:制)?(?:,?(?:该项|本项|此项|该指标)?(?:不得分|[得计为]?0分))?(?=$|[,;。)])`,
    () => ({
      gives: "none",
      whole: true,
    }),
  ),
  effect(
    String.raw`(${item})?(?:得分|指标)?(?:则|均|都|一律|也|即|应|就)?(?:不得分|不计分|不记分|不给分|不赋分|不予得分|不予计分|不予给分|不能得分|不予记分|无分|没分|不给(?=$|[,;。)])|(?:得分|得|计|为)[零0](?=$|[;。)]|,(?!得|计|满))|(?:得分|得|计|记|赋|给|为|按|打|评)(?:为)?[零0]分(?:计算|计|处理)?|零分|扣完|扣光|全扣|全部扣完|全部扣除|扣除?(?:全部|所有)(?:分值|分数|分)|扣除?(?:该项|本项|此项)(?:全部)?(?:分值|分数|分))(?!为止|\d|[-~至到]\d)`,
    (match) => ({
      gives: "none",
      whole: match[1] !== undefined,
    }),
  ),
  effect(String.raw`${soft}(?:不扣分|不减分|不予扣分|不作扣分)`, () => ({ gives: "keep" })),
  effect(
    String.raw`(?:(?:相应)?(?:增加或扣减|增加或减少|加或减|增或减|增减|加减|加或扣|增加或扣除|加分或减分))(${number})${fen}`,
    (match) => {
      const points = pointsOf(group(match, 1));
      return points && { gives: "shift", points };
    },
  ),
  effect(String.raw`${soft}(?:另加|加计|奖励|增加|多得|加)(?:分)?(${number})${fen}`, (match) => {
    const points = pointsOf(group(match, 1));
    return points && { gives: "add", points };
  }),
  effect(String.raw`${verb}(${number})分?[-~至到](${number})${fen}`, (match) =>
    range(group(match, 1), group(match, 2)),
  ),
  // 得50%-80%分值
  effect(String.raw`${verb}(?:${weightNouns}的?)?(\d{1,3})%?[-~至到](\d{1,3})%(?:的)?${weightNouns}`, (match) => {
    const [low, high] = [shareOf(group(match, 1)), shareOf(group(match, 2))];
    return { gives: "award-range", low, high };
  }),
  // 按满分的60%-80%得分
  effect(
    String.raw`按(?:照)?${weightNouns}的?(\d{1,3})%?[-~至到](\d{1,3})%(?:之间)?(?:计分|得分|给分|赋分|评分|计)`,
    (match) => {
      const [low, high] = [shareOf(group(match, 1)), shareOf(group(match, 2))];
      return { gives: "award-range", low, high };
    },
  ),
  // 在0-10分之间打分
  effect(
    String.raw`在?(${number})分?[-~至到](${number})分(?:之间|范围内?|区间内?|以?内)?(?:进行)?(?:酌情|合理|综合)?(?:打分|评分|赋分|给分|计分|评定|确定分值|确定得分)`,
    (match) => range(group(match, 1), group(match, 2)),
  ),
  effect(
    String.raw`(?:${verb}|按(?:照)?)(\d{1,3}(?:\.\d{1,4})?)%(?:的)?${weightNouns}(?:计分|得分|记分|给分|计算|计)?`,
    (match) => share(group(match, 1)),
  ),
  effect(
    String.raw`(?:${verb}|按(?:照)?)${weightNouns}(?:的)?(\d{1,3}(?:\.\d{1,4})?)%(?![-~至到]|\(不?含\))(?:计分|得分|记分|给分|计算|计)?`,
    (match) => share(group(match, 1)),
  ),
  effect(
    String.raw`(?:(?:${verb}|按(?:照)?)(?:${weightNouns}的?)?(?:一半|半数|50%)(?:的)?(?:${weightNouns}|分)?(?:计分|得分|记分|给分|计算|计)?|(?:按)?减半(?:计分|得分|给分|计算|记分|计)|${verb}半分)`,
    () => share("50"),
  ),
  effect(
    String.raw`(?:${soft}(?:得|计|记|赋|给|打)|按(?:照)?)(\d{1,3}(?:\.\d{1,4})?)%(?:的)?(?:分(?!钟|之)|(?:${weightNouns})?(?:计分|得分|记分|给分|计)|(?=$|[,;。)]))`,
    (match) => share(group(match, 1)),
  ),
  effect(
    String.raw`(?:${verb}|按(?:照)?|视为|视同)?(?:该项|本项|此项)?(?:满分|全分|满值|全部分值|全部分数)(?:计算|计分|计|赋分|处理|给分|得分)?(?![×/]|为止|\d+分以)(?:为)?(?:\(?(${number})分\)?)?`,
    (match) => ({
      gives: "full",
      named: pointsOf(group(match, 1)),
    }),
  ),
  effect(String.raw`${verb}(?:基本分|基础分|基准分|起评分)(${number})${fen}`, (match) => award(group(match, 1))),
  effect(String.raw`${verb}(?:基本分|基础分|基准分)值?(?=$|[,;。)])`, () => ({ gives: "full", named: null })),
  effect(String.raw`${soft}(?:得|计|记)(?:该|本|此)项(?:指标)?(?:赋分|分)(?=$|[,;。)])`, () => ({
    gives: "full",
    named: null,
  })),
  effect(String.raw`${soft}(?:得|计|记|赋|给)${weightNouns}(?![的×/%\d])`, () => ({ gives: "full", named: null })),
  effect(String.raw`${item}(?:得分)?[为计得]?[零0]分(?=$|[,;。)])`, () => ({ gives: "none", whole: true })),
  // 未超预算得分，超预算不得分
  effect(
    String.raw`(?<=(?:完成|达标|达到|合格|满足|符合|到位|要求|目标|目标值|任务|预算|计划|规范|的))(?<!按[^,;。]{0,20})得分(?=$|[,;。)])`,
    () => ({ gives: "full", named: null }),
  ),
  effect(String.raw`${verb}(${number})(?:${fen}(?!${figureTail})|${ends})`, (match) => award(group(match, 1))),
];
