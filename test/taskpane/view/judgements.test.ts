/** Judgements: who must, who may confirm; bands in points; figures that never pass binary floating point. */
import { fc } from "../../support/properties";
import { decimal, plainDigits } from "../../../src/core/decimal";
import { defaultScheme } from "../../../src/core/schemes";
import {
  bandOf,
  bandsOf,
  judgementCards,
  pointsAt,
  positionOf,
  sliderSteps,
  typedPoints,
} from "../../../src/taskpane/view/judgements";
import { chineseWords as words } from "../../../src/taskpane/words";
import { sampleTable } from "../support/sample";

const bands = (weight: string) => bandsOf(defaultScheme, decimal(weight), words);

const table = sampleTable({
  sheet: "自评表",
  first: 1,
  project: "甲",
  execution: null,
  findings: [],
  indicators: [
    { row: 12, path: ["产出", "次数"], target: "≥10次", actual: "10次", weight: "10", score: "10" },
    {
      row: 13,
      path: ["效益", "秩序"],
      target: "有所帮助",
      actual: "有所帮助",
      weight: "15",
      score: "15",
      method: "quality",
    },
    {
      row: 14,
      path: ["效益", "环境"],
      target: "提高",
      actual: "有所提高",
      weight: "15",
      score: null,
      method: "quality",
    },
    {
      row: 15,
      path: ["效益", "影响"],
      target: "提高",
      actual: "较好",
      weight: "10",
      score: "8.5",
      method: "quality",
      judged: true,
    },
  ],
});

test("what must be judged first, then what may be confirmed, then what was given; figures are no judgement", () => {
  expect(judgementCards(table, words).map(({ name, state }) => [name, state])).toEqual([
    ["环境", "must"],
    ["秩序", "confirm"],
    ["影响", "given"],
  ]);
});

test("the bands of 15 points by 财预〔2020〕10号", () => {
  expect(
    bands("15").map(({ name, percent, low, high }) => [name, percent, plainDigits(low), plainDigits(high)]),
  ).toEqual([
    ["达成", "100–80%", "12", "15"],
    ["部分达成", "80–60%", "9", "12"],
    ["未达成", "60–0%", "0", "9"],
  ]);
});

test("an edge belongs to the better band", () => {
  expect(bandOf(bands("15"), decimal("12"))?.id).toBe("full");
  expect(bandOf(bands("15"), decimal("8.99"))?.id).toBe("not");
});

test.each([
  ["13.5", "13.5"],
  ["１３．５", "13.5"],
  [" 15 ", "15"],
  ["0", "0"],
  ["15.01", null],
  ["-1", null],
  ["13.555", null],
  ["", null],
  ["十三", null],
  ["1e1", null],
  ["13.5分", null],
])("%j is read as %s of 15 points", (text, points) => {
  const read = typedPoints(text, [decimal(0), decimal(15)], 2);
  expect(read === null ? null : plainDigits(read)).toBe(points);
});

test("every slider position is a tenth between the ends, and comes back to itself", () => {
  const tenths = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(tenths, tenths, fc.nat(1000), (a, b, at) => {
      const low = decimal(Math.min(a, b)).div(10);
      const high = decimal(Math.max(a, b)).div(10);
      const position = Math.min(at, sliderSteps(low, high));
      const points = pointsAt(low, high, position);
      expect(points.gte(low) && points.lte(high)).toBe(true);
      expect(positionOf(low, high, points)).toBe(position);
    }),
  );
});

test("the last position is the upper end, though it be no tenth", () => {
  const [low, high] = [decimal("6.75"), decimal("9.33")];
  expect(plainDigits(pointsAt(low, high, sliderSteps(low, high)))).toBe("9.33");
});
