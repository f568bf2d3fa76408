/** How many faults of one deduction an actual gives: each way in which that is said, asked in turn. */
import { deniesAll } from "../actual/found";
import { baseOf, sizeOf } from "../figure";
import { isCount, sameCount } from "../lexer/units";
import { phraseOf, relationOf } from "../phrase";
import type { Context } from "./context";
import { distinct, isClean, keptOf, listedIn, namedMissing, undoneOf, type Deduction } from "./faults";
import { measured, speaksOfIt, targetFigure } from "./measure";
import { severityOf } from "./severity";
import { common, shareWords } from "./subjects";

/** How many; "open" where what is said leaves it open; null where nothing of the sort is said. */
type Found = number | "open" | null;

/** One deduction, beside the rest of its sentence. `single`: the sentence counts no other fault. */
interface Asked {
  readonly context: Context;
  readonly clause: Deduction;
  readonly single: boolean;
}

/** 47人 beside 每超编1人 and ≤45人: how many there are, of which the target is none too many. */
function beyondPlan({ context, clause }: Asked): Found {
  const allowed = targetFigure(context.target);
  const [all, another] = context.facts.figures;
  const over = /^超[编员额配载]?(?:人员|人数)?$/u.test(clause.event);
  if (!over || !all || /超/u.test(`${all.label}${all.behind}`)) return null;
  const same = allowed !== null && sameCount(all.quantity.unit, allowed.unit) && isCount(allowed.unit);
  if (!same || another || !all.exact) return "open";
  return Math.max(0, sizeOf(all.quantity).minus(sizeOf(allowed)).toNumber());
}

function keptFound({ context }: Asked): Found {
  const kept = keptOf(context);
  if (kept === null) return null;
  return kept.of === null ? "open" : kept.of - kept.count;
}

/** 较大事故1起 is not counted by a rule for 一般事故. */
function ofOtherGrade({ context: { clauses, facts }, clause }: Asked): Found {
  const [asked, named] = [severityOf(clause.event), severityOf(facts.squeezed)];
  const others = clauses.flatMap((one) => (one === clause ? [] : (severityOf(one.text) ?? [])));
  // below every grade that is named
  if (asked === null && named !== null && others.length > 0 && others.every((grade) => grade > named)) return null;
  const graded = others.length > 0;
  return asked !== named && (named !== null || graded) && facts.found?.count !== 0 ? "open" : null;
}

/** 8个 against 每少1个: what is there, not what is missing. */
const isThere = ({ context: { facts }, clause }: Asked): boolean =>
  clause.short && !/[缺少漏差欠]|不足|未发现|未出现/u.test(facts.squeezed);

/** 发现3处, in the unit of the rule. */
function plainCount(asked: Asked): Found {
  const { clause, single } = asked;
  const { found, squeezed } = asked.context.facts;
  if (isThere(asked) || !found || !sameCount(found.unit, clause.per.unit)) return null;
  return found.count === 0 || single || shareWords(clause.event, squeezed) ? found.count : "open";
}

/** Figures of other things, beside words that deny the fault: 发放120户，无错发. */
function deniedBeside({ context: { facts }, clause }: Asked): Found {
  if (!clause.short && /^还?[缺少漏差欠]/u.test(facts.squeezed) && !/[缺少漏差欠]/u.test(clause.event)) return "open";
  const others = facts.figures.every(({ quantity }) => !isCount(quantity.unit)) && facts.figures.length > 0;
  const denied = facts.states.some(
    ({ phrase, words }) =>
      !/\d/u.test(words) &&
      ((/^(?:[未无]|没有)/u.test(words) && common(distinct(clause.event), words) > 1) ||
        (!phrase.negative && relationOf(phraseOf(clause.event), phrase) === "opposite")),
  );
  return others && denied ? 0 : null;
}

/** 8个 of the target's 10个, or the missing things by their names. */
function missingOf(asked: Asked): Found {
  const { context, clause } = asked;
  if (!clause.short) return null;
  const names = namedMissing(context);
  if (names !== null) return names;
  if (isThere(asked) && /^(?:暂?无|没有)$/u.test(context.facts.squeezed)) return "open";
  const target = isCount(clause.per.unit) ? targetFigure(context.target) : null;
  const done = target && measured(context, "", target);
  if (!target || !done || !sameCount(target.unit, clause.per.unit)) return null;
  return Math.max(0, sizeOf(target).minus(done.size).toNumber());
}

/** 错发2例，漏发1例 beside 每发现1例错发、漏发: kinds of one fault. */
function ofEachKind({ context: { facts }, clause }: Asked): Found {
  const event = clause.event.replace(/^(?:发现|出现|发生|存在|查出|有)/u, "");
  const kinds = event.split(/[、和及与或]/u).filter((kind) => kind.length > 1);
  const counts = facts.figures.flatMap(({ exact, label, quantity }) =>
    exact && sameCount(quantity.unit, clause.per.unit) && kinds.some((kind) => label.includes(kind))
      ? quantity.number.toNumber()
      : [],
  );
  const every = kinds.length > 1 && counts.length > 1 && counts.length === facts.figures.length;
  return every ? counts.reduce((left, right) => left + right) : null;
}

