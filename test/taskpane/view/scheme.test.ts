/** Schemes in the pane: every built-in one in words, copies that are checked as one types, files in and out. */
import { builtInSchemes, defaultScheme } from "../../../src/core/schemes";
import { changesBetween } from "../../../src/taskpane/view/compare";
import {
  checkedScheme,
  draftOf,
  schemeFromText,
  schemeText,
  withLimit,
  withOption,
  withWeight,
} from "../../../src/taskpane/view/scheme-draft";
import { schemeWords } from "../../../src/taskpane/view/scheme";
import { chineseWords as words } from "../../../src/taskpane/words";
import { englishWords } from "../../../src/taskpane/words-en";
import { sampleEvaluation } from "../support/sample";

describe.each([
  ["zh-CN", words],
  ["en-US", englishWords],
])("in %s", (_language, words) => {
  test.each(builtInSchemes.map((scheme) => [scheme.id, scheme] as const))(
    "%s has words for everything",
    (_id, scheme) => {
      const said = schemeWords(scheme, words);
      const lines = [...said.weights, ...said.bands, ...said.quality];
      for (const { label, value } of lines) expect([label, value]).not.toContain("");
      for (const option of said.options) {
        expect(option.name).not.toBe("");
        expect(option.explanation).not.toBe("");
        expect(option.choices.map(({ key }) => key)).toContain(option.value);
        expect(option.choice).not.toMatch(/undefined|null/u);
      }
    },
  );
});

const draft = draftOf(defaultScheme, words);

test("a copy has a name and an id of its own; an own scheme keeps its", () => {
  expect(draft.id).toBe("mof-2020-own");
  expect(draftOf(draft, words)).toBe(draft);
  expect(checkedScheme(draft, words).ok).toBe(true);
});

test("an option changed, and the bands follow their middle edge", () => {
  const changed = withOption(draft, "qualityMiddle", "0.5");
  expect(changed.quality.partly[0]).toBe("0.5");
  expect(changed.quality.not[1]).toBe("0.5");
  expect(checkedScheme(changed, words).ok).toBe(true);
});

test.each([
  ["weights that do not add", withWeight(draft, -1, "20"), "合计"],
  ["a weight that is no figure", withWeight(draft, 0, "五十"), "应为"],
  ["a limit above the next", withLimit(draft, 0, "70"), "等级"],
])("%s: said, and not saved", (_what, wrong, says) => {
  const checked = checkedScheme(wrong, words);
  expect(checked.ok).toBe(false);
  expect(checked.ok ? "" : checked.failure.join()).toContain(says);
});

test("a limit moves both grades", () => {
  const changed = withLimit(draft, 0, "85");
  expect([changed.bands[0]?.low, changed.bands[1]?.high]).toEqual(["85", "85"]);
  expect(checkedScheme(changed, words).ok).toBe(true);
});

test("out and in again is the same; anything else is refused with words", () => {
  expect(schemeFromText(schemeText(draft), words)).toEqual({ ok: true, value: draft });
  for (const text of ["", "{", "[]", "null", '{"id":1}']) expect(schemeFromText(text, words).ok).toBe(false);
});

test("comparing lists what differs and nothing else", () => {
  const evaluation = sampleEvaluation();
  expect(changesBetween(evaluation, evaluation, words).map(({ changes }) => changes)).toEqual([[], []]);
  const [first, second] = evaluation.tables;
  if (!first || !second) throw new Error("the sample has two tables");
  const graded = { ...first, score: { ...first.score, grade: { ...first.score.grade, label: "良" } } };
  const compared = changesBetween(evaluation, { ...evaluation, tables: [graded, second] }, words);
  expect(compared[0]?.changes).toEqual([{ key: "grade", name: "等级", now: "优", other: "良" }]);
});
