/** 少5名扣1分 alone: how often it counts is not said. Beside 少10名以上不得分 it is the rung of a ladder. */
import { isShort } from "../short";
import type { Read } from "../arrange";

/** Puts a bare count of what is missing among the unread words where no other stands beside it. */
export function shortRungs(read: Read): Read {
  const [only, second] = read.clauses.filter(isShort);
  if (!only || second || !only.condition.parts.some(({ test }) => test.flat().some(({ firm }) => firm === "bare")))
    return read;
  return { clauses: read.clauses.filter((clause) => clause !== only), unread: [...read.unread, only.text] };
}
