import { decimal } from "../../../src/core/decimal";
import { differs, scoreRate, stated } from "../../../src/report/document/figures";

const points = (written: string | null, computed: string | null): Parameters<typeof stated>[0] => ({
  weight: decimal("10"),
  written: written === null ? null : decimal(written),
  computed: computed === null ? null : decimal(computed),
  pending: 0,
});

test.each([
  ["19.56", "20", "97.80%"],
  ["29.1", "30", "97%"],
  ["20", "20", "100%"],
  ["0", "20", "0%"],
  ["15.14", "15", "100.93%"],
  ["2", "3", "66.67%"],
  ["9.99995", "10", "100%"],
  ["0.0005", "10", "0.01%"],
])("%s of %s points: %s", (given, weight, rate) => {
  expect(scoreRate(decimal(given), decimal(weight))).toBe(rate);
});

test("the sheet's points are stated, the rules' only where it has none", () => {
  expect(stated(points("9.1", "9.16"))?.toString()).toBe("9.1");
  expect(stated(points(null, "9.16"))?.toString()).toBe("9.16");
  expect(stated(points(null, null))).toBeNull();
});

test("points differ only where both are there", () => {
  expect(differs(points("9.1", "9.16"))).toBe(true);
  expect(differs(points("9.10", "9.1"))).toBe(false);
  expect(differs(points(null, "9.1"))).toBe(false);
  expect(differs(points("9.1", null))).toBe(false);
});
