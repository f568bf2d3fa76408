/** Funds as labels with their amounts to the right: in one row, or in several, sources below them. */
import type { CellAddress } from "../../grid/address";
import { squeeze } from "../../values/text";
import type { FundsRow, TextAt } from "../layout";
import { textAt } from "../lines";
import type { Label, Line } from "../lines";
import type { FundsRole } from "../words/funds";
import { bareLabel, isNumbered } from "../words/text";
import { emptyRow, isBlockHead, makeBlock, moneyField } from "./block";
import type { FundsFound, MoneyField } from "./block";
import { labelledAmounts } from "./labelled";
import { amountRole, besideRole, fundsRowRole, moneyUnitOf } from "./words";

interface Pair {
  readonly role: FundsRole | "part" | "total";
  readonly label: Label;
  /** The label's own words, without an amount that stands in its cell. */
  readonly text: TextAt;
  /** Right of the label, blank or not; the label's own cell where the amount stands in that. */
  readonly value: CellAddress;
}

/** A funds block has few rows; more are something else. */
const mostRows = 40;

/** The block that begins in the line at an index; null where none does. */
export function pairs(lines: readonly Line[], at: number): FundsFound | null {
  const line = lines[at];
  if (!line || !pairsIn(line).some(({ role }) => moneyField(role) !== null)) return null;
  const total = new Map<FundsRole, CellAddress>();
  const parts: FundsRow[] = [];
  const used: Line[] = [];
  let over: readonly Pair[] = [];
  for (const next of lines.slice(at, at + mostRows)) {
    const found = pairsIn(next);
    const amounts = found.filter(({ role }) => role !== "part" && role !== "total");
    const sources = found.filter(({ role }) => role === "part");
    if (amounts.length + sources.length === 0) break;
    for (const { role, value } of amounts)
      if (role !== "part" && role !== "total" && !total.has(role)) total.set(role, value);
    const whole = found.find(({ role }) => role === "total");
    if (whole && !total.has("annualBudget") && amounts.some(({ role }) => role === "executed"))
      total.set("annualBudget", whole.value);
    if (amounts.length > 0) over = amounts;
    for (const source of sources) addPart(parts, source, over);
    used.push(next);
  }
  const heading = line.labels.find(({ key }) => isBlockHead(key)) ?? line.labels[0];
  if (!heading || (total.size < 2 && parts.length === 0) || unitsOf(used).size > 1) return null;
  return makeBlock(heading, used, [totalRow(heading, total), ...parts]);
}

/** The units in which some lines give their amounts; amounts in several units are no block that can be added. */
function unitsOf(lines: readonly Line[]): ReadonlySet<string> {
  const units = lines.flatMap(({ labels }) =>
    labels.flatMap((label) => [
      unitBehind(label),
      moneyUnitOf(label.key),
      ...labelledAmounts(label.text).map(({ unit }) => unit),
    ]),
  );
  return new Set(units.filter((unit) => unit !== null));
}

function totalRow(heading: Label, total: ReadonlyMap<FundsRole, CellAddress>): FundsRow {
  const get = (role: FundsRole): CellAddress | null => total.get(role) ?? null;
  return {
    label: textAt(heading),
    role: "total",
    initialBudget: get("initialBudget"),
    annualBudget: get("annualBudget"),
    received: get("received"),
    executed: get("executed"),
    weight: get("weight"),
    rate: get("rate"),
    score: get("score"),
    reason: null,
  };
}

/** A source's amount is of the kind that stands over it. A source named twice in a row, beside what was planned and beside what came, is one line. */
function addPart(parts: FundsRow[], { label, text, value }: Pair, over: readonly Pair[]): void {
  const same = over.filter((one) => one.label.address.column === label.address.column && moneyField(one.role) !== null);
  const above = same[0] ?? over[0];
  const field: MoneyField | null = above ? moneyField(above.role) : null;
  // under budget and spending in one cell nobody knows which of them a source is part of
  if (!field || same.length > 1) return;
  const again = parts.findIndex(
    (one) => one.label.cell.row === value.row && squeeze(one.label.text) === squeeze(text.text) && one[field] === null,
  );
  const known = parts[again];
  if (known) parts[again] = { ...known, [field]: value };
  else parts.push({ ...emptyRow(text, "part"), [field]: value });
}

const moneyText = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(亿元|万元|元)$/u;

/** The unit written behind an amount: `650万元`; null where none is. */
const unitBehind = ({ key }: Label): string | null => moneyText.exec(key)?.[1] ?? null;

/** The pairs of label and amount in a line. A label counts without a figure where the place beside it is blank. */
function pairsIn({ labels, row }: Line): readonly Pair[] {
  const [first] = labels;
  const amounts = first ? labelledAmounts(first.text).length : 0;
  if (
    labels.length === 1 &&
    first &&
    amounts === 0 &&
    (first.area.right - first.area.left > 2 || isNumbered(first.key))
  )
    return [];
  return labels.flatMap((label, at): readonly Pair[] => {
    if (label.numeric || unitBehind(label) !== null) return [];
    const inside = labelledAmounts(label.text);
    if (inside.length > 0)
      return inside.map(({ role, label: text }) => ({
        role,
        label,
        text: { text, cell: label.address },
        value: label.address,
      }));
    const amount = amountRole(label.key) ?? (at > 0 ? besideRole(label.key) : null);
    const role = amount ?? fundsRowRole(label.key);
    if (role === null || role === "reason" || role === "source") return [];
    const next = labels[at + 1];
    const beside = next !== undefined && (next.numeric || unitBehind(next) !== null);
    if (!beside && bareLabel(label.key) === "其中") return [];
    if (next && !beside && next.address.column === label.area.right + 1) return [];
    const value = beside ? next.address : { row, column: label.area.right + 1 };
    return [{ role, label, text: textAt(label), value }];
  });
}
