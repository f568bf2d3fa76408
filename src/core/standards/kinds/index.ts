/** The kinds of clause, in the order in which they are asked. To add one: its file, a line in the union, a line in the list. */
import type { Draft, Kind } from "../draft";
import type { Limit } from "../effect";
import { printLimit } from "../print";
import { award, type AwardClause } from "./award";
import { band, type BandClause } from "./band";
import { deadline, type DeadlineClause } from "./deadline";
import { delayDeduction, type DelayDeductionClause } from "./delay-deduction";
import { deviationDeduction, type DeviationDeductionClause } from "./deviation-deduction";
import { discretion, type DiscretionClause } from "./discretion";
import { failingItems, type FailingItemsClause } from "./failing-items";
import { formula, type FormulaClause } from "./formula";
import { itemAward, type ItemAwardClause } from "./item-award";
import { itemDeduction, type ItemDeductionClause } from "./item-deduction";
import { itemReference, type ItemReferenceClause } from "./item-reference";
import { itemisedAward, type ItemisedAwardClause } from "./itemised-award";
import { limit, type LimitClause } from "./limit";
import { notApplicable, type NotApplicableClause } from "./not-applicable";
import { note, type NoteClause } from "./note";
import { otherwise, type OtherwiseClause } from "./otherwise";
import { partOfStep, type PartOfStepClause } from "./part-of-step";
import { proportional, type ProportionalClause } from "./proportional";
import { qualityBands, type QualityBandsClause } from "./quality-bands";
import { requirement, type RequirementClause } from "./requirement";
import { state, type StateClause } from "./state";
import { stepAward, type StepAwardClause } from "./step-award";
import { stepBothWays, type StepBothWaysClause } from "./step-both-ways";
import { stepDeduction, type StepDeductionClause } from "./step-deduction";
import { threshold, type ThresholdClause } from "./threshold";
import { veto, type VetoClause } from "./veto";
import { zeroLine, type ZeroLineClause } from "./zero-line";

export type Clause =
  | AwardClause
  | BandClause
  | DeadlineClause
  | DelayDeductionClause
  | DeviationDeductionClause
  | DiscretionClause
  | FailingItemsClause
  | FormulaClause
  | ItemAwardClause
  | ItemDeductionClause
  | ItemReferenceClause
  | ItemisedAwardClause
  | LimitClause
  | NotApplicableClause
  | NoteClause
  | OtherwiseClause
  | PartOfStepClause
  | ProportionalClause
  | QualityBandsClause
  | RequirementClause
  | StateClause
  | StepAwardClause
  | StepBothWaysClause
  | StepDeductionClause
  | ThresholdClause
  | VetoClause
  | ZeroLineClause;

/** The union by its tags, so that a kind and its clause stay together. */
type ByKind = { readonly [K in Clause["kind"]]: Extract<Clause, { readonly kind: K }> };
type ClauseOf<K extends Clause["kind"]> = { readonly [P in K]: { readonly kind: P } & ByKind[P] }[K];

/** Each kind by its name. */
export const kinds: { readonly [K in Clause["kind"]]: Kind<ByKind[K]> } = {
  limit,
  note,
  "part-of-step": partOfStep,
  formula,
  "not-applicable": notApplicable,
  "step-deduction": stepDeduction,
  "step-award": stepAward,
  "step-both-ways": stepBothWays,
  "deviation-deduction": deviationDeduction,
  "delay-deduction": delayDeduction,
  "item-deduction": itemDeduction,
  "item-award": itemAward,
  "item-reference": itemReference,
  "failing-items": failingItems,
  deadline,
  "zero-line": zeroLine,
  threshold,
  band,
  proportional,
  discretion,
  otherwise,
  veto,
  award,
  state,
  requirement,
  "itemised-award": itemisedAward,
  "quality-bands": qualityBands,
};

const readers: readonly { readonly read: (draft: Draft) => Clause | null }[] = Object.values(kinds);

/** The clause that a draft is; null where no kind takes it. */
export function clauseOf(draft: Draft): Clause | null {
  for (const { read } of readers) {
    const clause = read(draft);
    if (clause) return clause;
  }
  return null;
}

/** A sentence that reads as the same clause. */
export function printClause<K extends Clause["kind"]>(clause: ClauseOf<K>): string {
  const limited: Limit | null = "limit" in clause && clause.kind !== "limit" ? clause.limit : null;
  return `${kinds[clause.kind].print(clause)}${limited ? `,${printLimit(limited)}` : ""}`;
}
