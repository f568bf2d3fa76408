/** The genuine client on the host: what is its own behaviour, and what the host answers. */
import { sheetOf, startExcel, workbookOf } from "./index";

const simple = workbookOf(
  sheetOf("评分", [
    ["指标", "得分"],
    ["数量", 5],
    ["合计", "=SUM(B2:B2)"],
  ]),
);

/** The code of the error that a run ends with. */
async function codeOf(steps: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(steps);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `${error.code} ${error.message}`;
    throw error;
  }
  return "none";
}

const sheetIn = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("评分");

describe("the client's own behaviour", () => {
  test("reads a range", async () => {
    const host = startExcel(simple);
    const read = await Excel.run(async (context) => {
      const range = sheetIn(context).getUsedRange(true);
      range.load("values,formulas,text,address");
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(read).toEqual({
      values: [
        ["指标", "得分"],
        ["数量", 5],
        ["合计", 5],
      ],
      formulas: [
        ["指标", "得分"],
        ["数量", 5],
        ["合计", "=SUM(B2:B2)"],
      ],
      address: "评分!A1:B3",
    });
    expect(host.syncs).toBe(1);
  });

  test("a property that was not loaded", async () => {
    startExcel(simple);
    const code = await codeOf(async (context) => {
      const range = sheetIn(context).getRange("A1");
      range.load("text");
      await context.sync();
      return range.values;
    });
    expect(code).toMatch(/^PropertyNotLoaded/u);
  });

  test("a property read before the sync", async () => {
    startExcel(simple);
    expect(await codeOf((context) => Promise.resolve(sheetIn(context).name))).toMatch(/^PropertyNotLoaded/u);
  });

  test("a range used after its run", async () => {
    startExcel(simple);
    const kept = await Excel.run(async (context) => {
      const range = sheetIn(context).getRange("A1");
      range.load("values");
      await context.sync();
      return range;
    });
    expect(kept.values).toEqual([["指标"]]);
    expect(() => kept.load("text")).toThrow(/InvalidObjectPath|object path/u);
  });

  test("null objects", async () => {
    startExcel(simple);
    const seen = await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("没有");
      const merged = sheetIn(context).getUsedRange().getMergedAreasOrNullObject();
      none.load("name");
      merged.load("address");
      await context.sync();
      return [none.isNullObject, merged.isNullObject];
    });
    expect(seen).toEqual([true, true]);
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        return context.sync();
      }),
    ).toMatch(/^ItemNotFound/u);
  });

  test("a new sheet is made once, though it is used in two syncs", async () => {
    const host = startExcel(simple);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("明细");
      await context.sync();
      sheet.getRange("A1").values = [["甲"]];
      await context.sync();
      sheet.load("name");
      await context.sync();
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["评分", "明细"]);
    expect(host.sheet("明细").at(0, 0).value).toBe("甲");
  });

  test("a large write is cut up by the client and arrives whole", async () => {
    const host = startExcel(simple);
    const values = Array.from({ length: 2000 }, (_, row) => [row, `第${row}行`]);
    await Excel.run(async (context) => {
      sheetIn(context).getRange("E1:F2000").values = values;
      await context.sync();
    });
    expect(host.sheet("评分").at(1999, 4).value).toBe(1999);
    expect(host.sheet("评分").at(1999, 5).value).toBe("第1999行");
  });

  test("ranges are let go after the run", async () => {
    const host = startExcel(simple);
    await Excel.run(async (context) => {
      const range = sheetIn(context).getRange("A1");
      range.load("values");
      await context.sync();
      expect(host.heldReferences).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([host.heldReferences, host.cleanUps, host.syncs]).toEqual([0, 1, 1]);
  });

  test("requirement sets are gates", async () => {
    startExcel(simple, { apiLevel: "1.9" });
    expect(
      await codeOf((context) => {
        sheetIn(context).getUsedRange().getMergedAreasOrNullObject();
        return context.sync();
      }),
    ).toMatch(/^ApiNotFound/u);
  });

  test("nested loads of a collection", async () => {
    startExcel(simple);
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, protection: { protected: true }, tables: { name: true } });
      await context.sync();
      return worksheets.toJSON();
    });
    expect(seen.items).toEqual([
      expect.objectContaining({ name: "评分", protection: { protected: false }, tables: [] }),
    ]);
  });
});

