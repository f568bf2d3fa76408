/** 排名第一得10分，第二得8分: the places that follow leave the word out. */
import { decimal } from "../../../decimal";
import { numberOf } from "../../lexer/numerals";
import type { Clause } from "../../kinds";

const place = /^第([一二三四五六七八九十]{1,3}|\d{1,3})名?$/u;

function isRank(clause: Clause): boolean {
  if (clause.kind !== "threshold" && clause.kind !== "band" && clause.kind !== "zero-line") return false;
  return clause.condition.parts.some((part) => part.test.flat().some(({ quantity }) => quantity.unit === "名次"));
}

/** Turns such states into places where another clause is one. */
export function ranks(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some(isRank)) return clauses;
  return clauses.map((clause): Clause => {
    const digits = clause.kind === "state" ? place.exec(clause.condition.words)?.[1] : undefined;
    if (clause.kind !== "state" || digits === undefined) return clause;
    const quantity = { number: numberOf(digits) ?? decimal(0), unit: "名次" };
    const test = [[{ sign: "=", quantity, firm: "explicit" } as const]];
    const words = `排名${clause.condition.words}${clause.condition.words.endsWith("名") ? "" : "名"}`;
    const condition = { on: "figure", parts: [{ subject: "排名", test }], words } as const;
    return { kind: "band", text: clause.text, condition, effect: clause.effect };
  });
}
