/** What is kept in the workbook: one setting, `jiping`, with what we remember and what can be put back. */
import { Refused } from "./failure";
import type { UndoRecord } from "./record";
import { undoOf } from "./record";

const settingKey = "jiping";

/** Most characters of what is kept for putting back. */
const undoLimit = 1_000_000;

/** The whole of it. */
export interface Store {
  readonly kept: Readonly<Record<string, unknown>>;
  /** What can be put back, the latest last. */
  readonly undo: readonly UndoRecord[];
}

function parse(text: unknown): Store {
  try {
    const value: unknown = typeof text === "string" ? JSON.parse(text) : null;
    if (typeof value !== "object" || value === null) return { kept: {}, undo: [] };
    const kept = "kept" in value && typeof value.kept === "object" ? { ...value.kept } : {};
    return { kept, undo: "undo" in value ? undoOf(value.undo) : [] };
  } catch {
    return { kept: {}, undo: [] }; // not ours, or damaged: as if there were none
  }
}

/** Asks for the setting, in the next sync. */
export function askStore(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load("value");
  return setting;
}

/** What the setting held, after the sync. */
export function storeIn(setting: Excel.Setting): Store {
  return setting.isNullObject ? parse(null) : parse(setting.value);
}

/** Writes the setting in the next sync; one with nothing in it goes. */
export function putStore(context: Excel.RequestContext, store: Store): void {
  const isEmpty = Object.keys(store.kept).length === 0 && store.undo.length === 0;
  const setting = context.workbook.settings.add(settingKey, isEmpty ? "" : JSON.stringify(store));
  if (isEmpty) setting.delete(); // added first, so that there is one to delete
}

/** The store with one record more; the oldest go where there are too many, and what is too long at once is refused. */
export function withUndo(store: Store, record: UndoRecord): Store {
  const undo = [...store.undo, record];
  while (undo.length > 1 && JSON.stringify(undo).length > undoLimit) undo.shift();
  const size = JSON.stringify(undo).length;
  if (size > undoLimit) throw new Refused({ code: "too-large", detail: String(size) });
  return { ...store, undo };
}
