/** 按比例得分 in its many wordings: eaten word by word from a closed list, so that `按占全省总任务比例折算` is not taken for it. */
import { one } from "../../decimal";
import type { Formula } from "../formula";
import type { TokenBody } from "./token";

const keys = [
  "比例",
  "比率",
  "比重",
  "占比",
  "百分比",
  "完成率",
  "到位率",
  "执行率",
  "达标率",
  "实现程度",
  "比值",
  "B/A",
  "完成值/指标值的比例",
  "完成值/目标值的比例",
  "实际值/目标值的比例",
  "A/B",
];
const verbs = [
  "计算得分",
  "计算分值",
  "折算得分",
  "换算得分",
  "确定得分",
  "折算计分",
  "折算分值",
  "乘以标准分",
  "得分",
  "计分",
  "记分",
  "给分",
  "赋分",
  "打分",
  "扣分",
  "减分",
  "扣减分值",
  "扣减分数",
  "扣除分值",
  "扣减",
  "赋予分值",
  "计算",
  "算",
  "折算",
  "换算",
  "分值",
  "标准分",
  "计",
];
const others = [
  "实际",
  "形象进度",
  "工程进度",
  "完成",
  "到位",
  "执行",
  "达到",
  "实现",
  "发放",
  "支付",
  "支出",
  "使用",
  "拨付",
  "完成值",
  "完成数",
  "完成量",
  "完成情况",
  "实际值",
  "实际完成值",
  "实际数",
  "指标值",
  "目标值",
  "目标",
  "计划",
  "任务",
  "任务数",
  "任务量",
  "计划数",
  "预算",
  "数量",
  "人数",
  "户数",
  "次数",
  "数",
  "值",
  "量",
  "与",
  "和",
  "占",
  "的",
  "其",
  "之",
  "相应",
  "同等",
  "对应",
  "未",
  "不足",
  "缺口",
  "差额",
  "部分",
  "该",
  "项",
  "该项",
  "本项",
  "指标",
  "该指标",
  "乘以",
  "乘",
  "×",
  "权重",
  "满分",
  "或",
  "进行",
  "来",
  "所",
  "偏离",
  "年度",
  "程度",
];
const starts = ["按照", "根据", "依据", "按", "同比例", "等比例", "依", "以"];
const whole = ["比例得分", "比例计分"];
const longest = 6;
const known = new Map<string, "key" | "verb" | "other">();
for (const word of others) known.set(word, "other");
for (const word of verbs) known.set(word, "verb");
for (const word of keys) known.set(word, "key");

function wordAt(text: string, from: number): { readonly type: "key" | "verb" | "other"; readonly to: number } | null {
  for (let size = longest; size > 0; size--) {
    const type = known.get(text.slice(from, from + size));
    if (type !== undefined && from + size <= text.length) return { type, to: from + size };
  }
  return null;
}

const linear =
  /(?:按照?|采用|采取|以|用)?(?:直线|线性)?(?:(?:插值|内插)法?|(?:差值|内差)法)(?:进行)?(?:计算|折算|确定)?(?:得分|计分|赋分|打分|分值)?|(?:按照?|采用|以)?线性(?:比例|关系)?(?:(?:计算|计分|得分|折算|赋分|递减|递增)(?:得分|计分)?|(?=$|[,;。)]))/uy;

/** 线性插值法计分: from one figure of the sentence to the other. */
function linearAt(text: string, from: number): { readonly body: TokenBody; readonly to: number } | null {
  linear.lastIndex = from;
  const match = linear.exec(text);
  return (
    match && { body: { type: "effect", effect: { gives: "proportion", by: "between" } }, to: from + match[0].length }
  );
}

const byRate =
  /按照?(?:实际)?([\u4E00-\u9FFF]{1,10}率)(?:直接)?(?:进行)?(?:折算|计算|换算|算)?(?:得分|计分|给分|打分|赋分|记分|分值)?(?=$|[,;。)])/uy;

