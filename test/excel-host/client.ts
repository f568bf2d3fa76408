/** Loads the genuine office.js client into Jest and joins it to a host. */
import { readFileSync } from "node:fs";
import type { WorkbookData } from "../../src/core/grid/sheet";
import type { HostSettings } from "./host";
import { ExcelHost } from "./host";
import { atLeast } from "./level";

/** The parts of the client that this file touches; everything else is typed by @types/office-js. */
interface ClientGlobals {
  window?: unknown;
  self?: unknown;
  location?: unknown;
  navigator?: unknown;
  OfficeExtension?: {
    HostBridge: { init(bridge: unknown): void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
  Office?: unknown;
}

// the client puts its names on the global object, which has no type for them
const globals = globalThis as unknown as ClientGlobals;
let loaded = false;

/** Runs the unmodified client file in this realm, once: another realm's arrays would fail toEqual. */
function loadClient(): void {
  if (loaded) return;
  loaded = true;
  globals.window = globalThis;
  globals.self = globalThis;
  globals.location = { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" };
  globals.navigator ??= { userAgent: "Node" };
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // eslint-disable-next-line no-eval -- Microsoft's own script, to be run as a browser would run it
  (0, eval)(readFileSync(path, "utf8"));
}

/** What `Office.context.requirements.isSetSupported` answers for a host. */
export function isSetSupported({ settings }: ExcelHost, set: string, version = "1.1"): boolean {
  if (set === "DelayForCellEdit") return settings.delayForCellEdit;
  return set !== "ExcelApi" || atLeast(settings.apiLevel, version);
}

/** Makes this host the Excel that `Excel.run` talks to from now on. */
export function connect(host: ExcelHost): ExcelHost {
  loadClient();
  const extension = globals.OfficeExtension;
  if (!extension) throw new Error("the client did not load");
  extension.GenericEventRegistration.s_genericEventRegistrations = {}; // else handlers of an earlier test fire
  extension.HostBridge.init(host.bridge);
  globals.Office = {
    context: {
      requirements: { isSetSupported: (set: string, version?: string) => isSetSupported(host, set, version) },
    },
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  };
  return host;
}

/** A fresh host with this workbook, joined to office.js. */
export function startExcel(data: WorkbookData, settings: HostSettings = {}): ExcelHost {
  return connect(new ExcelHost(data, settings));
}
