/** Short words for the readings that a working or a finding names. */
import type { ReadingWords } from "../readings";
import { optionWordFrom } from "../readings";

const words: ReadingWords = {
  partialStep: {
    name: "part of a step",
    choices: { "pro-rata": "pro rata", whole: "not counted", begun: "as a whole step" },
  },
  percentOfRate: { name: "percent of a rate", choices: { points: "as percentage points", relative: "relative" } },
  stepsStart: { name: "steps starting at", choices: { threshold: "the threshold", hundred: "100%" } },
  boundary: { name: "以上 and 以下", choices: { inclusive: "including the figure", exclusive: "without the figure" } },
  bandGap: {
    name: "gaps between bands",
    choices: { finding: "left open", lower: "in the lower band", upper: "in the upper band" },
  },
  deadlineDay: { name: "the deadline day", choices: { inclusive: "in time", exclusive: "late" } },
  bonus: { name: "bonus points", choices: { capped: "held at the weight", outside: "above the weight" } },
  notApplicable: {
    name: "rows that do not apply",
    choices: { rescale: "rescaled", full: "full", zero: "zero", skip: "left out" },
  },
  rateRounding: { name: "the rate rounded to", choices: { "0": "whole percent", "1": "1 place", "2": "2 places" } },
  scoreRounding: { name: "the score rounded to", choices: { "0": "whole points", "1": "1 place", "2": "2 places" } },
  executionDenominator: {
    name: "budget that divides",
    choices: { annualBudget: "annual budget", initialBudget: "initial budget", received: "received funds" },
  },
  reverse: {
    name: "above a limit",
    choices: {
      "inverse-ratio": "limit ÷ actual",
      "linear-loss": "loss by the excess",
      "all-or-nothing": "no points",
      "excess-deducted": "the excess deducted",
    },
  },
};

/** An option and its choice in words; what has none stands as it is. */
export const optionWord = optionWordFrom(words);
