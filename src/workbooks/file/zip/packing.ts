/** DEFLATE and CRC-32 as the zip format uses them (APPNOTE 4.4.5, 4.4.7). */

export interface PackingEngine {
  /**
   * The unpacked bytes; `too-large` as soon as more than `most` come out, `broken` for data that is no whole DEFLATE stream.
   * `likely` is how many the archive says there are: a hint of how much room to take at once, never believed.
   */
  inflate(packed: Uint8Array, most: number, likely: number): Uint8Array | "too-large" | "broken";
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}
