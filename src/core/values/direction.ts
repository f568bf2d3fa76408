/** Which way an indicator goes: more is better, less is better. */
import type { Amount, Sign, Value } from "./value";

/** What an indicator measures, as its names say; the natures of reading/. */
export type Nature =
  "quantity" | "quality" | "timeliness" | "cost" | "benefit" | "satisfaction" | "execution" | "other";

export type Direction = "at-least" | "at-most" | "equal" | "range" | "date" | "words" | "list";

/** What the place of a value tells about it, and the options that a scheme sets. */
export interface CompareContext {
  readonly nature: Nature | null;
  /** From the indicator's name (`lessIsBetter`); null where it says nothing. */
  readonly lessIsBetter: boolean | null;
  /** A31: `=` targets: at most for money, at least for rates and counts; or only equal. */
  readonly equalTarget: "by-nature" | "exact";
  /** A29: units of one dimension converted, or a person is asked. */
  readonly unitConversion: "auto" | "ask";
  /** A28: whether the deadline day itself is in time. */
  readonly deadlineDay: "inclusive" | "exclusive";
  /** The table's year, for dates that name none. */
  readonly year: number | null;
}

/** What counts where nobody says otherwise. */
export const plainContext: CompareContext = {
  nature: null,
  lessIsBetter: null,
  equalTarget: "by-nature",
  unitConversion: "auto",
  deadlineDay: "inclusive",
  year: null,
};

const adverse =
  /投诉|事故|受害|成灾|逾期|超期|滞后|延误|返贫|损耗|破损|舆情|泄密|死亡|伤亡|差错|失误|出错|错误率|违规|违法|违纪|超支|损失率|病死|退货|流失|故障|偏差率|空置|发案|案发|上访|信访量|缺陷|不合格|不达标|不满意|返工|发病|感染|患病|失业率|辍学|贫困发生|泄漏|污染|排放|能耗|水耗|耗水|耗电|控制率|变动率|结转结余|结余率|调整率|响应时间|办理时限|等待时间/u;
const favourable =
  /节约|节省|下降|降低|减少|整改|查处|查办|办结|处理|处置|化解|结案|达标|治理|控制(?!率)|降幅|压减|压降/u;

/** True where an indicator's name is of something bad (投诉率, 事故数), false for the doing away with it (投诉办结率); null for other names. */
export function lessIsBetter(name: string): boolean | null {
  if (!adverse.test(name)) return null;
  return !favourable.test(name);
}

const bySign: Readonly<Record<Exclude<Sign, "=">, Direction>> = {
  "≥": "at-least",
  ">": "at-least",
  "≤": "at-most",
  "<": "at-most",
};

/** The direction of a figure without a sign, or with `=` (domain A31): none of something is a limit, money spent too. */
function byNature(amount: Amount, context: CompareContext): Direction {
  const dimension = amount.unit?.dimension ?? null;
  if (amount.number.eq(0)) return "at-most";
  if (context.lessIsBetter !== null) return context.lessIsBetter ? "at-most" : "at-least";
  if (context.nature === "cost") return "at-most";
  if (dimension === "money") return context.nature === "benefit" ? "at-least" : "at-most";
  if (dimension === "duration" && context.nature === "timeliness") return "at-most";
  return "at-least";
}

/** The direction of a target. */
export function directionOf(target: Value, context: CompareContext): Direction | null {
  switch (target.kind) {
    case "comparison":
      if (target.sign !== "=") return bySign[target.sign];
      if (context.equalTarget === "exact") return "equal";
      return byNature(target.amount, context);
    case "amount":
      return byNature(target, context);
    case "span":
      return "range";
    case "date":
    case "list":
      return target.kind;
    case "quality":
      return "words";
    case "blank":
    case "not-applicable":
    case "none":
    case "unreadable":
      return null;
  }
}
