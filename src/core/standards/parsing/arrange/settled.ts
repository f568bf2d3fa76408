/** One shape for one meaning: the first figure that earns points is the threshold, what follows are bands; 扣完为止 stands with its deduction. */
import type { Clause } from "../../kinds";
import { isCount } from "../../lexer/units";
import type { LimitedClause } from "../../standard";

function takesLimit(clause: Clause | undefined): clause is Extract<Clause, LimitedClause> {
  return clause !== undefined && clause.kind !== "limit" && "limit" in clause && clause.limit === null;
}

/** 有任务的按完成比例计分: the rule itself, beside what holds where there is none. */
function asProportional(clause: Clause): Clause {
  const due = clause.kind === "state" && /^有(?:该项|此项|相关)?(?:任务|工作|业务|项目)$/u.test(clause.condition.words);
  return due && clause.effect.gives === "proportion"
    ? { kind: "proportional", text: clause.text, by: clause.effect.by }
    : clause;
}

/** 有1户未兑付到位的，该项不得分 forfeits all, however many there are. */
function asVeto(clause: Clause): Clause {
  if (clause.kind !== "zero-line" || !clause.effect.whole) return clause;
  const [bound, other] = clause.condition.parts.flatMap(({ test }) => test.flat());
  const one = bound !== undefined && !other && bound.firm === "bare" && bound.quantity.number.eq(1);
  const event = one && isCount(bound.quantity.unit) && /^(?:有|发现|出现|发生|存在)1/u.test(clause.condition.words);
  return event ? { kind: "veto", text: clause.text, event: clause.condition.words } : clause;
}

/** 超过的按满分计 beside a formula: no more than all the points, and no rule for what lies below. */
function asCap(clause: Clause, worked: boolean): Clause {
  const past = clause.kind === "state" && /^超(?:[过出额]|额完成)(?:部分)?的?$/u.test(clause.condition.words);
  return worked && past && clause.effect.gives === "full"
    ? { kind: "limit", text: clause.text, limit: { limits: "awarded", points: null } }
    : clause;
}

/** Settles what the passes before may have left in two ways. */
export function settled(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  let seen = false;
  const worked = clauses.some(({ kind }) => kind === "formula" || kind === "proportional");
  for (const written of clauses) {
    const clause = asCap(asProportional(asVeto(written)), worked);
    const last = kept.at(-1);
    const figure = clause.kind === "threshold" || clause.kind === "band" || clause.kind === "zero-line";
    if (clause.kind === "limit" && clause.limit.limits === "deducted" && takesLimit(last))
      kept[kept.length - 1] = { ...last, limit: clause.limit, text: `${last.text}，${clause.text}` };
    else if (clause.kind === "band" && clause.effect.gives === "full" && !seen)
      kept.push({ kind: "threshold", text: clause.text, condition: clause.condition, effect: clause.effect });
    else if ((clause.kind === "threshold" || clause.kind === "band") && clause.effect?.gives === "award")
      kept.push(
        seen
          ? { kind: "band", text: clause.text, condition: clause.condition, effect: clause.effect }
          : { kind: "threshold", text: clause.text, condition: clause.condition, effect: clause.effect },
      );
    else kept.push(clause);
    seen ||= figure;
  }
  return kept;
}
