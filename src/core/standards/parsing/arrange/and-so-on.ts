/** 1亿元得1分，2亿元得2分，以此类推: so much for each (domain: 67). */
import { baseOf, sizeOf, type Quantity } from "../../figure";
import type { Points } from "../../effect";
import type { Clause } from "../../kinds";
import type { Read } from "../arrange";

const phrase = /^[以依]此?类推$/u;

function rung(
  clause: Clause | undefined,
): { readonly quantity: Quantity; readonly points: Points; readonly subject: string } | null {
  if (clause?.kind !== "threshold" && clause?.kind !== "band") return null;
  const [part, other] = clause.condition.parts;
  const [bound, second] = part?.test.flat() ?? [];
  if (!part || other || !bound || second || bound.firm !== "bare" || clause.effect?.gives !== "award") return null;
  return { quantity: bound.quantity, points: clause.effect.points, subject: part.subject };
}

/** Two rungs in proportion and the words that go on from them. Anything else stays as it is, the words unread. */
export function andSoOn(read: Read): Read {
  const at = read.unread.findIndex((words) => phrase.test(words));
  const [first, second, ...rest] = read.clauses;
  const [low, high] = [rung(first), rung(second)];
  if (at < 0 || !first || !second || !low || !high || baseOf(low.quantity) !== baseOf(high.quantity)) return read;
  if (low.points.of !== high.points.of || sizeOf(low.quantity).lte(0)) return read;
  const straight = low.points.value.times(sizeOf(high.quantity)).eq(high.points.value.times(sizeOf(low.quantity)));
  if (!straight) return read;
  const text = `${first.text}，${second.text}，${read.unread[at] ?? ""}`;
  const event = low.subject.replace(/^凡/u, "");
  return {
    clauses: [{ kind: "item-award", text, per: low.quantity, event, points: low.points }, ...rest],
    unread: read.unread.filter((_, place) => place !== at),
  };
}
