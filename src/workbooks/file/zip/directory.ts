/** The table of contents of a zip archive (PKWARE APPNOTE 4.3), read without believing any size in it. */
import { limits } from "../limits";
import { isCompound, isEncryptedPackage, isOldWorkbook } from "./compound";
import { FileProblem, damaged, notAWorkbook, tooLarge } from "../problem";

/** One entry as the archive lists it. `data` is its packed bytes, a view into the file. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly flags: number;
  readonly modified: number;
  readonly crc: number;
  /** As declared; used only to check, never to allocate. */
  readonly size: number;
  readonly externalAttributes: number;
  readonly madeBy: number;
  readonly data: Uint8Array;
}

const endMark = 0x06054b50;
const end64LocatorMark = 0x07064b50;
const end64Mark = 0x06064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;

/** The entries in the order of the directory. Fails on archives that are cut off, that overlap, that name an entry twice, or that are encrypted. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > limits.zipEntries) throw tooLarge("zipEntries");
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    const { entry, next } = readEntry(view, bytes, at, end.shift);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged("zip: the same name twice");
    names.add(key);
    entries.push(entry);
    at = next;
  }
  refuseOverlap(entries);
  return entries;
}

interface DirectoryEnd {
  readonly count: number;
  /** Where the directory begins in the file. */
  readonly start: number;
  /** Bytes before the archive itself (a self-extractor's stub), to add to every offset. */
  readonly shift: number;
}

function findEnd(view: DataView): DirectoryEnd {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endMark) continue;
    const zip64 = findEnd64(view, at);
    const count = zip64?.count ?? view.getUint16(at + 10, true);
    const size = zip64?.size ?? view.getUint32(at + 12, true);
    const declared = zip64?.offset ?? view.getUint32(at + 16, true);
    const start = (zip64?.at ?? at) - size;
    if (start < 0 || start < declared) throw damaged("zip: directory");
    return { count, start, shift: start - declared };
  }
  throw damaged("zip: cut off");
}

function findEnd64(view: DataView, end: number): { count: number; size: number; offset: number; at: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorMark) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > end || view.getUint32(at, true) !== end64Mark) throw damaged("zip: directory");
  const number = (place: number): number => Number(view.getBigUint64(at + place, true));
  return { count: number(32), size: number(40), offset: number(48), at };
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  shift: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralMark) throw damaged("zip: directory");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged("zip: directory");
  if (nameLength > limits.zipNameBytes) throw tooLarge("zipNameBytes");
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new FileProblem({ code: "encrypted" });
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength);
  const sizes = sizesOf(view, at, extra);
  const entry = {
    name: new TextDecoder("utf-8").decode(nameBytes).replace(/\\/gu, "/").replace(/^\/+/u, ""),
    nameBytes,
    method: view.getUint16(at + 10, true),
    flags,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    externalAttributes: view.getUint32(at + 38, true),
    madeBy: view.getUint16(at + 4, true),
    data: dataOf(view, bytes, sizes.offset + shift, sizes.packed),
  };
  return { entry, next };
}

/** Sizes and offset, from the zip64 field where the short ones are full (APPNOTE 4.5.3). */
function sizesOf(view: DataView, at: number, extra: DataView): { packed: number; size: number; offset: number } {
  const short = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (short.packed !== 0xffffffff && short.size !== 0xffffffff && short.offset !== 0xffffffff) return short;
  for (let place = 0; place + 4 <= extra.byteLength;) {
    const length = extra.getUint16(place + 2, true);
    if (extra.getUint16(place, true) === 1)
      return longSizes(short, extra, place + 4, Math.min(length, extra.byteLength - place - 4));
    place += 4 + length;
  }
  throw damaged("zip: directory");
}

function longSizes(
  short: { packed: number; size: number; offset: number },
  extra: DataView,
  from: number,
  length: number,
): { packed: number; size: number; offset: number } {
  let at = from;
  const long = (value: number): number => {
    if (value !== 0xffffffff) return value;
    if (at + 8 > from + length) throw damaged("zip: directory");
    at += 8;
    return Number(extra.getBigUint64(at - 8, true));
  };
  const size = long(short.size);
  const packed = long(short.packed);
  return { packed, size, offset: long(short.offset) };
}

function dataOf(view: DataView, bytes: Uint8Array, offset: number, packed: number): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localMark) throw damaged("zip: entry");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw damaged("zip: entry");
  return bytes.subarray(start, start + packed);
}

/** Entries that share bytes are how one kilobyte becomes a terabyte. */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  const ranges = entries.filter((entry) => entry.data.byteLength > 0).map((entry) => entry.data);
  ranges.sort((first, second) => first.byteOffset - second.byteOffset);
  let reached = 0;
  for (const range of ranges) {
    if (range.byteOffset < reached) throw damaged("zip: entries overlap");
    reached = range.byteOffset + range.byteLength;
  }
}

/** What the first bytes of a file say it is; throws the fitting failure for all but a zip archive. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw notAWorkbook("empty");
  if (bytes.byteLength > limits.fileBytes) throw tooLarge("fileBytes");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (isEncryptedPackage(bytes)) throw new FileProblem({ code: "encrypted" });
  if (isCompound(bytes)) throw notAWorkbook(isOldWorkbook(bytes) ? "xls" : "compound");
  throw notAWorkbook("unknown");
}
