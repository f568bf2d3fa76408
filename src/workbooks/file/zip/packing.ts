/** DEFLATE and CRC-32 as the zip format uses them (APPNOTE 4.4.5, 4.4.7). */

export interface PackingEngine {
  /** The unpacked bytes; `too-large` as soon as more than `most` come out, `broken` for data that is no whole DEFLATE stream. */
  inflate(packed: Uint8Array, most: number): Uint8Array | "too-large" | "broken";
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}
