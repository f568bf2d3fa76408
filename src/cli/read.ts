/** A workbook's bytes, with their hash. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { Result } from "../core/result";
import { fail, succeed } from "../core/result";
import { limits } from "../workbooks/file/limits";
import type { HostFailure } from "../workbooks/workbook";
import { messageOf } from "./message";
import type { Output } from "./output";

/** The bytes of a file; one that is too large is not read at all. */
export function readBytes(place: string): Result<Uint8Array, HostFailure> {
  try {
    if (statSync(place).size > limits.fileBytes) return fail({ code: "too-large", detail: "fileBytes" });
    return succeed(new Uint8Array(readFileSync(place)));
  } catch (problem) {
    return fail({ code: "host", detail: messageOf(problem) });
  }
}

/** The sentence for a file that could not be read. */
export function unreadWords(
  place: string,
  failure: HostFailure,
  { words, locale }: Pick<Output, "words" | "locale">,
): string {
  return failure.code === "host"
    ? words.notDone(place, failure.detail)
    : words.cannotRead(place, locale.failure(failure));
}

/** SHA-256 in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
