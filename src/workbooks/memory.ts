/** What a workbook remembers of us: kept over the port, checked when it is read, since anyone may have written there. */
import * as v from "valibot";
import type { Remembered } from "../core/evaluation";
import { nothingRemembered } from "../core/evaluation";
import type { Result } from "../core/result";
import { loadScheme } from "../core/schemes";
import { inTurn } from "./turn";
import type { HostFailure, Workbook } from "./workbook";

const key = "remembered";
const version = 1;

/** A part of the record that was not understood, and so not used; the rest counts. */
export interface MemoryNote {
  readonly part: keyof Remembered | "record";
  /** How many entries were left out. */
  readonly dropped: number;
}

export interface Recalled {
  readonly remembered: Remembered;
  readonly notes: readonly MemoryNote[];
}

const text = v.pipe(v.string(), v.maxLength(2000));
const name = v.pipe(v.string(), v.maxLength(255));
const digits = v.pipe(v.string(), v.regex(/^\d{1,9}(?:\.\d{1,9})?$/u));
const cell = v.pipe(v.string(), v.regex(/^(?:[A-Z]{1,3}[1-9]\d{0,6})?$/u));

const roles = v.picklist([
  "level1",
  "level2",
  "level3",
  "name",
  "sign",
  "target",
  "unit",
  "adjustedTarget",
  "standardValue",
  "actual",
  "standardActual",
  "completionRate",
  "weight",
  "levelWeight",
  "score",
  "otherScore",
  "standard",
  "calculation",
  "reason",
  "explanation",
  "evidence",
  "number",
  "remark",
  "ignored",
]);

const correction = v.object({ headings: text, roles: v.record(text, roles), notIndicators: v.array(text) });
const judgement = v.object({ sheet: name, project: text, path: text, score: digits, reason: text, basis: text });
const ignored = v.object({ sheet: name, code: name, cell, basis: text, reason: text });
const figure = v.pipe(v.string(), v.regex(/^-?\d{1,12}(?:\.\d{1,9})?$/u));
const entered = v.object({
  sheet: name,
  project: text,
  path: v.nullable(text),
  figures: v.array(v.object({ label: name, figure })),
});
const record = v.object({ version: v.literal(version) });
const written = v.record(name, text);

/** More than a person makes: what is longer was not written by us. */
const mostEntries = 5000;

function listOf<T>(
  entry: v.GenericSchema<unknown, T>,
  given: unknown,
): { readonly kept: readonly T[]; readonly dropped: number } {
  if (given === undefined) return { kept: [], dropped: 0 };
  if (!Array.isArray(given)) return { kept: [], dropped: 1 };
  const read = given.slice(0, mostEntries).map((one: unknown) => v.safeParse(entry, one));
  const kept = read.flatMap((one) => (one.success ? [one.output] : []));
  return { kept, dropped: given.length - kept.length };
}

type Fields = Readonly<Record<string, unknown>>;

function schemeIn(given: unknown): { readonly kept: Remembered["ownScheme"]; readonly dropped: number } {
  if (given === null || given === undefined) return { kept: null, dropped: 0 };
  const loaded = loadScheme(given);
  return loaded.ok ? { kept: loaded.value, dropped: 0 } : { kept: null, dropped: 1 };
}

function idIn(given: unknown): { readonly kept: string | null; readonly dropped: number } {
  if (given === null || given === undefined) return { kept: null, dropped: 0 };
  const read = v.safeParse(name, given);
  return read.success ? { kept: read.output, dropped: 0 } : { kept: null, dropped: 1 };
}

function writtenIn(given: unknown): { readonly kept: Remembered["written"]; readonly dropped: number } {
  if (given === undefined) return { kept: {}, dropped: 0 };
  const read = v.safeParse(written, given);
  return read.success ? { kept: read.output, dropped: 0 } : { kept: {}, dropped: 1 };
}

function readFields(fields: Fields): Recalled {
  const schemeId = idIn(fields["schemeId"]);
  const ownScheme = schemeIn(fields["ownScheme"]);
  const corrections = listOf(correction, fields["corrections"]);
  const judgements = listOf(judgement, fields["judgements"]);
  const setAside = listOf(ignored, fields["ignored"]);
  const figures = listOf(entered, fields["entered"]);
  const cells = writtenIn(fields["written"]);
  const parts = { schemeId, ownScheme, corrections, judgements, ignored: setAside, entered: figures, written: cells };
  return {
    remembered: {
      schemeId: schemeId.kept,
      ownScheme: ownScheme.kept,
      corrections: corrections.kept,
      judgements: judgements.kept,
      ignored: setAside.kept,
      entered: figures.kept,
      written: cells.kept,
    },
    notes: Object.entries(parts).flatMap(([part, { dropped }]) =>
      dropped > 0 && isPart(part) ? [{ part, dropped }] : [],
    ),
  };
}

function isPart(part: string): part is keyof Remembered {
  return part in nothingRemembered;
}

/** What a stored value says: nothing where there is none, and every part that is as we write it. */
export function readRemembered(kept: unknown): Recalled {
  if (kept === null || kept === undefined) return { remembered: nothingRemembered, notes: [] };
  const known = v.safeParse(record, kept);
  if (!known.success) return { remembered: nothingRemembered, notes: [{ part: "record", dropped: 1 }] };
  const fields = v.safeParse(v.record(v.string(), v.unknown()), kept);
  return fields.success ? readFields(fields.output) : { remembered: nothingRemembered, notes: [] };
}

/** What this workbook remembers; never fails, what cannot be read is left out and said. */
export async function recallRemembered(workbook: Workbook): Promise<Recalled> {
  return readRemembered(await workbook.recall(key));
}

/** Keeps all of it in the workbook; a workbook that has nothing to remember keeps nothing. */
export function keepRemembered(workbook: Workbook, remembered: Remembered): Promise<Result<null, HostFailure>> {
  const empty = JSON.stringify(remembered) === JSON.stringify(nothingRemembered);
  return workbook.remember(key, empty ? null : { version, ...remembered });
}

/** Reads, changes and keeps it. */
export function changeRemembered(
  workbook: Workbook,
  change: (now: Remembered) => Remembered,
): Promise<Result<null, HostFailure>> {
  return inTurn(workbook, async () => {
    const { remembered } = await recallRemembered(workbook);
    return keepRemembered(workbook, change(remembered));
  });
}
