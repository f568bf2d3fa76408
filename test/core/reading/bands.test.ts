/** Grade bands as they are written on sheets: bands.json may be extended by anyone. */
import { bandsIn } from "../../../src/core/reading/bands";
import type { GradeBand } from "../../../src/core/reading/table";
import examples from "./bands.json";

const shown = (band: GradeBand): string =>
  `${band.label} ${band.lowIncluded ? "[" : "("}${band.low?.toString() ?? ""},${band.high?.toString() ?? ""}${band.highIncluded ? "]" : ")"}`;

test.each(examples)("$text", ({ text, bands }) => {
  expect(bandsIn(text)?.map(shown) ?? null).toEqual(bands);
});
