/** The lines around a table: title, project, department, unit, year, grade and total beside their labels. */
import { sameAddress } from "../../grid/address";
import type { CellAddress } from "../../grid/address";
import type { TextAt } from "../layout";
import type { Label, Line } from "../lines";
import { isFigure, textAt } from "../lines";
import { headLabels, otherLabels, titleWords } from "../words/head";
import { bareLabel } from "../words/text";

export type HeadField = keyof typeof headLabels;

export interface Head {
  readonly title: TextAt | null;
  readonly project: TextAt | null;
  readonly department: TextAt | null;
  readonly unit: TextAt | null;
  readonly year: number | null;
  readonly grade: TextAt | null;
  /** Where a grade belongs: its cell, also blank. */
  readonly gradeCell: CellAddress | null;
  readonly total: CellAddress | null;
}

interface Found {
  readonly field: HeadField;
  readonly rank: number;
  readonly label: Label;
  readonly value: TextAt | null;
  /** The place right of the label, blank or not. */
  readonly place: CellAddress;
}

const fields = Object.keys(headLabels) as HeadField[];
const fieldOf = new Map<string, { field: HeadField; rank: number }>();
for (const field of fields)
  headLabels[field].forEach((word, rank) => {
    for (const form of [word, bareLabel(word)]) if (!fieldOf.has(form)) fieldOf.set(form, { field, rank });
  });
const others = new Set(otherLabels);

/** The field that a squeezed label names. */
export function headField(key: string): { readonly field: HeadField; readonly rank: number } | null {
  const ended = key.replace(/:$/u, "");
  return fieldOf.get(ended) ?? fieldOf.get(bareLabel(ended)) ?? null;
}

/** True for a label that names anything at all, so that it is no value. */
export function isHeadLabel(key: string): boolean {
  return headField(key) !== null || others.has(bareLabel(key));
}

/** Reads the lines around a table, those of the title first. */
export function headOf(lines: readonly Line[]): Head {
  const found = lines.flatMap(fieldsIn);
  const best = (field: HeadField): Found | null =>
    found
      .filter((one) => one.field === field && one.value !== null)
      .reduce<Found | null>((kept, one) => (kept === null || one.rank < kept.rank ? one : kept), null);
  const title = titleOf(lines);
  const grade = found.find(({ field, value }) => field === "grade" && (value === null || !isFigure(value.text)));
  // a figure in the label's own cell is read as words, see total.ts
  const total = found.find(
    ({ field, value, label }) =>
      field === "total" && value !== null && isFigure(value.text) && !sameAddress(value.cell, label.address),
  );
  return {
    title,
    project: best("project")?.value ?? null,
    department: best("department")?.value ?? null,
    unit: best("unit")?.value ?? null,
    year: yearOf(lines, title, best("year")?.value ?? null),
    grade: grade?.value ?? null,
    gradeCell: grade ? (grade.value?.cell ?? grade.place) : null,
    total: total?.value?.cell ?? null,
  };
}

/** Labels with the value right of them, or after a colon in the same cell. */
function fieldsIn({ labels }: Line): readonly Found[] {
  return labels.flatMap((label, at): readonly Found[] => {
    const place = { row: label.address.row, column: label.area.right + 1 };
    const whole = headField(label.key);
    if (whole) {
      const value = valueOf(whole.field, labels.slice(at + 1));
      return [{ ...whole, label, value: value && textAt(value), place }];
    }
    const colon = label.text.search(/[:：]/u);
    if (colon < 0 || label.text.includes("\n")) return [];
    const named = headField(label.key.slice(0, label.key.indexOf(":")));
    const text = label.text.slice(colon + 1).trim();
    if (!named) return [];
    const next = labels[at + 1];
    const value = text === "" ? (next && !isHeadLabel(next.key) ? textAt(next) : null) : { text, cell: label.address };
    return [{ ...named, label, value, place }];
  });
}

/** The value among the labels right of one: the next; for a total the last figure of a run (表 and 自评 side by side), for a grade the word of one. */
function valueOf(field: HeadField, right: readonly Label[]): Label | null {
  const until = right.findIndex(({ key }) => isHeadLabel(key));
  const own = until < 0 ? right : right.slice(0, until);
  if (field === "grade") return own.find(({ key }) => isGradeWord(key)) ?? null;
  if (field !== "total") return own[0] ?? null;
  const end = own.findIndex(({ numeric }) => !numeric);
  return (end < 0 ? own : own.slice(0, end)).at(-1) ?? null;
}

const gradeWord = /^(?:[优良中差低]|优秀|良好|中等|较差|合格|基本合格|不合格|及格|不及格|一般|[A-D]\+?)(?:等|级)?$/u;

/** True for a word that names a grade. */
export function isGradeWord(key: string): boolean {
  return gradeWord.test(key);
}

/** True for a line that is a title: one text with the words of one. */
export function isTitle({ labels }: Line): boolean {
  const [label] = labels;
  if (!label || labels.length > 2 || label.numeric || label.key.length > 60 || /[。;；]/u.test(label.text))
    return false;
  return (
    titleWords.some((word) => label.key.includes(word)) &&
    !/^(?:注|说明|备注|附注)/u.test(label.key) &&
    /[表告案系况果价\])]$/u.test(label.key)
  );
}

function titleOf(lines: readonly Line[]): TextAt | null {
  const title = lines.find(isTitle)?.labels[0];
  return title ? textAt(title) : null;
}

const yearPattern = /(?:^|\D)((?:19|20)\d{2})(?:年|\)|$)/u;

/** The year beside its label, in the title, or in a line of its own: `(2022年度)`, `2019年度)`. */
function yearOf(lines: readonly Line[], title: TextAt | null, beside: TextAt | null): number | null {
  const alone = lines.flatMap(({ labels }) =>
    labels.length <= 2 && labels[0] && labels[0].key.length <= 12 && labels[0].key.includes("年")
      ? [labels[0].key]
      : [],
  );
  const texts = [beside?.text ?? "", ...alone, title?.text.replace(/\s/gu, "") ?? ""];
  for (const text of texts) {
    const year = yearPattern.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
