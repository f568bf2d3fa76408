/** Times of things done in turn, so that whatever else the machine does falls on all of them alike. */

export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timed {
  readonly name: string;
  /** Milliseconds of the fastest run. */
  readonly best: number;
  /** Milliseconds of the median run. */
  readonly median: number;
}

/**
 * `processor` counts what this process used of the processors, whatever else the machine does, and is for work inside it;
 * `wall` is what a person waits; `told` is the milliseconds that the run itself gives back, as other processes count them.
 */
export type Clock = "processor" | "wall" | "told";

function now(clock: "processor" | "wall"): number {
  if (clock === "wall") return Number(process.hrtime.bigint()) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

async function once(run: () => unknown, clock: Clock): Promise<number> {
  if (clock === "told") return Number(await run());
  const start = now(clock);
  await run();
  return now(clock) - start;
}

/** How often things are done: rounds that count, and rounds before them in which the program warms up. */
export interface Rounds {
  readonly counted: number;
  readonly warmUp: number;
}

/** Each contender once in every round, one after the other. */
export async function inTurn(
  contenders: readonly Contender[],
  { counted, warmUp }: Rounds,
  clock: Clock,
): Promise<readonly Timed[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < warmUp + counted; round++) {
    for (const [at, contender] of contenders.entries()) {
      const time = await once(contender.run, clock);
      if (round >= warmUp) times[at]?.push(time);
    }
  }
  return contenders.map(({ name }, at) => {
    const sorted = [...(times[at] ?? [])].sort((first, second) => first - second);
    return { name, best: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
  });
}

/** Lines of a table: milliseconds, and how many times the first one's. Ratios are of the median runs. */
export function printed(title: string, timed: readonly Timed[]): void {
  console.log(`\n${title}`);
  const base = timed[0]?.median ?? Number.NaN;
  for (const { name, best, median } of timed) {
    const ratio = (median / base).toFixed(2).padStart(7);
    console.log(`  ${name.padEnd(48)} ${median.toFixed(2).padStart(9)} ms  (fastest ${best.toFixed(2)})  ${ratio} ×`);
  }
}
