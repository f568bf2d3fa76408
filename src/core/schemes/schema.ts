/** The shape of a scheme file, checked when it is loaded. The published JSON Schema (docs/schema) is made of this. */
import * as v from "valibot";
import { defaultOptions } from "./defaults";

const digits = v.pipe(v.string(), v.regex(/^\d{1,9}(?:\.\d{1,9})?$/));
const fraction = v.pipe(v.string(), v.regex(/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const words = v.pipe(v.array(text), v.minLength(1), v.maxLength(200));
const places = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

const source = v.strictObject({ document: text, clause: v.nullable(text), confirmed: v.boolean() });

const band = v.strictObject({
  label: text,
  low: v.nullable(digits),
  lowIncluded: v.boolean(),
  high: v.nullable(digits),
  highIncluded: v.boolean(),
  name: v.nullable(text),
});

const levelWeight = v.strictObject({ names: words, weight: digits });

const levelCondition = v.strictObject({ levels: words, atLeast: digits, when: v.array(text), source });

const namedRule = v.strictObject({
  names: words,
  standard: v.nullable(text),
  formula: v.nullable(text),
  weight: v.nullable(digits),
  source,
});

const qualityBand = v.tuple([fraction, fraction]);
const quality = v.strictObject({ full: qualityBand, partly: qualityBand, not: qualityBand, source });

/** An option that a file may leave out: then it is the stated default. */
function choice<const T extends readonly string[]>(choices: T, fallback: T[number]) {
  return v.optional(v.picklist(choices), fallback);
}

const options = v.strictObject({
  executionDenominator: choice(["annualBudget", "initialBudget", "received"], defaultOptions.executionDenominator),
  executionPoints: choice(["linear", "linear-pass-line", "banded"], defaultOptions.executionPoints),
  executionWeight: v.optional(digits, defaultOptions.executionWeight),
  executionOver: choice(["cap", "zero"], defaultOptions.executionOver),
  zeroTarget: choice(["not-computable", "full", "zero"], defaultOptions.zeroTarget),
  scorePlaces: v.optional(places, defaultOptions.scorePlaces),
  ratePlaces: v.optional(v.nullable(places), defaultOptions.ratePlaces),
  partialStep: choice(["pro-rata", "whole", "begun"], defaultOptions.partialStep),
  percentOfRate: choice(["points", "relative"], defaultOptions.percentOfRate),
  stepsStart: choice(["threshold", "hundred"], defaultOptions.stepsStart),
  boundary: choice(["inclusive", "exclusive"], defaultOptions.boundary),
  bandGap: choice(["finding", "lower", "upper"], defaultOptions.bandGap),
  reverse: choice(["inverse-ratio", "linear-loss", "all-or-nothing", "excess-deducted"], defaultOptions.reverse),
  reverseZero: choice(["zero", "ask"], defaultOptions.reverseZero),
  overAchievementLimit: v.optional(v.nullable(digits), defaultOptions.overAchievementLimit),
  overAchievement: choice(["none", "zero", "proportional"], defaultOptions.overAchievement),
  passLine: v.optional(v.nullable(fraction), defaultOptions.passLine),
  qualityMiddle: choice(["0.6", "0.5"], defaultOptions.qualityMiddle),
  qualityInBand: choice(["accept", "middle"], defaultOptions.qualityInBand),
  satisfaction: choice(["ratio", "bands", "rate-times-weight"], defaultOptions.satisfaction),
  notApplicable: choice(["rescale", "full", "zero", "skip"], defaultOptions.notApplicable),
  absentLevel: choice(["warning", "move-weight"], defaultOptions.absentLevel),
  gradePlaces: v.optional(v.nullable(places), defaultOptions.gradePlaces),
  gradeCap: v.optional(v.nullable(text), defaultOptions.gradeCap),
  severalSites: choice(["sum-first", "mean-of-scores"], defaultOptions.severalSites),
  changeBasis: choice(["as-text", "budget", "final"], defaultOptions.changeBasis),
  changeBaseZero: choice(["not-computable", "full"], defaultOptions.changeBaseZero),
  deadlineDay: choice(["inclusive", "exclusive"], defaultOptions.deadlineDay),
  unitConversion: choice(["auto", "ask"], defaultOptions.unitConversion),
  bonus: choice(["capped", "outside"], defaultOptions.bonus),
  equalTarget: choice(["by-nature", "exact"], defaultOptions.equalTarget),
  weightTolerance: v.optional(digits, defaultOptions.weightTolerance),
  reasonDue: choice(["below-weight", "below-weight-or-rate", "any-deviation"], defaultOptions.reasonDue),
  surveySatisfied: v.optional(fraction, defaultOptions.surveySatisfied),
  surveyPartly: v.optional(fraction, defaultOptions.surveyPartly),
  surveyDissatisfied: v.optional(fraction, defaultOptions.surveyDissatisfied),
});

const finding = v.strictObject({
  severity: v.picklist(["error", "warning", "info", "off"]),
  threshold: v.optional(digits),
});

/** A scheme file; unknown members are problems, so that a misspelt option is not passed over. */
export const schemeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  version: text,
  name: text,
  source,
  matches: v.array(words),
  total: digits,
  levelWeights: v.array(levelWeight),
  levelWeightsWithCost: v.nullable(v.array(levelWeight)),
  levelWeightsSource: source,
  levelConditions: v.array(levelCondition),
  bands: v.pipe(v.array(band), v.minLength(1)),
  bandsSource: source,
  quality,
  namedRules: v.array(namedRule),
  options,
  optionSources: v.record(v.string(), source),
  findings: v.record(v.string(), finding),
});
