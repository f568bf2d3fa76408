import {
  builtInScheme,
  builtInSchemes,
  defaultOptions,
  loadScheme,
  optionCatalogue,
  withOptions,
} from "../../../src/core/schemes";
import mof2020 from "../../../src/core/schemes/builtin/mof-2020.json";

/** What makes a scheme file bad, and the problem that says so. */
const bad: readonly (readonly [why: string, change: Record<string, unknown>, code: string, path: string])[] = [
  ["a misspelt option", { options: { partialSteps: "whole" } }, "shape", "options.partialSteps"],
  ["an unknown choice", { options: { partialStep: "some" } }, "shape", "options.partialStep"],
  [
    "a weight that is a number, not digits",
    { levelWeights: [{ names: ["产出"], weight: 50 }] },
    "shape",
    "levelWeights.0.weight",
  ],
  ["no bands", { bands: [] }, "shape", "bands"],
  [
    "level weights that do not add to the total",
    { levelWeights: [{ names: ["产出"], weight: "50" }] },
    "weights-total",
    "levelWeights",
  ],
  ["bands of quality that do not join", { options: { qualityMiddle: "0.5" } }, "quality-order", "quality"],
  [
    "a source for an option that is none",
    { optionSources: { colour: mof2020.source } },
    "unknown-option",
    "optionSources.colour",
  ],
  ["an id with a path in it", { id: "../mof" }, "shape", "id"],
];

test.each(bad.map(([why, change, code, path]) => ({ why, change, code, path })))("$why", ({ change, code, path }) => {
  const loaded = loadScheme({ ...mof2020, ...change });
  expect(loaded.ok ? [] : loaded.failure.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
});

test.each([null, 3, "mof-2020", [], { id: "x" }])("%p is no scheme", (json) => {
  expect(loadScheme(json).ok).toBe(false);
});

test("a scheme that was loaded loads again unchanged: what a workbook carries is what was chosen", () => {
  for (const scheme of builtInSchemes)
    expect(loadScheme(JSON.parse(JSON.stringify(scheme)))).toEqual({ ok: true, value: scheme });
});

test("options that a file leaves out are the stated defaults", () => {
  const loaded = loadScheme({ ...mof2020, options: {} });
  expect(loaded.ok && loaded.value.options).toEqual(defaultOptions);
});

test("the catalogue states the defaults that the loader fills in, for every option", () => {
  const stated = optionCatalogue.filter((entry) => entry.kind !== "fixed");
  expect(Object.fromEntries(stated.map((entry) => [entry.id, entry.default]))).toEqual(defaultOptions);
});

test("the catalogue has every ambiguity from A1 to A36", () => {
  const numbers = [...new Set(optionCatalogue.map((entry) => entry.ambiguity))];
  expect(numbers).toEqual(Array.from({ length: 36 }, (_, at) => `A${at + 1}`));
});

test("every choice of the catalogue is one that the loader takes", () => {
  for (const { id, kind, choices } of optionCatalogue)
    if (kind !== "fixed")
      for (const { value } of choices) {
        const loaded = loadScheme({ ...mof2020, levelWeights: [], options: { [id]: value } });
        const problems = loaded.ok ? [] : loaded.failure.filter((problem) => problem.code === "shape");
        expect({ id, value, problems }).toEqual({ id, value, problems: [] });
      }
});

test("changing the middle edge moves the bands of quality with it (A18)", () => {
  const scheme = builtInScheme("mof-2020");
  const changed = scheme && withOptions(scheme, { qualityMiddle: "0.5" });
  expect(changed?.quality.partly).toEqual(["0.5", "0.8"]);
  expect(changed?.quality.not).toEqual(["0", "0.5"]);
  expect(loadScheme(changed).ok).toBe(true);
});

test("what is known without its original is marked so", () => {
  expect(builtInScheme("mof-2020")?.source.confirmed).toBe(false);
  expect(builtInScheme("shaoxing-2019")?.bandsSource.confirmed).toBe(true);
  expect(builtInScheme("hubei-2018")?.bandsSource.confirmed).toBe(true);
});
