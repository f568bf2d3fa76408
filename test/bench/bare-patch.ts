/**
 * The least that any program must do for the same edit: unpack every part, walk the tags of the sheet once with the places
 * of its cells, splice the new cells in, pack every part again. It reads no strings and no styles, compares nothing with
 * what was planned, keeps no record and checks nothing; zlib is the machine's own.
 */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

interface Part {
  readonly name: Uint8Array;
  data: Uint8Array;
}

/** Parts of an archive, unpacked. */
function unzip(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + packed);
    const stored = view.getUint16(at + 10, true) === 0;
    parts.push({ name: bytes.subarray(at + 46, at + 46 + nameLength), data: stored ? data : inflateRawSync(data) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function header(signature: number, extra: number, { name, data }: Part, packed: Uint8Array): Buffer {
  const bytes = Buffer.alloc((extra === 0 ? 30 : 46) + name.byteLength);
  const shared = extra === 0 ? 4 : 6;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, shared);
  bytes.writeUInt16LE(8, shared + 4);
  bytes.writeUInt32LE(crc32(data), shared + 10);
  bytes.writeUInt32LE(packed.byteLength, shared + 14);
  bytes.writeUInt32LE(data.byteLength, shared + 18);
  bytes.writeUInt16LE(name.byteLength, shared + 22);
  bytes.set(name, extra === 0 ? 30 : 46);
  return bytes;
}

/** An archive of the parts, packed as tightly as the file host packs. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.data, { level: 6 });
    const local = header(0x04034b50, 0, part, packed);
    const central = header(0x02014b50, 16, part, packed);
    central.writeUInt32LE(offset, 42);
    locals.push(local, packed);
    centrals.push(central);
    offset += local.byteLength + packed.byteLength;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** Places of the cells, by address, and the `s` of each: every tag is looked at, in order. */
function cellPlaces(xml: string): Map<string, { start: number; end: number; style: string }> {
  const places = new Map<string, { start: number; end: number; style: string }>();
  let open: { address: string; start: number; style: string } | null = null;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const end = xml.indexOf(">", at) + 1;
    const second = xml.charCodeAt(at + 2);
    if (xml.charCodeAt(at + 1) === 99 && (second === 32 || second === 62 || second === 47)) {
      const tag = xml.slice(at, end);
      const address = / r="([^"]*)"/u.exec(tag)?.[1] ?? "";
      const style = / s="(\d*)"/u.exec(tag)?.[1] ?? "";
      if (tag.endsWith("/>")) places.set(address, { start: at, end, style });
      else open = { address, start: at, style };
    } else if (open && xml.startsWith("</c>", at)) {
      places.set(open.address, { start: open.start, end, style: open.style });
      open = null;
    }
    at = end;
  }
  return places;
}

/** The workbook's bytes with numbers put into cells of its first sheet that are there already. */
export function barePatch(bytes: Uint8Array, numbers: ReadonlyMap<string, string>): Uint8Array {
  const parts = unzip(bytes);
  const sheet = parts.find((part) => Buffer.from(part.name).toString() === "xl/worksheets/sheet1.xml");
  if (!sheet) throw new Error("no sheet");
  const xml = new TextDecoder().decode(sheet.data);
  const places = cellPlaces(xml);
  const pieces: string[] = [];
  let reached = 0;
  for (const [address, digits] of numbers) {
    const place = places.get(address);
    if (!place) throw new Error(address);
    const style = place.style === "" ? "" : ` s="${place.style}"`;
    pieces.push(xml.slice(reached, place.start), `<c r="${address}"${style}><v>${digits}</v></c>`);
    reached = place.end;
  }
  pieces.push(xml.slice(reached));
  sheet.data = new TextEncoder().encode(pieces.join(""));
  return zip(parts);
}
