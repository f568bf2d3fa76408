/** Excel.Workbook, its worksheets, settings, names and application. */
import { accessDenied, HostFault, itemNotFound } from "../wire/fault";
import type { HostObject } from "../wire/object";
import { defineClass, oneOf } from "../wire/object";
import { comments } from "./comments";
import { customXmlParts } from "./customXml";
import type { World } from "./world";

const application = defineClass<World>({
  type: "Application",
  scalars: { calculationMode: () => "Automatic" },
  methods: {
    calculate: ({ book }) => {
      book.recalculate();
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

interface SettingSelf {
  readonly world: World;
  readonly key: string;
}

const setting = defineClass<SettingSelf>({
  type: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: ({ key }) => key,
    value: {
      get: ({ world, key }) => world.book.settings.get(key),
      set: ({ world, key }, value) => {
        world.book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ world, key }) => {
      world.book.settings.delete(key);
    },
  },
});

function existing(world: World, key: unknown): HostObject {
  if (typeof key !== "string" || !world.book.settings.has(key)) throw itemNotFound(`setting ${String(key)}`);
  return setting({ world, key });
}

const settings = defineClass<World>({
  type: "SettingCollection",
  items: (world) => [...world.book.settings.keys()].map((key) => setting({ world, key })),
  methods: {
    getCount: ({ book }) => book.settings.size,
    getItem: (world, [key]) => existing(world, key),
    add: (world, [key, value]) => {
      world.book.settings.set(String(key), value);
      return setting({ world, key: String(key) });
    },
  },
});

interface NameSelf {
  readonly name: string;
  readonly value: string;
}

const namedItem = defineClass<NameSelf>({
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: { name: ({ name }) => name, value: ({ value }) => value },
});

const names = defineClass<World>({
  type: "NamedItemCollection",
  items: ({ book }) => [...book.names].map(([name, value]) => namedItem({ name, value })),
  methods: {
    getItem: ({ book }, [key]) => {
      const [name, value] = oneOf([...book.names], ([one]) => one === key, `name ${String(key)}`);
      return namedItem({ name, value });
    },
  },
});

const worksheets = defineClass<World>({
  type: "WorksheetCollection",
  items: ({ book, wrap }) => book.sheets.map((sheet) => wrap.sheet(sheet)),
  methods: {
    getCount: ({ book }, [visibleOnly]) =>
      book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length,
    getItem: ({ book, wrap }, [key]) => {
      const sheet = book.sheet(String(key));
      if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
      return wrap.sheet(sheet);
    },
    getActiveWorksheet: ({ book, wrap }) => wrap.sheet(book.active),
    getFirst: ({ book, wrap }, [visibleOnly]) =>
      wrap.sheet(oneOf(book.sheets, ({ visibility }) => visibleOnly !== true || visibility === "Visible", "worksheet")),
    add: ({ book, wrap }, [name]) => {
      const wanted = typeof name === "string" ? name : `Sheet${String(book.sheets.length + 1)}`;
      if (book.structureProtected) throw accessDenied("the structure is protected");
      if (book.sheet(wanted)) throw new HostFault("ItemAlreadyExists", wanted);
      return wrap.sheet(book.addSheet(wanted));
    },
    _RegisterDataChangedEvent: (world) => {
      world.register("changed", "Workbook");
    },
    _UnregisterDataChangedEvent: (world) => {
      world.unregister("changed", "Workbook");
    },
    _RegisterActivatedEvent: (world) => {
      world.register("activated", "Workbook");
    },
    _UnregisterActivatedEvent: (world) => {
      world.unregister("activated", "Workbook");
    },
    _RegisterSelectionChangedEvent: (world) => {
      world.register("selectionChanged", "Workbook");
    },
    _UnregisterSelectionChangedEvent: (world) => {
      world.unregister("selectionChanged", "Workbook");
    },
  },
});

const protection = defineClass<World>({
  type: "WorkbookProtection",
  scalars: { protected: ({ book }) => book.structureProtected },
});

export const workbook = defineClass<World>({
  type: "Workbook",
  scalars: { name: ({ book }) => book.name, readOnly: ({ book }) => book.readOnly },
  navigation: {
    worksheets: (world) => worksheets(world),
    settings: (world) => settings(world),
    application: (world) => application(world),
    names: (world) => names(world),
    protection: (world) => protection(world),
    customXmlParts: (world) => customXmlParts(world),
    comments: (world) => comments({ world, sheet: null }),
  },
  methods: {
    getSelectedRange: ({ book, wrap }) => wrap.range(book.active, book.selection),
    _RemoveReference: (world, [id]) => {
      world.release(String(id));
    },
  },
});
