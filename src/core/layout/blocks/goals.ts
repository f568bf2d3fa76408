/** The goals of the year (年度总体目标): what was wanted and what came of it, as texts, between the head and the indicators. */
import type { GoalsText, TextAt } from "../layout";
import type { Label, Line } from "../lines";
import { textAt } from "../lines";
import { goalWords } from "../words/head";
import { bareLabel } from "../words/text";
import { isHeadLabel } from "./head";

const known = new Set(goalWords);
const isGoalWord = ({ key }: Label): boolean => known.has(bareLabel(key)) || known.has(key);
const saysActual = ({ key }: Label): boolean => /完成|实际/u.test(key);

/** Rows below the headings that belong to them where no merged label says how many. */
const oneRow = 1;

/** The headings of a line: those that name what was wanted (first 年初, then 调整后), and the first behind them that names what came of it. */
interface Headings {
  readonly targets: readonly Label[];
  readonly actual: Label;
}

function headingsIn({ labels }: Line): Headings | null {
  const at = labels.findIndex((label) => isGoalWord(label) && saysActual(label));
  const actual = labels[at];
  const from = labels.slice(0, Math.max(at, 0)).findLastIndex((label) => !isGoalWord(label) || reachesDown(label)) + 1;
  const targets = labels.slice(from, Math.max(at, 0));
  return actual && targets.length > 0 ? { targets, actual } : null;
}

/** 年度总体目标 beside the headings, merged down over the texts. */
function reachesDown({ area }: Label): boolean {
  return area.bottom > area.top;
}

/** Nothing but `目标1：`, `1.` and dots: a form that was not filled in. */
const unfilled = /^(?:目标|[\d\s.…:：、，。,()（）])*$/u;

/** A text under a heading: a cell that begins inside its columns and names nothing itself. */
function under({ area: { left, right } }: Label, { labels }: Line): TextAt | null {
  const found = labels.find(({ address }) => address.column >= left && address.column <= right);
  if (!found || found.numeric || isGoalWord(found) || isHeadLabel(found.key) || unfilled.test(found.text)) return null;
  return textAt(found);
}

/** The texts of the goals in order; none where the lines have no headings for them. */
export function goalsOf(lines: readonly Line[]): readonly GoalsText[] {
  return lines.flatMap((line) => {
    const headings = headingsIn(line);
    if (!headings) return [];
    const { actual, targets } = headings;
    const beside = line.labels.find((label) => reachesDown(label) && label.area.right < actual.area.left);
    const last = beside?.area.bottom ?? line.row + oneRow;
    const said = (role: GoalsText["role"], heading: Label, below: Line): readonly GoalsText[] => {
      const text = under(heading, below);
      return text ? [{ role, heading: textAt(heading), text }] : [];
    };
    return lines
      .filter(({ row }) => row > line.row && row <= last)
      .flatMap((below) => [
        ...targets.flatMap((heading) => said("target", heading, below)),
        ...said("actual", actual, below),
      ]);
  });
}
