import { builtInScheme, chooseScheme, defaultScheme } from "../../../src/core/schemes";

const nothing = { given: null, ownScheme: null, rememberedId: null };

/** Words of the head of a table and the scheme that they call for. */
const heads: readonly (readonly [scheme: string, ...words: readonly string[]])[] = [
  ["hubei-2018", "随州市公安局2018年度部门整体支出绩效评价评分表"],
  ["hubei-2018", "2018年平安随州建设项目绩效评价体系及评分表"],
  ["hubei-2018", "绩效自评表", "湖北省农业厅", "2018年"],
  ["shaoxing-2019", "2019年度重点项目绩效评价报告", "中共绍兴市委"],
  ["mof-2020", "2019年度重点项目绩效评价报告", "中共嘉兴市委"],
  ["mof-2020", "2020年度重点项目绩效评价报告", "中共绍兴市委"],
  ["mof-2020", "2022年度综治工作经费项目支出绩效评价指标体系及评分表", "昌吉州党委政法委"],
  ["mof-2021", "中央部门项目核心绩效指标自评表（财预〔2021〕101号）"],
];

test.each(heads.map(([scheme, ...words]) => ({ scheme, words })))("$words: $scheme", ({ scheme, words }) => {
  expect(chooseScheme({ ...nothing, words }).id).toBe(scheme);
});

test("given, then remembered, then by words", () => {
  const words = ["随州2018"];
  const hunan = builtInScheme("hunan-department");
  expect(chooseScheme({ ...nothing, words, rememberedId: "sichuan-2025" }).id).toBe("sichuan-2025");
  expect(chooseScheme({ ...nothing, words, rememberedId: "sichuan-2025", given: hunan }).id).toBe("hunan-department");
});

test("an id that no scheme has falls back to the words", () => {
  expect(chooseScheme({ ...nothing, words: ["随州2018"], rememberedId: "gone" }).id).toBe("hubei-2018");
});

test("the workbook's own scheme wins over the one that ships under its id", () => {
  const own = { ...defaultScheme, name: "本单位" };
  expect(chooseScheme({ ...nothing, ownScheme: own, rememberedId: "mof-2020", words: [] }).name).toBe("本单位");
});
