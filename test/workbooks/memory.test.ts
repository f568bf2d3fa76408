import { headingWords } from "../../src/core/layout/words/headings";
import { nothingRemembered } from "../../src/core/evaluation";
import { defaultScheme } from "../../src/core/schemes";
import { paneWords } from "../../src/locale/zh-CN/pane";
import { readRemembered } from "../../src/workbooks/memory";

const judgement = {
  sheet: "评分表",
  project: "甲@2022",
  path: "效益/影响",
  score: "8.5",
  reason: "座谈",
  basis: "提高|",
};
const ignored = { sheet: "评分表", code: "cost-overrun", cell: "E22", basis: "over=40.32", reason: "已批准" };
const correction = { headings: "指标|完成", roles: { 完成: "actual" }, notIndicators: ["小计"] };
const entered = { sheet: "评分表", project: "甲@2022", path: null, figures: [{ label: "编制数", figure: "143" }] };
const whole = {
  version: 1,
  schemeId: "hubei-2018",
  ownScheme: defaultScheme,
  corrections: [correction],
  judgements: [judgement],
  ignored: [ignored],
  entered: [entered],
  written: { "评分表!G12": "4.55" },
};

test("nothing kept is nothing remembered", () => {
  expect(readRemembered(null)).toEqual({ remembered: nothingRemembered, notes: [] });
  expect(readRemembered(undefined)).toEqual({ remembered: nothingRemembered, notes: [] });
});

test("a whole record comes back as it was, through JSON too", () => {
  const read = readRemembered(JSON.parse(JSON.stringify(whole)));
  expect({ version: 1, ...read.remembered }).toEqual(whole);
  expect(read.notes).toEqual([]);
});

/** What someone may have put into the settings, and the part that is left out. */
const hostile: readonly (readonly [why: string, record: unknown, part: string, dropped: number])[] = [
  ["another version", { ...whole, version: 2 }, "record", 1],
  ["no object", "remembered", "record", 1],
  ["a list", [whole], "record", 1],
  ["a scheme that is none", { ...whole, ownScheme: { id: "x" } }, "ownScheme", 1],
  ["an id that is a number", { ...whole, schemeId: 7 }, "schemeId", 1],
  [
    "a score that is no number",
    { ...whole, judgements: [judgement, { ...judgement, score: "=1+1" }] },
    "judgements",
    1,
  ],
  ["judgements that are no list", { ...whole, judgements: { length: 3 } }, "judgements", 1],
  ["a cell that is none", { ...whole, ignored: [{ ...ignored, cell: "DROP" }] }, "ignored", 1],
  ["an unknown role", { ...whole, corrections: [{ ...correction, roles: { 完成: "owner" } }] }, "corrections", 1],
  [
    "a figure that is none",
    { ...whole, entered: [{ ...entered, figures: [{ label: "编制数", figure: "=1" }] }] },
    "entered",
    1,
  ],
  ["written that is no record of texts", { ...whole, written: { "评分表!G12": 4.55 } }, "written", 1],
  ["a text without end", { ...whole, judgements: [{ ...judgement, reason: "长".repeat(2001) }] }, "judgements", 1],
];

test.each(hostile.map(([why, record, part, dropped]) => ({ why, record, part, dropped })))(
  "$why is left out and said",
  ({ record, part, dropped }) => {
    expect(readRemembered(record).notes).toEqual([{ part, dropped }]);
  },
);

test("the good entries survive beside a bad one", () => {
  const { remembered } = readRemembered({ ...whole, judgements: [judgement, null] });
  expect(remembered.judgements).toEqual([judgement]);
  expect(remembered.schemeId).toBe("hubei-2018");
});

test("a prototype in the settings changes nothing", () => {
  const record: unknown = JSON.parse(
    '{"version":1,"written":{"__proto__":{"polluted":"1"}},"__proto__":{"schemeId":"x"}}',
  );
  const { remembered } = readRemembered(record);
  expect(remembered.schemeId).toBeNull();
  expect("polluted" in {}).toBe(false);
});

test("every role that the pane offers for a column can be kept, and every role of a heading is offered", () => {
  const offered = Object.keys(paneWords.correction.roles);
  const roles = Object.fromEntries(offered.map((role, at) => [`列${String(at)}`, role]));
  const read = readRemembered({ ...whole, corrections: [{ ...correction, roles }] });
  expect(read.remembered.corrections[0]?.roles).toEqual(roles);
  const named = headingWords.map(({ role }) => role).filter((role) => role !== "container");
  expect(offered).toEqual(expect.arrayContaining([...named, "adjustedTarget", "standardActual", "levelWeight"]));
});
