/** Excel.ConditionalFormatCollection and custom conditional formats. */
import type { Area } from "../../../src/core/grid/address";
import type { HostConditionalFormat, HostSheet } from "../book/sheet";
import { accessDenied, invalidArgument, itemNotFound, notBuilt } from "../wire/fault";
import { defineClass, oneOf } from "../wire/object";
import { intersection } from "./address";
import type { FormatSelf, World } from "./world";

/** The cells that a collection is asked of. */
export interface Over {
  readonly world: World;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

interface LookSelf {
  readonly format: HostConditionalFormat;
  readonly path: string;
}

/** A property of the look, kept under its path. */
const look = (name: string): { get: (self: LookSelf) => unknown; set: (self: LookSelf, value: unknown) => void } => ({
  get: ({ format, path }) => format.look.get(`${path}/${name}`) ?? null,
  set: ({ format, path }, value) => {
    format.look.set(`${path}/${name}`, value);
  },
});

const fill = defineClass<LookSelf>({ type: "ConditionalRangeFill", scalars: { color: look("color") } });
const font = defineClass<LookSelf>({
  type: "ConditionalRangeFont",
  scalars: {
    color: look("color"),
    bold: look("bold"),
    italic: look("italic"),
    underline: look("underline"),
    strikethrough: look("strikethrough"),
  },
});
const border = defineClass<LookSelf>({
  type: "ConditionalRangeBorder",
  scalars: { color: look("color"), style: look("style") },
});
const side =
  (name: string) =>
  ({ format }: LookSelf) =>
    border({ format, path: `borders/${name}` });
const borders = defineClass<LookSelf>({
  type: "ConditionalRangeBorderCollection",
  navigation: { top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") },
  methods: {
    getItem: ({ format }, [index]) =>
      border({ format, path: `borders/${String(index).replace("Edge", "").toLowerCase()}` }),
  },
});

const rangeLook = defineClass<HostConditionalFormat>({
  type: "ConditionalRangeFormat",
  scalars: {
    numberFormat: {
      get: (format) => format.look.get("numberFormat") ?? null,
      set: (format, value) => {
        format.look.set("numberFormat", value);
      },
    },
  },
  navigation: {
    fill: (format) => fill({ format, path: "fill" }),
    font: (format) => font({ format, path: "font" }),
    borders: (format) => borders({ format, path: "borders" }),
  },
});

const rule = defineClass<HostConditionalFormat>({
  type: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: (format) => format.formula,
      set: (format, value) => {
        if (typeof value !== "string") throw invalidArgument("rule.formula");
        format.formula = value;
      },
    },
  },
});

const custom = defineClass<HostConditionalFormat>({
  type: "CustomConditionalFormat",
  navigation: { rule: (format) => rule(format), format: (format) => rangeLook(format) },
});

function refuseProtected({ sheet }: { readonly sheet: HostSheet }): void {
  if (sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true)
    throw accessDenied(`the sheet ${sheet.name} is protected`);
}

export const conditionalFormat = defineClass<FormatSelf>({
  type: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = value === true;
      },
    },
  },
  navigation: {
    custom: ({ format }) => {
      if (format.type !== "Custom") throw itemNotFound("custom");
      return custom(format);
    },
  },
  methods: {
    delete: (self) => {
      refuseProtected(self);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((other) => other !== self.format);
    },
    getRange: ({ world, sheet, format }) => {
      const [only, ...others] = format.areas;
      if (!only || others.length > 0) throw itemNotFound("one range");
      return world.wrap.range(sheet, only);
    },
    getRanges: ({ world, sheet, format }) => world.wrap.areas(sheet, format.areas),
  },
});

function overlapping({ sheet, areas }: Over): readonly HostConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((mine) => areas.some((area) => intersection(mine, area))),
  );
}

export const conditionalFormats = defineClass<Over>({
  type: "ConditionalFormatCollection",
  items: (over) =>
    overlapping(over).map((format) => conditionalFormat({ world: over.world, sheet: over.sheet, format })),
  methods: {
    getCount: (over) => overlapping(over).length,
    getItem: (over, [id]) => {
      const format = oneOf(overlapping(over), (one) => one.id === id, `conditional format ${String(id)}`);
      return conditionalFormat({ world: over.world, sheet: over.sheet, format });
    },
    add: ({ world, sheet, areas }, [type]) => {
      refuseProtected({ sheet });
      if (type !== "Custom") throw notBuilt(`ConditionalFormatCollection.add(${String(type)})`);
      const id = `{CF${String(world.book.nextId()).padStart(6, "0")}}`;
      const format = { id, type, areas: [...areas], formula: "", stopIfTrue: false, look: new Map<string, unknown>() };
      sheet.conditionalFormats.unshift(format); // a new one comes first
      return conditionalFormat({ world, sheet, format });
    },
  },
});
