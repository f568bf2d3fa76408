/**
 * Clean tables with one cell changed at a time: each change names the codes and cells that it must raise, and nothing
 * else may come. The tables are the seeds jiabei-2021 and changji-2022 (corrected, see `corrected`).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { sheetsOfCase } from "../../support/sheet-of-case";
import type { CaseFile } from "../../support/sheet-of-case";
import type { Base, Change } from "./support";
import { changed, evaluated, raisedIn, schemeWith, sheetOfBase } from "./support";

function seed(id: string): Base {
  const file = path.join(__dirname, "../../cases/seeds", `${id}.json`);
  const given = JSON.parse(readFileSync(file, "utf8")) as CaseFile;
  const [sheet] = given.sheets ?? [];
  if (!sheet) throw new Error(`no sheet in ${id}`);
  return { grid: sheet.grid, ...(sheet.merges ? { merges: sheet.merges } : {}) };
}

const jiabei = seed("jiabei-2021");
/** What was wrong in the published table, set right: the rate's score, the costs and their score, two low targets. */
const changji = changed(seed("changji-2022"), {
  ...{ G12: "4.55", E17: "2次", E18: "1次", E22: "20万元", G22: "10", H22: null },
  ...{
    E23: "29.42万元",
    E24: "3万元",
    E25: "20万元",
    E26: "3万元",
    E27: "6万元",
    E28: "3万元",
    E29: "6.6万元",
    G33: "99.55",
  },
});

/** Codes that are only told, and that no clean table raises. */
const infos = ["score-reading", "standard-unreadable", "indicator-duplicate", "sign-lost", "scale-unclear"];

interface Mutation {
  readonly says: string;
  readonly change: Change;
  readonly raises: readonly string[];
}

const one = (says: string, cell: string, text: string | null, ...raises: string[]): Mutation => ({
  says: `${says}: ${cell} ${text ?? "emptied"}`,
  change: { [cell]: text },
  raises,
});

const rows = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const numberAt = (base: Base, column: number, row: number): number => Number(base.grid[row - 1]?.[column]);

/** Every score and weight of jiabei: rows with the heading cells whose stated weight they belong to, innermost first. */
const jiabeiHeadings: Readonly<Record<number, readonly string[]>> = {
  ...{ 2: ["B2"], 3: ["B2"], 4: ["B4"], 5: ["B4"], 6: ["B6"], 7: ["B6"] },
  ...{ 8: ["B8"], 9: ["B8"], 10: ["B8"], 11: ["B11"], 12: ["B11"] },
  ...{ 13: ["B13"], 14: ["B14"], 15: ["B15"], 16: ["B16"], 17: ["A17"], 18: ["A17"] },
};

const jiabeiMutations: readonly Mutation[] = rows(2, 18).flatMap((row) => {
  const weight = numberAt(jiabei, 3, row);
  const [heading = ""] = jiabeiHeadings[row] ?? [];
  const [score, weightCell] = [`E${row}`, `D${row}`];
  return [
    one("a point less", score, String(weight - 1), "total-differs E19"),
    one("half a point less", score, String(weight - 0.5), "total-differs E19"),
    one(
      "a point more than the weight",
      score,
      String(weight + 1),
      `score-exceeds-weight ${score}`,
      "total-differs E19",
    ),
    one("far more than the weight", score, String(weight * 10), `score-exceeds-weight ${score}`, "total-differs E19"),
    one("below nothing", score, "-1", `score-exceeds-weight ${score}`, "total-differs E19"),
    one("no score yet", score, null),
    one("a heavier weight", weightCell, String(weight + 2), `level-weight-differs ${heading}`),
    one(
      "a lighter weight",
      weightCell,
      String(weight - 1),
      `level-weight-differs ${heading}`,
      `score-exceeds-weight ${score}`,
    ),
  ];
});

/** Headings of jiabei with a stated weight: a wrong one is where it stands. */
const statedWeights: Readonly<Record<string, string>> = {
  ...{ A2: "决策\n(20分)", A8: "过程\n(20分)", A13: "产出\n(30分)", A17: "效益\n(30分)" },
  ...{
    B2: "项目立项\n(6分)",
    B4: "绩效目标\n(8分)",
    B6: "资金投入\n(6分)",
    B8: "资金管理\n(12分)",
    B11: "组织实施\n(8分)",
  },
  ...{ B13: "产出数量\n(8分)", B14: "产出质量\n(8分)", B15: "产出时效\n(7分)", B16: "产出成本\n(7分)" },
};

