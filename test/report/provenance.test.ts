import { clockTime } from "../../src/report/provenance";

test("the machine's own clock, to the minute", () => {
  expect(clockTime(new Date(2026, 0, 2, 3, 4, 59))).toBe("2026-01-02 03:04");
  expect(clockTime(new Date(2026, 10, 22, 14, 5))).toBe("2026-11-22 14:05");
});
