/** 自动重算: an edit of a person in a recognised table scores that table's sheet again, and no other; our own writes start nothing. */
import type { Area } from "../core/grid/address";
import type { RunOptions, RunOutcome } from "./run";
import { rescoreSheet } from "./run";
import type { HostFailure, Workbook } from "./workbook";

/** What came of an edit. A failure that repeats itself is told once, until a scoring has worked again. */
export type AutoOutcome =
  | {
      readonly kind: "scored";
      readonly sheet: string;
      readonly outcome: RunOutcome;
      /** From the last edit that was heard to the end of marking. */
      readonly milliseconds: number;
    }
  | { readonly kind: "failed"; readonly sheet: string; readonly failure: HostFailure };

/** Edits that follow each other faster than this, in milliseconds, are one: a fill-down, a paste cell by cell. */
export const quiet = 150;

interface Pending {
  readonly areas: Area[];
  heard: number;
}

/** Starts; gives how to stop, which ends when nothing of it runs any more. */
export async function startAuto(
  workbook: Workbook,
  options: RunOptions,
  onOutcome: (outcome: AutoOutcome) => void,
): Promise<() => Promise<void>> {
  const pending = new Map<string, Pending>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  let told: string | null = null;

  async function rescore(sheet: string, { areas, heard }: Pending): Promise<void> {
    const done = await rescoreSheet(workbook, sheet, areas, options);
    if (stopped) return;
    if (!done.ok) {
      const said = JSON.stringify(done.failure);
      if (said !== told) onOutcome({ kind: "failed", sheet, failure: done.failure });
      told = said;
    } else if (done.value) {
      told = null;
      onOutcome({ kind: "scored", sheet, outcome: done.value, milliseconds: Date.now() - heard });
    }
  }

  async function drain(): Promise<void> {
    for (let next = first(pending); next && !stopped; next = first(pending)) {
      const [sheet, one] = next;
      pending.delete(sheet);
      await rescore(sheet, one);
    }
  }

  const stop = await workbook.watch(({ areas, sheet }) => {
    if (stopped) return;
    const one = pending.get(sheet) ?? { areas: [], heard: 0 };
    one.areas.push(...areas);
    one.heard = Date.now();
    pending.set(sheet, one);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(drain);
    }, quiet);
  });

  return async () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    await stop();
    await running;
  };
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | null {
  for (const entry of map) return entry;
  return null;
}
