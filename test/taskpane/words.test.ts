/** Both languages have the same keys, and every sentence takes its figures. */
import { formulaWords as formulasEnglish } from "../../src/locale/en-US/formulas";
import { paneWords as english } from "../../src/locale/en-US/pane";
import { formulaWords as formulasChinese } from "../../src/locale/zh-CN/formulas";
import { paneWords as chinese } from "../../src/locale/zh-CN/pane";

/** Every key with its kind and, for a sentence, how many figures it takes. */
function keys(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const here = `${path}.${name}`;
    if (typeof value === "function") return [`${here}()`];
    if (Array.isArray(value)) return [`${here}[${String(value.length)}]`];
    return typeof value === "object" && value !== null ? keys(value, here) : [here];
  });
}

test("the pane", () => {
  expect(keys(english)).toEqual(keys(chinese));
});

test("the formulas", () => {
  expect(keys(formulasEnglish)).toEqual(keys(formulasChinese));
});

test("the names that other programs rely on (contract.md, The workbench page)", () => {
  expect(chinese.actions).toMatchObject({
    score: "一键评分",
    check: "只核对",
    undo: "撤销评分",
    clearMarks: "清除标注",
    fill: "只填空白得分",
    overwrite: "覆盖已有得分",
  });
  expect(chinese.findings.title).toBe("问题");
});
