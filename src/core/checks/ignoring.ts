/** Findings that a person set aside: found again by sheet, code, cell and figures; back when the figures change. */
import { plainDigits } from "../decimal";
import { toA1 } from "../grid/address";
import type { Fact, Finding } from "./finding";

/** What a workbook keeps of a finding that was set aside (`IgnoredFinding` of evaluation.ts). */
export interface SetAside {
  readonly sheet: string;
  readonly code: string;
  readonly cell: string;
  readonly basis: string;
  readonly reason: string;
}

function textOf(fact: Fact): string {
  if (fact === null) return "";
  if (typeof fact !== "object") return String(fact);
  if ("value" in fact) return `${plainDigits(fact.value)}${fact.unit ?? ""}`;
  return "toFixed" in fact ? plainDigits(fact) : fact.join(",");
}

/** The figures and texts that a finding rests on, as one text. */
export function basisOf(finding: Pick<Finding, "facts">): string {
  return Object.keys(finding.facts)
    .sort()
    .map((name) => `${name}=${textOf(finding.facts[name] ?? null)}`)
    .join("|");
}

/** The record that sets a finding aside for a reason. */
export function setAside(finding: Finding, sheet: string, reason: string): SetAside {
  const cell = finding.cell ? toA1(finding.cell) : "";
  return { sheet, code: finding.code, cell, basis: basisOf(finding), reason };
}

/** Findings with the reasons of those that were set aside and still rest on the same figures. */
export function withIgnored<F extends Finding>(
  findings: readonly F[],
  sheet: string,
  ignored: readonly SetAside[],
): readonly F[] {
  return findings.map((finding) => {
    const cell = finding.cell ? toA1(finding.cell) : "";
    const own = ignored.find(
      (one) => one.sheet === sheet && one.code === finding.code && one.cell === cell && one.basis === basisOf(finding),
    );
    return own ? { ...finding, ignored: own.reason } : finding;
  });
}
