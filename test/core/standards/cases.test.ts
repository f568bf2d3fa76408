/** The sentences of test/cases: each right, none wrong. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { answerOf, type Row } from "./answer";

const file = path.join(__dirname, "../../cases/standards/standards.jsonl");
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row & { readonly id: string });

test.each(rows.map((row) => [row.id, row] as const))("%s", (_, row) => {
  const answer = answerOf(row);
  expect({ status: answer.status, score: answer.score, range: answer.range }).toEqual({
    status: row.status,
    score: row.expect === null ? null : String(row.expect),
    range: row.range?.map(String) ?? null,
  });
});
