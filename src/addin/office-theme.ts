/** The theme that Office names, asked again whenever the pane is looked at: Excel has no event for it. */
import type { ThemeName, ThemeSource } from "../taskpane/theme/choice";
import { chooseTheme } from "../taskpane/theme/choice";

/** What of `Office.context.officeTheme` is used; some hosts leave it, or parts of it, undefined. */
export interface OfficeThemeLike {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Watches the window and the system; `ask` reads Office's theme. */
export function officeTheme(page: Window, ask: () => OfficeThemeLike | undefined): ThemeSource {
  const forced = page.matchMedia("(forced-colors: active)");
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  // a host that cannot answer must not keep the pane from opening
  const asked = (): OfficeThemeLike | undefined => {
    try {
      return ask();
    } catch {
      return undefined;
    }
  };
  const read = (): ThemeName => {
    const theme = asked();
    return chooseTheme({
      forcedColors: forced.matches,
      isDark: theme?.isDarkTheme ?? null,
      background: theme?.bodyBackgroundColor ?? null,
      prefersDark: dark.matches,
    });
  };
  return {
    current: read,
    subscribe(listener) {
      page.addEventListener("focus", listener);
      page.document.addEventListener("visibilitychange", listener);
      forced.addEventListener("change", listener);
      dark.addEventListener("change", listener);
      return () => {
        page.removeEventListener("focus", listener);
        page.document.removeEventListener("visibilitychange", listener);
        forced.removeEventListener("change", listener);
        dark.removeEventListener("change", listener);
      };
    },
  };
}
