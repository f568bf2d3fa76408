/**
 * Highlights as conditional formats of ours: an expression rule that is always true and carries our name, so that it is
 * found again after other programs saved the workbook. No cell format is touched.
 */
import type { Mark } from "../../../core/edits/edit";
import { areaToA1 } from "../../../core/grid/address";
import { XmlScanner } from "../xml/scanner";
import type { ScannedSheet } from "../read/sheet";
import { placeFor, worksheetOrder } from "./children";
import { looks } from "./looks";
import type { Splice } from "./splice";

/** Most areas in one rule, so that its list stays within what programs read. */
const areasPerRule = 500;

/** A formula of ours: `N("jiping-error")=0`, which is true everywhere and for every language of Excel. */
const ours = /N\((?:"|&quot;)jiping-/u;

/** The rules of ours on a sheet: what to cut, how many areas they cover, and the highest priority of the others. */
export function ownRules(
  text: string,
  part: string,
  sheet: ScannedSheet,
): { readonly cuts: readonly Splice[]; readonly areas: number; readonly priority: number } {
  const cuts: Splice[] = [];
  let areas = 0;
  let priority = 0;
  for (const child of sheet.children) {
    if (child.name !== "conditionalFormatting") continue;
    const source = text.slice(child.start, child.end);
    const { rules, sqref } = rulesOf(source, part, sheet.prefix);
    const own: Rule[] = [];
    for (const rule of rules) {
      if (ours.test(source.slice(rule.start, rule.end))) own.push(rule);
      else priority = Math.max(priority, rule.priority);
    }
    if (own.length === 0) continue;
    areas += sqref.split(" ").length;
    if (own.length === rules.length) cuts.push({ start: child.start, end: child.end, text: "" });
    else for (const rule of own) cuts.push({ start: child.start + rule.start, end: child.start + rule.end, text: "" });
  }
  return { cuts, areas, priority };
}

interface Rule {
  readonly start: number;
  readonly end: number;
  readonly priority: number;
}

function rulesOf(
  source: string,
  part: string,
  prefix: string,
): { readonly rules: readonly Rule[]; readonly sqref: string } {
  const scanner = new XmlScanner(source, part);
  scanner.next();
  const sqref = scanner.attribute("sqref") ?? "";
  const rules: Rule[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== `${prefix}cfRule`) continue;
    const start = scanner.start;
    const priority = Number(scanner.attribute("priority") ?? 0);
    scanner.skip();
    rules.push({ start, end: scanner.end, priority });
  }
  return { rules, sqref };
}

/** The new rules of a sheet, ready to be put in. `first` is the index of our first `dxf`. */
export function newRules(
  sheet: ScannedSheet,
  marks: readonly Mark[],
  first: number,
  priority: number,
): readonly Splice[] {
  const place = placeFor("conditionalFormatting", sheet.children, worksheetOrder, sheet.inner.start);
  let text = "";
  let next = priority;
  looks.forEach(({ severity }, index) => {
    const areas = [...new Set(marks.filter((mark) => mark.severity === severity).map((mark) => areaToA1(mark.area)))];
    for (let at = 0; at < areas.length; at += areasPerRule) {
      next++;
      text += ruleXml(sheet.prefix, areas.slice(at, at + areasPerRule), severity, first + index, next);
    }
  });
  return text === "" ? [] : [{ start: place, end: place, text }];
}

function ruleXml(
  prefix: string,
  areas: readonly string[],
  severity: Mark["severity"],
  look: number,
  priority: number,
): string {
  return (
    `<${prefix}conditionalFormatting sqref="${areas.join(" ")}">` +
    `<${prefix}cfRule type="expression" dxfId="${look}" priority="${priority}">` +
    `<${prefix}formula>N("jiping-${severity}")=0</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}
