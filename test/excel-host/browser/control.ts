/** What desktop Excel tells office.js of itself through `window.external.GetContext()`. */
import type { ExcelHost } from "../host";

/** Requirement sets as the client reads them, lower case being its business. */
function matrix({ settings }: ExcelHost): string {
  const sets: Record<string, string> = {
    ExcelApi: settings.apiLevel,
    SharedRuntime: "1.2",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    ImageCoercion: "1.1",
    RichApiRuntimeFlag: "1.2",
    Settings: "1.1",
    ...(settings.delayForCellEdit ? { DelayForCellEdit: "1.1" } : {}),
  };
  return JSON.stringify(sets);
}

/** The members that office.js 1.1.110 asks for (excel-win32-16.01.debug.js, getAppContext). */
export function controlContext(host: ExcelHost, locale: string): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "jiping-local",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host.book.name,
    GetAppCapabilities: () => (host.book.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => matrix(host),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyForegroundColor: 0x262626,
        bodyBackgroundColor: 0xffffff,
        controlBackgroundColor: 0xf3f3f3,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of host.book.settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        keys.forEach((key, at) => {
          const parsed: unknown = JSON.parse(values[at] ?? "null");
          host.book.settings.set(key, parsed);
        });
      },
    }),
  };
}
