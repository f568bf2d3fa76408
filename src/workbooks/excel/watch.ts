/** Tells of edits: those of the person at this Excel, never our own, and none that come from others in the same file. */
import type { Area } from "../../core/grid/address";
import { areaFromA1 } from "../../core/grid/address";
import type { ChangedCells } from "../workbook";
import { attempt } from "./failure";
import type { OwnWrites } from "./own-writes";

const rowsPattern = /^(\d+):(\d+)$/u;
const columnsPattern = /^([A-Z]{1,3}):([A-Z]{1,3})$/u;
const lastRow = 1_048_576;

/** The areas of an event's address: cells, whole rows, whole columns, several of them. */
export function areasOfEvent(address: string): Area[] {
  return address
    .replaceAll("$", "")
    .split(",")
    .flatMap((part) => {
      const bare = part.slice(part.lastIndexOf("!") + 1).trim();
      const rows = rowsPattern.exec(bare);
      if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: 16_383 };
      const columns = columnsPattern.exec(bare);
      const text = columns ? `${columns[1] ?? ""}1:${columns[2] ?? ""}${String(lastRow)}` : bare;
      return areaFromA1(text) ?? [];
    });
}

/** What an event says of who did it; older hosts leave that out, whatever the types say. */
type Origin = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address"> & { readonly triggerSource?: string };

function isOwn(event: Origin, own: OwnWrites): boolean {
  const awaited = own.isOurs(event.worksheetId, event.address);
  return event.triggerSource === undefined ? awaited : event.triggerSource === "ThisLocalAddin";
}

/** The name of a sheet by now, as events carry only its id. */
async function nameOf(id: string): Promise<string | null> {
  const outcome = await attempt(
    () => null,
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    },
  );
  return outcome.ok ? outcome.value : null;
}

/** Calls back after each edit of a person, in order; returns how to stop. */
export async function watchSheets(
  onChange: (changed: ChangedCells) => void,
  own: OwnWrites,
): Promise<() => Promise<void>> {
  let stopped = false;
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (stopped || isOwn(event, own) || event.source === "Remote") return;
    const sheet = await nameOf(event.worksheetId);
    if (sheet === null || isStopped()) return;
    onChange({ sheet, areas: areasOfEvent(event.address) });
  };
  const isStopped = (): boolean => stopped;
  const registered = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return handler;
  });
  return async () => {
    if (isStopped()) return;
    stopped = true;
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}
