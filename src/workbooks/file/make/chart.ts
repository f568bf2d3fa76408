/** A bar chart over two columns of a sheet of ours (ECMA-376 Part 1, 21.2). */
import type { Area } from "../../../core/grid/address";
import { columnLetters } from "../../../core/grid/address";
import type { SheetContent } from "../../sheet-content";
import { escapeText } from "../xml/entities";
import { tableArea } from "./sheet";

const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bars that fit beside each other so that their labels can be read. */
const mostBars = 40;

/** Columns that the chart stands under. */
const mostColumns = 8;

/** The drawing that places the chart below the rows, so that a printed page keeps the table's width. */
export function drawingXml(content: SheetContent, chartRelation: string): string {
  const top = tableArea(content).bottom + 2;
  const right = Math.min(content.columns.length, mostColumns);
  const height = Math.min(content.rows.length, mostBars) + 7;
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `${head}<xdr:wsDr xmlns:xdr="${drawingSpace}/spreadsheetDrawing" xmlns:a="${drawingSpace}/main">` +
    `<xdr:twoCellAnchor>${corner("from", 0, top)}${corner("to", right, top + height)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawingSpace}/chart"><c:chart xmlns:c="${drawingSpace}/chart" xmlns:r="${relations}" r:id="${chartRelation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
  );
}

/** The chart itself; the figures are read from the sheet. */
export function chartXml(content: SheetContent, chart: NonNullable<SheetContent["chart"]>): string {
  const first = tableArea(content).top + 1;
  const last = first + Math.min(content.rows.length, mostBars) - 1;
  const column = (at: number): string => formulaOf(content.name, { top: first, bottom: last, left: at, right: at });
  return (
    `${head}<c:chartSpace xmlns:c="${drawingSpace}/chart" xmlns:a="${drawingSpace}/main"><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="2F6DB5"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>' +
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef><c:f>${column(chart.labelColumn)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${column(chart.valueColumn)}</c:f></c:numRef></c:val></c:ser>` +
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:crossAx val="1"/></c:valAx>' +
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

function formulaOf(sheet: string, area: Area): string {
  const name = `'${escapeText(sheet.replace(/'/gu, "''"))}'`;
  return `${name}!$${columnLetters(area.left)}$${area.top + 1}:$${columnLetters(area.right)}$${area.bottom + 1}`;
}
