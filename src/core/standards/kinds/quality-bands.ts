/** 达成、部分达成、未达成三档，分别按100-80%（含）、80-60%（含）、60-0%: a share of the weight that a person sets (财预〔2020〕10号). */
import { decimal, hundred, plainDigits, type Decimal } from "../../decimal";
import type { Kind } from "../draft";
import { sentenceOf } from "../lexer/source";
import type { ClauseBase } from "../standard";

export interface QualityBandsClause extends ClauseBase {
  readonly kind: "quality-bands";
  /** The edge between reached and partly reached, as a fraction of the weight; 0.8. */
  readonly upper: Decimal;
  /** The edge between partly reached and not reached; 0.6 or 0.5. */
  readonly lower: Decimal;
}

const mark = String.raw`(?:\(不?含\))?`;
const bands = new RegExp(
  String.raw`100%?${mark}[-~至到](\d{2})%?${mark}\D{0,30}\1%?${mark}[-~至到](\d{2})%?${mark}\D{0,30}\2%?${mark}[-~至到]0%?`,
  "u",
);
const rising = new RegExp(
  String.raw`0%?${mark}[-~至到](\d{2})%?${mark}\D{0,30}\1%?${mark}[-~至到](\d{2})%?${mark}\D{0,30}\2%?${mark}[-~至到]100%?`,
  "u",
);
/** 80%-100%、60%-80%、0-60%: each of the three written upwards. */
const upwards = new RegExp(
  String.raw`(\d{2})%?${mark}[-~至到]100%?${mark}\D{0,30}(\d{2})%?${mark}[-~至到]\1%?${mark}\D{0,30}0%?${mark}[-~至到]\2%?`,
  "u",
);
const states =
  /分别|区间|三档|三个档次|定性|部分(?:达成|实现|完成|达到)|基本(?:达成|实现|完成)|(?:实现|达成|完成)程度/u;

/** Reads a whole sentence of three bands; the parser asks for it before all else. */
export function qualityBandsIn(squeezed: string, text: string): QualityBandsClause | null {
  const match = bands.exec(squeezed) ?? upwards.exec(squeezed) ?? rising.exec(squeezed);
  if (!match || !states.test(squeezed) || /[每扣×]/u.test(squeezed)) return null;
  const ends = [decimal(match[1] ?? "80").div(hundred), decimal(match[2] ?? "60").div(hundred)] as const;
  const [lower, upper] = ends[0].lt(ends[1]) ? ends : [ends[1], ends[0]];
  return { kind: "quality-bands", text, upper, lower };
}

/** The bands as one part of a sentence that has a rule for figures too (若为定性指标…；若为定量指标…), and the rest of it. */
export function qualityPartIn(text: string): { readonly bands: QualityBandsClause; readonly rest: string } | null {
  const parts = text.split(/[;；。\n]/u);
  const found = parts.map((part) => qualityBandsIn(sentenceOf(part).text, part.trim()));
  const at = found.findIndex((one) => one !== null);
  const bands = found[at];
  const rest = parts.filter((_, place) => place !== at && parts[place]?.trim() !== "").join("；");
  return bands && rest !== "" ? { bands, rest } : null;
}

export const qualityBands: Kind<QualityBandsClause> = {
  read: () => null,
  print: ({ upper, lower }) => {
    const [high, low] = [plainDigits(upper.times(hundred)), plainDigits(lower.times(hundred))];
    return `达成、部分达成、未达成三档,分别按100-${high}%(含)、${high}-${low}%(含)、${low}-0%合理确定分值`;
  },
};