/** Rates of which more is better, up to all of it. */
const good =
  /(?<![不未])(?:完成|到位|执行|实现|达成|达标|覆盖|合格|满意|支出|支付|使用|兑现|发放|落实|进度|知晓|通过|优良|及格|参与|入户|成活|保存|利用|回收)率$/u;

/** 按实现率折算: the rate times the points. */
export function rateAt(text: string, from: number): { readonly body: TokenBody; readonly to: number } | null {
  byRate.lastIndex = from;
  const match = byRate.exec(text);
  const name = match?.[1] ?? "";
  if (!match || !good.test(name)) return null;
  const formula = {
    node: "operation",
    operator: "×",
    left: { node: "name", name },
    right: { node: "weight" },
  } as const;
  return { body: { type: "effect", effect: { gives: "formula", formula } }, to: from + match[0].length };
}

/** 按超支比例相应扣减分值: as many percent of the points as it is over. */
const overShare =
  /按照?超[支出]的?(?:比例|比率|幅度|百分比)(?:相应|同等|同比例|等比例)?(?:扣减|扣除|扣|减)(?:相应)?(?:分值|分数|得分|分)(?=$|[,;。()])/uy;
const lessOver: Formula = {
  node: "operation",
  operator: "×",
  left: {
    node: "operation",
    operator: "-",
    left: { node: "number", value: one, percent: false },
    right: { node: "name", name: "超支率" },
  },
  right: { node: "weight" },
};

/** 按完工数占计划数的比重计分, 按其实际进度占目标进度的比重计算得分. */
const shareOfDue =
  /按照?其?(?![\u4E00-\u9FFF]{0,4}[未不超缺少])[\u4E00-\u9FFF]{2,10}(?:[数量额值]|进度|面积|里程)[占与](?:计划|目标|任务|应|年初|年度)[\u4E00-\u9FFF]{0,8}?的?(?:比重|比例|百分比|比值|比率)(?:进行)?(?:计算|折算|换算)?(?:得分|计分|给分|赋分|记分|分值|计)?(?=$|[,;。)])/uy;

/** 按照完成规划治理任务的百分比赋分. */
const shareDone =
  /按照?(?:实际)?(?:完成|达到|实现)[\u4E00-\u9FFF]{0,10}?(?:任务|计划|目标)[数量值]?的?(?:百分比|比例|比重)(?:进行)?(?:计算|折算|换算)?(?:得分|计分|给分|赋分|记分|计)?(?=$|[,;。)])/uy;

/** The 按比例… that begins here, null where it is none. */
export function proportionAt(text: string, from: number): { readonly body: TokenBody; readonly to: number } | null {
  const straight = linearAt(text, from);
  if (straight) return straight;
  const body: TokenBody = { type: "effect", effect: { gives: "proportion", by: "ratio" } };
  overShare.lastIndex = from;
  const over = overShare.exec(text);
  if (over)
    return { body: { type: "effect", effect: { gives: "formula", formula: lessOver } }, to: from + over[0].length };
  shareOfDue.lastIndex = from;
  shareDone.lastIndex = from;
  const due = shareOfDue.exec(text) ?? shareDone.exec(text);
  if (due) return { body, to: from + due[0].length };
  const short = whole.find((word) => text.startsWith(word, from));
  if (short !== undefined) return { body, to: from + short.length };
  const start = starts.find((word) => text.startsWith(word, from));
  if (start === undefined) return null;
  let at = from + start.length;
  let [key, verb] = [start.includes("比例"), false];
  for (let word = wordAt(text, at); word !== null && at < from + 40; word = wordAt(text, at)) {
    key ||= word.type === "key";
    verb = word.type === "verb";
    at = word.to;
  }
  const ended = at >= text.length || ",;。)".includes(text.charAt(at));
  return key && (verb || ended) ? { body, to: at } : null;
}
