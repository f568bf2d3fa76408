/** The points that a sentence names, in a row of a weight: rules and ladders whose points add up to it name it together. */
import type { Decimal } from "../../decimal";
import type { NamedPoints, Standard } from "../standard";
import { rulesAddUp } from "./chain";
import { namedPoints } from "./named";
import { partsAddUp } from "./parts";

/** As `namedPoints`, in a row of that weight (points); null where the sentence names none. */
export function namedInRow(standard: Standard, weight: Decimal): NamedPoints | null {
  const named = namedPoints(standard);
  if (!named || named.most.eq(weight)) return named;
  const together = partsAddUp(standard.clauses, weight) || rulesAddUp(standard, weight);
  return together ? { ...named, most: weight } : named;
}