const jiabeiHeadingMutations: readonly Mutation[] = Object.entries(statedWeights).flatMap(([cell, text]) =>
  [1, 5, 10].map((more) => {
    const stated = Number(/\d+/u.exec(text)?.[0]);
    const wrong = text.replace(String(stated), String(stated + more));
    return one("a heading states more", cell, wrong, `level-weight-differs ${cell}`);
  }),
);

const jiabeiTotals: readonly Mutation[] = [
  ...["99", "101", "100.5", "0", "90", "10"].map((text) => one("another total", "E19", text, "total-differs E19")),
  ...["90", "110", "99.9", "101"].map((text) =>
    one("another total of the weights", "D19", text, "weights-not-100 D19"),
  ),
  one("no total yet", "E19", null),
];

/** Rows of changji with words on both sides, all scored in full. */
const changjiWords = [5, 6, 7, 8, 9, 10, 13, 14, 15, 30, 31];
/** Rows with figures, with an actual that misses the target and what it then earns. */
const changjiUnmet: Readonly<Record<number, string>> = {
  ...{ 11: "90%", 16: "9个", 17: "1次", 18: "0次", 19: "89%", 21: "89.9%", 32: "89%" },
};
const changjiMet: Readonly<Record<number, readonly string[]>> = {
  ...{ 16: ["11个", "13个"], 19: ["90%", "95%", "100%"], 20: ["2022年12月20日", "2022年12月1日", "2021年12月31日"] },
  ...{ 21: ["90%", "95%"], 32: ["90%", "90.01%", "100%"] },
};
const shares = [11, 21, 32];

const scoreOf = (row: number): number => numberAt(changji, 6, row);

