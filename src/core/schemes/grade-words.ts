/** Words for grades: 优秀 on a sheet is 优, and is what A+ is called. */
import { squeeze } from "../values/text";

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

/** A grade as written, without 级, 等 and 档 behind it. */
export function bareGrade(text: string): string {
  return squeeze(text).replace(/[级等档次]$/u, "");
}

/** A band's label, and the plain name behind it (A+ is 优). */
export interface GradeName {
  readonly label: string;
  readonly name?: string | null;
}

/** Whether a written grade is the one earned; null where the scale does not know the written word. */
export function gradeAgrees(written: string, earned: string, bands: readonly GradeName[]): boolean | null {
  const claimed = bareGrade(written);
  const own = bands.find((band) => band.label === claimed);
  if (own) return own.label === earned;
  const name = bands.find((band) => band.label === earned)?.name ?? earned;
  if (claimed === name) return true;
  const known = bands.some((band) => step(band.name ?? band.label) === step(claimed));
  return step(claimed) < 0 || !known ? null : step(claimed) === step(name);
}
