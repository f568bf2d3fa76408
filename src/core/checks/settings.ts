/** Severity, on or off, thresholds: what a scheme sets for a code, else what the check says itself. */
import type { Decimal } from "../decimal";
import { decimal } from "../decimal";
import type { Scheme } from "../schemes/scheme";
import type { Severity } from "./finding";

/** The severity of a code under a scheme; null where the scheme turns it off. */
export function severityOf(
  check: { readonly code: string; readonly severity: Severity },
  scheme: Scheme,
): Severity | null {
  const set = scheme.findings[check.code]?.severity ?? check.severity;
  return set === "off" ? null : set;
}

/** The threshold of a code under a scheme, a fraction; `own` where the scheme sets none. */
export function thresholdOf(code: string, own: Decimal, scheme: Scheme): Decimal {
  const set = scheme.findings[code]?.threshold;
  return set === undefined ? own : decimal(set);
}
