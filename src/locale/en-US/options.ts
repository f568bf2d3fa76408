/** The options of a scheme in English, as the scheme page shows them. */
import type { OptionWords } from "../options";

const places = (none: string): Record<string, string> => ({
  null: none,
  "0": "whole numbers",
  "1": "1 place",
  "2": "2 places",
  "3": "3 places",
});

export const optionWords: OptionWords = {
  executionDenominator: {
    name: "Execution rate divided by",
    explanation: "What the executed amount is divided by.",
    choices: { annualBudget: "annual budget", initialBudget: "initial budget", received: "funds received" },
  },
  executionPoints: {
    name: "Points of the execution rate",
    explanation: "How the execution rate becomes points.",
    choices: {
      linear: "in proportion",
      "linear-pass-line": "in proportion, none below the pass line",
      banded: "in bands",
    },
  },
  executionWeight: {
    name: "Weight of the execution rate",
    explanation: "The weight where the sheet states none.",
    choices: { "10": "10 points", "20": "20 points", "0": "none" },
  },
  executionOver: {
    name: "Execution above 100%",
    explanation: "Points where more was executed than budgeted.",
    choices: { cap: "full, with a finding", zero: "none" },
  },
  zeroTarget: {
    name: "Budget or target of 0",
    explanation: "Points where the divisor is 0.",
    choices: { "not-computable": "not computed, with a finding", full: "full", zero: "none" },
  },
  scorePlaces: {
    name: "Places of a score",
    explanation: "Where each score is rounded, half up.",
    choices: places("unrounded"),
  },
  ratePlaces: {
    name: "Rate rounded first",
    explanation: "Places of the percent before it is multiplied.",
    choices: { ...places("not rounded first"), "0": "whole percent first" },
  },
  partialStep: {
    name: "Part of a step",
    explanation: "“2 points off for each 5%”: what less than 5% costs.",
    choices: { "pro-rata": "in proportion", whole: "nothing, only whole steps count", begun: "a whole step" },
  },
  percentOfRate: {
    name: "Percent of a rate",
    explanation: "“Each 5%” of a rate: 5 percentage points, or 5% of it.",
    choices: { points: "percentage points", relative: "relative" },
  },
  stepsStart: {
    name: "Where steps start",
    explanation: "“Full above 90%, 1 off for each 5% below”: from 90% or from 100%.",
    choices: { threshold: "the threshold", hundred: "100%" },
  },
  boundary: {
    name: "以上, 以下, 以内",
    explanation: "Whether “90%以上” includes 90%. An explicit （含） is followed.",
    choices: { inclusive: "included", exclusive: "not included" },
  },
  bandGap: {
    name: "Gaps and overlaps of bands",
    explanation: "Where a value lies between two bands, or in both.",
    choices: { finding: "not scored, with a finding", lower: "the lower band", upper: "the upper band" },
  },
  floorOfDeductions: {
    name: "Floor of deductions",
    explanation: "“At most 6 off” as written; else down to 0.",
    choices: { "as-text": "as written" },
  },
  reverse: {
    name: "At-most targets exceeded",
    explanation: "Points where “≤20万元” is exceeded.",
    choices: {
      "inverse-ratio": "target ÷ actual × weight",
      "linear-loss": "loss of ten times the excess",
      "all-or-nothing": "none",
      "excess-deducted": "loss of the excess",
    },
  },
  reverseZero: {
    name: "A limit of 0 exceeded",
    explanation: "Points where “≤0” happened all the same.",
    choices: { zero: "none", ask: "a person decides" },
  },
  overAchievementLimit: {
    name: "Over-achievement",
    explanation: "How far past its target a value is reported.",
    choices: {
      null: "never",
      "0.1": "above 10%",
      "0.2": "above 20%",
      "0.3": "above 30%",
      "0.5": "above 50%",
      "1": "above 100%",
      "2": "above 200%",
    },
  },
  overAchievement: {
    name: "Points of over-achievement",
    explanation: "What passing that line does to the score.",
    choices: { none: "nothing", zero: "no points", proportional: "loss by the deviation" },
  },
  passLine: {
    name: "Pass line",
    explanation: "The share done below which a proportional score is 0.",
    choices: { null: "none", "0.6": "60%", "0.7": "70%", "0.8": "80%" },
  },
  qualityMiddle: {
    name: "Middle band of qualities",
    explanation: "The lower end of “partly achieved”.",
    choices: { "0.6": "60%", "0.5": "50%" },
  },
  qualityInBand: {
    name: "Points inside a band",
    explanation: "What may be given inside the chosen band.",
    choices: { accept: "any", middle: "not below the middle" },
  },
  satisfaction: {
    name: "Satisfaction",
    explanation: "How satisfaction is scored.",
    choices: {
      ratio: "actual ÷ target × weight",
      bands: "bands (90%, 80%, 60%)",
      "rate-times-weight": "rate × weight",
    },
  },
  notApplicable: {
    name: "Rows that do not apply",
    explanation: "Points of rows marked “/” or 不适用.",
    choices: { rescale: "rescaled over the rest", full: "full", zero: "none", skip: "left out" },
  },
  absentLevel: {
    name: "No satisfaction indicator",
    explanation: "What becomes of its weight.",
    choices: { warning: "a note", "move-weight": "added to the benefits" },
  },
  gradePlaces: {
    name: "Total rounded for the grade",
    explanation: "Places of the total before it is graded.",
    choices: places("unrounded"),
  },
  gradeCap: {
    name: "Best grade after a veto",
    explanation: "The best grade that a veto leaves.",
    choices: { null: "none", 良: "良 at best" },
  },
  severalSites: {
    name: "One indicator in several places",
    explanation: "How an indicator given for several sites or years is scored.",
    choices: { "sum-first": "added, then scored", "mean-of-scores": "scored, then averaged" },
  },
  changeBasis: {
    name: "Basis of change rates",
    explanation: "Whether change rates compare budgets or final accounts.",
    choices: { "as-text": "as written", budget: "budgets", final: "final accounts" },
  },
  changeBaseZero: {
    name: "Last year's figure is 0",
    explanation: "Points of a change rate over a base of 0.",
    choices: { "not-computable": "not computed", full: "full" },
  },
  deadlineDay: {
    name: "The deadline day",
    explanation: "Whether the day itself is in time; working days are Monday to Friday.",
    choices: { inclusive: "in time", exclusive: "late" },
  },
  unitConversion: {
    name: "Units converted",
    explanation: "Between 元 and 万元, percent and fractions.",
    choices: { auto: "where both sides write them", ask: "a person confirms" },
  },
  bonus: {
    name: "Bonus points",
    explanation: "Whether they may pass the weight.",
    choices: { capped: "held at the weight", outside: "above the weight" },
  },
  equalTarget: {
    name: "Targets with “=”",
    explanation: "When “=36万元” or “=100%” is met.",
    choices: { "by-nature": "money at most, the rest at least", exact: "only when equal" },
  },
  countsByPerson: {
    name: "Counts of cases",
    explanation: "A person enters how many.",
    choices: { person: "entered by a person" },
  },
  discretion: {
    name: "Discretion",
    explanation: "A person gives the points; only the range is checked.",
    choices: { person: "given by a person" },
  },
  weightTolerance: {
    name: "Tolerance of the weights",
    explanation: "How far the weights may be from their total.",
    choices: { "0": "not at all", "0.01": "0.01 points", "0.1": "0.1 points" },
  },
  surveySatisfied: {
    name: "Answer “satisfied”",
    explanation: "What one answer “satisfied” counts where a rate is computed from the answers of a survey.",
    choices: { "1": "in full" },
  },
  surveyPartly: {
    name: "Answer “fairly satisfied”",
    explanation: "What one answer “fairly satisfied” counts where a rate is computed from the answers of a survey.",
    choices: { "1": "in full", "0.8": "80%", "0.6": "60%", "0.5": "50%" },
  },
  surveyDissatisfied: {
    name: "Answer “dissatisfied”",
    explanation: "What one answer “dissatisfied” counts where a rate is computed from the answers of a survey.",
    choices: { "0": "nothing" },
  },
  reasonDue: {
    name: "When a reason is due",
    explanation: "When the reason column must be filled in.",
    choices: {
      "below-weight": "score below the weight",
      "below-weight-or-rate": "score below the weight, or execution below 90%",
      "any-deviation": "any deviation from the target",
    },
  },
};
