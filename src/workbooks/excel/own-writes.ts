/**
 * Tells our own writes from a person's where the host does not say who it was (`triggerSource`, ExcelApi 1.14): each
 * range that we write raises one event, or several for its parts where office.js cut it up.
 */
import type { Area } from "../../core/grid/address";
import { areasOfEvent } from "./event-address";

/** Milliseconds after which an event of ours is no longer awaited. */
const patience = 5000;

export interface OwnWrites {
  /** A range is about to be written. */
  expect(sheetId: string, area: Area): void;
  /** True for the events of such a range, once for each of its cells. */
  isOurs(sheetId: string, address: string): boolean;
}

interface Awaited {
  readonly sheetId: string;
  readonly area: Area;
  readonly until: number;
  cells: number;
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const within = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

/** An empty record. `now` gives milliseconds. */
export function ownWrites(now: () => number = Date.now): OwnWrites {
  let awaited: Awaited[] = [];
  return {
    expect(sheetId, area) {
      awaited = awaited.filter(({ until }) => until > now());
      awaited.push({ sheetId, area, until: now() + patience, cells: sizeOf(area) });
    },
    isOurs(sheetId, address) {
      const [area, ...others] = areasOfEvent(address);
      if (!area || others.length > 0) return false;
      const found = awaited.find((one) => one.sheetId === sheetId && one.until > now() && within(area, one.area));
      if (!found) return false;
      found.cells -= sizeOf(area);
      if (found.cells <= 0) awaited = awaited.filter((one) => one !== found);
      return true;
    },
  };
}
