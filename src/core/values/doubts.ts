/** Which doubts a person must settle before a value is scored. */
import type { Doubt, ValueReading } from "./value";

/** The rest are notes: the reading is certain, only its form is odd. */
const unsettled: ReadonlySet<Doubt["kind"]> = new Set(["lost-sign", "scale-unclear", "approximate"]);

/** True where a reading must not be scored until a person confirms it. */
export function needsConfirmation(reading: Pick<ValueReading, "doubts">): boolean {
  return reading.doubts.some((doubt) => unsettled.has(doubt.kind));
}
