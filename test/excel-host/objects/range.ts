/** Excel.Range, as far as the adapter and its tests go. */
import { contains, fromA1, toA1 } from "../../../src/core/grid/address";
import type { Area } from "../../../src/core/grid/address";
import { placesOf } from "../book/book";
import { wireValue } from "../book/cell";
import { display } from "../book/display";
import { accessDenied, invalidArgument, itemNotFound } from "../wire/fault";
import type { HostObject } from "../wire/object";
import { asHostObject, defineClass } from "../wire/object";
import { fullAddress, intersection, lastColumn, lastRow, parseAddress, union } from "./address";
import { assignCell, assignNumberFormat, assignValues, common, matrix, refuseLocked } from "./cells";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { cellAnswer, setCell } from "./looks";
import { rangeFormat } from "./rangeFormat";
import type { RangeSelf } from "./world";

const rowsOf = function* (area: Area): Generator<number> {
  for (let row = area.top; row <= area.bottom; row++) yield row;
};
const columnsOf = function* (area: Area): Generator<number> {
  for (let column = area.left; column <= area.right; column++) yield column;
};

function rowHidden({ sheet, area }: RangeSelf): boolean | null {
  if (sheet.hiddenRows.size === 0) return false;
  return common([...rowsOf(area)].map((row) => sheet.hiddenRows.has(row)));
}

function columnHidden({ sheet, area }: RangeSelf): boolean | null {
  if (sheet.hiddenColumns.size === 0) return false;
  return common([...columnsOf(area)].map((column) => sheet.hiddenColumns.has(column)));
}

const number = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

/** A range given as an argument: an object or an address. */
function areaArgument(value: unknown): Area {
  if (typeof value === "string") return parseAddress(value);
  const self = asHostObject(value)?.self;
  if (typeof self === "object" && self !== null && "area" in self) return rangeSelf(self).area;
  throw invalidArgument("range");
}

function rangeSelf(self: object): { readonly area: Area } {
  if ("area" in self && typeof self.area === "object" && self.area !== null && "top" in self.area) {
    const { area } = self;
    // the one shape that range objects of this host have
    return { area: area as Area };
  }
  throw invalidArgument("range");
}

const sub = (self: RangeSelf, area: Area): HostObject => self.world.wrap.range(self.sheet, area);

function shifted({ area }: RangeSelf, rows: number, columns: number): Area {
  const moved = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  if (moved.top < 0 || moved.left < 0 || moved.bottom > lastRow || moved.right > lastColumn)
    throw invalidArgument("the range would leave the sheet");
  return moved;
}

/** Sets what a matrix says of each cell. */
function setCellProperties(self: RangeSelf, given: unknown): void {
  const { area, sheet } = self;
  if (!Array.isArray(given)) throw invalidArgument("setCellProperties");
  if (sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true)
    throw accessDenied(`the sheet ${sheet.name} is protected`);
  for (const { row, column } of placesOf(area)) {
    const line: unknown = given[row - area.top];
    setCell(sheet, row, column, Array.isArray(line) ? line[column - area.left] : null);
  }
}

/** What `clear` takes away. */
function clear({ world, sheet, area }: RangeSelf, applyTo: unknown): void {
  refuseLocked(sheet, area);
  const within = [...sheet.all()].filter((one) => contains(area, one));
  for (const { row, column, cell } of within) {
    const contents = { value: null, formula: null, shown: null };
    const formats = { numberFormat: "General", look: {} };
    if (applyTo === "Contents") sheet.put(row, column, { ...cell, ...contents });
    else if (applyTo === "Formats") sheet.put(row, column, { ...cell, ...formats });
    else if (applyTo === "All" || applyTo === null) sheet.put(row, column, { ...cell, ...contents, ...formats });
    else if (applyTo !== "RemoveHyperlinks") throw invalidArgument(`clear ${JSON.stringify(applyTo)}`);
  }
  if (applyTo !== "Contents")
    for (const key of [...sheet.links.keys()]) {
      const place = fromA1(key);
      if (place && contains(area, place) && applyTo !== "Formats") sheet.links.delete(key);
    }
  if (applyTo === "All" || applyTo === null || applyTo === "Formats")
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      ({ areas }) => !areas.every((one) => intersection(one, area)),
    );
  world.changed(sheet, area);
}

/** A link as Excel keeps it: an empty cell shows where it leads. */
function setHyperlink({ sheet, area }: RangeSelf, given: unknown): void {
  if (typeof given !== "object" || given === null || !("documentReference" in given))
    throw invalidArgument("hyperlink");
  const { row, column } = { row: area.top, column: area.left };
  sheet.links.set(toA1({ row, column }), { ...given });
  const shown = "textToDisplay" in given ? given.textToDisplay : given.documentReference;
  if (sheet.at(row, column).value === null && typeof shown === "string") assignCell(sheet, row, column, shown);
}

