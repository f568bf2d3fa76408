/** Both languages say the same things: the same keys, a word for every code, option and choice. */
import { tableChecks, workbookFindingCodes } from "../../src/core/checks";
import { optionCatalogue } from "../../src/core/schemes";
import { chinese } from "../../src/locale/zh-CN";
import { english } from "../../src/locale/en-US";

/** Every path through a tree of words. */
function keysOf(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    return typeof value === "object" && value !== null ? keysOf(value, here) : [here];
  });
}

const codes = [...tableChecks.map((check) => check.code), ...workbookFindingCodes];

test("the languages have the same keys", () => {
  expect(keysOf(english).sort()).toEqual(keysOf(chinese).sort());
});

test("no code is entered twice", () => {
  expect(codes).toEqual([...new Set(codes)]);
});

describe.each([
  ["zh-CN", chinese],
  ["en-US", english],
])("%s", (_, words) => {
  test("has words for every code and no other", () => {
    expect(Object.keys(words.findings).sort()).toEqual([...codes].sort());
  });

  test("has a word for every option and every choice of it", () => {
    const missing = optionCatalogue.flatMap(({ id, kind, choices }) =>
      choices
        .map(({ value }) => String(value))
        .filter((value) => kind !== "places" && words.options[id].choices[value] === undefined)
        .map((value) => `${id}: ${value}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Words quoted from the sheets, and units. */
const quoted = ["万元", "不适用", "以上", "以下", "以内", "优", "次", "元", "分", "含", "良", "起"];

test("no Chinese word is left in the English, but for terms quoted from the sheets", () => {
  const said = JSON.stringify(english, (_key, value: unknown) =>
    typeof value === "function" ? value.toString() : value,
  );
  const terms = new Set(said.match(/[\u4e00-\u9fff]+/gu) ?? []);
  expect([...terms].filter((term) => !quoted.includes(term))).toEqual([]);
});
