/** The part word/fontTable.xml: what to take where a font is missing (ISO/IEC 29500-1, 17.8.3.1 altName). */
import { alternatives } from "./look";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The part's XML; names are our own and need no escaping. */
export function fontTable(): string {
  const fonts = Object.entries(alternatives).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(",")}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join("")}</w:fonts>`;
}
