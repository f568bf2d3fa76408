/** Arithmetic as a tree: written on a sheet, or worked out for a score. */
import type { Decimal } from "../decimal";

/** A figure in a working: value with the unit it is shown with. */
export interface Figure {
  readonly value: Decimal;
  /** `%`, `万元`, `分`; null for a bare number. A percent figure holds 91.02 for 91.02 %. */
  readonly unit: string | null;
}

/** Arithmetic as a person would write it; printed by locale/. */
export type Expression =
  Figure | { readonly op: "+" | "−" | "×" | "÷" | "/"; readonly left: Expression; readonly right: Expression };
