/** How a written score stands to what its rule gives: the one judgement that four checks share. */
import type { Decimal } from "../decimal";
import { roundHalfUp } from "../decimal";
import type { OtherReading } from "../standards/standard";
import { namedInRow, parseStandard } from "../standards";
import type { CheckedTable } from "./check";
import type { ScorePlace } from "./places";
import { namedMost } from "./standards";

/** right: as computed, or right by a standard that conflicts with its weight; reading: by another reading. */
export type Standing =
  | { readonly kind: "unsaid" }
  | { readonly kind: "right" }
  | { readonly kind: "reading"; readonly reading: OtherReading }
  | { readonly kind: "full-unmet" }
  | { readonly kind: "differs"; readonly claimed: Decimal; readonly computed: Decimal };

/** Readings of the rule itself, not of rounding. */
const ofRule = (reading: OtherReading): boolean =>
  reading.option !== "rateRounding" && reading.option !== "scoreRounding";

/** What a standard names beyond or short of the weight: a claim may start from either (contract.md, One cause). */
function shiftOfConflict(place: ScorePlace, { reading }: CheckedTable): Decimal | null {
  const [only, second] = place.members;
  const indicator = only === undefined || second !== undefined ? undefined : reading.indicators[only];
  if (!indicator?.standard || !place.weight) return null;
  const named = namedInRow(parseStandard(indicator.standard.text), place.weight);
  if (!named || named.capped || named.most.eq(place.weight)) return null;
  // Bands below the row's target leave only the full points unsaid.
  if (namedMost(indicator, place.weight) === null && !place.computed?.eq(named.most)) return null;
  return place.weight.minus(named.most);
}

/** Words against words: the computed full score is a proposal that a person may lower. */
export function isProposal(place: ScorePlace, { score }: CheckedTable): boolean {
  return place.members.some((member) => score.indicators[member]?.method === "quality");
}

/** True where some row of the place misses its target. */
export function missesTarget(place: ScorePlace, { reading, score }: CheckedTable): boolean {
  return place.members.some((member) => {
    const target = reading.indicators[member]?.target;
    return score.indicators[member]?.met === false && target != null && target.value.kind !== "blank";
  });
}

/** As computed; or unrounded, or a formula that the rounding of scores makes the same. */
function isAsComputed({ claimed, exact }: ScorePlace, computed: Decimal, { scheme }: CheckedTable): boolean {
  if (!claimed.number) return false;
  if (claimed.number.eq(computed) || (exact !== null && claimed.number.eq(exact))) return true;
  return claimed.formula && roundHalfUp(claimed.number, scheme.options.scorePlaces).eq(computed);
}

/** Full points on a missed target, unless a reading of the rule itself gives them. */
function isFullUnmet(place: ScorePlace, table: CheckedTable): boolean {
  const claimed = place.claimed.number;
  const { computed, weight } = place;
  if (!claimed || !weight?.eq(claimed) || !missesTarget(place, table)) return false;
  return computed === null || computed.lt(weight);
}

/** Where the written score of a place stands. */
export function standingOf(place: ScorePlace, table: CheckedTable): Standing {
  const claimed = place.claimed.number;
  const { computed } = place;
  if (!claimed) return { kind: "unsaid" };
  const unmet = isFullUnmet(place, table);
  if (computed && !isProposal(place, table)) {
    if (isAsComputed(place, computed, table)) return { kind: "right" };
    const shift = shiftOfConflict(place, table);
    if (shift && claimed.eq(computed.plus(shift))) return { kind: "right" };
    const agreeing = place.otherReadings.find((one) => one.score.eq(claimed) && (!unmet || ofRule(one)));
    if (agreeing) return { kind: "reading", reading: agreeing };
    if (!unmet) return { kind: "differs", claimed, computed };
  }
  return { kind: unmet ? "full-unmet" : "unsaid" };
}
