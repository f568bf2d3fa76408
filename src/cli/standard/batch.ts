/** Lines of JSON to sentences: `{ "id", "text", "weight", "target", "actual", "name" }`. */
import { fail, succeed, type Result } from "../../core/result";
import type { WrongWord } from "../../locale/command";
import { weightOf, type Asked } from "./answer";

/** A line that cannot be asked. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly detail: WrongWord;
}

function fieldsOf(line: string): ReadonlyMap<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(line);
    return typeof json === "object" && json !== null ? new Map(Object.entries(json)) : null;
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : null;
}

function read(line: string): Result<Asked, WrongWord> {
  const fields = fieldsOf(line);
  const sentence = text(fields?.get("text"));
  if (!fields || sentence === null) return fail("unknown");
  const weight = weightOf(text(fields.get("weight")) ?? "");
  if (!weight) return fail("weight");
  const [id, target, actual, name] = ["id", "target", "actual", "name"].map((key) => text(fields.get(key)));
  return succeed({
    id: id ?? null,
    text: sentence,
    weight,
    target: target ?? null,
    actual: actual ?? "",
    name: name ?? "",
  });
}

/** The sentences of a batch, in order; empty lines are none. */
export function readBatch(input: string): readonly Result<Asked, LineProblem>[] {
  return input.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const asked = read(line);
    return [asked.ok ? asked : fail({ line: at + 1, detail: asked.failure })];
  });
}
