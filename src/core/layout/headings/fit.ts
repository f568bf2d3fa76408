/** Whether the cells of a column look like what its heading promises. */
import type { HeadingRole } from "../words/headings";
import type { Content } from "./content";

/** `fits`, `differs`, or null where the cells say nothing either way. */
export function contentFit(role: HeadingRole | null, content: Content): "fits" | "differs" | null {
  if (content.filled === 0 || role === null) return null;
  const judge = (fits: boolean, differs: boolean): "fits" | "differs" | null =>
    fits ? "fits" : differs && content.filled >= 2 ? "differs" : null;
  switch (role) {
    case "weight":
    case "levelWeight":
      return judge(content.numeric >= 0.8, content.numeric < 0.4);
    case "score":
    case "otherScore":
      return judge(content.numeric >= 0.6, content.numeric < 0.2 && content.length > 4);
    case "target":
      return judge(content.signed > 0 || content.amount > 0.2 || content.rule < 0.3, content.rule >= 0.7);
    case "actual":
      return judge(content.rule < 0.5, content.rule >= 0.8);
    case "level1":
    case "level2":
      return judge(content.level >= 0.3 || content.numeric < 0.2, content.numeric >= 0.8);
    case "level3":
    case "name":
      return judge(content.numeric < 0.3, content.numeric >= 0.8);
    case "standard":
      return judge(content.rule >= 0.3 || content.length >= 6, content.numeric >= 0.8);
    case "sign":
      return judge(content.bareSign >= 0.5, content.bareSign < 0.2);
    default:
      return null;
  }
}

const usualSums: readonly number[] = [100, 90, 80];

/** True for what weights come to: all, or all but the points of the funds block; twice that where a total row stands below. */
export function isUsualSum(sum: number): boolean {
  return usualSums.includes(sum) || usualSums.includes(sum / 2);
}

/** True where the cells alone tell the role, however little the heading says: nothing but signs; figures that add to the whole. */
export function contentProves(role: HeadingRole | null, content: Content): boolean {
  if (role === "sign") return content.filled >= 3 && content.bareSign >= 0.8;
  if (role === "weight") return content.filled >= 3 && content.numeric >= 0.9 && isUsualSum(content.sum);
  return false;
}
