/** The spreadsheet grid of the workbench page: Univer's Apache-licensed packages, assembled without its presets package. */
import { type ILanguagePack, LocaleType, LogLevel, mergeLocales, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";

/** The running grid and how to end it. */
export interface GridEngine {
  readonly api: FUniver;
  dispose(): void;
}

type Registered = PluginCtor | [PluginCtor, unknown];

/** Builds a grid inside an element: formula bar and cells; sheet tabs, menus and files are the page's own. */
export function startGrid(container: HTMLElement): GridEngine {
  const words: ILanguagePack = mergeLocales(coreWords, conditionalWords, noteWords);
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: words },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      footer: false,
      formulaBar: true,
      contextMenu: false,
      disableAutoFocus: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const preset of presets) {
    for (const plugin of preset.plugins as readonly Registered[]) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  return {
    api,
    dispose: () => {
      univer.dispose();
    },
  };
}