export const range = defineClass<RangeSelf>({
  type: "Range",
  identity: ({ referenceId }): Record<string, unknown> => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  scalars: {
    values: {
      get: ({ sheet, area }) => matrix(area, (row, column) => wireValue(sheet.at(row, column).value)),
      set: assignValues,
    },
    formulas: {
      get: ({ sheet, area }) =>
        matrix(area, (row, column) => {
          const cell = sheet.at(row, column);
          return cell.formula ?? wireValue(cell.value);
        }),
      set: assignValues,
    },
    numberFormat: {
      get: ({ sheet, area }) => matrix(area, (row, column) => sheet.at(row, column).numberFormat),
      set: assignNumberFormat,
    },
    text: ({ sheet, area }) => matrix(area, (row, column) => display(sheet.at(row, column))),
    valueTypes: ({ sheet, area }) =>
      matrix(area, (row, column) => {
        const { value } = sheet.at(row, column);
        if (value === null) return "Empty";
        if (typeof value === "object") return "Error";
        return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
      }),
    address: ({ sheet, area }) => fullAddress(sheet.name, area),
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => area.bottom - area.top + 1,
    columnCount: ({ area }) => area.right - area.left + 1,
    cellCount: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1),
    rowHidden,
    columnHidden,
    hidden: (self) => {
      const [rows, columns] = [rowHidden(self), columnHidden(self)];
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
    hyperlink: {
      get: ({ sheet, area }) => sheet.links.get(toA1({ row: area.top, column: area.left })) ?? null,
      set: setHyperlink,
    },
    isEntireRow: ({ area }) => area.left === 0 && area.right === lastColumn,
    isEntireColumn: ({ area }) => area.top === 0 && area.bottom === lastRow,
  },
  navigation: {
    worksheet: ({ world, sheet }) => world.wrap.sheet(sheet),
    format: ({ sheet, area }) => rangeFormat({ sheet, areas: [area] }),
    conditionalFormats: ({ world, sheet, area }) => conditionalFormats({ world, sheet, areas: [area] }),
    dataValidation: ({ world, sheet, area }) => dataValidation({ world, sheet, areas: [area] }),
  },
  since: { getMergedAreas: "1.13" },
  methods: {
    getCell: (self, [row, column]) => {
      const place = { top: self.area.top + number(row, 0), left: self.area.left + number(column, 0) };
      return sub(self, { ...place, bottom: place.top, right: place.left });
    },
    getRow: (self, [row]) => {
      const top = self.area.top + number(row, 0);
      return sub(self, { ...self.area, top, bottom: top });
    },
    getColumn: (self, [column]) => {
      const left = self.area.left + number(column, 0);
      return sub(self, { ...self.area, left, right: left });
    },
    getLastCell: (self) => sub(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
    getBoundingRect: (self, [other]) => sub(self, union(self.area, areaArgument(other))),
    getIntersection: (self, [other]) => {
      const area = intersection(self.area, areaArgument(other));
      if (!area) throw itemNotFound("intersection");
      return sub(self, area);
    },
    getOffsetRange: (self, [rows, columns]) => sub(self, shifted(self, number(rows, 0), number(columns, 0))),
    getUsedRange: (self, [valuesOnly]) => {
      const used = self.sheet.used(valuesOnly === true);
      const area = used && intersection(used, self.area);
      if (!area) throw itemNotFound("used range");
      return sub(self, area);
    },
    getMergedAreas: (self) => {
      const inside = self.sheet.merges.filter((merge) =>
        intersection(self.area, { ...merge, bottom: merge.top, right: merge.left }),
      ); // as Excel does: only those whose first cell lies in the range
      if (inside.length === 0) throw itemNotFound("merged areas");
      return self.world.wrap.areas(self.sheet, inside);
    },
    getRowProperties: ({ sheet, area }) => [...rowsOf(area)].map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    getColumnProperties: ({ sheet, area }) =>
      [...columnsOf(area)].map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
    getCellProperties: ({ area, sheet }, [question]) =>
      matrix(area, (row, column) => cellAnswer(sheet.at(row, column), question)),
    setCellProperties: (self, [given]) => {
      setCellProperties(self, given);
    },
    select: ({ world, sheet, area }) => {
      const { book } = world;
      if (book.active !== sheet) {
        book.active = sheet;
        world.activated();
      }
      book.selection = area;
      world.selected();
    },
    clear: (self, [applyTo]) => {
      clear(self, applyTo);
    },
    merge: ({ sheet, area }) => {
      sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), area];
    },
    _KeepReference: (self) => {
      self.referenceId ??= self.world.keep(range(self));
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
        throw invalidArgument("the size of the array");
    },
  },
});
