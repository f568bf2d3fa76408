/** Which theme is on: Office's word, then its background, then the system's; contrast before all. */
import { chooseTheme, isDarkColour } from "../../../src/taskpane/theme/choice";

const nothing = { forcedColors: false, isDark: null, background: null, prefersDark: false };

test.each([
  ["nothing is known", {}, "light"],
  ["the system wishes dark", { prefersDark: true }, "dark"],
  ["Office says light on a dark system", { isDark: false, prefersDark: true }, "light"],
  ["Office says dark", { isDark: true }, "dark"],
  ["Office names a black background only", { background: "#292929" }, "dark"],
  ["Office names a white background only, on a dark system", { background: "#FFFFFF", prefersDark: true }, "light"],
  ["Office names no colour that can be read", { background: "window", prefersDark: true }, "dark"],
  ["colours are forced", { forcedColors: true, isDark: true }, "contrast"],
] as const)("%s", (_when, signs, theme) => {
  expect(chooseTheme({ ...nothing, ...signs })).toBe(theme);
});

test.each([
  ["#000000", true],
  ["#0f703b", true],
  ["#808080", false],
  ["#ffffff", false],
  ["red", null],
  [null, null],
] as const)("%s is dark: %s", (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
