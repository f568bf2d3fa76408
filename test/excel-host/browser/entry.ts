/**
 * The host in a page: to be run before office.js. It makes the page look as desktop Excel does to office.js, which then
 * loads its own files for that and finds the bridge to the host (local-host.md, mode B).
 *
 * `window.excelHostFixture = { workbook, settings }` is read where it is set before; `window.excelHost` is the host.
 */
import type { WorkbookData } from "../../../src/core/grid/sheet";
import { sheetOf, workbookOf } from "../fixtures";
import type { HostSettings } from "../host";
import { ExcelHost } from "../host";
import { controlContext } from "./control";

/** What a page may set beforehand. */
export interface Fixture {
  readonly workbook: WorkbookData;
  readonly settings?: HostSettings & { readonly locale?: string };
}

declare global {
  interface Window {
    excelHostFixture?: Fixture;
    excelHost?: ExcelHost;
    _richApiNativeBridge?: unknown;
  }
}

const empty: Fixture = { workbook: workbookOf(sheetOf("Sheet1", [])) };

/** Makes the host and the window that office.js looks for. */
function install(): void {
  if (window.excelHost) return;
  const { workbook, settings = {} } = window.excelHostFixture ?? empty;
  const host = new ExcelHost(workbook, settings);
  const locale = settings.locale ?? "zh-CN";
  window.excelHost = host;
  window._richApiNativeBridge = host.bridge;
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}|||disableLogging|0`,
    GetContext: () => controlContext(host, locale),
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, callback: (status: number) => void) => {
      callback(notSupported);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => {
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => {
      callback(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
}

/** ooeOperationNotSupported: no call of the old, binding-based API is answered here. */
const notSupported = 5009;

install();
