/** Words instead of a figure, and how far they say that something is reached. */
import { peel, vocabulary } from "../peel";
import { plain, withoutEnd } from "../text";
import type { Degree, Quality } from "../value";

/** Words that say that it is reached, alone or behind the name of what is reached. */
const cores =
  "达成预期 达成 达到 达标 完成 实现 符合 合规 健全 有效 及时 合格 到位 完善 完整 齐全 完备 规范 合理 明确 充分 科学 真实 准确 落实 执行 通过 是 √ ✓ ✔ ☑";
/** Words around them that change nothing. */
const fillers =
  "已经 已 均 都 全部 全面 完全 全 各项 各 圆满 顺利 超额 按时 按期 如期 按质按量 保质保量 按要求 按计划 按规定 按照 按 年度 年初 预期 预定 既定 设定 设置 相关 绩效 总体 指标值 指标 目标值 目标 任务 工作 要求 规定 标准 计划 效果 值 了 的 并 及 且 、 ,";
const coreWords = cores.split(" ");
const statements = vocabulary(cores, fillers);

/** True for words made of nothing but 已, 完成, 预期, 指标 and their like. */
function saysReached(words: string): boolean {
  return peel(words, statements)?.some((word) => coreWords.includes(word)) ?? false;
}

const planned = /计划|争取|力争|预计|[拟将待应需若]|正在|是否|如果|确保|保证|推进|进行中|尽快/u;
/** Negations that praise: 不断提升, 未发生事故, 无投诉. */
const praise =
  /不断|不低于|不少于|不超过|不高于|不逾期|未逾期|[不未]超|[不未]突破|[不未]发生|未发现|[不未]出现|没有发生|没有出现|没有发现|无(?!效|法)/gu;
const negation = /[不未没]|无效|无法|尚待/u;
const mostly = /^较|基本(?!公共|农田|医疗|养老|建设|支出|情况|生活|户)|大部分|大致|总体上|较[好为完高]/u;
const partly = /部分|一定程度|局部|有待/u;
const longestPhrase = 16;

/** How words rank: reached in full, mostly, partly, not; null where they do not say. */
export function degreeOf(text: string): Degree {
  const words = withoutEnd(text);
  if (words === "否" || words === "×" || words === "✗") return "not";
  // A figure beside the words says more than they do, and other than any degree can.
  if (words.length > 60 || /\d|第[一二三四五六七八九十]|[一二两三四五六七八九十]项/u.test(words)) return null;
  const bare = words.replace(praise, "");
  if (negation.test(bare)) return "not";
  if (partly.test(bare)) return "partly";
  if (mostly.test(bare)) return "mostly";
  if (bare.length !== words.length) return null;
  if (bare.length <= 40 && saysReached(bare)) return "full";
  const phrase = bare.length <= longestPhrase && !planned.test(bare);
  return phrase && coreWords.some((word) => bare.endsWith(word)) ? "full" : null;
}

/** A text as words. */
export function qualityOf(text: string): Quality {
  return { kind: "quality", text: plain(text), degree: degreeOf(text) };
}
