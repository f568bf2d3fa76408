/** 不足10%的不扣分 says how part of a step counts only where the steps are of that size; else it is a condition of its own. */
import { sizeOf, baseOf } from "../../figure";
import type { Read } from "../arrange";

/** Puts what speaks of another size than the steps among the unread words. */
export function partsOfSteps(read: Read): Read {
  const steps = read.clauses.flatMap((clause) => ("per" in clause ? [clause.per] : []));
  const stray = read.clauses.filter(
    (clause) =>
      clause.kind === "part-of-step" &&
      !steps.some((per) => baseOf(per) === baseOf(clause.effect.of) && sizeOf(per).eq(sizeOf(clause.effect.of))),
  );
  if (stray.length === 0) return read;
  return {
    clauses: read.clauses.filter((clause) => !stray.includes(clause)),
    unread: [...read.unread, ...stray.map(({ text }) => text)],
  };
}
