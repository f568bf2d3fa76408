/** Findings about targets, actuals and reasons, in English. */
import type { FindingWord } from "../../findings";

const fields: Readonly<Record<string, string>> = { target: "target", actual: "actual", weight: "weight" };
const kinds: Readonly<Record<string, string>> = {
  quantity: "quantity",
  quality: "quality",
  timeliness: "timeliness",
  satisfaction: "satisfaction",
};

export const valueFindings = {
  "reason-missing": {
    title: "Reason missing",
    message: (say) =>
      say("because") === "rate"
        ? `${say("name")}: execution rate ${say("rate")} is below ${say("limit")}, and no reason is given.`
        : say("because") === "unmet"
          ? `${say("name")}: target ${say("target")}, done ${say("actual")}, not met, and no reason is given.`
          : `${say("name")} loses ${say("lost")}, and no reason is given.`,
    advice: "Give the reason and what will be done.",
  },
  "filler-reason": {
    title: "Reason says nothing",
    message: (say) => `${say("name")} needs a reason; only “${say("text")}” stands there.`,
    advice: "State the reason and what will be done.",
  },
  "target-too-low": {
    title: "Target may be too low",
    message: (say) =>
      `${say("name")}: ${say("actual")} done passes the target ${say("target")} by ${say("over")} (limit ${say("limit")}).`,
    advice: "Explain the excess and set next year's target accordingly.",
  },
  "unit-mismatch": {
    title: "Units differ",
    message: (say) =>
      `${say("name")}: target “${say("target")}” and actual “${say("actual")}” are in units that cannot be compared${say.has("targetUnit") && say.has("actualUnit") ? ` (${say("targetUnit")}, ${say("actualUnit")})` : ""}.`,
    advice: "Use one unit.",
  },
  "value-unreadable": {
    title: "Figure not understood",
    message: (say) =>
      `No figure can be read from the ${fields[say("field")] ?? ""} “${say("text")}” of ${say("name")}${say.has("suggestion") ? `; it may be “${say("suggestion")}”` : ""}.`,
    advice: "Write one figure with its unit, such as “≥10次” or “98%”.",
  },
  "value-missing": {
    title: "Not filled in",
    message: (say) => `${say("name")} has no ${fields[say("field")] ?? ""}.`,
    advice: "Fill it in; where it does not apply, write “/”.",
  },
  "value-impossible": {
    title: "Impossible value",
    message: (say) => {
      if (say("why") === "date") return `The date “${say("text")}” of ${say("name")} does not exist.`;
      if (say("why") === "negative") return `${say("name")} ${say("value")}: a cost cannot be negative.`;
      return `${say("name")} ${say("value")}: it cannot pass 100%.`;
    },
    advice: "Check and correct it.",
  },
  "indicator-duplicate": {
    title: "Indicator repeated",
    message: (say) => `${say("name")} repeats ${say("first")}.`,
    advice: "Remove one, or name them apart.",
  },
  "placeholder-left": {
    title: "Words of the form left in",
    message: (say) =>
      Number(say("count")) > 1
        ? `${say("count")} places still hold words of the blank form (${say("cells")}, such as “${say("text")}”).`
        : `The words “${say("text")}” of the blank form are still there.`,
    advice: "Fill them in or remove them.",
  },
  "kind-missing": {
    title: "Kinds of indicators missing",
    message: (say) => {
      const fact = say.fact("kinds");
      const names = Array.isArray(fact) ? fact.map((kind: string) => kinds[kind] ?? kind).join(", ") : "";
      return `There is no ${names} indicator.`;
    },
    advice: "Add them, or say why they do not apply.",
  },
  "same-actual-everywhere": {
    title: "The same actual in every row",
    message: (say) => `All ${say("count")} indicators hold “${say("text")}” as their actual.`,
    advice: "Fill in what was done, row by row.",
  },
  "actual-equals-target-everywhere": {
    title: "Every actual equals its target",
    message: (say) => `All ${say("count")} quantitative actuals equal their targets exactly.`,
    advice: "Check the evidence and fill in the real figures.",
  },
  "claim-contradicted": {
    title: "Words against figures",
    message: (say) =>
      `${say("name")} says “${say("text")}”, but its target is ${say("target")} and ${say("actual")} was done: not met.`,
    advice: "Correct the words or the figures.",
  },
  "year-differs": {
    title: "Another year",
    message: (say) =>
      say.has("name")
        ? `The target “${say("text")}” of ${say("name")} does not lie in ${say("year")}.`
        : `The title “${say("text")}” and the table's year ${say("year")} differ.`,
    advice: "Check the year.",
  },
  "number-as-text": {
    title: "Numbers stored as text",
    message: (say) =>
      `${say("count")} numbers are stored as text (${say("cells")}${Number(say("count")) > 5 ? " and others" : ""}); sums on the sheet leave them out.`,
    advice: "Convert them to numbers.",
  },
  "sign-lost": {
    title: "A sign may be lost",
    message: (say) => `“${say("text")}” of ${say("name")} may be “${say("suggestion")}”; it was not scored.`,
    advice: "Confirm and correct it.",
  },
  "scale-unclear": {
    title: "Scale not clear",
    message: (say) =>
      `The actual “${say("text")}” of ${say("name")} is far from the target “${say("target")}” in scale${say.has("suggestion") ? ` and may be “${say("suggestion")}”` : ""}; it was not scored.`,
    advice: "Add the unit.",
  },
  "layout-unsure": {
    title: "Table not recognised for sure",
    message: (say) =>
      `This table is only ${say("certainty")} sure${say.has("columns") ? `; unsure columns: ${say("columns")}` : ""}. It was not scored.`,
    advice: "Say in the pane what each column holds.",
  },
} as const satisfies Record<string, FindingWord>;
