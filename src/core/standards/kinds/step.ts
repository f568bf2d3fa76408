/** What the kinds that count steps of a figure share. */
import type { Draft } from "../draft";
import type { Points } from "../effect";
import { baseOf, type FigureTest, type Quantity } from "../figure";
import type { Direction } from "../parsing/every";
import { printPoints, printQuantity, printTest } from "../print";
import type { LimitedClause } from "../standard";

export interface StepBase extends LimitedClause {
  /** What is measured, as far as the words say. */
  readonly subject: string;
  /** Null: each step of the figure itself (`每0.5%扣0.1分`). */
  readonly direction: Direction;
  readonly per: Quantity;
  readonly points: Points;
  /** Where the steps hold, null for wherever the threshold is not met. */
  readonly when: FigureTest | null;
}

const words = { down: "降低", up: "超过", either: "相差" } as const;

/** `低于90%的,到位率每降低5%`. */
export function printStep(step: Omit<StepBase, "points" | "kind" | "text" | "limit">): string {
  const when = step.when ? `${printTest(step.when)},` : "";
  // 每超过1天 would be time late
  const timed = step.direction === "up" && step.subject === "" && ["天", "工作日", "月"].includes(baseOf(step.per));
  const verb = timed ? "增加" : step.direction ? words[step.direction] : "";
  return `${when}${step.subject}每${verb}${printQuantity(step.per)}`;
}

/** The fields of a draft that counts steps; null where it counts something else. */
export function stepOf({ text, every, when }: Draft, points: Points): Omit<StepBase, "kind"> | null {
  if (!every || every.late || every.things) return null;
  if (every.direction === null && baseOf(every.per) !== "ratio") return null;
  return { text, subject: every.before, direction: every.direction, per: every.per, points, when, limit: null };
}

export { printPoints };
