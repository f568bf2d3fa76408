/** Severity, on or off: what a scheme sets for a code, else what the check says itself. */
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
