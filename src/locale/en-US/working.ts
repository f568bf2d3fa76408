/** Workings in English. */
import type { WorkingWords } from "../working";
import { optionWord } from "./readings";

export const workingWords: WorkingWords = {
  points: (digits) => `${digits} points`,
  met: "met",
  notMet: "not met",
  against: (actual, target, met) => `done ${actual}, target ${target}: ${met}`,
  compared: (relation, met) => `${relation}: ${met}`,
  full: {
    met: (points) => `target met: full ${points}`,
    "words-repeat-target": (points) => `the actual repeats the target: full ${points}, to be confirmed`,
    "words-say-reached": (points) => `the actual says that it is reached: full ${points}, to be confirmed`,
    standard: (points) => `meets the standard: full ${points}`,
    "all-items": (points) => `every item meets the standard: full ${points}`,
  },
  none: {
    "not-met": "target not met: 0 points",
    standard: "0 points by the standard",
    "below-pass-line": "below the pass line: 0 points",
    veto: "vetoed: 0 points",
  },
  named: (text, points) => `“${text}”: ${points}`,
  lossCapped: (at, from) => `${from} worked out; deductions end at their limit: ${at}`,
  cappedAtWeight: (at, from) => `${from} worked out, held at ${at}`,
  cappedAtZero: (from) => `${from} worked out, held at 0 points`,
  rule: (text, source) => (source === null ? `by “${text}”` : `by “${text}” (${source})`),
  range: (low, high, why) => `${why}: a person scores it between ${low} and ${high}`,
  rangeWhy: {
    discretion: "the standard leaves it to the evaluator",
    quality: "qualitative indicator",
    "no-rule": "neither standard nor target on the sheet",
    "no-figure": "the standard has no figure to compare with",
    unsure: "more than one reading",
  },
  share: {
    group: (arithmetic) => `merged weight shared evenly ${arithmetic}`,
    level: (arithmetic) => `weight of the level shared evenly ${arithmetic}`,
  },
  otherReading: (option, choice, points) => `with ${option} ${choice}: ${points}`,
  entered: (figures) => `entered by a person: ${figures.join(", ")}`,
  asWritten: (points) => `counted as written: ${points}`,
  option: optionWord,
  separator: "; ",
};
