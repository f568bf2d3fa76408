/** Several rows under one merged weight or score: each scored on its share, the sum rounded once. */
import type { Decimal } from "../decimal";
import { roundHalfUp, sum, zero } from "../decimal";
import type { IndicatorReading, TableReading } from "../reading/table";
import type { Scheme } from "../schemes/scheme";
import type { OtherReading, Working } from "../standards/standard";
import { finished } from "./finish";
import type { GroupSum } from "./group-sum";
import { addUp, sumLine } from "./group-sum";
import type { GivenScore } from "./judgement";
import type { Outcome } from "./outcome";
import type { RowOutcome } from "./row";
import { scoreRow } from "./row";
import type { IndicatorScore } from "./score";
import { exactShares } from "./share";
import { scoreSites } from "./sites";
import type { RowWeight } from "./weights";
import { groupWeight } from "./weights";

/** A row of a group with what it can earn of the group's weight. */
interface Member {
  readonly index: number;
  readonly indicator: IndicatorReading;
  readonly own: RowWeight;
  readonly share: Decimal | null;
}

/** What all members of a group have in common. */
interface Whole extends GroupSum {
  readonly weight: Decimal | null;
  readonly parts: number;
  readonly score: Decimal | null;
  readonly otherReadings: readonly OtherReading[];
  /** Where the rows are one indicator over several sites: what their sums earn. */
  readonly together: Outcome | null;
  readonly sum: Working;
}

/** Even shares of one weight, or the rows' own weights where only the score is merged. */
function sharesOf(whole: Decimal, own: readonly RowWeight[]): readonly Decimal[] {
  const separate = own.length > 1 && sum(own.map((row) => row.weight ?? zero)).eq(whole);
  return separate ? own.map((row) => row.weight ?? zero) : exactShares(whole, own.length);
}

function membersOf(
  reading: TableReading,
  indexes: readonly number[],
  weights: readonly RowWeight[],
  weight: Decimal | null,
): readonly Member[] {
  const none: RowWeight = { weight: null, source: "none", sharedFrom: null };
  const own = indexes.map((index) => weights[index] ?? none);
  const shares = weight === null ? [] : sharesOf(weight, own);
  return indexes.flatMap((index, at) => {
    const indicator = reading.indicators[index];
    return indicator ? [{ index, indicator, own: own[at] ?? none, share: shares[at] ?? null }] : [];
  });
}

function wholeOf(
  weight: Decimal | null,
  members: readonly Member[],
  rows: readonly RowOutcome[],
  together: Outcome | null,
  scorePlaces: number,
): Whole {
  const outcomes = together ? [together] : rows.map((row) => row.outcome);
  const { exact, range } = weight === null ? { exact: null, range: null } : addUp(outcomes);
  const done = exact && finished({ exact, otherReadings: [] }, scorePlaces);
  const share = members[0]?.share ?? null;
  const line = exact && done && share && !together ? sumLine(outcomes, share, exact, done.score) : [];
  return {
    weight,
    parts: members.length,
    exact,
    range,
    score: done?.score ?? null,
    otherReadings: done?.otherReadings ?? [],
    together,
    sum: line,
  };
}

/** How a member's share came about, where its weight was shared evenly. */
function shareLine(member: Member, whole: Whole): Working {
  if (whole.weight === null || member.share === null || whole.together) return [];
  if (member.own.weight?.eq(member.share)) return [];
  return [{ line: "share", whole: whole.weight, parts: whole.parts, share: member.share }];
}

/** A share is not rounded: only the group's sum is. */
function unrounded(working: Working): Working {
  return working.map((line) => (line.line === "arithmetic" ? { ...line, rounded: null } : line));
}

function memberScore(member: Member, row: RowOutcome, whole: Whole): IndicatorScore {
  const outcome = whole.together ?? row.outcome;
  const part = row.outcome.status === "scored" && !whole.together ? roundHalfUp(row.outcome.exact, 4) : null;
  return {
    status: outcome.status === "scored" && whole.weight === null ? "judgement" : outcome.status,
    weight: whole.weight,
    weightSource: member.own.source,
    score: whole.score,
    exact: whole.exact,
    share: member.share === null ? null : { weight: member.share, score: part },
    range: outcome.status === "judgement" ? whole.range : null,
    proposal: outcome.status === "judgement" ? outcome.proposal : null,
    judged: row.judged,
    working: [...shareLine(member, whole), ...unrounded(outcome.working), ...whole.sum],
    otherReadings: whole.otherReadings,
    met: row.outcome.met,
    method: outcome.method,
    clauses: outcome.clauses,
    unread: outcome.unread,
  };
}

/** The scores of a group's rows, by index: weight, score and range are the group's, status, working and share each row's own. */
export function scoreGroup(
  reading: TableReading,
  indexes: readonly number[],
  weights: readonly RowWeight[],
  scheme: Scheme,
  given: readonly GivenScore[],
): readonly (readonly [index: number, score: IndicatorScore])[] {
  const weight = groupWeight(reading, indexes, weights);
  const members = membersOf(reading, indexes, weights, weight);
  const rows = members.map(({ indicator, share }) => scoreRow(reading, indicator, share, scheme, given));
  const indicators = members.map((member) => member.indicator);
  const together = weight === null ? null : scoreSites(reading, indicators, weight, scheme);
  const whole = wholeOf(weight, members, rows, together, scheme.options.scorePlaces);
  return members.flatMap((member, at) => {
    const row = rows[at];
    return row ? [[member.index, memberScore(member, row, whole)] as const] : [];
  });
}
