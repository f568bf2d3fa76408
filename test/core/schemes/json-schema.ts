/** The published JSON Schema of a scheme file, made of the schema that the loader uses. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { schemeSchema } from "../../../src/core/schemes";

export const publishedAt = "docs/schema/scheme.schema.json";

/** The text of the published file. */
export function schemeJsonSchema(): string {
  const schema = toJsonSchema(schemeSchema, { typeMode: "input" });
  return `${JSON.stringify({ title: "绩评 评分方案 (scheme)", ...schema }, null, 2)}\n`;
}
