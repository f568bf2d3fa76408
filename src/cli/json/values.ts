/** Values of the core as JSON has them. */
import type { Decimal } from "../../core/decimal";
import { roundHalfUp } from "../../core/decimal";
import type { CellAddress } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";

/** Places kept of a rate that has no end: more than the six that the contract promises. */
const ratePlaces = 12;

/** A decimal as a JSON number: the nearest there is, so that its digits read the same. */
export function numberOf(value: Decimal | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toString());
}

/** A rate as a fraction, unrounded but for its endless digits. */
export function rateOf(value: Decimal | null): number | null {
  return value === null ? null : numberOf(roundHalfUp(value, ratePlaces));
}

/** A1 style; null where there is no cell. */
export function cellOf(cell: CellAddress | null | undefined): string | null {
  return cell ? toA1(cell) : null;
}

/** A text as people see it, without the blanks around it; null where nothing is left. */
export function trimmed(text: string): string | null {
  const bare = text.trim();
  return bare === "" ? null : bare;
}
