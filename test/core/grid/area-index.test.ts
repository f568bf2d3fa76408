import type { Area } from "../../../src/core/grid/address";
import { contains } from "../../../src/core/grid/address";
import { areaIndex } from "../../../src/core/grid/area-index";
import { fc } from "../../support/properties";

const area = fc
  .tuple(fc.nat(30), fc.nat(12), fc.nat(12), fc.nat(6))
  .map(([top, left, rows, columns]): Area => ({ top, left, bottom: top + rows, right: left + columns }));

const overlap = (first: Area, second: Area): boolean =>
  first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right;

/** Those of the areas that overlap none before them. */
function apart(areas: readonly Area[]): readonly Area[] {
  return areas.reduce<readonly Area[]>(
    (kept, one) => (kept.some((other) => overlap(one, other)) ? kept : [...kept, one]),
    [],
  );
}

const places = Array.from({ length: 45 * 20 }, (_, at) => ({ row: Math.floor(at / 20), column: at % 20 }));

test("of areas that stand apart the very one", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 40 }), (areas) => {
      const own = apart(areas);
      const find = areaIndex(own);
      const wrong = places.filter((place) => find(place.row, place.column) !== own.find((one) => contains(one, place)));
      expect(wrong).toEqual([]);
    }),
  );
});

test("of areas that overlap, as no sound file has them, one that covers the place", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 40 }), (areas) => {
      const find = areaIndex(areas);
      const wrong = places.filter((place) => {
        const found = find(place.row, place.column);
        return found ? !contains(found, place) : areas.some((one) => contains(one, place));
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test("a hundred thousand areas, tall, wide, or all the same, and half a million questions", () => {
  const many = (one: (at: number) => Area): readonly Area[] => Array.from({ length: 100_000 }, (_, at) => one(at));
  const lists = [
    many((at) => ({ top: 70 * (at >> 10), bottom: 70 * (at >> 10) + 69, left: at & 1023, right: at & 1023 })),
    many((at) => ({ top: 2 * at, bottom: 2 * at + 1, left: 0, right: 16_383 })),
    many(() => ({ top: 0, bottom: 1_048_575, left: 10, right: 16_383 })),
    many((at) => ({ top: 0, bottom: 500_000, left: 0, right: at === 0 ? 16_383 : 5 })),
  ];
  const start = performance.now();
  for (const list of lists) {
    const find = areaIndex(list);
    let covered = 0;
    for (let at = 0; at < 500_000; at++) if (find(at % 5_000, at % 2_000)) covered++;
    expect(covered).toBeGreaterThan(0);
  }
  // looked through one by one they take minutes
  expect(performance.now() - start).toBeLessThan(10_000);
});
