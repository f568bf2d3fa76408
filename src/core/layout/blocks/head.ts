/** The lines around a table: title, project, department, unit, year, grade and total beside their labels. */
import { sameAddress } from "../../grid/address";
import type { CellAddress } from "../../grid/address";
import type { TextAt } from "../layout";
import type { Label, Line } from "../lines";
import { isFigure, textAt } from "../lines";
import { headEndings, headLabels, otherLabels, otherParts } from "../words/head";
import { bareLabel, isGradeWord } from "../words/text";
import { unitOf } from "../../values/lexing/unit";
import { squeeze } from "../../values/text";
import { amountRole, fundsRowRole } from "../funds/words";
import { titleOf, yearOf } from "./title";
import { projectInTitle } from "./title-project";

export type HeadField = keyof typeof headLabels;

export interface Head {
  readonly title: TextAt | null;
  readonly project: TextAt | null;
  readonly department: TextAt | null;
  readonly unit: TextAt | null;
  readonly year: number | null;
  readonly grade: TextAt | null;
  /** Where a grade belongs: a cell of its own, also blank. */
  readonly gradeCell: CellAddress | null;
  /** A grade behind its label in one cell (`自评等级：优`): read, never written. */
  readonly gradeText: TextAt | null;
  readonly total: CellAddress | null;
  /** The blank cell right of a total's label, where none has a figure. */
  readonly totalPlace: CellAddress | null;
}

interface Found {
  readonly field: HeadField;
  readonly rank: number;
  readonly label: Label;
  readonly value: TextAt | null;
  /** The place right of the label, blank or not. */
  readonly place: CellAddress;
}

/** Longer cells are running text. */
const longest = 120;

/** Longer texts are values, not labels. */
const longestLabel = 12;

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
  const known = fieldOf.get(ended) ?? fieldOf.get(bareLabel(ended));
  if (known) return known;
  const bare = bareLabel(ended);
  const field = bare.length > longestLabel ? undefined : headEndings.find(([, ending]) => ending.test(bare))?.[0];
  return field ? { field, rank: headLabels[field].length } : null;
}

/** True for a label that names anything at all, so that it is no value. */
export function isHeadLabel(key: string): boolean {
  const bare = bareLabel(key);
  return headField(key) !== null || others.has(bare) || (bare.length <= longestLabel && otherParts.test(bare));
}

/** Reads the lines around a table, those of the title first; lines of the funds block may name project and unit before their amounts. */
export function headOf(lines: readonly Line[], ofFunds: readonly Line[] = []): Head {
  const found = lines.flatMap(fieldsIn);
  const named = [...found, ...ofFunds.flatMap(fieldsIn)];
  const best = (field: HeadField): Found | null =>
    named
      .filter((one) => one.field === field && one.value !== null)
      .reduce<Found | null>((kept, one) => (kept === null || one.rank < kept.rank ? one : kept), null);
  const title = titleOf(lines);
  const grade = found.find(({ field, value }) => field === "grade" && (value === null || !isFigure(value.text)));
  const inCell = grade?.value ? sameAddress(grade.value.cell, grade.label.address) : false;
  // a figure in the label's own cell is read as words, see total.ts
  const total = found.find(
    ({ field, value, label }) =>
      field === "total" && value !== null && isFigure(value.text) && !sameAddress(value.cell, label.address),
  );
  const name = (field: HeadField): TextAt | null => withoutSeal(best(field)?.value ?? null);
  return {
    title,
    project: named.some(({ field }) => field === "project") ? name("project") : projectInTitle(title),
    department: name("department"),
    unit: name("unit"),
    year: yearOf(lines, title, best("year")?.value ?? null),
    grade: grade?.value ?? null,
    gradeCell: grade && !inCell ? (grade.value?.cell ?? grade.place) : null,
    gradeText: inCell ? (grade?.value ?? null) : null,
    total: total?.value?.cell ?? null,
    totalPlace: total ? null : (found.find(({ field, value }) => field === "total" && value === null)?.place ?? null),
  };
}

const seal = /[（(【[] ?(?:加?盖?(?:公章|单位章|章)|签章|盖章处|印章) ?[）)】\]]$/u;

/** `某局（公章）`: where the seal goes is no part of the name. */
function withoutSeal(name: TextAt | null): TextAt | null {
  return name && { ...name, text: name.text.replace(seal, "").trim() || name.text };
}

/** `单位：万元` states what is counted in, `单位：某局` who reports. */
const isMeasure = ({ field, label, value }: Found): boolean =>
  field === "unit" &&
  /^单位(?::|$)/u.test(label.key) &&
  (value === null || /[元/%]/u.test(value.text) || unitOf(squeeze(value.text)) !== null);

/** Labels with the value right of them, or after a colon in the same cell. */
function fieldsIn(line: Line): readonly Found[] {
  return labelled(line).filter((found) => !isMeasure(found));
}

function labelled({ labels }: Line): readonly Found[] {
  return labels.flatMap((label, at): readonly Found[] => {
    const place = { row: label.address.row, column: label.area.right + 1 };
    const right = labels.slice(at + 1);
    const whole = headField(label.key);
    if (!whole) return inside(label, right, place);
    const value = valueOf(whole.field, right);
    return [{ ...whole, label, value: value && textAt(value), place }];
  });
}

/** `主管部门：某局  实施单位：某所`: one cell with labels and values; a label at its end has its value in the next cell. */
function inside(label: Label, right: readonly Label[], place: CellAddress): readonly Found[] {
  if (!/[:：]/u.test(label.text) || label.text.length > longest) return [];
  return label.text.split(/\s{2,}|[;；\n]/u).flatMap((part): readonly Found[] => {
    const colon = part.search(/[:：]/u);
    const named = colon < 0 ? null : fieldBefore(squeeze(part.slice(0, colon)));
    if (!named) return [];
    const text = part.slice(colon + 1).trim();
    const next = valueOf(named.field, right);
    const value = text === "" ? next && textAt(next) : { text, cell: label.address };
    return [{ ...named, label, value, place }];
  });
}

/** 项目 alone is a label only before a colon: elsewhere it heads a list. */
function fieldBefore(key: string): ReturnType<typeof headField> {
  return key === "项目" ? { field: "project", rank: headLabels.project.length } : headField(key);
}

/** The value among the labels right of one: the next; for a total the last figure of a run (表 and 自评 side by side), for a grade the word of one. */
function valueOf(field: HeadField, right: readonly Label[]): Label | null {
  const until = right.findIndex(({ key }) => isHeadLabel(key));
  const own = until < 0 ? right : right.slice(0, until);
  if (field === "grade") return own.find(({ key }) => isGradeWord(key)) ?? null;
  const [first] = own;
  if (field !== "total")
    return first && amountRole(first.key) === null && fundsRowRole(first.key) !== "total" ? first : null;
  const end = own.findIndex(({ numeric }) => !numeric);
  return (end < 0 ? own : own.slice(0, end)).at(-1) ?? null;
}
