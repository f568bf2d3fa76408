/** Excel.Worksheet and what belongs to it. */
import type { HostSheet, HostTable } from "../book/sheet";
import { accessDenied, HostFault, invalidArgument, itemNotFound } from "../wire/fault";
import { asHostObject, defineClass, oneOf } from "../wire/object";
import { lastColumn, lastRow, parseAddress } from "./address";
import { charts } from "./charts";
import { comments } from "./comments";
import { freezePanes, pageLayout } from "./pageLayout";
import type { SheetSelf } from "./world";

const protection = defineClass<HostSheet>({
  type: "WorksheetProtection",
  scalars: {
    protected: (sheet) => sheet.protection.protected,
    options: (sheet) =>
      sheet.protection.protected
        ? { allowFormatCells: false, allowEditObjects: false, ...sheet.protection.options }
        : null,
  },
  methods: {
    protect: (sheet) => {
      if (sheet.protection.protected) throw accessDenied("already protected");
      sheet.protection.protected = true;
    },
    unprotect: (sheet) => {
      if (!sheet.protection.protected) throw accessDenied("not protected");
      sheet.protection.protected = false;
    },
  },
});

const tableFilter = defineClass<{ readonly filtered: boolean }>({
  type: "AutoFilter",
  scalars: { enabled: () => true, isDataFiltered: ({ filtered }) => filtered },
});

const autoFilter = defineClass<HostSheet>({
  type: "AutoFilter",
  scalars: {
    enabled: ({ filter }) => filter !== null,
    isDataFiltered: ({ filter }) => filter?.filtered ?? false,
  },
  methods: {
    apply: (sheet, [range]) => {
      const address = typeof range === "string" ? range : asHostObject(range)?.get("address");
      sheet.filter = { area: parseAddress(String(address)), filtered: false };
    },
    remove: (sheet) => {
      sheet.filter = null;
    },
  },
});

const table = defineClass<SheetSelf & { readonly table: HostTable }>({
  type: "Table",
  identity: (self) => ({ Id: self.table.id }),
  scalars: { id: (self) => self.table.id, name: (self) => self.table.name },
  navigation: {
    autoFilter: (self) => tableFilter({ filtered: self.table.filtered }),
    worksheet: ({ world, sheet }) => world.wrap.sheet(sheet),
  },
  methods: { getRange: (self) => self.world.wrap.range(self.sheet, self.table.area) },
});

const tables = defineClass<SheetSelf>({
  type: "TableCollection",
  items: (self) => self.sheet.tables.map((one) => table({ ...self, table: one })),
  methods: {
    getCount: ({ sheet }) => sheet.tables.length,
    getItem: (self, [key]) =>
      table({ ...self, table: oneOf(self.sheet.tables, ({ id, name }) => id === key || name === key, "table") }),
  },
});

const whole = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** The neighbour of a sheet in the order of tabs. */
function neighbour({ world, sheet }: SheetSelf, step: number, visibleOnly: unknown): HostSheet {
  const { sheets } = world.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && (visibleOnly !== true || other.visibility === "Visible")) return other;
  }
  throw itemNotFound("worksheet");
}

export const worksheet = defineClass<SheetSelf>({
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: ({ sheet }) => sheet.id,
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("name");
        sheet.name = value;
      },
    },
    position: ({ world, sheet }) => world.book.sheets.indexOf(sheet),
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument("visibility");
        sheet.visibility = value;
      },
    },
  },
  navigation: {
    protection: ({ sheet }) => protection(sheet),
    autoFilter: ({ sheet }) => autoFilter(sheet),
    charts: (self) => charts(self),
    pageLayout: (self) => pageLayout(self),
    freezePanes: (self) => freezePanes(self),
    tables: (self) => tables(self),
    comments: (self) => comments(self),
  },
  since: { comments: "1.10" },
  methods: {
    getRange: ({ world, sheet }, [address]) =>
      world.wrap.range(sheet, typeof address === "string" ? parseAddress(address) : whole),
    getRangeByIndexes: ({ world, sheet }, args) => {
      const [top = 0, left = 0, rows = 1, columns = 1] = args.map(Number);
      if (top < 0 || left < 0 || top + rows - 1 > lastRow || left + columns - 1 > lastColumn || rows < 1 || columns < 1)
        throw invalidArgument("getRangeByIndexes");
      return world.wrap.range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    getCell: ({ world, sheet }, [row, column]) => {
      const place = { top: Number(row), left: Number(column) };
      return world.wrap.range(sheet, { ...place, bottom: place.top, right: place.left });
    },
    getRanges: ({ world, sheet }, [address]) => {
      if (typeof address !== "string") return world.wrap.areas(sheet, [whole]);
      if (address.length > 8192) throw invalidArgument("address too long");
      return world.wrap.areas(sheet, address.split(",").map(parseAddress));
    },
    getUsedRange: ({ world, sheet }, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      if (!used) throw itemNotFound("used range");
      return world.wrap.range(sheet, used);
    },
    getNext: (self, [visibleOnly]) => self.world.wrap.sheet(neighbour(self, 1, visibleOnly)),
    getPrevious: (self, [visibleOnly]) => self.world.wrap.sheet(neighbour(self, -1, visibleOnly)),
    activate: ({ world, sheet }) => {
      if (sheet.visibility !== "Visible") throw new HostFault("InvalidOperation", `${sheet.name} is hidden`);
      if (world.book.active === sheet) return;
      world.book.active = sheet;
      world.activated();
    },
    delete: ({ world, sheet }) => {
      if (world.book.structureProtected) throw accessDenied("the structure is protected");
      world.book.sheets.splice(world.book.sheets.indexOf(sheet), 1);
    },
    _GetSheetById: ({ world }, [id]) =>
      world.wrap.sheet(oneOf(world.book.sheets, (one) => one.id === id, `worksheet ${String(id)}`)),
    _RegisterDataChangedEvent: ({ world, sheet }) => {
      world.register("changed", sheet.id);
    },
    _UnregisterDataChangedEvent: ({ world, sheet }) => {
      world.unregister("changed", sheet.id);
    },
    _RegisterSelectionChangedEvent: ({ world, sheet }) => {
      world.register("selectionChanged", sheet.id);
    },
    _UnregisterSelectionChangedEvent: ({ world, sheet }) => {
      world.unregister("selectionChanged", sheet.id);
    },
  },
});
