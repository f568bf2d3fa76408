/** What holds for every sentence and actual. */
import { fc } from "../../support/properties";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { decimal } from "../../../src/core/decimal";
import {
  applyStandard,
  defaultStandardOptions,
  longestStandard,
  parseStandard,
  printStandard,
  type Standard,
} from "../../../src/core/standards";
import { readActualText } from "../../../src/core/values/read";

const folder = path.join(__dirname, "kinds");
const sentences = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(path.join(folder, file), "utf8")) as readonly { readonly text: string }[]).map(
    ({ text }) => text,
  ),
);
const actuals = [
  "100%",
  "98.3%",
  "0",
  "-5%",
  "3处",
  "未发现",
  "全部符合",
  "符合①②",
  "基本完成",
  "滞后1年",
  "2022年3月",
  "/",
  "",
];
const words = [
  "每",
  "降低",
  "5%",
  "扣2分",
  "扣完为止",
  "≥90%",
  "得满分",
  "否则",
  "不得分",
  "±10%",
  "①",
  "（",
  "）",
  "。",
  "，",
  "按比例",
  "酌情",
  "得分=",
  "×",
  "分值",
  "第1项",
  "-",
  "全部",
  "年",
  "3",
];

function apply(standard: Standard, actual: string, weight = 10): ReturnType<typeof applyStandard> {
  const given = { weight: decimal(weight), name: "", target: null, actual: readActualText(actual, null) };
  return applyStandard(standard, given, defaultStandardOptions);
}

function scoreOf(text: string, actual: string): number {
  const outcome = apply(parseStandard(text), actual);
  if (outcome.status !== "scored") throw new Error(`${text} ${actual}: ${outcome.status}`);
  return outcome.score.toNumber();
}

/** The clauses without their own words, which printing does not keep; keys in order. */
function meaning(standard: Standard): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null || "toFixed" in value) return value;
    const entries = Object.entries(value).filter(([key]) => key !== "text" && key !== "words");
    return Object.fromEntries(
      entries.toSorted(([a], [b]) => a.localeCompare(b)).map(([key, one]) => [key, sorted(one)]),
    );
  };
  return JSON.stringify([sorted(standard.clauses), standard.unread.length]);
}

const sentence = fc.oneof(
  fc.constantFrom(...sentences),
  fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const actual = fc.oneof(fc.constantFrom(...actuals), fc.string({ unit: "grapheme", maxLength: 30 }));
const rate = fc.integer({ min: 0, max: 1500 }).map((tenths) => tenths / 10);

test("never throws, and a score or a range lies between 0 and the weight", () => {
  fc.assert(
    fc.property(sentence, actual, fc.integer({ min: 1, max: 40 }), (text, said, weight) => {
      const outcome = apply(parseStandard(text), said, weight);
      const ends = outcome.status === "scored" ? [outcome.score] : outcome.status === "judgement" ? outcome.range : [];
      for (const end of ends) {
        expect(end.gte(0)).toBe(true);
        expect(end.lte(weight)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test("what is not understood is never scored", () => {
  fc.assert(
    fc.property(sentence, actual, (text, said) => {
      const standard = parseStandard(text);
      fc.pre(standard.unread.length > 0);
      expect(apply(standard, said).status).toBe("unreadable");
    }),
  );
});

test.each([
  "100%计满分，每低于5%扣2分，扣完为止",
  "≥90%得10分，80%（含）-90%得8分，<80%不得分",
  "得分=完成率×分值",
  "完成率低于60%不得分，60%以上按比例得分",
])("more is never worth less: %s", (text) => {
  fc.assert(
    fc.property(rate, rate, (first, second) => {
      const [low, high] = first < second ? [first, second] : [second, first];
      expect(scoreOf(text, `${low}%`)).toBeLessThanOrEqual(scoreOf(text, `${high}%`));
    }),
  );
});

test.each([
  "控制率≤100%得满分，每超过0.5%扣0.1分，扣完为止",
  "=0，计5分；0-10%（含），计4分；大于10%不得分",
  "得分=（1－10×r）×分值；r>0.1此项得0分",
])("less is never worth less: %s", (text) => {
  fc.assert(
    fc.property(rate, rate, (first, second) => {
      const [low, high] = first < second ? [first, second] : [second, first];
      expect(scoreOf(text, `${low}%`)).toBeGreaterThanOrEqual(scoreOf(text, `${high}%`));
    }),
  );
});

test.each(sentences)("print then parse gives the same: %s", (text) => {
  const standard = parseStandard(text);
  if (standard.unread.length > 0) return;
  expect(meaning(parseStandard(printStandard(standard)))).toBe(meaning(standard));
});

describe("length", () => {
  const unit = "满意率90%以上得10分，每降5%扣1分，扣完为止；①制度健全（1分）按占全省比例";
  const timeOf = (length: number): number => {
    const text = unit.repeat(60).slice(0, length);
    parseStandard(text);
    const start = process.hrtime.bigint();
    for (let times = 0; times < 5; times++) apply(parseStandard(text), "85%");
    return Number(process.hrtime.bigint() - start);
  };

  test("beyond 2,000 characters nothing is read", () => {
    const standard = parseStandard("扣".repeat(longestStandard + 1));
    expect(standard.tooLong).toBe(true);
    expect(apply(standard, "85%").status).toBe("unreadable");
    expect(parseStandard("扣".repeat(longestStandard)).tooLong).toBe(false);
  });

  test("time grows with the length, not with its square", () => {
    const best = (length: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(length)));
    best(500);
    // Four times the length; a square would be sixteen in every round, a busy machine is not busy in all of them.
    const growth = Math.min(...Array.from({ length: 3 }, () => best(2000) / best(500)));
    expect(growth).toBeLessThan(9);
  });

  test.each(["（", "1、", "①", "每", "-", "±", "按", "由", "第1、", "除", "9", "一", "得", "a/"])(
    "%s without end is read at once",
    (piece) => {
      const start = process.hrtime.bigint();
      apply(parseStandard(piece.repeat(2000).slice(0, 2000)), piece.repeat(2000));
      expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(30_000);
    },
  );
});
