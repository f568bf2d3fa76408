/** Fluent themes in the product's green; which of them is on is the host's word (theme/choice.ts). */
import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { ThemeName } from "./choice";

/** From near black to near white, around #0f703b. */
const green: BrandVariants = {
  10: "#02180b",
  20: "#062613",
  30: "#08331a",
  40: "#0a4022",
  50: "#0b4d29",
  60: "#0c5f32",
  70: "#0d6636",
  80: "#0f703b",
  90: "#2b8450",
  100: "#449866",
  110: "#5dab7d",
  120: "#78be94",
  130: "#94cfab",
  140: "#b1dfc3",
  150: "#cfeedb",
  160: "#eaf5ee",
};

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const fontFamilyMonospace = 'Consolas, "SFMono-Regular", "Noto Sans Mono CJK SC", monospace';
const fonts = { fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric: fontFamilyBase };

const dark = createDarkTheme(green);

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(green), ...fonts },
  // The ramp's own middle is too dim for text on a dark pane (4.5:1 needed).
  dark: {
    ...dark,
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandForegroundLink: green[120],
    colorBrandForegroundLinkHover: green[130],
    colorBrandForegroundLinkPressed: green[140],
    colorStatusDangerForeground1: "#f4a0a8",
    ...fonts,
  },
  contrast: { ...teamsHighContrastTheme, ...fonts },
};
