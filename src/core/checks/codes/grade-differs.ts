/** A written grade is not the one the written total earns (contract.md, Findings; domain C19). */
import { bandOf, bareGrade, gradeAgrees } from "../../schemes";
import type { Check } from "../check";
import { raise } from "../check";
import { points } from "../facts";

export const gradeDiffers = {
  code: "grade-differs",
  severity: "error",
  find: (table) => {
    const { claimedGrade, claimedTotal } = table.reading;
    const earned = table.score.grade.ofClaimed;
    if (!claimedGrade || !claimedTotal?.number || earned === null || bareGrade(claimedGrade.text) === "") return [];
    const bands = table.reading.bands ?? table.scheme.bands;
    if (gradeAgrees(claimedGrade.text, earned, bands) !== false) return [];
    const band = bandOf(claimedTotal.number, bands, table.scheme.options);
    const facts = {
      claimed: claimedGrade.text.trim(),
      earned,
      total: points(claimedTotal.number),
      from: band?.low == null ? null : band.low.toString(),
      scheme: table.reading.bands ? null : table.scheme.name,
    };
    return [raise(claimedGrade.cell, facts, [claimedTotal.cell])];
  },
} as const satisfies Check;
