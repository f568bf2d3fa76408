/** How many faults an actual says there were: 发现3处, 缺少2份, 无, 47人 of 45. */
import type { ActualFigure } from "../actual/facts";
import { deniesAll } from "../actual/found";
import { isOfTheRest } from "../actual/items";
import { factsOf } from "../actual/read";
import { sizeOf } from "../figure";
import type { Clause } from "../kinds";
import { isCount, sameCount } from "../lexer/units";
import { phraseOf, relationOf, type Phrase } from "../phrase";
import type { Context } from "./context";
import { levelOf, placeByLevel } from "./levels";
import { common } from "./subjects";

export type Deduction = Extract<Clause, { kind: "item-deduction" }>;

const late = /[迟晚]报|延迟|迟延|逾期|超期|延期|滞后|推迟|拖延|[未不]能?(?:按时|按期|及时|如期)/u;
const complete = /(?:齐全|完整|齐备|完备|健全|完善|均有|都有)$/u;

/** True where a count is that of the list which the sentence names. */
function isWholeList({ clauses }: Context, { quantity }: ActualFigure): boolean {
  const asked = clauses.flatMap((clause) => (clause.kind === "requirement" ? [clause.condition.words] : []));
  if (isCount(quantity.unit) && quantity.number.eq(listedIn(clauses))) return true;
  return (
    isCount(quantity.unit) &&
    asked.some((words) => factsOf(words).figures.some((figure) => figure.quantity.number.eq(quantity.number)))
  );
}

/** True where the actual says that all is as asked: 规范, 齐全, 全部符合, 按要求完成, or denies the event. */
export function isClean(context: Context, clause: Deduction): boolean {
  const { facts } = context;
  // 已完成 says that it was done, not that nothing was wrong with it.
  const done = /^(?:[均都已]|全部|全都|各项均|均已)*(?:按[期时]|及时|如期)?(?:完成|办结|落实|到位|达成)$/u.test(
    facts.squeezed,
  );
  const about = context.clauses.some((one) => one !== clause && one.kind !== "limit" && one.kind !== "note");
  if (done && !about && !clause.short && !/完成|落实|到位|达|开展|执行|及时|按时|办/u.test(clause.event)) return false;
  if (facts.all === true || facts.items?.failed.length === 0) return facts.all === true;
  if (facts.delay === "none" && facts.figures.length === 0 && late.test(clause.event)) return true;
  // 都按时报了: none was left out
  const everyOne = facts.delay === "none" && facts.figures.length === 0 && /^(?:均|都|全部)/u.test(facts.squeezed);
  if (everyOne && clause.short && /漏报|少报|缺报/u.test(clause.text) && facts.squeezed.includes("报")) return true;
  // 六项制度齐全 of 六项
  const [count, other] = facts.figures;
  const all = count !== undefined && !other && isWholeList(context, count) && facts.states.length === 1;
  if (clause.short && all && facts.states.every(({ phrase, words }) => !phrase.negative && complete.test(words)))
    return true;
  if (facts.states.length === 0 || facts.figures.length > 0) return false;
  const asked = context.clauses.flatMap((one) =>
    one.kind === "requirement" || one.kind === "state" ? [phraseOf(one.condition.words)] : [],
  );
  const event = phraseOf(clause.event);
  return facts.states.every(({ phrase, words }) => {
    if (clause.event !== "" && relationOf(event, phrase) === "opposite") return true;
    if (asked.some((one) => relationOf(one, phrase) === "same")) return true;
    if (clause.short && !phrase.negative && /(?:齐全|完整|齐备|完备)$/u.test(words)) return true;
    if (clause.short && /^(?:不缺|无缺失|无缺漏|无遗漏|没有缺失)$/u.test(words)) return true;
    return /^(?:全部|均|都)?已?(?:按要求|按规定)?(?:规范|齐全|完整|达标|符合|合规|合格|符合要求|符合规定|达到要求|无问题|无违规|完成|落实)$/u.test(
      words,
    );
  });
}

const missing =
  /^(?:但|仅)?(?:缺少?|没有|无|未提供|未见|欠缺|缺失|未开展|未完成|未建立|未制定|未组织)([\u4E00-\u9FFF、]{2,60})$/u;

/** 缺少验收单、会议记录: how many of the things that the sentence lists; null where one is not among them. */
export function namedMissing({ clauses, facts }: Context): number | null {
  const list = clauses.map(({ text }) => text).join(",");
  let count = 0;
  for (const { phrase, words } of facts.states) {
    const match = missing.exec(words);
    if (!match && (phrase.negative || /[缺少漏]/u.test(words))) return null;
    const names = match ? (match[1] ?? "").split(/[、和及]/u) : [];
    if (!names.every((name) => name.length > 1 && list.includes(name))) return null;
    count += names.length;
  }
  return count > 0 ? count : null;
}

/** 4项符合 counts what is as asked; `of`: how many the sentence lists, null where it lists none or fewer. */
export function keptOf({ clauses, facts }: Context): { readonly count: number; readonly of: number | null } | null {
  const good = facts.states.find(
    ({ phrase, words }) => !phrase.negative && /\d.*(?:符合|合格|达标|满足|通过|规范)/u.test(words),
  );
  if (!good || !facts.found) return null;
  const listed = listedIn(clauses);
  return { count: facts.found.count, of: listed >= facts.found.count && listed > 1 ? listed : null };
}

