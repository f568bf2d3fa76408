/** The words of `jiping score`. */
import { readScoreWords } from "../../../src/cli/score/words";

const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  ["no file", [], "score", "missing-file"],
  ["an unknown option", ["a.xlsx", "--bogus"], "--bogus", "unknown"],
  ["a mode that is none", ["a.xlsx", "--mode", "write"], "--mode", "mode"],
  ["no jobs", ["a.xlsx", "--jobs", "0"], "--jobs", "jobs"],
  ["half a job", ["a.xlsx", "--jobs", "1.5"], "--jobs", "jobs"],
  ["a part beyond the parts", ["a.xlsx", "--shard", "4/3"], "--shard", "shard"],
  ["part 0", ["a.xlsx", "--shard", "0/3"], "--shard", "shard"],
  ["a part of noise", ["a.xlsx", "--shard", "x"], "--shard", "shard"],
  ["an option without its value", ["a.xlsx", "--out"], "--out", "missing-value"],
  ["approved targets without a file", ["a.xlsx", "--approved"], "--approved", "missing-value"],
];

test.each(wrong)("%s", (_name, words, word, detail) => {
  expect(readScoreWords(words)).toEqual({ ok: false, failure: { word, detail } });
});

test("what is not said has its default", () => {
  expect(readScoreWords(["a.xlsx"])).toEqual({
    ok: true,
    value: {
      places: ["a.xlsx"],
      scheme: null,
      approved: null,
      mode: "fill",
      out: null,
      addColumns: false,
      marks: true,
      jobs: 1,
      since: null,
      shard: null,
      summary: null,
      json: false,
    },
  });
});

test("everything said", () => {
  const words =
    "a b --scheme mof-2020 --mode overwrite --out o --add-columns --no-marks --jobs 4 --since d --shard 3/64 --summary s.xlsx --approved t.xlsx --json";
  expect(readScoreWords(words.split(" "))).toMatchObject({
    ok: true,
    value: {
      places: ["a", "b"],
      mode: "overwrite",
      marks: false,
      addColumns: true,
      jobs: 4,
      shard: { part: 3, parts: 64 },
      approved: "t.xlsx",
    },
  });
});
