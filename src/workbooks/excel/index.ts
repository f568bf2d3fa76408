/** The workbook that is open in Excel, by office.js. */
import type { HostFailure, SheetSummary, Workbook } from "../workbook";
import type { Result } from "../../core/result";
import { abilitiesOf } from "./abilities";
import { applyEdits } from "./apply";
import { attempt } from "./failure";
import { putMadeSheets } from "./made";
import { clearAllMarks, markSheets } from "./mark";
import { ownWrites } from "./own-writes";
import { readWorkbook } from "./read";
import { hasUndo, revertLast } from "./revert";
import { findPart, putKept } from "./settings-part";
import { watchSheets } from "./watch";

async function listSheets(context: Excel.RequestContext): Promise<readonly SheetSummary[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({
    name,
    visible: visibility === "Visible",
    active: id === active.id,
  }));
}

async function keep(context: Excel.RequestContext, key: string, value: unknown): Promise<null> {
  putKept(context, await findPart(context), key, value);
  await context.sync();
  return null;
}

async function kept(context: Excel.RequestContext, key: string): Promise<unknown> {
  return (await findPart(context)).kept[key] ?? null;
}

/** Lets one call wait for the one before it. */
function oneAtATime(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next.catch(() => undefined);
    return next;
  };
}

/** The open workbook. To be made after Office.onReady said that the host is Excel. */
export function excelWorkbook(): Workbook {
  const own = ownWrites();
  const inLine = oneAtATime();
  const abilities = abilitiesOf();
  const none = (): null => null;
  const ask = <T>(
    sheet: () => string | null,
    steps: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<Result<T, HostFailure>> => inLine(() => attempt(sheet, steps));
  return {
    abilities,
    listSheets: () => ask(none, listSheets),
    read: (sheets) => ask(none, (context) => readWorkbook(context, sheets)),
    apply: (edits) => inLine(() => applyEdits(edits, own, abilities.undoGroup)),
    revert: () => inLine(() => revertLast(own)),
    canRevert: () => inLine(hasUndo),
    mark: (sheets, marks) => inLine(() => markSheets(sheets, marks)),
    clearMarks: () => inLine(clearAllMarks),
    select: (sheet, cell) =>
      ask(
        () => sheet,
        async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
          await context.sync();
          return null;
        },
      ),
    watch: (onChange) => watchSheets(onChange, own),
    putSheets: (sheets) => inLine(() => putMadeSheets(sheets)),
    recall: async (key) => {
      const outcome = await ask(none, (context) => kept(context, key));
      return outcome.ok ? outcome.value : null;
    },
    remember: (key, value) => ask(none, (context) => keep(context, key, value)),
  };
}
