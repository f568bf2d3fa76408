/** Tells of edits: those of the person at this Excel, never our own, and none that come from others in the same file. */
import type { ChangedCells } from "../workbook";
import { areasOfEvent } from "./event-address";
import { attempt } from "./failure";
import type { OwnWrites } from "./own-writes";

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
