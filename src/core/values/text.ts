/** Texts of cells made comparable: full width and half width, white space and the odd forms of signs. */

/** Zero-width and formatting characters that Word and web pages leave in cells. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/** Forms that NFKC leaves alone, or makes out of others (`🉀` is `〔本〕` to it). */
const forms: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾≥]/gu, "≥"],
  [/[≦⩽≤]/gu, "≤"],
  [/[═﹦]/gu, "="],
  [/[〔【﹝［]/gu, "["],
  [/[〕】﹞］]/gu, "]"],
  [/[−﹣－]/gu, "-"],
];

/** Texts of these characters alone are folded already: ASCII, common Chinese characters, punctuation that has one form. */
const folded = /^[\t\n\r\x20-\x7E\u4E00-\u9FFF≥≤、。“”·]*$/u;

/** One form for characters that mean the same: NFKC, no invisible characters, one form of each comparison sign; square brackets of all kinds become `[` and `]`. */
export function fold(text: string): string {
  if (folded.test(text)) return text;
  let result = text.replace(invisible, "").normalize("NFKC");
  for (const [pattern, sign] of forms) result = result.replace(pattern, sign);
  return result.normalize("NFKC");
}

const blank = /\s/u;

/** For comparing labels: folded to half width (NFKC; brackets and signs too) and without any white space. */
export function squeeze(text: string): string {
  const half = fold(text);
  return blank.test(half) ? half.replace(/\s+/gu, "") : half;
}

/** For reading: folded to half width, trimmed, every run of white space one space. */
export function plain(text: string): string {
  return fold(text).replace(/\s+/gu, " ").trim();
}

/** Squeezed, without the punctuation that ends a cell by habit: `已完成。` and `已完成` are the same words. */
export function withoutEnd(text: string): string {
  const squeezed = squeeze(text);
  let end = squeezed.length;
  while (end > 0 && "。.,、;:!?…".includes(squeezed.charAt(end - 1))) end--;
  return squeezed.slice(0, end);
}
