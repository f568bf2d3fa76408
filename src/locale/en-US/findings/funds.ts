/** Findings about money and rates, in English. */
import type { FindingWord } from "../../findings";

export const fundsFindings = {
  "cost-overrun": {
    title: "Cost above its limit",
    message: (say) =>
      `${say("name")} ${say("actual")} is above the limit of ${say("limit")} (by ${say("excess")}${say.has("percent") ? `, ${say("percent")}` : ""}).`,
    advice: "Check the spending or give the reason.",
  },
  "funds-overrun": {
    title: "Funds executed above the budget",
    message: (say) =>
      `${say("name")}: ${say("executed")} executed, above the budget of ${say("budget")} (by ${say("excess")}, ${say("percent")}; rate ${say("rate")}).`,
    advice: "Check what the executed amount counts, or add the budget's adjustment.",
  },
  "funds-part-overrun": {
    title: "One source executed above its budget",
    message: (say) =>
      `${say("name")}: ${say("executed")} executed, above its own budget of ${say("budget")} (by ${say("excess")}, ${say("percent")}); the total is not.`,
    advice: "Confirm that money was transferred between sources.",
  },
  "execution-overrun": {
    title: "Rate above its limit",
    message: (say) => `${say("name")} ${say("actual")} is above ${say("limit")} (by ${say("excess")}).`,
    advice: "Check the spending or give the reason.",
  },
  "funds-parts-mismatch": {
    title: "Parts do not add to the total",
    message: (say) =>
      `${say("name")} is ${say("total")}, its parts add to ${say.has("parts") ? `${say("parts")} = ` : ""}${say("sum")}; the difference is ${say("difference")}.`,
    advice: "Check the parts and the total.",
  },
  "funds-total-zero": {
    title: "Total of funds is 0",
    message: (say) => `${say("name")} says 0 over sources of ${say("sum")}; rate and score cannot be computed.`,
    advice: "Put the sum of the sources into the total row.",
  },
  "cost-funds-mismatch": {
    title: "Cost indicators disagree with the funds",
    message: (say) =>
      say.has("name")
        ? `The cost indicator “${say("name")}” says ${say("sum")}, the funds executed are ${say("executed")}; the difference is ${say("difference")}.`
        : `The ${say("count")} cost indicators add to ${say("parts")} = ${say("sum")}, the funds executed are ${say("executed")}; the difference is ${say("difference")}.`,
    advice: "Make both count the same money.",
  },
  "rate-differs": {
    title: "Rate computed wrongly",
    message: (say) =>
      `${say("name")} says ${say("written")}; ${say("arithmetic")} gives ${say("exact")}, so ${say("correct")}.`,
    advice: "Correct the rate, or check its figures.",
  },
  "achievement-ahead-of-spending": {
    title: "Achievement far ahead of spending",
    message: (say) =>
      `${say("achieved")} of the points are claimed, ${say("rate")} of the budget is spent: ${say("gap")} apart (limit ${say("limit")}).`,
    advice: "Say why less money was enough, or check whether the targets are too low.",
  },
} as const satisfies Record<string, FindingWord>;
