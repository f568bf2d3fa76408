/** 少10人以上, 差1个, 低5个点以内: conditions whose figure says how much is missing. */
import type { FigureCondition } from "../condition";
import type { Clause } from "../kinds";

type Figures = Extract<Clause, { kind: "threshold" | "band" | "zero-line" }>;

const short =
  /比[^低少高多]{2,8}[低少]$|(?:^|[^\u4E00-\u9FFF])[若如凡]?(?:[少缺差欠低]|短少|缺少|减少|降低)(?:[了交报做办]|完成)?$/u;
/** 为差 is a grade, 差1个 a count. */
const counted = /[少缺差欠低][了交报做办]?(?:完成)?(?:超过|达到|不足)?[\d一二两三四五六七八九十]/u;
/** Words that say that something is missing. */
export const lacking = /[少缺差欠低]/u;

/** True for 少10人以上, where the figure is what is missing. */
export function saysShort({ parts: [part, other], words }: FigureCondition): boolean {
  return part !== undefined && !other && short.test(part.subject) && counted.test(words);
}

/** A condition whose figure says how much is missing. */
export const isShort = (clause: Clause): clause is Figures =>
  (clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line") && saysShort(clause.condition);