/** 受理35件，按期办结32件 beside 每有1件未按期办结: the rest of them. */
export function undoneOf({ facts }: Context, clause: Deduction): number | null {
  const event = phraseOf(clause.event);
  const [first, second, third] = facts.figures;
  if (!event.negative || event.head === "" || !first || !second || third) return null;
  const said = [first, second].map(({ behind, label }) => phraseOf(`${label}${behind}`));
  const at = said.findIndex((phrase) => relationOf(event, phrase) === "opposite");
  const [part, all] = at === 0 ? [first, second] : [second, first];
  if (at < 0 || ![part, all].every(({ exact, quantity }) => exact && sameCount(quantity.unit, clause.per.unit)))
    return null;
  const whole = /受理|收到|[共总应]|计划|接[到收]|承办|交办/u.test(all.label);
  const rest = sizeOf(all.quantity).minus(sizeOf(part.quantity));
  return whole && rest.gte(0) ? rest.toNumber() : null;
}

/** How many things a sentence lists: those with a number, where some have one. */
export function listedIn(clauses: readonly Clause[]): number {
  const listed = clauses.filter((clause) => clause.kind === "requirement");
  const numbered = listed.filter(({ item }) => item !== null);
  return numbered.length > 1 ? numbered.length : listed.length;
}

/** The words by which one kind of fault is told from another. */
export function distinct(event: string): string {
  return event.replace(/问题|情况|情形|现象|行为|事项|事件|发现|发生|出现|存在/gu, " ");
}

const bareFound = /^(?:共|累计|全年|检查|抽查)?(?:发现|出现|发生|存在|有)?问?题?$/u;

/** The deduction that a count speaks of: the one in its words, or (发现6处) the only one in its unit; null where that is not plain. */
function placeOf(
  { quantity, label, behind }: ActualFigure,
  clauses: readonly Deduction[],
  states: number,
): number | null {
  const fits = clauses.map(({ event, per, short }) =>
    sameCount(quantity.unit, per.unit)
      ? common(distinct(event), `${label}${behind}`) + (short && /[缺少漏]/u.test(label) ? 2 : 0)
      : 0,
  );
  const events = clauses.map(({ event }) => event);
  const most = Math.max(...fits);
  const graded = events.filter((event) => levelOf(event) !== null);
  // 越级上访, 赴省上访: not every rule names a level
  if (graded.length > 0 && levelOf(`${label}${behind}`) !== null && (graded.length === events.length || most < 2))
    return placeByLevel(events, `${label}${behind}`);
  if (most >= 2) return fits.indexOf(most) === fits.lastIndexOf(most) ? fits.indexOf(most) : null;
  const units = clauses.map(({ per }) => per.unit === quantity.unit);
  const only = units.indexOf(true) >= 0 && units.indexOf(true) === units.lastIndexOf(true);
  // of the others something must be said as well
  return only && states >= clauses.length && bareFound.test(label) ? units.indexOf(true) : null;
}

/** 均按时报送，无漏报: each piece denies one of the faults, and each fault is denied. */
function isCleanOfAll(context: Context, clauses: readonly Deduction[]): boolean {
  if (clauses.every((clause) => isClean(context, clause))) return true;
  const denies = context.facts.states.map(({ words, phrase }) =>
    clauses.map((clause) => {
      const own = { ...context, facts: { ...context.facts, squeezed: words, states: [{ words, phrase }], all: null } };
      const listed =
        phrase.negative &&
        words
          .split(/[、和及与或]/u)
          .some((part) => common(distinct(clause.event === "" ? clause.text : clause.event), part) > 1);
      return listed || isClean(own, clause);
    }),
  );
  return denies.every((row) => row.includes(true)) && clauses.every((_, at) => denies.some((row) => row[at] === true));
}

/** Which of several deductions each count of the actual belongs to; null where that is not plain. */
export function shared(context: Context, clauses: readonly Deduction[]): readonly number[] | null {
  const { facts } = context;
  if (facts.found?.count === 0 && facts.states.length === 1) {
    const [state] = facts.states;
    if (state && deniesAll(state.words)) return clauses.map(() => 0);
  }
  if (facts.all === true) return clauses.map(() => 0);
  if (facts.figures.length === 0 && isCleanOfAll(context, clauses)) return clauses.map(() => 0);
  const counts = clauses.map(() => 0);
  for (const figure of facts.figures) {
    const at = figure.exact && isCount(figure.quantity.unit) ? placeOf(figure, clauses, facts.states.length) : null;
    if (at === null) return null;
    counts[at] = (counts[at] ?? 0) + figure.quantity.number.toNumber();
  }
  const plain = facts.states.filter(({ words }) => !/[\d一二两三四五六七八九十]/u.test(words));
  const denies = (phrase: Phrase): boolean =>
    clauses.some(({ event }) => relationOf(phraseOf(event), phrase) === "opposite");
  const open = plain.some(
    ({ phrase, words }) => !phrase.negative && !complete.test(words) && !isOfTheRest(words) && !denies(phrase),
  );
  return facts.figures.length === 0 || open ? null : counts;
}
