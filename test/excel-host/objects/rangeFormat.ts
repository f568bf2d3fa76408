/** Excel.RangeFormat: whether cells are locked, and how they look. */
import { contains } from "../../../src/core/grid/address";
import type { Area } from "../../../src/core/grid/address";
import { placesOf } from "../book/book";
import type { HostSheet } from "../book/sheet";
import { accessDenied, invalidArgument } from "../wire/fault";
import type { HostObject } from "../wire/object";
import { defineClass } from "../wire/object";
import { common } from "./cells";
import { lookAt, setLook, sideOf, sides } from "./looks";
import type { Side } from "./looks";

/** Cells of one sheet. */
export interface FormatOver {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/** True, false, or null where cells differ. Counts the unlocked ones, so that a huge range costs nothing. */
function locked({ sheet, areas }: FormatOver): boolean | null {
  const isIn = (place: { row: number; column: number }): boolean => areas.some((area) => contains(area, place));
  const unlocked = sheet.unlockedCells().filter(isIn).length;
  if (unlocked === 0) return true;
  const all = areas.reduce((total, area) => total + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  return unlocked === all ? false : null;
}

function refuseProtected(sheet: HostSheet): void {
  if (sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true)
    throw accessDenied(`the sheet ${sheet.name} is protected`);
}

const formatProtection = defineClass<FormatOver>({ type: "FormatProtection", scalars: { locked } });

type Scalar = { get: (self: FormatOver) => unknown; set: (self: FormatOver, value: unknown) => void };

const places = function* ({ areas }: FormatOver): Generator<{ row: number; column: number }> {
  for (const area of areas) yield* placesOf(area);
};

/** A property of the look of every cell. */
function look(path: string, fits: (value: unknown) => boolean): Scalar {
  return {
    get: (self) => common([...places(self)].map(({ row, column }) => lookAt(self.sheet.at(row, column), path))),
    set: (self, value) => {
      refuseProtected(self.sheet);
      if (!fits(value)) throw invalidArgument(path);
      for (const { row, column } of places(self)) setLook(self.sheet, row, column, path, value);
    },
  };
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isColor = (value: unknown): boolean => typeof value === "string" && /^#[0-9A-F]{6}$/iu.test(value);
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isNumber = (value: unknown): boolean => typeof value === "number" && value >= 0;

const fill = defineClass<FormatOver>({
  type: "RangeFill",
  scalars: { color: look("fill/color", isColor) },
  methods: {
    clear: (self) => {
      refuseProtected(self.sheet);
      for (const { row, column } of places(self)) setLook(self.sheet, row, column, "fill/color", null);
    },
  },
});

const font = defineClass<FormatOver>({
  type: "RangeFont",
  scalars: {
    bold: look("font/bold", isFlag),
    italic: look("font/italic", isFlag),
    strikethrough: look("font/strikethrough", isFlag),
    underline: look("font/underline", isText),
    color: look("font/color", isColor),
    name: look("font/name", isText),
    size: look("font/size", isNumber),
  },
});

interface BorderSelf extends FormatOver {
  readonly side: Side;
}

/** Sets one property of the lines that a side of an area means. */
function borderScalar(
  property: string,
  fits: (value: unknown) => boolean,
): {
  get: (self: BorderSelf) => unknown;
  set: (self: BorderSelf, value: unknown) => void;
} {
  const lines = (self: BorderSelf): { row: number; column: number; side: string }[] =>
    self.areas.flatMap((area) =>
      [...placesOf(area)].flatMap(({ row, column }) =>
        sideOf(self.side, area, row, column).map((side) => ({ row, column, side })),
      ),
    );
  return {
    get: (self) =>
      common(
        lines(self).map(({ row, column, side }) => lookAt(self.sheet.at(row, column), `borders/${side}/${property}`)),
      ),
    set: (self, value) => {
      refuseProtected(self.sheet);
      if (!fits(value)) throw invalidArgument(`border ${property}`);
      for (const { row, column, side } of lines(self))
        setLook(self.sheet, row, column, `borders/${side}/${property}`, value);
    },
  };
}

const border = defineClass<BorderSelf>({
  type: "RangeBorder",
  scalars: {
    style: borderScalar("style", isText),
    color: borderScalar("color", isColor),
    weight: borderScalar("weight", isText),
  },
});

const borders = defineClass<FormatOver>({
  type: "RangeBorderCollection",
  methods: {
    getItem: (self, [index]) => {
      const side = sides.find((one) => one === index);
      if (!side) throw invalidArgument(`border ${String(index)}`);
      return border({ ...self, side });
    },
  },
});

/** Width of columns in points, kept by the sheet. */
const columnWidth: Scalar = {
  get: ({ sheet, areas }) => sheet.layout.get(`column ${String(areas[0]?.left)}`) ?? 54,
  set: ({ sheet, areas }, value) => {
    if (!isNumber(value)) throw invalidArgument("columnWidth");
    for (const area of areas)
      for (let column = area.left; column <= area.right; column++) sheet.layout.set(`column ${String(column)}`, value);
  },
};

export const rangeFormat: (self: FormatOver) => HostObject = defineClass<FormatOver>({
  type: "RangeFormat",
  scalars: {
    horizontalAlignment: look("horizontalAlignment", isText),
    verticalAlignment: look("verticalAlignment", isText),
    wrapText: look("wrapText", isFlag),
    shrinkToFit: look("shrinkToFit", isFlag),
    indentLevel: look("indentLevel", isNumber),
    columnWidth,
  },
  navigation: {
    protection: (self) => formatProtection(self),
    fill: (self) => fill(self),
    font: (self) => font(self),
    borders: (self) => borders(self),
  },
  methods: { autofitRows: () => null, autofitColumns: () => null },
});
