import { decimal } from "../../../src/core/decimal";
import {
  bandFaults,
  builtInScheme,
  builtInSchemes,
  defaultOptions,
  gradeOf,
  loadScheme,
} from "../../../src/core/schemes";
import mof2020 from "../../../src/core/schemes/builtin/mof-2020.json";

/** Every band of every scheme at its edges: total, grade. */
const edges: readonly (readonly [scheme: string, ...totals: readonly (readonly [string, string])[]])[] = [
  [
    "mof-2020",
    ["100", "优"],
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ],
  ["mof-2021", ["90", "优"], ["89.99", "良"], ["80", "良"], ["79.99", "中"], ["60", "中"], ["59.99", "差"]],
  [
    "shaoxing-2019",
    ["100", "优秀"],
    ["95", "优秀"],
    ["94.99", "良好"],
    ["85", "良好"],
    ["84.99", "合格"],
    ["60", "合格"],
    ["59.99", "不合格"],
  ],
  [
    "hubei-2018",
    ["100", "A+"],
    ["90", "A+"],
    ["89.99", "A"],
    ["85", "A"],
    ["84.99", "B+"],
    ["80", "B+"],
    ["79.99", "B"],
    ["70", "B"],
    ["69.99", "C"],
    ["60", "C"],
    ["59.99", "D"],
    ["0", "D"],
  ],
  ["part-evaluation-2020", ["98.66", "优"], ["89.99", "良"], ["60", "中"], ["59.99", "差"]],
  ["hubei-self-evaluation", ["90", "优"], ["80", "良"], ["60", "中"], ["59.99", "差"]],
  ["hunan-department", ["90", "优"], ["80", "良"], ["60", "中"], ["59.99", "差"]],
  ["sichuan-2025", ["90", "优"], ["89.99", "良"], ["80", "良"], ["79.99", "中"], ["70", "中"], ["69.99", "差"]],
  ["sichuan-project-2025", ["90", "优"], ["80", "良"], ["70", "中"], ["69.99", "差"]],
];

test("every scheme that ships has its edges here", () => {
  expect(edges.map(([id]) => id)).toEqual(builtInSchemes.map((scheme) => scheme.id));
});

describe.each(edges.map(([id, ...totals]) => ({ id, totals })))("$id", ({ id, totals }) => {
  const scheme = builtInScheme(id);
  test.each(totals.map(([total, grade]) => ({ total, grade })))("$total is $grade", ({ total, grade }) => {
    expect(scheme && gradeOf(decimal(total), scheme.bands, scheme.options)).toBe(grade);
  });
});

const integerClasses = [
  { label: "优", low: "90", lowIncluded: true, high: "100", highIncluded: true, name: null },
  { label: "良", low: "80", lowIncluded: true, high: "89", highIncluded: true, name: null },
  { label: "中", low: "60", lowIncluded: true, high: "79", highIncluded: true, name: null },
  { label: "差", low: "0", lowIncluded: true, high: "59", highIncluded: true, name: null },
];

describe("bands that do not fit", () => {
  test("whole-number classes leave gaps, found when loaded (财政部预算司通知: 80-89)", () => {
    const loaded = loadScheme({ ...mof2020, bands: integerClasses });
    expect(loaded.ok ? [] : loaded.failure.map(({ code, path, found }) => [code, path, found])).toEqual([
      ["band-gap", "bands.1", "优/良"],
      ["band-gap", "bands.2", "良/中"],
      ["band-gap", "bands.3", "中/差"],
    ]);
  });

  test("a total in a gap has no grade, unless an option settles it (A11)", () => {
    expect(gradeOf(decimal("89.5"), integerClasses, defaultOptions)).toBeNull();
    expect(gradeOf(decimal("89.5"), integerClasses, { ...defaultOptions, bandGap: "lower" })).toBe("良");
    expect(gradeOf(decimal("89.5"), integerClasses, { ...defaultOptions, bandGap: "upper" })).toBe("优");
  });

  test("exactly 90 has no grade where one band starts above it and the next ends below it", () => {
    const open = [
      { label: "优", low: "90", lowIncluded: false, high: null, highIncluded: false },
      { label: "良", low: "80", lowIncluded: true, high: "90", highIncluded: false },
    ];
    expect(bandFaults(open).map((fault) => fault.kind)).toEqual(["gap"]);
    expect(gradeOf(decimal(90), open, defaultOptions)).toBeNull();
  });

  test("80 in two classes is an overlap", () => {
    const both = [
      { label: "A", low: "80", lowIncluded: true, high: "100", highIncluded: true },
      { label: "B", low: "60", lowIncluded: true, high: "80", highIncluded: true },
    ];
    expect(bandFaults(both)).toEqual([{ kind: "overlap", at: 1, between: ["A", "B"] }]);
    expect(gradeOf(decimal(80), both, defaultOptions)).toBeNull();
    expect(gradeOf(decimal(80), both, { ...defaultOptions, bandGap: "upper" })).toBe("A");
    expect(gradeOf(decimal(80), both, { ...defaultOptions, bandGap: "lower" })).toBe("B");
  });

  test("a band that holds nothing is found", () => {
    const empty = [{ label: "优", low: "90", lowIncluded: true, high: "80", highIncluded: false }];
    expect(bandFaults(empty)).toEqual([{ kind: "empty", at: 0, between: ["优", "优"] }]);
  });
});

test("the total may be rounded before it is graded (A23)", () => {
  const bands = builtInScheme("mof-2020")?.bands ?? [];
  expect(gradeOf(decimal("89.5"), bands, defaultOptions)).toBe("良");
  expect(gradeOf(decimal("89.5"), bands, { ...defaultOptions, gradePlaces: 0 })).toBe("优");
});

test("a veto caps the grade (A24)", () => {
  const bands = builtInScheme("mof-2020")?.bands ?? [];
  expect(gradeOf(decimal(95), bands, { ...defaultOptions, gradeCap: "良" })).toBe("良");
  expect(gradeOf(decimal(70), bands, { ...defaultOptions, gradeCap: "良" })).toBe("中");
});
