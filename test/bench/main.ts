/** The parts of the benchmark, in order. */
import os from "node:os";
import { benchFolder, benchRecalculation } from "./command";
import { benchEvaluate } from "./evaluate";
import { benchExcel } from "./excel";
import { benchFile } from "./file";

const parts: Readonly<Record<string, () => Promise<void>>> = {
  file: benchFile,
  evaluate: benchEvaluate,
  excel: benchExcel,
  folder: benchFolder,
  recalculate: benchRecalculation,
};

/** Runs the parts named, or all. */
export async function bench(words: readonly string[]): Promise<void> {
  const load = os.loadavg().map((value) => value.toFixed(2));
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus().length} cores, load ${load.join(" ")}`,
  );
  console.log(
    "medians of runs done in turn, processor time where it is not the whole process; ratios to the first line of each block",
  );
  for (const [name, run] of Object.entries(parts)) if (words.length === 0 || words.includes(name)) await run();
}
