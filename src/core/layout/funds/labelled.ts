/** Amounts in one cell with their labels: `财政拨款：100`, `其中：财政拨款 100万元`, `全年预算数：500万元；全年执行数：480万元`. */
import { fold, squeeze } from "../../values/text";
import type { FundsRole } from "../words/funds";
import { amountRole, fundsRowRole } from "./words";

/** One amount with what stands before it. */
export interface LabelledAmount {
  /** As displayed, without the amount and the colon before it. */
  readonly label: string;
  readonly role: FundsRole | "part" | "total";
  /** Number and unit as displayed: `100`, `480万元`, `96%`. */
  readonly amount: string;
  readonly unit: "万元" | "元" | "亿元" | null;
}

/** Longer cells are running text. */
const longest = 60;

/** Between the parts of a cell; a comma inside 1,500 is none. */
const between = /[;；、\n]|\s{2,}|[,，](?!\d{3}(?!\d))/u;

const units = ["亿元", "万元", "元", "%"] as const;
const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** All amounts of a cell, in order; none where any part of it is something else. Takes display text. */
export function labelledAmounts(text: string): readonly LabelledAmount[] {
  if (text.length > longest || !/[\d元%％]\s*$/u.test(text)) return [];
  const found = text
    .split(between)
    .filter((part) => part.trim() !== "")
    .map(amountIn);
  return found.some((one) => one === null) ? [] : found.filter((one) => one !== null);
}

/** A label counts with a colon before the amount, or a unit behind it: `一期2023` is neither. */
function amountIn(part: string): LabelledAmount | null {
  const text = fold(part.trim());
  const unit = units.find((one) => text.endsWith(one)) ?? null;
  const body = text.slice(0, text.length - (unit?.length ?? 0)).trimEnd();
  let begin = body.length;
  while (begin > 0 && "0123456789,.".includes(body.charAt(begin - 1))) begin--;
  const digits = body.slice(begin);
  // folding may change the length; then the label stays folded
  const shown = part.trim().length === text.length ? part.trim() : text;
  const before = shown.slice(0, begin).trim();
  const label = before.replace(/[:：]$/u, "").trim();
  if (!number.test(digits) || label === "" || (label === before && unit === null)) return null;
  const role = roleOf(squeeze(label));
  if (role === null || (role === "rate") !== (unit === "%")) return null;
  return { label, role, amount: `${digits}${unit ?? ""}`, unit: unit === "%" ? null : unit };
}

const roles: ReadonlySet<string> = new Set(["initialBudget", "annualBudget", "received", "executed", "rate"]);

function roleOf(key: string): LabelledAmount["role"] | null {
  const role = amountRole(key);
  return role !== null && roles.has(role) ? role : fundsRowRole(key);
}

/** The amount of a cell that a field of a funds row means: the only one, or the one named like the field or the row. */
export function amountFor(text: string, field: FundsRole, row: string): LabelledAmount | null {
  const amounts = labelledAmounts(text);
  const [only] = amounts;
  if (only && amounts.length === 1) return only;
  const name = squeeze(row);
  return amounts.find(({ role }) => role === field) ?? amounts.find(({ label }) => squeeze(label) === name) ?? null;
}
