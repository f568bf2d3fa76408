/**
 * Cached results of formulas: where cells were written and the workbook has any formula, Excel is asked to calculate all of
 * them when it opens the file. Which formulas depend on which cells is not worked out here; formula cells and the
 * calculation chain stay as they are, since no formula is ever written or removed.
 */
import { openRoot } from "../package/root";
import { XmlScanner } from "../xml/scanner";
import { childrenOf, placeFor, workbookOrder } from "./children";
import { splice } from "./splice";

/** The workbook part with `fullCalcOnLoad` set. */
export function withFullCalculation(text: string, part: string): string {
  const { scanner, prefix } = openRoot(text, part, "workbook");
  const start = scanner.end;
  const { children } = childrenOf(scanner, prefix);
  const element = children.find((child) => child.name === "calcPr");
  if (!element) {
    const place = placeFor("calcPr", children, workbookOrder, start);
    return splice(text, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const tag = new XmlScanner(text, part, element.start);
  tag.next();
  const value = tag.attributePlace("fullCalcOnLoad");
  if (value) return splice(text, [{ ...value, text: "1" }]);
  const place = element.start + 1 + tag.name.length;
  return splice(text, [{ start: place, end: place, text: ' fullCalcOnLoad="1"' }]);
}
