/** Which theme is on: Office's word first, then the background it names, then the system's wish. */

export type ThemeName = "light" | "dark" | "contrast";

/** What a host and the system say; null where they say nothing. */
export interface ThemeSigns {
  readonly forcedColors: boolean;
  readonly isDark: boolean | null;
  /** The host's background as `#rrggbb`. */
  readonly background: string | null;
  readonly prefersDark: boolean;
}

/** Some versions of Excel on the web leave `officeTheme` undefined (OfficeDev/office-js #6134), hence the chain. */
export function chooseTheme(signs: ThemeSigns): ThemeName {
  if (signs.forcedColors) return "contrast";
  const dark = signs.isDark ?? isDarkColour(signs.background) ?? signs.prefersDark;
  return dark ? "dark" : "light";
}

const colour = /^#(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/iu;

/** Whether a colour is dark by its luminance (ITU-R BT.601 weights); null where it is no colour. */
export function isDarkColour(text: string | null): boolean | null {
  const groups = colour.exec(text ?? "")?.groups;
  if (!groups) return null;
  const part = (name: string): number => Number.parseInt(groups[name] ?? "0", 16);
  return part("red") * 299 + part("green") * 587 + part("blue") * 114 < 128_000;
}

/** Where the pane learns of its theme; the host's entry makes one. */
export interface ThemeSource {
  readonly current: () => ThemeName;
  /** Calls back when it may have changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The system's own wish, for pages without Office. */
export function systemTheme(ask: (query: string) => MediaQueryList): ThemeSource {
  const forced = ask("(forced-colors: active)");
  const dark = ask("(prefers-color-scheme: dark)");
  return {
    current: () =>
      chooseTheme({ forcedColors: forced.matches, isDark: null, background: null, prefersDark: dark.matches }),
    subscribe(listener) {
      forced.addEventListener("change", listener);
      dark.addEventListener("change", listener);
      return () => {
        forced.removeEventListener("change", listener);
        dark.removeEventListener("change", listener);
      };
    },
  };
}

/** One theme for good. */
export function fixedTheme(name: ThemeName): ThemeSource {
  return { current: () => name, subscribe: () => () => undefined };
}