const changjiMutations: readonly Mutation[] = [
  ...changjiWords.flatMap((row) => [
    one(
      "words: a person gave less",
      `G${row}`,
      String(scoreOf(row) - 1),
      `reason-missing H${row}`,
      "total-differs G33",
    ),
    one(
      "words: above the weight",
      `G${row}`,
      String(scoreOf(row) + 1),
      `score-exceeds-weight G${row}`,
      "total-differs G33",
    ),
    one("words: the actual is empty", `E${row}`, null, `value-missing E${row}`),
    one("words: the target is empty", `D${row}`, null, `value-missing D${row}`),
    one("words: other words that say it is reached", `E${row}`, "已完成"),
  ]),
  ...Object.entries(changjiUnmet).map(([row, text]) =>
    one("unmet, full points", `E${row}`, text, `full-score-unmet G${row}`, `reason-missing H${row}`),
  ),
  ...Object.entries(changjiMet).flatMap(([row, texts]) => texts.map((text) => one("met", `E${row}`, text))),
  ...[16, 17, 18, 19, 20, 21, 32, 11].flatMap((row) => [
    one(
      "fewer points than earned",
      `G${row}`,
      String(scoreOf(row) / 2),
      ...[`score-differs G${row}`, `reason-missing H${row}`, "total-differs G33"],
    ),
    one(
      "more points than the weight",
      `G${row}`,
      String(scoreOf(row) + 0.5),
      `score-exceeds-weight G${row}`,
      `score-differs G${row}`,
      "total-differs G33",
    ),
    one(
      "below nothing",
      `G${row}`,
      "-1",
      `score-exceeds-weight G${row}`,
      `score-differs G${row}`,
      `reason-missing H${row}`,
      "total-differs G33",
    ),
    one("the actual is empty", `E${row}`, null, `value-missing E${row}`),
    one("the target is empty", `D${row}`, null, `value-missing D${row}`),
  ]),
  ...shares.map((row) => one("a share above 100%", `E${row}`, "101%", `value-impossible E${row}`)),
  ...[
    ["E16", "14个"],
    ["E17", "3次"],
    ["E18", "2次"],
    ["E17", "20次"],
  ].map(([cell = "", text = ""]) => one("far past its target", cell, text, `target-too-low ${cell}`)),
  ...["E16", "E17", "E18"].map((cell) => one("another unit", cell, "10公里", `unit-mismatch ${cell}`)),
  ...["1#2*", "12*3#"].map((text) => one("no figure", "E17", text, "value-unreadable E17")),
  one("later than the deadline, full points", "E20", "2023年1月5日", "full-score-unmet G20", "reason-missing H20"),
  one("a date that is none", "E20", "2022-02-30", "value-impossible E20"),
  ...["90%", "91%", "91.01%", "91.03%", "95%"].map((text) =>
    one("a rate that the funds do not give", "E12", text, ...(text === "91%" ? [] : ["rate-differs E12"])),
  ),
  one("spent a little less", "G3", "91.01", "rate-differs E12", "cost-funds-mismatch E22"),
  one(
    "spent more than the budget",
    "G3",
    "101",
    "funds-overrun G3",
    "rate-differs E12",
    "cost-funds-mismatch E22",
    "score-differs G12",
  ),
  ...["4.5", "4.56", "4.54", "4.6", "5"].map((text) =>
    one("another score of the rate", "G12", text, ...otherRateScore(text)),
  ),
  one("no reason for the rate", "H12", null, "reason-missing H12"),
  ...rows(22, 29).flatMap((row) => {
    const limit = Number(/[\d.]+/u.exec(String(changji.grid[row - 1]?.[3]))?.[0]);
    const cell = `E${row}`;
    return [
      one(
        "a cost above its limit",
        cell,
        `${limit + 1}万元`,

        `cost-overrun ${cell}`,
        "cost-funds-mismatch E22",
        "full-score-unmet G22",
      ),
      one("a cost below", cell, `${limit - 1}万元`, ...(limit - 1 === costOf(row) ? [] : ["cost-funds-mismatch E22"])),
      one("a negative cost", cell, "-1万元", `value-impossible ${cell}`),
      one("a cost that is empty", cell, null, `value-missing ${cell}`),
    ];
  }),
  ...["9", "9.5", "0"].map((text) => one("the costs' score", "G22", text, "score-differs G22", "total-differs G33")),
  one(
    "the costs' score above its weight",
    "G22",
    "10.5",
    "score-exceeds-weight G22",
    "score-differs G22",
    "total-differs G33",
  ),
  ...["99", "100", "98.55", "99.5", "99.6"].map((text) => one("another total", "G33", text, "total-differs G33")),
  ...["良", "良好", "合格", "差"].map((text) => one("another grade", "H33", text, "grade-differs H33")),
  ...["优", "优秀"].map((text) => one("the grade in its words", "H33", text)),
  ...["95", "105", "99"].map((text) => one("another total of the weights", "F33", text, "weights-not-100 F33")),
  ...[5, 6, 7, 8, 9, 10, 13, 14, 15].map((row) =>
    one("a heavier weight", `F${row}`, String(scoreOf(row) + 1), "weights-not-100 F33", `reason-missing H${row}`),
  ),
];

function costOf(row: number): number {
  return Number(/[\d.]+/u.exec(String(changji.grid[row - 1]?.[4]))?.[0]);
}

function otherRateScore(text: string): readonly string[] {
  const differs =
    text === "5" ? ["full-score-unmet G12"] : text === "4.6" ? ["score-reading G12"] : ["score-differs G12"];
  return [...differs, "total-differs G33"];
}

describe("jiabei-2021", () => {
  test("is clean", () => {
    expect(raisedIn(evaluated(sheetsOfCase({ id: "jiabei", sheets: [jiabei] })), infos)).toEqual([]);
  });
  test.each([...jiabeiMutations, ...jiabeiHeadingMutations, ...jiabeiTotals])("$says", ({ change, raises }) => {
    expect(raisedIn(evaluated([sheetOfBase(changed(jiabei, change), "pasted")]), infos)).toEqual([...raises].sort());
  });
});

describe("changji-2022, corrected", () => {
  test("is clean", () => {
    expect(raisedIn(evaluated([sheetOfBase(changji, "pasted")], schemeWith({})), infos)).toEqual([]);
  });
  test.each(changjiMutations)("$says", ({ change, raises }) => {
    expect(raisedIn(evaluated([sheetOfBase(changed(changji, change), "pasted")]), infos)).toEqual([...raises].sort());
  });
});

test("there are several hundred of them", () => {
  expect(
    jiabeiMutations.length + jiabeiHeadingMutations.length + jiabeiTotals.length + changjiMutations.length,
  ).toBeGreaterThan(300);
});
