/**
 * What can be put back, kept in the workbook's settings under one key, so that it outlives the pane. Written after the
 * cells and apart from them: Excel can undo values in one step, settings it cannot.
 */
import { Refused } from "./failure";
import type { UndoRecord } from "./record";
import { undoOf } from "./record";

const settingKey = "jiping.undo";

/** Most characters of what is kept, and most records. */
const undoLimit = 1_000_000;
const mostRecords = 20;

/** What can be put back, the latest last. */
export type Undo = readonly UndoRecord[];

/** Asks for the setting, in the next sync. */
export function askUndo(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load("value");
  return setting;
}

/** What the setting held, after the sync. One that is not ours to read counts as none. */
export function undoIn(setting: Excel.Setting): Undo {
  if (setting.isNullObject) return [];
  const text: unknown = setting.value;
  try {
    return typeof text === "string" ? undoOf(JSON.parse(text)) : [];
  } catch {
    return [];
  }
}

/** Writes the setting, in the next sync; without a record it goes. */
export function putUndo(context: Excel.RequestContext, undo: Undo): void {
  const isEmpty = undo.length === 0;
  const setting = context.workbook.settings.add(settingKey, isEmpty ? "" : JSON.stringify(undo));
  if (isEmpty) setting.delete(); // added first, so that there is one to delete
}

/** One record more; the oldest go where there are too many, and what is too long at once is refused. */
export function withRecord(undo: Undo, record: UndoRecord): Undo {
  const list = [...undo, record].slice(-mostRecords);
  while (list.length > 1 && JSON.stringify(list).length > undoLimit) list.shift();
  const size = JSON.stringify(list).length;
  if (size > undoLimit) throw new Refused({ code: "too-large", detail: String(size) });
  return list;
}
