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
  test.each(examples)("$text | $weight", ({ text, weight, name, given }) => {
    const row = { text, weight, ...(name === undefined ? {} : { name }) };
    const said = given.map(([actual, , target]) => {
      const answer = answerOf({ ...row, actual, ...(target === undefined ? {} : { target }) });
      return [actual, answer.score ?? answer.range?.join("-") ?? answer.status, target];
    });
    const expected = given.map(([actual, points, target]) => [
      actual,
      typeof points === "object" ? points.join("-") : String(points),
      target,
    ]);
    expect(said).toEqual(expected);
  });
});
