/** Unpacks one entry, counting while it goes: a declared size is never believed. */
import { limits } from "../limits";
import { damaged, tooLarge } from "../problem";
import type { ZipEntry } from "./directory";
import { engine } from "./engine";
import type { PackingEngine } from "./packing";

/** The unpacked bytes of an entry, at most `room` of them; its checksum must fit. */
export function unpack(entry: ZipEntry, room: number, by: PackingEngine = engine): Uint8Array {
  const most = Math.min(room, limits.partBytes);
  const bytes = unpackUnchecked(entry, most, by);
  if (by.crc32(bytes) !== entry.crc) throw damaged(`${entry.name}: checksum`);
  return bytes;
}

function unpackUnchecked(entry: ZipEntry, most: number, by: PackingEngine): Uint8Array {
  if (entry.method === 0) {
    if (entry.data.byteLength > most) throw tooLarge("partBytes");
    return entry.data;
  }
  if (entry.method !== 8) throw damaged(`${entry.name}: packing method ${entry.method}`);
  const bytes = by.inflate(entry.data, most, entry.size);
  if (bytes === "too-large") throw tooLarge("partBytes");
  if (bytes === "broken") throw damaged(`${entry.name}: packed data`);
  return bytes;
}
