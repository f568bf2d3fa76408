/** Bytes of an XML part to text and back. */
import { damaged } from "../problem";

const declared = /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/u;

/** Made once: there are many parts, and nearly all are UTF-8. */
const utf8 = decoderOf("utf-8");
const latin = new TextDecoder("latin1");
const encoder = new TextEncoder();

function decoderOf(label: string): TextDecoder {
  return new TextDecoder(label, { fatal: true, ignoreBOM: true });
}

/** The text of a part, by its byte order mark or declaration, else UTF-8; bytes that do not fit are damage. A BOM is kept, so that nothing is lost on the way back. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const label = encodingOf(bytes);
  try {
    return (label === "utf-8" ? utf8 : decoderOf(label)).decode(bytes);
  } catch {
    throw damaged(`${part}: encoding`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = latin.decode(bytes.subarray(bytes[0] === 0xef ? 3 : 0, 300));
  return declared.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}

/** A changed part is written as UTF-8; a declaration of another encoding is corrected. */
export function encodePart(text: string): Uint8Array {
  const encoding = declared.exec(text.startsWith("\ufeff") ? text.slice(1, 300) : text.slice(0, 300))?.[1];
  const fitting =
    encoding === undefined || /^utf-?8$/iu.test(encoding)
      ? text
      : text.replace(encoding, "UTF-8").replace(/^\ufeff/u, "");
  return encoder.encode(fitting);
}
