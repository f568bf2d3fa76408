/** 有方案得2分，无不得分; 是得5分，否得0分: the bare no is all that the state before it is not. */
import type { Clause } from "../../kinds";
import { phraseOf } from "../../phrase";

const no = /^(?:[如若凡为]|如果)*(?:无|否|没有|未有|不是|不符|不能|未做)(?:的话|[的者则])*$/u;

/** Turns a bare no behind the one state that earns points into what holds otherwise. */
export function answers(clauses: readonly Clause[]): readonly Clause[] {
  const states = clauses.flatMap((clause) => (clause.kind === "state" ? [clause] : []));
  const denials = states.filter(({ condition }) => no.test(condition.words));
  const [denial, second] = denials;
  const asked = states.filter((clause) => clause !== denial);
  const [only, other] = asked;
  if (!denial || second || !only || other || phraseOf(only.condition.words).negative) return clauses;
  const { text, effect } = denial;
  return clauses.map((clause): Clause => (clause === denial ? { kind: "otherwise", text, effect } : clause));
}
