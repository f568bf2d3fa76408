/** The one rounding, and what the other roundings in use would have given. */
import type { Decimal } from "../decimal";
import { roundHalfUp } from "../decimal";
import type { OtherReading } from "../standards/standard";
import type { Scored } from "./outcome";

/** The exact points rounded half up to 0 or 1 places instead of the scheme's, where that differs. */
export function scoreRoundings(exact: Decimal, scorePlaces: number): readonly OtherReading[] {
  const own = roundHalfUp(exact, scorePlaces);
  return [0, 1]
    .filter((places) => places !== scorePlaces)
    .map((places) => ({
      option: "scoreRounding" as const,
      choice: String(places),
      score: roundHalfUp(exact, places),
    }))
    .filter((reading) => !reading.score.eq(own));
}

/** The score as the scheme rounds it, with every other reading that a scheme allows. */
export function finished(
  outcome: Pick<Scored, "exact" | "otherReadings">,
  scorePlaces: number,
): { readonly score: Decimal; readonly otherReadings: readonly OtherReading[] } {
  return {
    score: roundHalfUp(outcome.exact, scorePlaces),
    otherReadings: [...outcome.otherReadings, ...scoreRoundings(outcome.exact, scorePlaces)],
  };
}
