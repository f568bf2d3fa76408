import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publishedAt, schemeJsonSchema } from "./json-schema";

const file = path.join(__dirname, "../../..", publishedAt);

/** `UPDATE_SCHEMA=1 npx jest test/core/schemes/json-schema` writes the file anew. */
if (process.env["UPDATE_SCHEMA"] === "1") {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, schemeJsonSchema());
}

test("the published JSON Schema is the one that the loader checks by", () => {
  expect(readFileSync(file, "utf8")).toBe(schemeJsonSchema());
});
