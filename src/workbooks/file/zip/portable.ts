/** Packing by fflate, for browsers. */
import { Inflate, deflateSync } from "fflate";
import type { PackingEngine } from "./packing";

/** Packed bytes handed over at once: at most this times 1,032 come out before the next count. */
const chunkBytes = 16 * 1024;

/** Thrown by our own counter through the library, to stop it. */
class TooLarge extends Error {}

export const portableEngine: PackingEngine = {
  inflate(packed, most) {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((piece) => {
      length += piece.byteLength;
      if (length > most) throw new TooLarge();
      if (piece.byteLength > 0) pieces.push(piece);
    });
    try {
      for (let at = 0; at < packed.byteLength; at += chunkBytes)
        inflate.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.byteLength);
    } catch (problem) {
      return problem instanceof TooLarge ? "too-large" : "broken";
    }
    return packed.byteLength === 0 ? "broken" : joined(pieces, length);
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
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

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
