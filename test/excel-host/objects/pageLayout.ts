/** Excel.PageLayout, its headers and footers, and frozen panes. */
import { invalidArgument } from "../wire/fault";
import { asHostObject, defineClass } from "../wire/object";
import type { SheetSelf } from "./world";

const kept = (name: string): { get: (self: SheetSelf) => unknown; set: (self: SheetSelf, value: unknown) => void } => ({
  get: ({ sheet }) => sheet.layout.get(name) ?? null,
  set: ({ sheet }, value) => {
    sheet.layout.set(name, value);
  },
});

const headerFooter = defineClass<SheetSelf>({
  type: "HeaderFooter",
  scalars: { centerFooter: kept("centerFooter"), centerHeader: kept("centerHeader") },
});

const headersFooters = defineClass<SheetSelf>({
  type: "HeaderFooterGroup",
  navigation: { defaultForAllPages: (self) => headerFooter(self) },
});

export const pageLayout = defineClass<SheetSelf>({
  type: "PageLayout",
  scalars: { orientation: kept("orientation"), paperSize: kept("paperSize"), zoom: kept("zoom") },
  navigation: { headersFooters: (self) => headersFooters(self) },
  methods: {
    setPrintTitleRows: ({ sheet }, [rows]) => {
      const address = typeof rows === "string" ? rows : asHostObject(rows)?.get("address");
      if (typeof address !== "string") throw invalidArgument("printTitleRows");
      sheet.layout.set("printTitleRows", address);
    },
  },
});

export const freezePanes = defineClass<SheetSelf>({
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ sheet }, [count]) => {
      sheet.frozenRows = Number(count);
    },
    unfreeze: ({ sheet }) => {
      sheet.frozenRows = 0;
    },
  },
});
