/** Finds the area that covers a place among many: strangers' files hold a hundred thousand of them, of any size. */
import type { Area } from "./address";
import { contains } from "./address";

/** Areas that cover one row, with those wholly above and wholly below it. */
interface Node {
  readonly row: number;
  /** From left to right. */
  readonly across: readonly Area[];
  /** The last column that an area of `across` reaches, up to each of them. */
  readonly reach: Int32Array;
  readonly above: Node | null;
  readonly below: Node | null;
}

/** Areas over one row do not overlap in a sound file, so that one look is enough; an unsound file gets this many. */
const mostLooks = 64;

/** Looks up the area of a place; undefined where none covers it. Memory and time grow with the areas, never with their size. */
export function areaIndex(areas: readonly Area[]): (row: number, column: number) => Area | undefined {
  const root = nodeOf([...areas].sort((first, second) => first.top - second.top || first.left - second.left));
  return (row, column) => {
    for (let node = root; node !== null; node = row < node.row ? node.above : node.below) {
      const found = amongst(node, row, column);
      if (found || row === node.row) return found;
    }
    return undefined;
  };
}

/** `sorted` by their first rows. The middle one's row leaves at most half of them on either side. */
function nodeOf(sorted: readonly Area[]): Node | null {
  const middle = sorted[sorted.length >> 1];
  if (!middle) return null;
  const row = middle.top;
  const across = sorted.filter(({ bottom, top }) => top <= row && bottom >= row);
  across.sort((first, second) => first.left - second.left);
  const reach = new Int32Array(across.length);
  across.forEach(({ right }, at) => {
    reach[at] = Math.max(right, reach[at - 1] ?? -1);
  });
  return {
    row,
    across,
    reach,
    above: nodeOf(sorted.filter(({ bottom }) => bottom < row)),
    below: nodeOf(sorted.filter(({ top }) => top > row)),
  };
}

function amongst({ across, reach }: Node, row: number, column: number): Area | undefined {
  let low = 0;
  let high = across.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((across[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1, looks = 0; at >= 0 && looks < mostLooks && (reach[at] ?? -1) >= column; at--, looks++) {
    const area = across[at];
    if (area && contains(area, { row, column })) return area;
  }
  return undefined;
}