/** The only figure, in the unit of the rule, with its words. */
function onlyFigure({ context: { facts }, clause }: Asked): Found {
  const [figure, second] = facts.figures;
  if (!figure?.exact || second || !sameCount(figure.quantity.unit, clause.per.unit)) return null;
  const counts = isCount(figure.quantity.unit) || ["天", "月"].includes(baseOf(figure.quantity));
  // 缺3个月记录
  const lacking = clause.short && /[缺少漏差欠]$/u.test(figure.label);
  return counts && (lacking || shareWords(clause.event, figure.label + figure.behind))
    ? figure.quantity.number.toNumber()
    : null;
}

/** 第2、3项不符合, 均不符合: of the list that the sentence counts by its items. */
function ofItems({ context: { clauses, facts }, clause: { per } }: Asked): Found {
  const byItem = ["项", "条", "个"].includes(per.unit ?? "");
  if (byItem && facts.failing !== null) return facts.failing;
  const listed = listedIn(clauses);
  if (byItem && facts.all === false && listed > 1) return listed;
  if (!facts.items) return null;
  const { met, failed, rest } = facts.items;
  const told = met.length + failed.length;
  // 只符合①: the others are not met
  if (byItem && rest === false && listed > met.length && met.every((item) => item <= listed))
    return listed - met.length;
  const whole = (byItem && told > 0 && told === listed) || (met.length === 0 && rest === true);
  return whole ? failed.length : null;
}

const undoneIn = /未(?:能|予|按期|按时|及时)?(整改|办结|解决|处理|处置|销号|修复|答复|反馈|落实|办理)/u;

/** 发现5个问题，2个未整改 beside 每有1个问题未整改: of what was found, what was left undone. */
function leftUndone({ context: { facts }, clause: { event, per, short } }: Asked): Found {
  const verb = undoneIn.exec(event)?.[1];
  if (verb === undefined || short) return null;
  const left = facts.figures.filter(({ label, behind }) => `${label}${behind}`.includes(`未${verb}`));
  const [only, second] = left;
  if (only && !second && facts.figures.length > 1)
    return only.exact && sameCount(only.quantity.unit, per.unit) ? only.quantity.number.toNumber() : "open";
  const partly = facts.states.some(
    ({ words }) => /部分|大多|多数|基本|正在|拟|计划/u.test(words) && words.includes(verb),
  );
  if (partly) return "open";
  const [first, other, third] = facts.figures;
  const settledFew = other?.label.includes(verb) === true && !other.label.includes("未") && !third;
  if (first && settledFew && first.exact && other.exact && sameCount(first.quantity.unit, per.unit))
    return Math.max(0, first.quantity.number.minus(other.quantity.number).toNumber());
  const settled = new RegExp(`(?<![未部])(?:全部|均|都|已)+(?:按[期时]|及时)?(?:完成)?${verb}`, "u");
  const done = facts.states.some(({ words }) => settled.test(words) && !undoneIn.test(words));
  if (facts.figures.length > 0 && done) return 0;
  const found = facts.figures.length === 1 && /发现|查出|存在/u.test(facts.figures[0]?.label ?? "");
  return found && left.length === 0 ? "open" : null;
}

const qualified = /有效|属实|查实|查证/u;

/** 接到投诉3起 beside 每发生1起有效投诉: how many of them count so, nobody says; 无有效投诉 says that none do. */
function ofQualified({ context: { facts }, clause: { event, text } }: Asked): Found {
  const asked = qualified.exec(`${event},${text}`)?.[0];
  const [figure, second] = facts.figures;
  if (asked === undefined || !figure || (!second && `${figure.label}${figure.behind}` === "")) return null;
  if (new RegExp(`(?:无|没有|未(?:发现|发生|收到|接到)|不存在)(?:${qualified.source})`, "u").test(facts.squeezed))
    return 0;
  return qualified.test(facts.squeezed) ? null : "open";
}

const ways: readonly ((asked: Asked) => Found)[] = [
  beyondPlan,
  leftUndone,
  ofQualified,
  ({ context, clause }) => undoneOf(context, clause),
  keptFound,
  ofOtherGrade,
  plainCount,
  deniedBeside,
  missingOf,
  ofEachKind,
  onlyFigure,
  ofItems,
  ({ context, clause }) => (isClean(context, clause) ? 0 : null),
];

/** How many things were found; null where that is not said. */
export function foundFor(context: Context, clause: Deduction, single: boolean): number | null {
  const { figures, found, states, squeezed } = context.facts;
  // 无上述情况
  if (!clause.short && /上述|以上/u.test(squeezed) && deniesAll(squeezed)) return 0;
  // 97 alone: points or a rate rather than so many faults.
  if (!clause.short && found?.unit === null && found.count >= 20) return null;
  if (found?.count === 0 && !speaksOfIt(context)) return null;
  // 15项全部办结 beside 每有1项未办结: so many are as they should be
  const done = states.length > 0 && states.every(({ phrase }) => !phrase.negative && phrase.degree === "full");
  if (done && phraseOf(clause.event).negative && !clause.short && (found?.count ?? figures.length) > 0) return 0;
  for (const way of ways) {
    const count = way({ context, clause, single });
    if (count !== null) return count === "open" ? null : count;
  }
  return null;
}
