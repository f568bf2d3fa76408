/** Grade bands written on the sheet: found here, taken apart by reading/. */
import type { TextAt } from "../layout";
import { textAt } from "../lines";
import type { Line } from "../lines";

const grades = /[优良中差]|合格|及格|[A-D]\+?(?=[[(:≥<\d])/gu;
const limits = /\d{2,3}/gu;
const longest = 300;

/** The first text that names two grades or more with their limits. */
export function bandsText(lines: readonly Line[]): TextAt | null {
  for (const { labels } of lines) {
    const label = labels.find(
      ({ key, numeric }) =>
        !numeric &&
        key.length <= longest &&
        /[分≥>\-～~]/u.test(key) &&
        new Set(key.match(grades)).size >= 2 &&
        (key.match(limits) ?? []).length >= 2 &&
        /等[级次]|等第|档|[优差]秀?[(:[为]|[为)]优|[A-D]\+?[(:[]/u.test(key),
    );
    if (label) return textAt(label);
  }
  return null;
}
