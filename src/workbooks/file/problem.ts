/** The file host's one exception: thrown where a part turns out bad, turned into a value at the port (`attempt`). */
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import type { HostFailure } from "../workbook";

/** Carries a failure from deep inside a part to the port; never leaves this folder. */
export class FileProblem extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.code);
  }
}

/** A part that is not what it must be; `detail` is `part: what`, for those who mend files. */
export function damaged(detail: string): FileProblem {
  return new FileProblem({ code: "damaged", detail });
}

/** A bound of limits.ts was met; `detail` names it. */
export function tooLarge(detail: string): FileProblem {
  return new FileProblem({ code: "too-large", detail });
}

/** Not a workbook of a kind that is read here; `detail` says what it is instead. */
export function notAWorkbook(detail: string): FileProblem {
  return new FileProblem({ code: "not-a-workbook", detail });
}

/** Runs what may throw a FileProblem, and gives its failure as a value; bugs pass through. */
export function attempt<T>(work: () => T): Result<T, HostFailure> {
  try {
    return succeed(work());
  } catch (problem) {
    if (problem instanceof FileProblem) return fail(problem.failure);
    throw problem;
  }
}
