/** Character references of XML, both ways. Only the five named ones exist here: a document type is refused, so none can be declared. */
import { damaged } from "../problem";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its references replaced and line ends made `\n`; an unknown reference is damage. */
export function decodeXml(text: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&([^;&]{0,16});?/gu, (whole: string, body: string) => {
    const character = whole.endsWith(";") ? characterOf(body) : null;
    if (character === null) throw damaged("xml: entity");
    return character;
  });
}

function characterOf(body: string): string | null {
  if (!body.startsWith("#")) return named[body] ?? null;
  const code = /^#x[\da-f]+$/iu.test(body)
    ? Number.parseInt(body.slice(2), 16)
    : /^#\d+$/u.test(body)
      ? Number(body.slice(1))
      : Number.NaN;
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Characters that XML 1.0 allows (section 2.2, production Char). */
function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text for an attribute's value: nothing in it can end the value or be normalised away. */
export function escapeAttribute(text: string): string {
  return dropForbidden(text).replace(/[&<>"\n\r\t]/gu, (character) => references[character] ?? character);
}

/** Text for an element's content. */
export function escapeText(text: string): string {
  return dropForbidden(text).replace(/[&<>\r]/gu, (character) => references[character] ?? character);
}

/** Characters that XML cannot hold are left out. */
function dropForbidden(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  return text.replace(/[\0-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, "");
}

/** Text of a spreadsheet string: `_x000D_` stands for a character (ECMA-376 Part 1, 22.9.2.19 ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The other way round: what looks like such an escape, and characters that XML cannot hold. */
export function encodeXstring(text: string): string {
  return (
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_")
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      .replace(/[\0-\u0008\v\f\u000e-\u001f]/gu, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      })
  );
}
