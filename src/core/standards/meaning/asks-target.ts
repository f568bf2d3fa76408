/** 完成得满分: a sentence that asks for the target and for nothing else. */
import type { Clause } from "../kinds";
import { phraseOf } from "../phrase";
import type { Standard } from "../standard";

const reached =
  /^(?:全部|均|都|按时|按期|按要求)*(?:完成|达到|达成|实现)(?:年度|既定|预期|绩效)*(?:目标值|目标任务|目标|任务|指标值|指标|计划|要求)?的?$/u;

function asks(clause: Clause): boolean {
  if (clause.kind !== "state" && clause.kind !== "threshold") return false;
  const { words } = clause.condition;
  return clause.effect?.gives === "full" && reached.test(words) && !phraseOf(words).negative;
}

/** True where reaching the target earns all, whatever the sentence says of the rest. */
export function asksForTarget({ clauses, unread }: Standard): boolean {
  const asking = clauses.filter(asks);
  const others = clauses.filter((clause) => !asks(clause));
  return (
    unread.length === 0 &&
    asking.length === 1 &&
    others.every(({ kind }) => kind === "note" || kind === "limit" || kind === "otherwise")
  );
}
