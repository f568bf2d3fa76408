/** The cells of a protected sheet that may still be written, as few rectangles. */
import type { Area } from "../../core/grid/address";
import type { SheetOverview } from "./overview";

/** Stretches of unlocked cells in one row. */
function stretches(row: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  row.forEach((locked, at) => {
    if (locked) return;
    const last = found.at(-1);
    if (last?.to === at - 1) last.to = at;
    else found.push({ from: at, to: at });
  });
  return found;
}

/** Rectangles of the cells that are not locked; equal stretches of rows below one another become one. */
export function unlockedAreas(sheet: SheetOverview, locked: readonly (readonly boolean[])[] | null): Area[] {
  const { used } = sheet;
  if (!sheet.protected || !used) return [];
  if (sheet.locked === false) return [used];
  const done: Area[] = [];
  let open: Area[] = [];
  (locked ?? []).forEach((row, down) => {
    const at = used.top + down;
    const next = stretches(row).map(({ from, to }): Area => {
      const [left, right] = [used.left + from, used.left + to];
      const above = open.find((area) => area.left === left && area.right === right);
      return { top: above?.top ?? at, left, bottom: at, right };
    });
    done.push(
      ...open.filter(
        (area) => !next.some((one) => one.top === area.top && one.left === area.left && one.right === area.right),
      ),
    );
    open = next;
  });
  return [...done, ...open];
}
