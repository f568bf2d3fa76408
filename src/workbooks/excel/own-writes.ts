/**
 * Tells our own writes from a person's where the host does not say who it was (`triggerSource`, ExcelApi 1.14): each
 * range that we write raises one event with its address.
 */
import type { Area } from "../../core/grid/address";
import { areaToA1 } from "../../core/grid/address";

/** Milliseconds after which an event of ours is no longer awaited. */
const patience = 5000;

export interface OwnWrites {
  /** A range is about to be written. */
  expect(sheetId: string, area: Area): void;
  /** True, once, for the event of such a range. */
  isOurs(sheetId: string, address: string): boolean;
}

/** An empty record. `now` gives milliseconds. */
export function ownWrites(now: () => number = Date.now): OwnWrites {
  let awaited: { readonly key: string; readonly until: number }[] = [];
  return {
    expect(sheetId, area) {
      awaited = awaited.filter(({ until }) => until > now());
      awaited.push({ key: `${sheetId} ${areaToA1(area)}`, until: now() + patience });
    },
    isOurs(sheetId, address) {
      const key = `${sheetId} ${address.replaceAll("$", "")}`;
      const at = awaited.findIndex((one) => one.key === key && one.until > now());
      if (at < 0) return false;
      awaited.splice(at, 1);
      return true;
    },
  };
}
