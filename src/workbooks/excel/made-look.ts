/** How a sheet of ours looks in Excel: like that of the file host, ready to print. */
import type { Area } from "../../core/grid/address";
import { toA1 } from "../../core/grid/address";
import type { SheetContent } from "../sheet-content";
import { addressesOf } from "./highlight";

const grey = "#666666";
const line = "#BFBFBF";
const headingFill = "#F0F0F0";

/** Points of a column that is so many characters of the default font wide. */
const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

/** The row of the headings, from 0: below title and notes. */
export function headingRowOf(content: SheetContent): number {
  return 1 + content.notes.length;
}

/** The area of headings and rows. */
export function tableAreaOf(content: SheetContent): Area {
  const top = headingRowOf(content);
  return { top, left: 0, bottom: top + content.rows.length, right: Math.max(0, content.columns.length - 1) };
}

/** A range that is let go at once. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.untrack();
  return range;
}

function headLook(sheet: Excel.Worksheet, content: SheetContent): void {
  const title = rangeAt(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).format.font;
  title.bold = true;
  title.size = 14;
  if (content.notes.length === 0) return;
  const notes = rangeAt(sheet, { top: 1, left: 0, bottom: content.notes.length, right: 0 }).format.font;
  notes.size = 9;
  notes.color = grey;
}

function tableLook(sheet: Excel.Worksheet, content: SheetContent): void {
  const area = tableAreaOf(content);
  const { format } = rangeAt(sheet, area);
  format.wrapText = true;
  format.verticalAlignment = "Center";
  for (const side of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = line;
  }
  content.columns.forEach(({ align, width }, column) => {
    const { format: own } = rangeAt(sheet, { ...area, left: column, right: column });
    own.columnWidth = pointsOf(width);
    own.horizontalAlignment = align === "left" ? "Left" : align === "right" ? "Right" : "Center";
  });
  const { format: heading } = rangeAt(sheet, { ...area, bottom: area.top });
  heading.fill.color = headingFill;
  heading.font.bold = true;
  heading.horizontalAlignment = "Center";
}

/** What a person should look at is bold. */
function attentionLook(sheet: Excel.Worksheet, content: SheetContent): void {
  const top = headingRowOf(content) + 1;
  const areas = content.rows.flatMap((cells, row) =>
    cells.flatMap(({ look }, column): Area[] =>
      look === "attention" ? [{ top: top + row, left: column, bottom: top + row, right: column }] : [],
    ),
  );
  if (areas.length === 0) return;
  for (const address of addressesOf(areas)) {
    const ranges = sheet.getRanges(address);
    ranges.format.font.bold = true;
    ranges.untrack();
  }
}

/** Fonts, lines, widths, frozen headings and the filter's buttons, in the next sync. */
export function addLook(sheet: Excel.Worksheet, content: SheetContent): void {
  headLook(sheet, content);
  tableLook(sheet, content);
  attentionLook(sheet, content);
  const area = tableAreaOf(content);
  rangeAt(sheet, area).format.autofitRows();
  sheet.freezePanes.freezeRows(area.top + 1);
  if (content.rows.length > 0) sheet.autoFilter.apply(rangeAt(sheet, area));
}

/** Bars that fit beside each other so that their labels can be read, and the columns that they stand under. */
const mostBars = 40;
const mostColumns = 8;

/** The chart below the rows, in the next sync. */
export function addChart(sheet: Excel.Worksheet, content: SheetContent): void {
  if (!content.chart || content.rows.length === 0) return;
  const { labelColumn, title, valueColumn } = content.chart;
  const area = tableAreaOf(content);
  const bars = Math.min(content.rows.length, mostBars);
  const column = (at: number): Excel.Range =>
    rangeAt(sheet, { top: area.top + 1, left: at, bottom: area.top + bars, right: at });
  const chart = sheet.charts.add("BarClustered", column(valueColumn), "Columns");
  chart.title.text = title;
  chart.legend.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true; // else the first table stands at the bottom
  chart.axes.valueAxis.minimum = 0;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(column(labelColumn));
  series.hasDataLabels = true;
  const top = area.bottom + 2;
  const corner = (row: number, at: number): Excel.Range =>
    rangeAt(sheet, { top: row, left: at, bottom: row, right: at });
  chart.setPosition(corner(top, 0), corner(top + bars + 7, Math.min(content.columns.length, mostColumns) - 1));
}

/** The set-up of the page, in the next sync. Excel may refuse it where no printer is set up. */
export function addPage(sheet: Excel.Worksheet, content: SheetContent): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  const row = toA1({ row: headingRowOf(content), column: 0 }).slice(1);
  page.setPrintTitleRows(`$${row}:$${row}`);
  page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
}
