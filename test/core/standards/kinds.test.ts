/** Examples beside each kind, as an accountant could extend them: every row of domain.md section 7 in other words. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { answerOf } from "./answer";

interface Example {
  /** The row of domain.md section 7. */
  readonly row?: number;
  readonly text: string;
  readonly weight: number;
  readonly name?: string;
  /** Actual, points (or a range, or "unreadable"), target. */
  readonly given: readonly (readonly [string, number | readonly [number, number] | "unreadable", string?])[];
}

const folder = path.join(__dirname, "kinds");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

describe.each(files)("%s", (file) => {
  const examples = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as readonly Example[];
  const rows = examples.flatMap(({ text, weight, name, given }) =>
    given.map(([actual, expected, target]) => ({ text, weight, name, actual, expected, target })),
  );
  test.each(rows)("$text | $weight | $target | $actual", ({ text, weight, name, actual, expected, target }) => {
    const answer = answerOf({ text, weight, actual, ...(name ? { name } : {}), ...(target ? { target } : {}) });
    const said = answer.score ?? answer.range?.join("-") ?? answer.status;
    expect(said).toBe(Array.isArray(expected) ? expected.join("-") : String(expected));
  });
});
