/** Parts of two lists matched: by what they are called, by what they measure, then by order. */
import { figureOf } from "./actual";
import { sameMeasure } from "./unit-conversion";
import { squeeze } from "./text";
import type { ListItem } from "./value";

/** A part of a target with its counterpart. */
export interface Pair {
  readonly target: ListItem;
  readonly actual: ListItem | null;
  readonly by: "label" | "unit" | "order";
}

function sameLabel(first: string, second: string): boolean {
  const [one, other] = [squeeze(first), squeeze(second)];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

/** True where two parts measure the same; a date goes with a date, words with words. */
function sameKind(target: ListItem, actual: ListItem): boolean {
  const wanted = figureOf(target.value);
  const given = figureOf(actual.value);
  if (!wanted || !given) return target.value.kind === actual.value.kind && !wanted && !given;
  return wanted.unit !== null && given.unit !== null && sameMeasure(wanted.unit, given.unit);
}

/** The only member that fits; none where several do. */
function only(items: readonly ListItem[], fits: (item: ListItem) => boolean): ListItem | null {
  const fitting = items.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** True where a part without a unit may be the counterpart of any figure. */
function mayPair(target: ListItem, actual: ListItem): boolean {
  const wanted = figureOf(target.value);
  const given = figureOf(actual.value);
  if (!wanted || !given) return target.value.kind === actual.value.kind;
  return wanted.unit === null || given.unit === null || sameMeasure(wanted.unit, given.unit);
}

/** Pairs each part of a target with a part of an actual; order counts only where both lists are equally long. */
export function pairItems(targets: readonly ListItem[], actuals: readonly ListItem[]): readonly Pair[] {
  const free = new Set(actuals);
  const take = (item: ListItem): ListItem => {
    free.delete(item);
    return item;
  };
  const paired = new Map<ListItem, Pair>();
  const isOnly = (target: ListItem): boolean =>
    !targets.some((other) => other !== target && !paired.has(other) && sameKind(target, other));
  const rounds: readonly (readonly [Pair["by"], (target: ListItem) => ListItem | null])[] = [
    ["label", (target) => only([...free], (item) => sameLabel(target.label, item.label) && mayPair(target, item))],
    ["unit", (target) => (isOnly(target) ? only([...free], (item) => sameKind(target, item)) : null)],
    ["order", (target) => inOrder(target, targets, actuals, free)],
  ];
  for (const [by, find] of rounds) {
    for (const target of targets) {
      const found = paired.has(target) ? null : find(target);
      if (found) paired.set(target, { target, actual: take(found), by });
    }
  }
  return targets.map((target) => paired.get(target) ?? { target, actual: null, by: "order" });
}

function inOrder(
  target: ListItem,
  targets: readonly ListItem[],
  actuals: readonly ListItem[],
  free: ReadonlySet<ListItem>,
): ListItem | null {
  if (targets.length !== actuals.length) return null;
  const item = actuals[targets.indexOf(target)];
  return item && free.has(item) && mayPair(target, item) ? item : null;
}
