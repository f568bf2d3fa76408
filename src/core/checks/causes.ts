/** One cause, one finding: what follows from another finding is left out (contract.md). */
import type { Decimal } from "../decimal";
import { sum, zero } from "../decimal";
import { sameAddress } from "../grid/address";
import type { LevelReading } from "../reading/table";
import { isExecutionName } from "../scoring/execution-row";
import type { CheckedTable, Raised } from "./check";
import { weightUnder } from "./codes/level-weight-differs";
import { addUp } from "./codes/weights-not-100";

/** A fault with the code of the check that raised it. */
export interface CodedFault extends Raised {
  readonly code: string;
}

type Consequence = (fault: CodedFault, all: readonly CodedFault[], table: CheckedTable) => boolean;

/** Faults by their code, sorted once for each table: thousands of rows may each ask. */
const sorted = new WeakMap<readonly CodedFault[], ReadonlyMap<string, readonly CodedFault[]>>();

function raisedAs(all: readonly CodedFault[], code: string): readonly CodedFault[] {
  const known = sorted.get(all) ?? byCode(all);
  sorted.set(all, known);
  return known.get(code) ?? [];
}

function byCode(all: readonly CodedFault[]): ReadonlyMap<string, readonly CodedFault[]> {
  const groups = new Map<string, CodedFault[]>();
  for (const fault of all) {
    const group = groups.get(fault.code);
    if (group) group.push(fault);
    else groups.set(fault.code, [fault]);
  }
  return groups;
}

/** Amounts above the budget are `funds-overrun`, not also the 预算执行率 above 100 %. */
const executionOfFunds: Consequence = (fault, all) => {
  const name = fault.facts["name"];
  return raisedAs(all, "funds-overrun").length > 0 && typeof name === "string" && isExecutionName(name);
};

/** How far a heading's rows are from its written weight; 0 where it does not say. */
function gapOf(level: LevelReading, { reading }: CheckedTable): Decimal {
  const under = weightUnder(level, reading);
  return level.writtenWeight && under ? under.minus(level.writtenWeight) : zero;
}

/** The headings that were found wrong, without those whose gap is that of headings inside them. */
function wrongHeadings(all: readonly CodedFault[], table: CheckedTable): readonly LevelReading[] {
  const wrong = table.reading.levels.filter((level) =>
    raisedAs(all, "level-weight-differs").some((fault) => sameAddress(fault.cell, level.cell)),
  );
  return wrong.filter((level) => !explainedInside(level, wrong, table));
}

/** A first-level heading is off by just what the second-level headings inside it are off by. */
function explainedInside(level: LevelReading, wrong: readonly LevelReading[], table: CheckedTable): boolean {
  const inner = wrong.filter(
    (other) => other.level > level.level && other.members.every((member) => level.members.includes(member)),
  );
  return inner.length > 0 && sum(inner.map((one) => gapOf(one, table))).eq(gapOf(level, table));
}

const outerHeading: Consequence = (fault, all, table) => {
  const level = table.reading.levels.find((one) => sameAddress(one.cell, fault.cell));
  return level !== undefined && !wrongHeadings(all, table).includes(level);
};

/** The weights miss their total by just what headings are off by. */
const weightsByHeading: Consequence = (_, all, table) => {
  const added = addUp(table);
  const headings = wrongHeadings(all, table);
  if (!added || headings.length === 0) return false;
  return sum(headings.map((level) => gapOf(level, table))).eq(added.whole.minus(added.expected));
};

function figureOf(fault: CodedFault, name: string): Decimal | null {
  const fact = fault.facts[name];
  return fact !== null && typeof fact === "object" && "value" in fact ? fact.value : null;
}

/** The total counts what the weights were found to count or to lack: the funds' points left out, or rows cut off. */
const totalByWeights: Consequence = (fault, all, table) => {
  const [weights] = raisedAs(all, "weights-not-100");
  const added = addUp(table);
  const written = figureOf(fault, "written");
  const counted = figureOf(fault, "sum");
  if (!weights || !added || !written || !counted) return false;
  const over = written.minus(counted);
  const missing = added.expected.minus(added.whole);
  if (missing.gt(zero)) return over.gt(zero) && over.lte(missing);
  return over.lt(zero) && over.gte(missing);
};

/** What is said of a row's other cells, or of a sum over it, follows from a value in it that cannot be. */
const impossibleInRow: Consequence = (fault, all) => {
  const rows = new Set([fault.cell, ...fault.related].map(({ row }) => row));
  return raisedAs(all, "value-impossible").some((other) => rows.has(other.cell.row));
};

/** A heading and a subtotal of the same level say the same. */
const subtotalWeight: Consequence = (fault, all) =>
  fault.facts["of"] === "weight" &&
  raisedAs(all, "level-weight-differs").some((other) => other.facts["name"] === fault.facts["name"]);

const consequences: Readonly<Record<string, Consequence>> = {
  "execution-overrun": (fault, all, table) => executionOfFunds(fault, all, table) || impossibleInRow(fault, all, table),
  "level-weight-differs": outerHeading,
  "weights-not-100": weightsByHeading,
  "total-differs": totalByWeights,
  "target-too-low": impossibleInRow,
  "cost-overrun": impossibleInRow,
  "cost-funds-mismatch": impossibleInRow,
  "full-score-unmet": impossibleInRow,
  "reason-missing": impossibleInRow,
  "score-differs": impossibleInRow,
  "score-reading": impossibleInRow,
  "subtotal-differs": subtotalWeight,
};

/** The faults that are causes. */
export function causesOf(all: readonly CodedFault[], table: CheckedTable): readonly CodedFault[] {
  return all.filter((fault) => consequences[fault.code]?.(fault, all, table) !== true);
}
