/** Which figure of the actual each name of a formula is: 编制数 is 编制120名, 在职人员数 the figure left over. */
import type { Decimal } from "../../decimal";
import type { ActualFigure } from "../actual/facts";
import { sizeOf } from "../figure";
import { namesOf, type Formula } from "../formula";
import { evaluated, type Worked } from "./evaluate";
import { figureOf, number } from "./show";
import { common } from "./subjects";

/** The most characters in a row that a name and the words around a figure share. */
function likeness(name: string, { label, behind }: ActualFigure): number {
  const words = `${label}|${behind}`.replace(/本年度/gu, "本年").replace(/上年度/gu, "上年");
  const plain = name.replace(/年度/gu, "年");
  return common(plain, words);
}

const orders: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[0]],
  2: [
    [0, 1],
    [1, 0],
  ],
  3: [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ],
};

const due = /计划|目标|预算|应|编制|年初|上年|去年|总/u;

/** Which figure each name is; null where that is not plain. */
function figuresByName(
  names: readonly string[],
  figures: readonly ActualFigure[],
): ReadonlyMap<string, ActualFigure> | null {
  if (names.length !== figures.length || figures.some(({ exact }) => !exact)) return null;
  const ranked = (orders[names.length] ?? []).map((order) => {
    const pairs = names.map((name, at) => {
      const figure = figures[order[at] ?? 0];
      return { name, figure, likeness: figure ? likeness(name, figure) : 0 };
    });
    return { pairs, total: pairs.reduce((sum, pair) => sum + pair.likeness, 0) };
  });
  const [best, second] = ranked.toSorted((first, other) => other.total - first.total);
  if (!best || (second && second.total === best.total)) return null;
  const weak = best.pairs.filter((pair) => pair.likeness < 2);
  const [odd, another] = weak;
  // one name may be left over for the one figure left over, unless the two say otherwise
  if (another || (odd && (names.length < 2 || due.test(odd.name) !== due.test(odd.figure?.label ?? "")))) return null;
  return new Map(best.pairs.flatMap(({ figure, name }) => (figure ? [[name, figure] as const] : [])));
}

/** A formula worked out from the actual's figures, each name its own; null where that is not plain, or the weight is asked and not given. */
export function workedByName(
  formula: Formula,
  figures: readonly ActualFigure[],
  weight: Decimal | null,
): Worked | null {
  const found = figuresByName(namesOf(formula), figures);
  if (!found) return null;
  return evaluated(formula, (part) => {
    if (part.node === "weight") return weight && { value: weight, expression: number(weight) };
    if (part.node !== "name") return undefined;
    const figure = found.get(part.name);
    return figure ? { value: sizeOf(figure.quantity), expression: figureOf(figure.quantity) } : null;
  });
}
