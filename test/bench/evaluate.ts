/** Reading a file against evaluating what was read, and how both grow with the rows. */
import { evaluate } from "../../src/core/evaluate";
import { nothingRemembered } from "../../src/core/evaluation";
import type { WorkbookData } from "../../src/core/grid/sheet";
import { openFile } from "../../src/workbooks/file";
import { tableWorkbook } from "./tables";
import type { Rounds } from "./timing";
import { inTurn, printed } from "./timing";

async function read(bytes: Uint8Array): Promise<WorkbookData> {
  const opened = openFile(bytes, "x.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  const data = await opened.value.read("all");
  if (!data.ok) throw new Error(data.failure.code);
  return data.value;
}

function evaluated(workbook: WorkbookData): void {
  const { tables } = evaluate({ workbook, remembered: nothingRemembered, scheme: null, approved: null });
  if (tables[0]?.score.total.score == null) throw new Error("not scored");
}

async function oneSize(rows: number, rounds: Rounds): Promise<readonly number[]> {
  const bytes = await tableWorkbook(rows);
  const workbook = await read(bytes);
  const timed = await inTurn(
    [
      { name: `read, ${rows} rows`, run: () => read(bytes) },
      {
        name: `evaluate, ${rows} rows`,
        run: () => {
          evaluated(workbook);
        },
      },
    ],
    rounds,
    "processor",
  );
  printed(`reading and evaluating ${rows} rows`, timed);
  return timed.map(({ median }) => median);
}

export async function benchEvaluate(): Promise<void> {
  const small = await oneSize(30, { warmUp: 60, counted: 100 });
  const middle = await oneSize(300, { warmUp: 10, counted: 30 });
  const large = await oneSize(3_000, { warmUp: 2, counted: 9 });
  const grown = (from: readonly number[], to: readonly number[], at: number): string =>
    ((to[at] ?? Number.NaN) / (from[at] ?? Number.NaN)).toFixed(1);
  console.log(`\nten times the rows take`);
  console.log(`  30 to 300:     read ${grown(small, middle, 0)} ×, evaluate ${grown(small, middle, 1)} ×`);
  console.log(`  300 to 3,000:  read ${grown(middle, large, 0)} ×, evaluate ${grown(middle, large, 1)} ×`);
}
