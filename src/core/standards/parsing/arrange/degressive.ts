/** 第一个错误扣20分，第二个及以后扣10分: one count, of which the first costs more (domain: 49). */
import { one } from "../../../decimal";
import type { Clause } from "../../kinds";

const first = /^(?:[\u4E00-\u9FFF\d]{2,24}[,、])?(?:第一|首)([个次处项起件例])(.*)$/u;
/** 核算差错首次发现: the event before its place. */
const behind = /^([\u4E00-\u9FFF]{2,12}?)((?:第一|首)[个次处项起件例])(?:发现|出现|发生)$/u;
/** 第二次起每次. */
const later = /^第二[个次处项起件例](?:起|开始|及以后|以后)/u;

/** Joins the two states to one deduction. */
export function degressive(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    const words = last?.kind === "state" && last.effect.gives === "deduct" ? last.condition.words : null;
    const head = words === null ? null : first.exec(words.replace(behind, "$2$1"));
    const [, unit = "", event = ""] = head ?? [];
    const tail = new RegExp(`^第二${unit}(?:${event})?(?:及以后|及以上|起|开始|以后)(?:${event}|每${unit})?$`, "u");
    const plain = head !== null && /^[\u4E00-\u9FFF]*$/u.test(event);
    const each =
      clause.kind === "item-deduction" && clause.per.unit === unit && later.test(clause.event) ? clause : null;
    const next = clause.kind === "state" && clause.effect.gives === "deduct" ? clause.effect : each;
    const before = last?.kind === "state" && last.effect.gives === "deduct" ? last.effect : null;
    if (plain && next && before && (each || (clause.kind === "state" && tail.test(clause.condition.words))))
      kept[kept.length - 1] = {
        kind: "item-deduction",
        text: `${last?.text ?? ""}，${clause.text}`,
        per: { number: one, unit },
        event,
        short: false,
        points: next.points,
        first: before.points,
        limit: null,
      };
    else kept.push(clause);
  }
  return kept;
}
