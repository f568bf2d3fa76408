/** Findings about points, weights and grades, in English. */
import type { FindingWord } from "../../findings";

export const scoreFindings = {
  "score-differs": {
    title: "Score not as the rule gives",
    message: (say) =>
      `${say("name")}${Number(say("count")) > 1 ? ` (${say("count")} rows)` : ""} claims ${say("claimed")}, the rule gives ${say("computed")}: ${say("difference")} too ${say.has("more") ? "many" : "few"}.`,
    advice: "Correct the score as worked out, or give the basis.",
  },
  "score-reading": {
    title: "Score by another reading",
    message: (say) => {
      const { option, choice } = say.option(say("option"), say("choice"));
      return `${say("name")} claims ${say("claimed")}, which agrees with ${option} ${choice}; this scheme gives ${say("computed")}.`;
    },
    advice: "Both readings are in use: settle on the local one.",
  },
  "score-exceeds-weight": {
    title: "Score beyond its weight",
    message: (say) =>
      say.has("negative")
        ? `${say("name")} claims ${say("claimed")}, which is below 0.`
        : `${say("name")} claims ${say("claimed")}, above its weight of ${say("weight")}.`,
    advice: "Correct the score or the weight.",
  },
  "full-score-unmet": {
    title: "Full points on an unmet target",
    message: (say) =>
      `${say("name")}: target ${say("target")}, done ${say("actual")}, not met, yet full ${say("weight")} claimed${say.has("computed") ? `; the rule gives ${say("computed")}` : ""}.`,
    advice: "Correct the score and give the reason.",
  },
  "subtotal-differs": {
    title: "Subtotal wrong",
    message: (say) =>
      `The ${say("of") === "weight" ? "weight" : "score"} subtotal of ${say("name")} says ${say("written")}, its indicators add to ${say("sum")}; the difference is ${say("difference")}.`,
    advice: "Correct the subtotal, or check the indicators.",
  },
  "total-differs": {
    title: "Total wrong",
    message: (say) =>
      `The total says ${say("written")}, the scores add to${say.has("parts") ? ` ${say("parts")} =` : ""} ${say("sum")}; the difference is ${say("difference")}.`,
    advice: "Correct the total, or check the scores.",
  },
  "grade-differs": {
    title: "Grade not as the total earns",
    message: (say) =>
      `The grade says “${say("claimed")}”; ${say("total")} earn “${say("earned")}” by ${say.has("scheme") ? `“${say("scheme")}”` : "the bands on the sheet"}.`,
    advice: "Correct the grade, or choose the local bands.",
  },
  "weights-not-100": {
    title: "Weights do not add up",
    message: (say) =>
      `The weights add to ${say("sum")}${say.has("funds") ? ` (indicators ${say("indicators")}, execution rate ${say("funds")})` : ""}, not ${say("expected")}: ${say("difference")} too ${say.has("more") ? "many" : "few"}.`,
    advice: "Change the weights so that they add to the total.",
  },
  "level-weight-differs": {
    title: "Weight of a level not the sum of its rows",
    message: (say) =>
      `${say("name")} states ${say("written")}, its indicators add to ${say("sum")}; the difference is ${say("difference")}.`,
    advice: "Change the stated weight, or the indicators' weights.",
  },
  "level-weights-unbalanced": {
    title: "Level weights not as required",
    message: (say) => `${say("levels")} weigh ${say("sum")} together, less than ${say("atLeast")} (${say("source")}).`,
    advice: "Change the weights, or give the reason.",
  },
  "alternatives-exceed-weights": {
    title: "Every alternative carries a weight",
    message: (say) =>
      `The alternatives ${say("names")} all carry a weight; the weights add to ${say("sum")}, not ${say("expected")}.`,
    advice: "Leave the weight only on the alternative that was chosen.",
  },
  "standard-conflicts-weight": {
    title: "Standard conflicts with the weight",
    message: (say) => `The standard of ${say("name")} gives ${say("most")} at most, its weight is ${say("weight")}.`,
    advice: "Make standard and weight agree.",
  },
  "standard-unreadable": {
    title: "Standard not understood",
    message: (say) => `The standard of ${say("name")}, “${say("text")}”, holds no rule to compute by.`,
    advice: "Score it by hand, or state the condition and its points.",
  },
  "needs-judgement": {
    title: "A person must score",
    message: (say) => {
      if (!say.has("name"))
        return `${say("count")} indicators have neither standard, target nor actual: a person scores them.`;
      if (say.has("words"))
        return `${say("name")} is qualitative: target “${say("target")}”, done “${say("actual")}”, ${say("proposal")} proposed.`;
      const range = say.has("high") ? `between ${say("low")} and ${say("high")}` : "weight unknown";
      return `${say("name")} must be scored by a person, ${range}${say.has("proposal") ? `, ${say("proposal")} proposed` : ""}.`;
    },
    advice: (say) => (say.has("words") ? "Confirm, or give other points." : "Give the points and the reason."),
  },
} as const satisfies Record<string, FindingWord>;
