/** What an actual says, as far as a sentence may ask for it. Each fact is null where nothing is said. */
import type { DatePoint } from "../../values/value";
import type { Quantity } from "../figure";
import type { Phrase } from "../phrase";

/** One figure with the words before it in its piece. */
export interface ActualFigure {
  readonly quantity: Quantity;
  readonly label: string;
  readonly behind: string;
  /** 计划100人，实际95人: which of the two it is. */
  readonly role: "planned" | "done" | null;
  /** 增长5%, 下降3%. */
  readonly moved: "up" | "down" | null;
  /** False for ≥95% and 超过100人: more or less than that, but how much is not said. */
  readonly exact: boolean;
}

/** Items of a list that are met or not. */
export interface ItemFacts {
  readonly met: readonly number[];
  readonly failed: readonly number[];
  /** The items not named: met, failed, or not said. */
  readonly rest: boolean | null;
}

export interface Facts {
  readonly text: string;
  readonly squeezed: string;
  readonly figures: readonly ActualFigure[];
  readonly items: ItemFacts | null;
  /** 全部符合 true, 均不符合 false. */
  readonly all: boolean | null;
  /** 两项不符合. */
  readonly failing: number | null;
  /** 符合3项. */
  readonly met: number | null;
  /** Things found: 发现2处, 未发现 is 0. */
  readonly found: { readonly count: number; readonly unit: string | null } | null;
  /** 滞后1年; 未滞后 and 提前 are none. */
  readonly delay: Quantity | "none" | null;
  /** 低于目标2个百分点. */
  readonly gap: { readonly direction: "up" | "down"; readonly quantity: Quantity } | null;
  readonly dates: readonly DatePoint[];
  /** Place in a ranking. */
  readonly rank: number | null;
  /** Each piece as a state. */
  readonly states: readonly { readonly words: string; readonly phrase: Phrase }[];
  /** 不适用, /. */
  readonly notApplicable: boolean;
}
