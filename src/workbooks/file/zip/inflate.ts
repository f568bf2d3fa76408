/** Unpacks one entry, counting while it goes: a declared size is never believed. */
import { Inflate } from "fflate";
import { limits } from "../limits";
import { damaged, tooLarge } from "../problem";
import type { ZipEntry } from "./directory";

/** Packed bytes handed to the inflater at once: at most this times 1,032 come out before the next count. */
const chunkBytes = 16 * 1024;

/** The unpacked bytes of an entry, at most `room` of them; its checksum must fit. */
export function unpack(entry: ZipEntry, room: number): Uint8Array {
  const most = Math.min(room, limits.partBytes);
  const bytes = unpackUnchecked(entry, most);
  if (crc32(bytes) !== entry.crc) throw damaged(`${entry.name}: checksum`);
  return bytes;
}

function unpackUnchecked(entry: ZipEntry, most: number): Uint8Array {
  if (entry.method === 0) {
    if (entry.data.byteLength > most) throw tooLarge("partBytes");
    return entry.data;
  }
  if (entry.method !== 8) throw damaged(`${entry.name}: packing method ${String(entry.method)}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.byteLength;
    if (length > most) throw tooLarge("partBytes");
    if (piece.byteLength > 0) pieces.push(piece);
  });
  for (let at = 0; at < entry.data.byteLength; at += chunkBytes) {
    const last = at + chunkBytes >= entry.data.byteLength;
    pushChunk(inflate, entry.data.subarray(at, at + chunkBytes), last, entry.name);
  }
  return join(pieces, length);
}

function pushChunk(inflate: Inflate, chunk: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(chunk, last);
  } catch (problem) {
    // fflate's own errors carry a number as `code`; ours pass through
    if (problem instanceof Error && "code" in problem && typeof problem.code === "number")
      throw damaged(`${name}: packed data`);
    throw problem;
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

const crcTable = makeCrcTable();

function makeCrcTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[index] = value >>> 0;
  }
  return table;
}

/** The checksum that zip uses (CRC-32, APPNOTE 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