describe("the host", () => {
  test("what is not built is said by name", async () => {
    startExcel(simple);
    expect(
      await codeOf((context) => {
        sheetIn(context).shapes.load("items/name");
        return context.sync();
      }),
    ).toMatch(/Worksheet\.shapes/u);
    expect(
      await codeOf((context) => {
        sheetIn(context).getRange("A1").calculate();
        return context.sync();
      }),
    ).toMatch(/Range\.calculate\(\)/u);
    expect(
      await codeOf((context) => {
        sheetIn(context).getRange("A1").load("linkedDataTypeState");
        return context.sync();
      }),
    ).toMatch(/Range\.linkedDataTypeState/u);
  });

  test("an error stops the batch; what was done before stays", async () => {
    const host = startExcel(simple);
    const code = await codeOf((context) => {
      sheetIn(context).getRange("A1").values = [["改"]];
      sheetIn(context).getRange("A1:B1").values = [["少"]];
      sheetIn(context).getRange("B1").values = [["没有到"]];
      return context.sync();
    });
    expect(code).toMatch(/^InvalidArgument/u);
    expect([host.sheet("评分").at(0, 0).value, host.sheet("评分").at(0, 1).value]).toEqual(["改", "得分"]);
  });

  test("a null in a matrix leaves its cell alone", async () => {
    const host = startExcel(simple);
    await Excel.run((context) => {
      sheetIn(context).getRange("A1:B1").values = [[null, "分"]];
      return context.sync();
    });
    expect([host.sheet("评分").at(0, 0).value, host.sheet("评分").at(0, 1).value]).toEqual(["指标", "分"]);
  });

  test.each<[string | number | boolean, unknown, string | null, string]>([
    ["5", 5, null, "General"],
    ["5%", 0.05, null, "0%"],
    ["1,234.5", 1234.5, null, "#,##0"],
    ["2022-12-20", 44915, null, "yyyy/m/d"],
    ["2022年12月20日", 44915, null, "yyyy/m/d"],
    ["true", true, null, "General"],
    ["#n/a", { error: "#N/A" }, null, "General"],
    ["=1+1", 2, "=1+1", "General"],
    ["＝1+1", 2, "=1+1", "General"],
    ["-1+3", 2, "=-1+3", "General"],
    ["@SUM(1,2)", 3, "=SUM(1,2)", "General"],
    ["'=1+1", "=1+1", null, "General"],
    ["=NOPE(1)", { error: "#NAME?" }, "=NOPE(1)", "General"],
    ["甲", "甲", null, "General"],
    ["", null, null, "General"],
    [7, 7, null, "General"],
  ])("typed %j becomes %j", (typed, value, formula, numberFormat) => {
    const host = startExcel(simple);
    host.type("评分", "D9", typed);
    expect(host.sheet("评分").at(8, 3)).toMatchObject({ value, formula, numberFormat });
  });

  test.each([
    ["=SUM(B2,1)*2-4/2^2", 11],
    ['="a"&"b"&1', "ab1"],
    ["=IF(B2>4,ROUND(2.345,1),0)", 2.3],
    ["=AVERAGE(B2:B3)", 5],
    ["=MAX(1,MIN(9,3))%", 0.03],
    ["=1/0", { error: "#DIV/0!" }],
    ["=A1+1", { error: "#VALUE!" }],
    ["=评分!B2", 5],
    ['=N("x")=0', true],
  ])("the formula %s gives %j", (formula, value) => {
    const host = startExcel(simple);
    host.type("评分", "D9", formula);
    expect(host.sheet("评分").at(8, 3).value).toEqual(value);
  });

  test("a formula that it cannot read keeps the result it came with", () => {
    const data = sheetOf("评分", [[1]]);
    const cell = {
      address: { row: 1, column: 0 },
      value: 9.5,
      text: "9.5",
      formula: "=XLOOKUP(1,2,3)",
      numberFormat: "General",
    };
    const host = startExcel(workbookOf({ ...data, cells: [...data.cells, cell] }));
    host.type("评分", "A1", 2);
    expect(host.sheet("评分").at(1, 0).value).toBe(9.5);
  });

  test("too much at once is refused as Excel on the web does", async () => {
    startExcel(simple, { payloadLimit: 1000 });
    expect(
      await codeOf((context) => {
        sheetIn(context).getRange("A1:A100").load("values,text,formulas");
        return context.sync();
      }),
    ).toMatch(/^ResponsePayloadSizeLimitExceeded/u);
    expect(
      await codeOf((context) => {
        sheetIn(context).getRange("A1").values = [["长".repeat(1000)]];
        return context.sync();
      }),
    ).toMatch(/^RequestPayloadSizeLimitExceeded/u);
  });

  test("events only while somebody listens", async () => {
    const host = startExcel(simple);
    const heard: string[] = [];
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
    host.type("评分", "A1", "早");
    const handler = await Excel.run(async (context) => {
      const added = sheetIn(context).onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.type("评分", "A2", "中");
    await Excel.run(async (context) => {
      sheetIn(context).getRange("A3:B3").values = [["x", 1]];
      await context.sync();
    });
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.type("评分", "A4", "晚");
    await settle();
    expect(heard).toEqual(["A2 Unknown", "A3:B3 ThisLocalAddin"]);
  });
});
