/** What a careful person read off a case table, held against what we read: names squeezed, figures exactly. */
import type { TableReading } from "../../src/core/reading/table";
import { squeeze } from "../../src/core/values/text";

/** An indicator of a case's truth. */
export interface TrueIndicator {
  readonly l1?: string | null;
  readonly l2?: string | null;
  readonly l3: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly standard?: string | null;
}

export interface Truth {
  readonly projectName?: string | null;
  readonly dept?: string | null;
  readonly unit?: string | null;
  readonly funds?: readonly {
    readonly annualBudget?: number | string | null;
    readonly executed?: number | string | null;
  }[];
  readonly indicators?: readonly TrueIndicator[];
  readonly total?: number | string | null;
}

/** One line for each thing that differs; nothing where all agree. */
export function differences(truth: Truth, tables: readonly TableReading[]): readonly string[] {
  return [
    ...projectDifferences(truth, tables),
    ...indicatorDifferences(truth.indicators ?? [], tables),
    ...fundsDifferences(truth, tables),
    ...totalDifferences(truth, tables),
  ];
}

const bareName = (text: string): string =>
  squeeze(text)
    .replace(/^指标\d*[:.、]?/u, "")
    .replace(/\([\d.]+分\)$/u, "");

function projectDifferences({ projectName }: Truth, tables: readonly TableReading[]): readonly string[] {
  if (projectName === undefined || projectName === null || projectName === "") return [];
  const found = tables.map(({ layout }) => squeeze(layout.project?.text ?? ""));
  return found.includes(squeeze(projectName)) ? [] : [`project «${found.join()}» for «${projectName}»`];
}

function indicatorDifferences(wanted: readonly TrueIndicator[], tables: readonly TableReading[]): readonly string[] {
  const left = tables.flatMap(({ indicators }) => indicators);
  const said: string[] = [];
  for (const one of wanted) {
    const at = left.findIndex(({ path }) => bareName(path.at(-1) ?? "") === bareName(one.l3));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) {
      said.push(`indicator not found: ${one.l3}`);
      continue;
    }
    const compare = (what: string, has: string | undefined, wants: string | null): void => {
      if (wants !== null && squeeze(has ?? "") !== squeeze(wants))
        said.push(`${one.l3}: ${what} «${has ?? ""}» for «${wants}»`);
    };
    compare("target", found.target?.text, one.target);
    compare("actual", found.actual?.text, one.actual);
    compare("weight", found.weight?.number?.toString(), one.weight === null ? null : String(one.weight));
    compare("score", found.score?.number?.toString(), one.score === null ? null : String(one.score));
    compare("standard", found.standard?.text, one.standard ?? null);
    compare("level 1", found.path.length > 1 ? found.path[0] : "", one.l1 ? withoutWeight(one.l1) : null);
    compare("level 2", found.path.length > 2 ? found.path[1] : "", one.l2 ? withoutWeight(one.l2) : null);
  }
  const answered = left.filter(({ target, actual }) => (target?.text ?? "") !== "" || (actual?.text ?? "") !== "");
  return [...said, ...answered.map(({ path }) => `not an indicator: ${path.join(" / ")}`)];
}

const withoutWeight = (text: string): string =>
  squeeze(text)
    .replace(/\((?:特性指标)?[\d.]+分?\)$/u, "")
    .replace(/^\([一二三四五六七八九十]\)/u, "");

function fundsDifferences({ funds }: Truth, tables: readonly TableReading[]): readonly string[] {
  const lines = tables.flatMap((table) => table.funds.flatMap((block) => block.lines));
  const [wanted] = funds ?? [];
  const said: string[] = [];
  for (const field of ["annualBudget", "executed"] as const) {
    const amount = Number.parseFloat(String(wanted?.[field] ?? ""));
    if (Number.isNaN(amount)) continue;
    const found = lines.some(
      (line) =>
        line[field]?.number?.eq(amount) === true ||
        (field === "annualBudget" && line.initialBudget?.number?.eq(amount) === true),
    );
    if (!found) said.push(`${field} ${String(amount)} not found`);
  }
  return said;
}

function totalDifferences({ total }: Truth, tables: readonly TableReading[]): readonly string[] {
  const wanted = Number.parseFloat(String(total ?? ""));
  if (Number.isNaN(wanted)) return [];
  const found = tables.map(({ claimedTotal }) => claimedTotal?.number?.toString() ?? "");
  return found.includes(String(wanted)) ? [] : [`claimed total «${found.join()}» for ${String(wanted)}`];
}
