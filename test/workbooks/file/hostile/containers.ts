/** Files that are no sound zip archive of a workbook. */
import { zipSync } from "fflate";
import { packageOf, plainParts, sheetXml } from "../support";
import type { HostileFile } from "./file";
import type { RawEntry } from "./zips";
import { rawZip } from "./zips";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const honest = (): RawEntry[] => Object.entries(plainParts).map(([name, content]) => ({ name, content }));
const withEntry = (...more: RawEntry[]): RawEntry[] => [...honest(), ...more];
const replaced = (name: string, entry: Partial<RawEntry>): RawEntry[] =>
  honest().map((one) => (one.name === name ? { ...one, ...entry } : one));
const sheetPart = "xl/worksheets/sheet1.xml";
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at++) bytes[1024 + at * 2] = stream.charCodeAt(at);
  bytes[1024 + 64] = (stream.length + 1) * 2;
  return bytes;
};
const repeat = (text: string, times: number): string => text.repeat(times);

export const containers: readonly HostileFile[] = [
  { name: "nothing", bytes: () => new Uint8Array(), code: "not-a-workbook", detail: /empty/u },
  { name: "one byte", bytes: () => new Uint8Array([0x50]), code: "not-a-workbook" },
  { name: "text", bytes: () => bytesOf("项目,得分\n=cmd|' /C calc'!A0,1\n"), code: "not-a-workbook" },
  {
    name: "html named .xlsx",
    bytes: () => bytesOf("<html><table><tr><td>1</td></tr></table></html>"),
    code: "not-a-workbook",
  },
  { name: "pdf", bytes: () => bytesOf("%PDF-1.7 ..."), code: "not-a-workbook" },
  { name: "zip's first two letters only", bytes: () => bytesOf("PK"), code: "damaged" },
  { name: "zip mark and noise", bytes: () => bytesOf(`PK\u0003\u0004${repeat("x", 500)}`), code: "damaged" },
  { name: "an empty archive", bytes: () => rawZip([]), code: "not-a-workbook" },
  { name: "an archive of something else", bytes: () => zipSync({ "a.txt": bytesOf("a") }), code: "not-a-workbook" },
  {
    name: "a Word document",
    bytes: () =>
      packageOf({
        "_rels/.rels": (plainParts["_rels/.rels"] ?? "").replace("xl/workbook.xml", "word/document.xml"),
        "word/document.xml": "<w/>",
      }),
    code: "not-a-workbook",
    detail: /word/u,
  },
  {
    name: "a presentation",
    bytes: () =>
      packageOf({
        "_rels/.rels": (plainParts["_rels/.rels"] ?? "").replace("xl/workbook.xml", "ppt/presentation.xml"),
      }),
    code: "not-a-workbook",
    detail: /powerpoint/u,
  },
  {
    name: "a binary workbook",
    bytes: () =>
      packageOf({
        "_rels/.rels": (plainParts["_rels/.rels"] ?? "").replace("xl/workbook.xml", "xl/workbook.bin"),
        "xl/workbook.bin": "x",
      }),
    code: "not-a-workbook",
    detail: /xlsb/u,
  },
  {
    name: "an OpenDocument sheet",
    bytes: () =>
      zipSync({ mimetype: bytesOf("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": bytesOf("<a/>") }),
    code: "not-a-workbook",
    detail: /opendocument/u,
  },
  { name: "a workbook with a password", bytes: () => compound("EncryptedPackage"), code: "encrypted" },
  { name: "an old workbook given as .xlsx", bytes: () => compound("Workbook"), code: "not-a-workbook", detail: /xls/u },
  { name: "a compound file of something else", bytes: () => compound("WordDocument"), code: "not-a-workbook" },
  {
    name: "an entry with the password flag",
    bytes: () => rawZip(replaced(sheetPart, { flags: 1 })),
    code: "encrypted",
  },
  { name: "cut off in the middle", bytes: () => packageOf({}).subarray(0, 600), code: "damaged" },
  { name: "the last byte missing", bytes: () => packageOf({}).subarray(0, -1), code: "damaged" },
  { name: "more entries claimed than there are", bytes: () => rawZip(honest(), { count: 60 }), code: "damaged" },
  {
    name: "65,535 entries claimed",
    bytes: () => rawZip(honest(), { count: 65_535 }),
    code: "too-large",
    detail: /zipEntries/u,
  },
  {
    name: "a directory outside the file",
    bytes: () => rawZip(honest(), { directorySize: 0x7fffffff }),
    code: "damaged",
  },
  {
    name: "a directory offset outside the file",
    bytes: () => rawZip(honest(), { directoryOffset: 0x7fffffff }),
    code: "damaged",
  },
  {
    name: "an entry that begins outside the file",
    bytes: () => rawZip(replaced(sheetPart, { offset: 0x7ffffff0 })),
    code: "damaged",
  },
  {
    name: "an entry longer than the file",
    bytes: () => rawZip(replaced(sheetPart, { packedSize: 0x7fffffff })),
    code: "damaged",
  },
  {
    name: "two entries over the same bytes",
    bytes: () => rawZip([...honest(), { name: "xl/media/a.png", content: "x", offset: 0 }]),
    code: "damaged",
    detail: /overlap|entry/u,
  },
  {
    name: "the same name twice",
    bytes: () => rawZip(withEntry({ name: sheetPart, content: sheetXml("") })),
    code: "damaged",
    detail: /twice/u,
  },
  {
    name: "the same name in another case",
    bytes: () => rawZip(withEntry({ name: sheetPart.toUpperCase(), content: sheetXml("") })),
    code: "damaged",
    detail: /twice/u,
  },
  {
    name: "a wrong checksum",
    bytes: () => {
      const good = packageOf({});
      const at = Buffer.from(good).lastIndexOf("PK\u0001\u0002") + 16;
      return good.map((byte, index) => (index === at ? byte ^ 1 : byte));
    },
    code: "damaged",
  },
  {
    name: "an unknown packing method",
    bytes: () => rawZip(replaced(sheetPart, { method: 99 })),
    code: "damaged",
    detail: /method/u,
  },
  {
    name: "packed data that is noise",
    bytes: () => rawZip(replaced(sheetPart, { content: new Uint8Array(100).fill(0xff), crc: 1, method: 8 })),
    code: "damaged",
  },
  {
    name: "a name of 5,000 letters",
    bytes: () => rawZip(withEntry({ name: repeat("a", 5_000), content: "x" })),
    code: "too-large",
    detail: /zipNameBytes/u,
  },
  {
    name: "a name that climbs out of the folder",
    bytes: () => rawZip(withEntry({ name: "../../etc/passwd", content: "x" })),
    code: null,
  },
  {
    name: "names with backslashes, as an old writer has them",
    bytes: () => rawZip(honest().map((one) => ({ ...one, name: one.name.replace(/\//gu, "\\") }))),
    code: null,
  },
  {
    name: "bytes before the archive",
    bytes: () => rawZip(honest(), { before: new Uint8Array([0x50, 0x4b, ...new Uint8Array(200)]) }),
    code: null,
  },
  {
    name: "a comment after the archive",
    bytes: () => rawZip(honest(), { comment: new Uint8Array(60_000) }),
    code: null,
  },
];
