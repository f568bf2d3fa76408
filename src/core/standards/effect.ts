/** What a clause gives or takes. */
import type { Decimal } from "../decimal";
import type { Quantity } from "./figure";
import type { Formula } from "./formula";

/** Points as the sentence names them: absolute, or a fraction of the weight (`扣权重的5%` is 0.05). */
export interface Points {
  readonly of: "points" | "weight";
  readonly value: Decimal;
}

export type Effect =
  /** 得5分, 得80%标准分. */
  | { readonly gives: "award"; readonly points: Points }
  /** 得满分; `named` where the same breath names it: 得满分，得5分. */
  | { readonly gives: "full"; readonly named: Points | null }
  /** 不得分. `whole` where it says 该项, 此项: nothing else in the cell counts then. */
  | { readonly gives: "none"; readonly whole: boolean }
  /** 不扣分. */
  | { readonly gives: "keep" }
  /** 扣2分. */
  | {
      readonly gives: "deduct";
      readonly points: Points;
      /** 再扣2分: besides what the rest of the cell gives. */
      readonly further?: true;
    }
  /** 每增加或减少…，增加或扣减0.5分. */
  | { readonly gives: "shift"; readonly points: Points }
  /** 加1分. */
  | { readonly gives: "add"; readonly points: Points }
  /** 得4-3分. */
  | { readonly gives: "award-range"; readonly low: Points; readonly high: Points }
  /** 扣5-10分. */
  | { readonly gives: "deduct-range"; readonly low: Points; readonly high: Points }
  /** 酌情扣分: up to `most` points, or all. */
  | { readonly gives: "discretion"; readonly most: Points | null }
  /** 按比例得分. `between`: from one anchor of the sentence to the other. */
  | { readonly gives: "proportion"; readonly by: "ratio" | "between" }
  /** 不足1个百分点的按1个百分点计, 不足一个月的不扣分: how a part of a step counts (A7), said by the sentence itself. */
  | {
      readonly gives: "part-of-step";
      readonly partialStep: "pro-rata" | "whole" | "begun";
      /** The step that a part is of. */
      readonly of: Quantity;
    }
  /** 得分=完成率×分值. */
  | { readonly gives: "formula"; readonly formula: Formula };

/** Ends of deductions and awards: 最多扣6分, 合计最多扣6分 (all of them together), 最高得5分, 最多加1分 (on top of the rest), 最低25分, 满分20分, 基础分8分 (from which it goes up and down), 按得分不超过分值. */
export interface Limit {
  readonly limits: "deducted" | "together" | "awarded" | "added" | "least" | "full" | "base";
  /** Null: no figure (扣完为止, 最高不超过分值). */
  readonly points: Points | null;
}

/** The points that an effect names. */
export function pointsNamed(effect: Effect | null): readonly Points[] {
  switch (effect?.gives) {
    case "award":
    case "deduct":
    case "shift":
    case "add":
      return [effect.points];
    case "full":
      return effect.named ? [effect.named] : [];
    case "discretion":
      return effect.most ? [effect.most] : [];
    case "award-range":
    case "deduct-range":
      return [effect.low, effect.high];
    default:
      return [];
  }
}
