/** The words with a fixed role, longest first. */
import type { BoundSign } from "../figure";
import type { AfterWord, TokenBody } from "./token";

const table = new Map<string, TokenBody>();
const enter = (words: string, body: (word: string) => TokenBody): void => {
  for (const word of words.split(" ")) table.set(word, body(word));
};
const compare = (sign: BoundSign, words: string, negated = false): void => {
  enter(words, (word) => ({ type: "compare", sign, negated, word }));
};
const after = (kind: AfterWord, words: string, explicit = false): void => {
  enter(words, () => ({ type: "after", after: kind, firm: explicit ? "explicit" : "plain", end: null }));
};

compare(
  "≥",
  "≥ >= => 大于等于 大于或等于 高于或等于 超过或等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 未低于 至少 至少达到 达到或超过 达到 达 等于或高于 等于或大于 须达到 应达到 要达到 需达到 不小於",
);
compare(
  "≤",
  "≤ <= =< 小于等于 小于或等于 低于或等于 等于或小于 等于或低于 不高于 不超过 未突破 不突破 不得突破 不大于 不多于 不得超过 不得高于 不得大于 不能超过 未超过 未高于 不超 未超 控制在 不超出 未超出 至多",
);
compare(">", "> 突破 超额完成 超过 高于 大于 多于 超出 高出 超");
compare("<", "< 低于 小于 少于 不足 不到 不满 未满 低出");
compare(
  "<",
  "未达到 未达 达不到 没有达到 没达到 没能达到 完不成 未完成 没有完成 没完成 未能达到 未能完成 不能完成",
  true,
);
compare("=", "= 等于");
after("above", "以上 之上");
after("above", "及以上 含以上 (含)以上 以上(含) 及其以上 以上(含本数) (含)及以上 或以上", true);
after("below", "以下 之下");
after("below", "及以下 (含)以下 以下(含) 含以下 以下(含本数) (含)及以下 或以下", true);
after("within", "以内 之内 内");
after("within", "(含)以内 以内(含) 及以内", true);
after("outside", "以外 之外");
after("between", "之间");
after("included", "(含) 含 (含本数) (包含)", true);
after("excluded", "(不含) 不含 (不包含) (不含本数)", true);
after("over", "以上(不含) (不含)以上 以上(不含本数)", true);
after("under", "以下(不含) (不含)以下 以下(不含本数)", true);
enter(
  "年初预算 年初预算数 年初预算安排数 预算安排数 预算安排额 预算下达数 预算批复 批复标准 批复定额 预算批复数 批复预算数 批复预算 批复金额 预算批复金额 预算批复额 批复数 概算批复数 批复概算数 预算总额 预算金额 预算数 预算安排 预算 计划数 计划任务 计划目标 计划值 计划 目标值 目标任务 目标数 目标 指标值 年度任务 年度目标 年度计划 年度指标值 年度指标 任务数 任务量 任务 预期值 预期目标 预期 既定目标 标准值 达标线 控制价 控制数 最高限价 概算 批复概算 年度预算 既定指标值 绩效目标 绩效指标值 规定标准 计划要求 定额 编制数 核定编制数 核定编制 编制人数",
  () => ({ type: "plan" }),
);
enter("~ - 至 到", () => ({ type: "range" }));
enter("± 正负 上下 +-", () => ({ type: "plus-minus" }));
enter("≠ 不等于", () => ({ type: "unequal" }));
enter("或 或者", () => ({ type: "or" }));
enter("且 并且 但 而", () => ({ type: "and" }));
enter("每", () => ({ type: "every" }));
enter("否则 其他情况 其它情况 其余情况 其他情形 反之 其余 其他 其它", () => ({ type: "otherwise" }));
enter("× 乘以", () => ({ type: "operator", operator: "×" }));
enter("+", () => ({ type: "operator", operator: "+" }));
enter("/", () => ({ type: "operator", operator: "/" }));
enter(",", () => ({ type: "separator", hard: false }));
enter("; 。 !", () => ({ type: "separator", hard: true }));
enter(" ", () => ({ type: "separator", hard: true }));
enter("( [", () => ({ type: "open" }));
enter(") ]", () => ({ type: "close" }));
enter(":", () => ({ type: "colon" }));
/** Words that hold a meaning word without meaning it. */
enter(
  "突破性 新突破 取得突破 实现突破 重大突破 有突破 预期效果 预期效益 预期成效 预期成果 预期产出 目标效果 达标 达成 到位 内容 内部 内控 国内 境内 室内 年内 范围内 期内 限内 含税 包含 其他项目 其他资金 其他单位 其余符合 其余均 其余各 其余项 其他符合 其他均 其他各 其他项 计划性 目标明确 超标 超支 超额 超期 超额完成任务数 超时 超范围 预算编制 预算管理 预算执行率 预算完成率 预算调整率 预算控制率 预算支出 预算绩效 预算资金 预算项目 预算单位 预算部门 绩效目标设定 目标设定 目标细化 目标量化 直达 到期 到账 得到 不断 一般 每年 每月 每季度 每半年 人均每 内含 达到要求 未达到要求 达不到要求 未达要求 未达到标准 达到标准 未完成的 任务清单 不足额 不到位 未到位 超过半数 及以上情况 以上情况 以上需 以上均 以上各 以上内容 以上条件 以上要求 以上项 以上全部 以上三 以上两 以上四 以上五 以上要点 以上各项 满足以上 完成以上 具备以上 低于计划完成 下达 传达 直到 送达 到场 到岗 到人 到户 签到 收到 做到 报到 看到 不到位的 至今 不达标 未达标 未达标的 计划外 预算外",
  () => ({ type: "text" }),
);

const longest = Math.max(...[...table.keys()].map((word) => word.length));

/** The longest word with a role that begins at a place. */
export function wordAt(text: string, from: number): { readonly body: TokenBody; readonly to: number } | null {
  for (let size = Math.min(longest, text.length - from); size > 0; size--) {
    const body = table.get(text.slice(from, from + size));
    if (body) return { body, to: from + size };
  }
  return null;
}
