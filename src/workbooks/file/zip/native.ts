/** Packing by Node's zlib. */
import type { PackingEngine } from "./packing";

/** Bytes taken at once for what comes out of packed data: as many as the archive says, within these. */
const leastRoom = 1024;
const mostRoom = 1024 * 1024;

/** The engine, or null where the program does not run on a Node that has it (20.16 and later). */
export function nativeEngine(): PackingEngine | null {
  // read through globalThis: a browser has no `process`
  const { process: node } = globalThis as { readonly process?: Partial<NodeJS.Process> };
  if (typeof node?.getBuiltinModule !== "function") return null;
  const zlib = node.getBuiltinModule("node:zlib");
  if (typeof zlib.crc32 !== "function") return null;
  return {
    inflate(packed, most, likely) {
      try {
        // Buffers come from a pool: a copy of the view only, never of the bytes
        const chunkSize = Math.min(mostRoom, Math.max(leastRoom, likely + 1));
        return view(zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most), chunkSize }));
      } catch (problem) {
        return isTooLarge(problem) ? "too-large" : "broken";
      }
    },
    deflate: (bytes) => view(zlib.deflateRawSync(bytes, { level: 6, ...roomFor(bytes.byteLength) })),
    crc32: (bytes) => zlib.crc32(bytes),
  };
}

/**
 * Memory for packing that much: a window that holds all of it, for the library clears its memory anew for every part, and
 * most parts are small. The packed bytes are as few.
 */
function roomFor(length: number): { readonly windowBits: number; readonly memLevel: number } {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(length + 262))));
  return { windowBits, memLevel: Math.min(8, windowBits - 6) };
}

/** Told by the code alone: an error of another realm is no `Error` here. */
function isTooLarge(problem: unknown): boolean {
  return (
    typeof problem === "object" && problem !== null && "code" in problem && problem.code === "ERR_BUFFER_TOO_LARGE"
  );
}

function view(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
