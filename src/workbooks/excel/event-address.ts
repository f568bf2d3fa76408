/** Addresses of events: cells, whole rows, whole columns, several of them, with or without the sheet. */
import type { Area } from "../../core/grid/address";
import { areaFromA1 } from "../../core/grid/address";

const rowsPattern = /^(\d+):(\d+)$/u;
const columnsPattern = /^([A-Z]{1,3}):([A-Z]{1,3})$/u;
const lastRow = 1_048_576;
const lastColumn = 16_383;

function areaOf(part: string): Area | null {
  const bare = part.slice(part.lastIndexOf("!") + 1).trim();
  const rows = rowsPattern.exec(bare);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn };
  const columns = columnsPattern.exec(bare);
  return areaFromA1(columns ? `${columns[1] ?? ""}1:${columns[2] ?? ""}${lastRow}` : bare);
}

/** The areas of an event's address; what is none is passed over. */
export function areasOfEvent(address: string): Area[] {
  return address
    .replaceAll("$", "")
    .split(",")
    .flatMap((part) => areaOf(part) ?? []);
}
