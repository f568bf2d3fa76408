/** A written grade is not the one the written total earns (contract.md, Findings; domain C19). */
import type { BandEnds } from "../../schemes";
import { bandOf } from "../../schemes";
import { squeeze } from "../../values/text";
import type { Check, CheckedTable } from "../check";
import { raise } from "../check";
import { points } from "../facts";

/** Labels that mean the same step on a scale of four. */
const synonyms: readonly (readonly string[])[] = [
  ["优", "优秀"],
  ["良", "良好"],
  ["中", "中等", "一般", "合格", "及格"],
  ["差", "较差", "不合格", "不及格"],
];

function step(label: string): number {
  return synonyms.findIndex((group) => group.includes(label));
}

/** Labels and the plain names behind them (A+ is 优); the labels of a scale first. */
function labelsOf({
  reading,
  scheme,
}: CheckedTable): readonly { readonly label: string; readonly name: string | null }[] {
  return reading.bands ? reading.bands.map(({ label }) => ({ label, name: null })) : scheme.bands;
}

/** True, false, or null where the scale does not know the written word. */
function agrees(claimed: string, earned: string, table: CheckedTable): boolean | null {
  const bands = labelsOf(table);
  const own = bands.find((band) => band.label === claimed);
  if (own) return own.label === earned;
  const name = bands.find((band) => band.label === earned)?.name ?? earned;
  if (claimed === name) return true;
  const known = bands.some((band) => step(band.name ?? band.label) === step(claimed));
  return step(claimed) < 0 || !known ? null : step(claimed) === step(name);
}

export const gradeDiffers = {
  code: "grade-differs",
  severity: "error",
  find: (table) => {
    const { claimedGrade, claimedTotal } = table.reading;
    const earned = table.score.grade.ofClaimed;
    const claimed = claimedGrade ? squeeze(claimedGrade.text).replace(/[级等档次]$/u, "") : "";
    if (!claimedGrade || !claimedTotal?.number || earned === null || claimed === "") return [];
    if (agrees(claimed, earned, table) !== false) return [];
    const bands: readonly BandEnds[] = table.reading.bands ?? table.scheme.bands;
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
