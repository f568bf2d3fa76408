/** Writes a zip archive: entries that were not touched keep their packed bytes, so that nothing of them can change. */

import type { ZipEntry } from "./directory";
import { engine } from "./engine";

/** What one entry of the new archive holds: an old entry as it is, or new bytes under a name. */
export type NewEntry =
  { readonly keep: ZipEntry } | { readonly name: string; readonly bytes: Uint8Array; readonly like: ZipEntry | null };

/** Parts of fewer bytes are not packed: the little that packing saves is not worth readying the packer for. */
const storedBelow = 512;

/** The day that new entries carry, 1980-01-01: the same input gives the same bytes. */
const dosEpoch = 0x00210000;

interface Packed {
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly madeBy: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

/** The archive with these entries, in this order. */
export function writeZip(entries: readonly NewEntry[]): Uint8Array {
  const packed = entries.map(pack);
  const length = packed.reduce((sum, entry) => sum + 76 + entry.nameBytes.byteLength * 2 + entry.data.byteLength, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of packed) {
    offsets.push(at);
    at = writeLocal(view, bytes, at, entry);
  }
  const directory = at;
  packed.forEach((entry, index) => {
    at = writeCentral(view, bytes, at, entry, offsets[index] ?? 0);
  });
  writeEnd(view, at, packed.length, directory);
  return bytes;
}

function pack(entry: NewEntry): Packed {
  if ("keep" in entry) {
    // bit 3 promised a descriptor after the data; sizes stand in the header here
    return { ...entry.keep, flags: entry.keep.flags & ~8 };
  }
  const like = entry.like;
  const stored = entry.bytes.byteLength < storedBelow;
  return {
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(entry.name),
    method: stored ? 0 : 8,
    flags: like ? like.flags & ~8 & ~6 : 0x800,
    modified: like?.modified ?? dosEpoch,
    crc: engine.crc32(entry.bytes),
    size: entry.bytes.byteLength,
    madeBy: like?.madeBy ?? 20,
    externalAttributes: like?.externalAttributes ?? 0,
    data: stored ? entry.bytes : engine.deflate(entry.bytes),
  };
}

function writeLocal(view: DataView, bytes: Uint8Array, at: number, entry: Packed): number {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + 30);
  bytes.set(entry.data, at + 30 + entry.nameBytes.byteLength);
  return at + 30 + entry.nameBytes.byteLength + entry.data.byteLength;
}

function writeCentral(view: DataView, bytes: Uint8Array, at: number, entry: Packed, offset: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
  bytes.set(entry.nameBytes, at + 46);
  return at + 46 + entry.nameBytes.byteLength;
}

/** The fields that both headers share, from `version needed` to `extra length` (none is written). */
function writeShared(view: DataView, at: number, entry: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.byteLength, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.byteLength, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
