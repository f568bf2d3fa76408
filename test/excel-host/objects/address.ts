/** Addresses as the API has them: with the sheet's name, in quotes where needed. */
import { areaFromA1, areaToA1 } from "../../../src/core/grid/address";
import type { Area } from "../../../src/core/grid/address";
import { invalidArgument } from "../wire/fault";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

export function sheetPrefix(name: string): string {
  return plainName.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function fullAddress(sheet: string, area: Area): string {
  return sheetPrefix(sheet) + areaToA1(area);
}

/** The area of `A1:B2`, `Sheet1!A1`, `5:7` or `B:D`; InvalidArgument where it is none. */
export function parseAddress(text: string): Area {
  const bare = text.slice(text.lastIndexOf("!") + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(bare);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u.exec(bare);
  const area = areaFromA1(columns ? `${columns[1] ?? ""}1:${columns[2] ?? ""}${lastRow + 1}` : bare);
  if (!area) throw invalidArgument(`address ${text}`);
  return area;
}

/** The common part of two areas. */
export function intersection(first: Area, second: Area): Area | null {
  const area = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export function union(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}
