import { fc } from "../../support/properties";
import type { Decimal } from "../../../src/core/decimal";
import { decimal, sum } from "../../../src/core/decimal";
import type { SchemeOptions } from "../../../src/core/schemes/options";
import { roundedShares } from "../../../src/core/scoring";
import { exactShares } from "../../../src/core/scoring/share";
import { scoresOf, single, tableOf } from "./support";

/** Digits with up to two places. */
const digits = (most: number) =>
  fc.integer({ min: 0, max: most * 100 }).map((number) => decimal(number).div(100).toFixed());
const positive = (most: number) => digits(most).filter((text) => Number(text) > 0);
const weight = positive(100);
const sign = fc.constantFrom("≥", "≤", "=", ">", "<", "");
const unit = fc.constantFrom("个", "万元", "%", "");
const options: fc.Arbitrary<Partial<SchemeOptions>> = fc.record({
  reverse: fc.constantFrom("inverse-ratio", "linear-loss", "all-or-nothing", "excess-deducted"),
  overAchievement: fc.constantFrom("none", "zero", "proportional"),
  passLine: fc.constantFrom(null, "0.7"),
  ratePlaces: fc.constantFrom(null, 0, 2),
  scorePlaces: fc.constantFrom(0, 1, 2, 3),
  equalTarget: fc.constantFrom("by-nature", "exact"),
});
const nature = fc.constantFrom("quantity", "cost", "satisfaction", "execution", "benefit");

function exactOf(target: string, actual: string, points: string): Decimal | null {
  const { outcome } = single(`指标 | ${target} | ${actual} | ${points}`);
  return outcome.status === "scored" ? outcome.exact : null;
}

test("a score lies between 0 and the weight, whatever the options", () => {
  fc.assert(
    fc.property(
      sign,
      digits(500),
      digits(500),
      unit,
      weight,
      options,
      nature,
      (one, wanted, done, of, points, changes, kind) => {
        const { score } = single(`指标 | ${one}${wanted}${of} | ${done}${of} | ${points}`, kind, changes);
        if (score === null) return;
        expect(score.gte(0)).toBe(true);
        // rounding may lift the last place over a weight with more places
        expect(score.lte(decimal(points).round(changes.scorePlaces ?? 2, 3))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("more is never worth less where more is better", () => {
  fc.assert(
    fc.property(positive(500), digits(500), digits(500), weight, (wanted, first, second, points) => {
      const [less, more] = decimal(first).lte(second) ? [first, second] : [second, first];
      const low = exactOf(`≥${wanted}个`, `${less}个`, points);
      const high = exactOf(`≥${wanted}个`, `${more}个`, points);
      expect(low && high && low.lte(high)).toBe(true);
    }),
  );
});

test("more is never worth more where less is better", () => {
  fc.assert(
    fc.property(positive(500), digits(500), digits(500), weight, (wanted, first, second, points) => {
      const [less, more] = decimal(first).lte(second) ? [first, second] : [second, first];
      const low = exactOf(`≤${wanted}万元`, `${less}万元`, points);
      const high = exactOf(`≤${wanted}万元`, `${more}万元`, points);
      expect(low && high && low.gte(high)).toBe(true);
    }),
  );
});

test("the target itself earns all points", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("≥", "≤", "=", ""),
      digits(100),
      unit,
      weight,
      nature,
      (one, figure, of, points, kind) => {
        const { score } = single(`指标 | ${one}${figure}${of} | ${figure}${of} | ${points}`, kind);
        expect(score?.toString()).toBe(decimal(points).toString());
      },
    ),
  );
});

test("even shares add to the weight exactly, none more than 0.01 off another", () => {
  fc.assert(
    fc.property(positive(100), fc.integer({ min: 1, max: 40 }), (whole, parts) => {
      const shares = roundedShares(decimal(whole), parts, 2);
      expect(sum(shares).eq(whole)).toBe(true);
      const sorted = [...shares].sort((first, second) => first.cmp(second));
      expect(
        sorted
          .at(-1)
          ?.minus(sorted[0] ?? 0)
          .lte("0.01"),
      ).toBe(true);
      expect(sum(exactShares(decimal(whole), parts)).eq(whole)).toBe(true);
    }),
  );
});

test("rows and the funds block add to the total exactly, a group counted once", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
      const lines = rows.map(
        ([wanted, done], at) =>
          `产出指标 | 数量指标 | 指标甲${"一二三四五六".charAt(at)} | ≥${wanted}个 | ${done}个 | 12.5 |`,
      );
      const grouped = [
        "产出指标 | 成本指标 | 宣传费 | ≤20万元 | 60.32万元 | 10 |",
        "^ | ^ | 差旅费 | ≤30万元 | 7.9万元 | ^ | ^",
      ];
      const table = tableOf([
        "项目支出绩效自评表",
        "一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
        ...lines,
        ...grouped,
      ]);
      const scores = scoresOf(table);
      const once = scores.slice(0, -1).map((score) => decimal(score));
      expect(scores.at(-1)).toBe(scores.at(-2));
      expect(table.score.total.score?.toString()).toBe(sum(once).toString());
    }),
    { numRuns: 40 },
  );
});

test("no text makes it throw, and none earns more than the weight", () => {
  const scrap = fc.constantFrom(
    ..."≥≤=＞<-~～至±0123456789.%‰万元亿次个年月日前无/—，、；（）()提高达成已完成未基本符合第项每扣分得满以上下".split(
      "",
    ),
  );
  const text = fc.array(scrap, { maxLength: 14 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, fc.option(text), options, nature, (wanted, done, sentence, changes, kind) => {
      const { score } = single(`指标 | ${wanted} | ${done} | 10 | ${sentence ?? ""}`, kind, changes);
      expect(score === null || (score.gte(0) && score.lte(10))).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
