/** A figure of the base-data block by its name, its year and whether it is planned or final (A26). */
import type { Decimal } from "../decimal";
import type { SchemeOptions } from "../schemes/options";
import { squeeze } from "../values/text";

type When = "this" | "last" | null;

interface Labelled {
  readonly name: string;
  readonly when: When;
  readonly basis: "budget" | "final" | null;
}

/** Other names under which the sheets have the same figure. */
const synonyms: readonly (readonly string[])[] = [
  ["在职人员数", "在职人数", "实有在职人员数", "年末在职人数", "实有人数", "财政供养人员数"],
  ["编制数", "编制人数", "核定编制数"],
  ["三公经费", "三公经费总额", "三公经费合计", "三公经费支出"],
  ["公务接待费", "公务招待费"],
  ["公用经费实际支出", "公用经费支出"],
  ["公用经费预算", "公用经费预算安排", "公用经费预算数"],
  ["三公经费实际支出", "三公经费实际支出数"],
  ["三公经费预算", "三公经费预算安排", "三公经费预算数"],
  ["实际采购金额", "政府采购实际金额", "实际政府采购金额"],
  ["采购预算", "政府采购预算", "政府采购预算数"],
  ["在用固定资产", "在用固定资产总额", "实际在用固定资产总额"],
  ["全部固定资产", "固定资产总额", "所有固定资产总额"],
  ["结转结余总额", "结转结余", "年末结转结余"],
  ["支出预算数", "预算数", "支出预算"],
  ["预算完成数", "本年支出完成数", "支出完成数"],
  ["重点项目支出", "重点支出"],
  ["项目总支出", "项目支出总额"],
];

const bracket = /\(([^()]*)\)$/u;
const thisYear = /本年度?|当年/u;
const lastYear = /上年度?/u;
const writtenYear = /(\d{4})年度?/u;
const budgetEnd = /(?:年初)?预算(?:数|安排)?$/u;
const finalEnd = /(?:决算|实际支出)数?$/u;
/** Lines of the table of the three public expenses, under which `合计数` is theirs. */
const threePublic = /公务接待|公务招待|公务用车|因公出国/u;

/** `公务接待费(2018年预算数)`: years in brackets are part of the name, units there say nothing. */
function unbracketed(text: string): string {
  const bare = squeeze(text).replace(/["“”「」]/gu, "");
  const inside = bracket.exec(bare)?.[1] ?? "";
  return bare.replace(bracket, /年|预算|决算/u.test(inside) ? inside : "");
}

function whenOf(text: string, year: number | null): { readonly when: When; readonly rest: string } {
  if (thisYear.test(text)) return { when: "this", rest: text.replace(thisYear, "") };
  if (lastYear.test(text)) return { when: "last", rest: text.replace(lastYear, "") };
  const written = writtenYear.exec(text)?.[1];
  if (written === undefined || year === null) return { when: null, rest: text };
  const back = year - Number(written);
  return { when: back === 0 ? "this" : back === 1 ? "last" : null, rest: text.replace(writtenYear, "") };
}

function labelled(text: string, year: number | null): Labelled {
  const { when, rest } = whenOf(unbracketed(text), year);
  if (when === null) return { name: rest, when, basis: null };
  if (finalEnd.test(rest)) return { name: rest.replace(finalEnd, ""), when, basis: "final" };
  if (budgetEnd.test(rest)) return { name: rest.replace(budgetEnd, ""), when, basis: "budget" };
  return { name: rest, when, basis: null };
}

function sameName(first: string, second: string): boolean {
  return first === second || synonyms.some((list) => list.includes(first) && list.includes(second));
}

/** Named figures: read off the sheet, or entered by a person. */
export type NamedFigures = readonly { readonly label: string; readonly number: Decimal | null }[];

/** The one figure of the data that fit; null where none does, or two differ. */
function onlyFigure(data: NamedFigures, fits: (label: Labelled) => boolean, year: number | null): Decimal | null {
  const totals = data.some((datum) => threePublic.test(datum.label));
  const nameOf = (label: string): string => (totals ? label.replace(/^合计数?/u, "三公经费") : label);
  const figures = data.filter((datum) => fits(labelled(nameOf(datum.label), year))).map((datum) => datum.number);
  const first = figures[0] ?? null;
  return figures.every((figure) => figure && first && figure.eq(first)) ? first : null;
}

/** The figure that a formula's name means; null where the sheet has none, or has two and the scheme does not choose. */
export function findDatum(
  name: string,
  data: NamedFigures,
  year: number | null,
  changeBasis: SchemeOptions["changeBasis"],
): Decimal | null {
  const wanted = labelled(name, null);
  const basisFits = (own: Labelled): boolean =>
    own.when === null || own.basis === null || changeBasis === "as-text" || own.basis === changeBasis;
  const direct = onlyFigure(
    data,
    (own) => own.when === wanted.when && sameName(own.name, wanted.name) && basisFits(own),
    year,
  );
  if (direct || wanted.when !== null) return direct;
  // 三公经费预算 without a year is this year's
  const current = labelled(`本年${name}`, null);
  return onlyFigure(
    data,
    (own) => own.when === "this" && own.basis === current.basis && sameName(own.name, current.name),
    year,
  );
}
