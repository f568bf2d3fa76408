/** Zip archives that no honest program writes: built byte by byte, since a library would refuse. */
import { deflateRawSync } from "node:zlib";
import { deflateSync } from "fflate";
import { portableEngine } from "../../../../src/workbooks/file/zip/portable";

/** One entry with whatever lies about it. */
export interface RawEntry {
  readonly name: string;
  /** Already packed when `method` is 8 and `packed` is set. */
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Declared sizes. */
  readonly size?: number;
  readonly packedSize?: number;
  /** Offset that the directory claims; by default the true one. */
  readonly offset?: number;
}

/** What the end record claims; by default the truth. */
export interface Claims {
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  readonly before?: Uint8Array;
  readonly comment?: Uint8Array;
}

/** The archive. */
export function rawZip(entries: readonly RawEntry[], claims: Claims = {}): Uint8Array {
  const pieces: Uint8Array[] = [claims.before ?? new Uint8Array()];
  let at = pieces[0]?.byteLength ?? 0;
  const central: Uint8Array[] = [];
  for (const entry of entries) {
    const made = entryBytes(entry, at - (claims.before?.byteLength ?? 0));
    pieces.push(made.local);
    central.push(made.central);
    at += made.local.byteLength;
  }
  const directorySize = central.reduce((sum, one) => sum + one.byteLength, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, claims.count ?? entries.length, true);
  end.setUint16(10, claims.count ?? entries.length, true);
  end.setUint32(12, claims.directorySize ?? directorySize, true);
  end.setUint32(16, claims.directoryOffset ?? at - (claims.before?.byteLength ?? 0), true);
  end.setUint16(20, claims.comment?.byteLength ?? 0, true);
  return Buffer.concat([...pieces, ...central, new Uint8Array(end.buffer), claims.comment ?? new Uint8Array()]);
}

function entryBytes(entry: RawEntry, offset: number): { local: Uint8Array; central: Uint8Array } {
  const plain = typeof entry.content === "string" ? new TextEncoder().encode(entry.content) : entry.content;
  const method = entry.method ?? 8;
  const data = method === 8 && entry.packedSize === undefined && entry.crc === undefined ? deflateSync(plain) : plain;
  const name = new TextEncoder().encode(entry.name);
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, 20, true);
  shared.setUint16(2, entry.flags ?? 0, true);
  shared.setUint16(4, method, true);
  shared.setUint32(10, entry.crc ?? portableEngine.crc32(plain), true);
  shared.setUint32(14, entry.packedSize ?? data.byteLength, true);
  shared.setUint32(18, entry.size ?? plain.byteLength, true);
  shared.setUint16(22, name.byteLength, true);
  const head = new Uint8Array(shared.buffer);
  const tail = new DataView(new ArrayBuffer(14));
  tail.setUint32(10, entry.offset ?? offset, true);
  return {
    local: Buffer.concat([mark(0x04034b50), head, name, data]),
    central: Buffer.concat([
      mark(0x02014b50),
      new Uint8Array([20, 0]),
      head,
      new Uint8Array(tail.buffer).subarray(0, 14),
      name,
    ]),
  };
}

function mark(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value, true);
  return new Uint8Array(bytes.buffer);
}

/** A DEFLATE stream that unpacks to so many zeros, itself small. */
export function packedZeros(bytes: number): Uint8Array {
  return deflateRawSync(new Uint8Array(bytes), { level: 9 });
}
