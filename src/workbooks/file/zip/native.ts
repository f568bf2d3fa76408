/** Packing by Node's zlib. */
import type { PackingEngine } from "./packing";

/** The engine, or null where the program does not run on a Node that has it (20.16 and later). */
export function nativeEngine(): PackingEngine | null {
  // read through globalThis: a browser has no `process`
  const { process: node } = globalThis as { readonly process?: Partial<NodeJS.Process> };
  if (typeof node?.getBuiltinModule !== "function") return null;
  const zlib = node.getBuiltinModule("node:zlib");
  if (typeof zlib.crc32 !== "function") return null;
  return {
    inflate(packed, most) {
      try {
        // Buffers come from a pool: a copy of the view only, never of the bytes
        return view(zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }));
      } catch (problem) {
        return isTooLarge(problem) ? "too-large" : "broken";
      }
    },
    deflate: (bytes) => view(zlib.deflateRawSync(bytes, { level: 6 })),
    crc32: (bytes) => zlib.crc32(bytes),
  };
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
