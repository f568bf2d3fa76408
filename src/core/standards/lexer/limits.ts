/** Limits of points: 扣完为止, 扣完20分为止, 最多扣6分, 最高得5分, 最高不得超过分值上限, 满分20分, 最低25分. */
import type { Limit } from "../effect";
import { fen, number, pointsOf, weightNouns } from "./points";
import { group, sticky, type LexRule } from "./rule";

/** 累计不超过5分: of what is lost where the sentence deducts, else of what is earned. */
const inAll: LexRule = {
  pattern: sticky(String.raw`(?:累计|合计|共计|总计)(?:得分|加分|计分|扣分)?(?:不得?超过|不高于)(${number})${fen}`),
  make: (match) => {
    const limits = match.input.slice(0, match.index).includes("扣") ? "together" : "awarded";
    return { type: "limit", limit: { limits, points: pointsOf(group(match, 1)) } };
  },
};

function limit(limits: Limit["limits"], source: string): LexRule {
  return {
    pattern: sticky(source),
    make: (match) => {
      const points = pointsOf(group(match, 1));
      return { type: "limit", limit: { limits, points: limits === "deducted" && points?.value.eq(0) ? null : points } };
    },
  };
}

const item = "(?:该小项|本小项|该项|本项|此项|单项|各项|每项|该指标|本指标|单项指标|单个指标|该)?";
const no = "(?:不得|不能|不可|不)";

export const limitRules: readonly LexRule[] = [
  inAll,
  limit(
    "deducted",
    String.raw`(?:扣分)?(?:直至|直到|至)?(?:基[本础准])?${item}(?:分值|分数|得分)?[扣减][完满光至](?:(${number})个?分)?${item}(?:分值|分数|满分)?(?:为止|即止|止)`,
  ),
  limit("deducted", String.raw`(?:直至|直到)?扣(?:减)?[至到](?:0|零)分(?:为?止)?`),
  limit("deducted", String.raw`(?:直至|直到|减至|减到)(?:得)?(?:0|零)分(?:为?止)?(?=$|[,;。)])`),
  limit("awarded", String.raw`(${number})分封顶`),
  limit("deducted", String.raw`(?:直至|直到|至)扣完${item}(?:分值|分数|满分)(?=$|[;。])`),
  limit("deducted", String.raw`(?:可)?累计扣完(?:为止)?|可累计(?:扣分)?扣完|(?:最多|直至|直到|最高)扣完|可累计扣分`),
  limit(
    "together",
    String.raw`(?:以上|上述)?(?:[两二三四各多]项|各类)?(?:扣分)?(?:合计|共计|总计|总共)(?:扣分)?(?:最多|最高|至多|上限)(?:扣除|扣减|扣|减)(?:分)?(?:不超过)?(${number})${fen}(?:为止)?`,
  ),
  limit(
    "deducted",
    String.raw`${item}(?:累计|合计|共)?(?:最多|最高|至多|上限)(?:累计|只|可)?(?:扣除|扣减|扣|减)(?:分)?(?:不超过)?(${number})${fen}(?:为止)?`,
  ),
  limit(
    "deducted",
    String.raw`(?:累计)?(?:扣分|扣减)(?:总分|总额|总数|分值|累计)?(?:最多|最高|上限)?(?:以)?(?:${no}超过|为|至)(${number})${fen}(?:为[限止])?`,
  ),
  limit("awarded", String.raw`(?:加满|加[至到]|得满)(${number})${fen}(?:为?止|封顶)?`),
  limit(
    "awarded",
    String.raw`(?:满分|加满|得满|满)为止|以满分为[限止]|(?:但|且)?(?:最高|得分|总分|最多)*(?:分值|得分)?${no}(?:超过|突破|超出|高于)(?:该|本|此)?${weightNouns}(?:的)?(?:上限)?`,
  ),
  limit(
    "awarded",
    String.raw`(?:但|且)?(?:[\u4E00-\u9FFF]{1,8}[率例])?超(?:过|出)?100%(?:的)?,?(?:均|都|一律)?(?:以|按|按照)100%(?:计算得分|计算|计分|计)?`,
  ),
  limit(
    "awarded",
    String.raw`(?:但|且)?超(?:过|出)?100%(?:的)?,?(?:均|都|一律)?(?:以|按|按照)(${number})分(?:计算得分|计算|计分|计)?`,
  ),
  limit(
    "awarded",
    String.raw`(?:但|且)?超(?:过|出|额)?(?:完成)?(?:计划|目标|任务)[数值量]?(?:的|部分)*,?(?:均|都|一律)?(?:以|按|按照)(${number})分(?:计算得分|计算|计分|计)?`,
  ),
  limit(
    "awarded",
    String.raw`(?:但|且)?超(?:过|出)?(?:满分|${weightNouns})的?(?:部分)?,?(?:均|都|一律)?(?:以|按|按照|计)(?:满分|${weightNouns})(?:计算得分|计算|计分|计)?`,
  ),
  limit(
    "added",
    String.raw`${item}(?:累计|合计)?(?:(?:最高|最多|至多)(?:可|累计)?加(?:分)?|加分(?:累计|总分|分值)?(?:最高|最多|至多|上限)(?:为|是)?)(?:${no}超过|至)?(${number})${fen}(?:为止|为限|封顶)?`,
  ),
  limit("added", String.raw`(?:累计)?加分(?:总分|分值|累计)?${no}超过(${number})${fen}`),
  limit(
    "awarded",
    String.raw`${item}(?:累计|合计)?(?:最高|最多|至多|上限)(?:得分|可得|得|计分|计|记)?(?:${no}超过|为|至)?(${number})${fen}(?:为止|封顶)?`,
  ),
  limit(
    "awarded",
    String.raw`(?:但|且)?超(?:过|出)?(?:\d{1,3}(?:\.\d{1,2})?)分的?,?(?:均|都|一律)?(?:以|按|按照)(${number})分(?:计算得分|计算|计分|计)?`,
  ),
  limit(
    "base",
    String.raw`${item}(?:指标)?(?:基础分值?|基准分值?|基本分值?|起评分)(?:为|是|计|:)?(${number})(?:${fen}|(?=$|[,;。)]))(?:值)?`,
  ),
  limit("least", String.raw`(?:最低|最少)(?:得分|得|计|为|不低于)?(${number})${fen}`),
  limit(
    "full",
    String.raw`(?:${item}(?:指标)?(?:满分|总分|标准分|分值)(?:为|是|共|计|:)?|(?:共计?|合计|总计)(?:为)?)(${number})(?:${fen}|(?=$|[,;。)]))(?:值)?`,
  ),
];
