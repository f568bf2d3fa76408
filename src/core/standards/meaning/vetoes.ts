/** 弄虚作假的一票否决: what, when it happens, leaves nothing; and a sentence that knows nothing else. */
import type { Clause } from "../kinds";
import { circledClass, circledNumber } from "../lexer/numerals";
import { phraseOf, relationOf } from "../phrase";
import { scored, unreadableActual, type Context, type Given } from "./context";

/** 挪用, 虚报…: any one of them is what the rule means. */
function graveIn(words: string): readonly string[] {
  return words.match(/截留|挤占|挪用|套取|骗取|虚报|冒领|虚列|造假/gu) ?? [];
}

/** 出现第④项所列情形, where ④ asks that there be no such thing: the thing itself. */
function eventOf(event: string, { clauses }: Context): string {
  const [marker, digits] =
    new RegExp(`第?(?:([${circledClass}])|\\(?(\\d)\\)?)项?(?:所列)?(?:情形|情况|问题)`, "u").exec(event)?.slice(1) ??
    [];
  const item = marker === undefined ? Number(digits) : circledNumber(marker);
  const named = clauses.find(
    (one) => (one.kind === "requirement" || one.kind === "itemised-award") && one.item === item,
  );
  if (named?.kind !== "requirement" && named?.kind !== "itemised-award") return event;
  return named.condition.words.replace(/^(?:不存在|没有|未发生|未出现|[无未])/u, "");
}

/** True where the actual says that what forfeits all has happened. */
export function vetoed(context: Context): Clause | null {
  for (const clause of context.clauses) {
    if (clause.kind !== "veto") continue;
    const said = eventOf(clause.event, context).replace(/^(?:[凡如若经]|一旦)*有?[一1][项处次起户例人个]/u, "");
    const events = [said, ...said.split(/[、,或及和]/u)].map((one) => phraseOf(one)).filter(({ head }) => head !== "");
    const happened = context.facts.states.some(({ phrase: whole, words }) => {
      const rest = words.replace(/^有?\d{1,4}[人名次起件例个户处项]/u, "");
      const phrase = rest === words ? whole : phraseOf(rest);
      return events.some((event) => relationOf(event, phrase) === "same") && !/^有?(?:0|零)/u.test(words);
    });
    const grave = context.facts.states.some(
      ({ phrase, words }) =>
        !phrase.negative && graveIn(words).some((word) => clause.event.includes(word)) && !/^有?(?:0|零)/u.test(words),
    );
    // ④不存在截留: not as asked is what forfeits all
    const failed = context.clauses.some(
      (one) =>
        (one.kind === "requirement" || one.kind === "itemised-award") &&
        one.item !== null &&
        context.facts.items?.failed.includes(one.item) === true &&
        phraseOf(one.condition.words).negative &&
        graveIn(one.condition.words).some((word) => clause.event.includes(word)),
    );
    const quoted = context.facts.states.some(({ phrase, words }) => {
      const rest = words.replace(/^有?\d{1,4}[人名次起件例个]|\d{1,4}[人名次起件例个]$/gu, "");
      return rest.length >= 4 && !phrase.negative && clause.event.includes(rest);
    });
    const counted =
      (context.facts.found?.count ?? 0) > 0 &&
      context.facts.states.some(
        ({ phrase, words }) =>
          /[\d一二两三四五六七八九十]/u.test(words) &&
          events.some((event) => relationOf({ ...event, negative: phrase.negative }, phrase) === "same"),
      );
    const times =
      (context.facts.found?.count ?? 0) > 0 &&
      /^(?:发生|出现|发现|有)?\d{1,3}[次起件例宗个]$/u.test(context.facts.squeezed);
    const only = context.clauses.filter(({ kind }) => kind === "veto").length === 1;
    const told = context.clauses.every(
      (one) =>
        one === clause ||
        one.kind === "note" ||
        one.kind === "limit" ||
        (one.kind === "award" && one.effect.gives === "none") ||
        (one.kind === "state" && phraseOf(one.condition.words).negative),
    );
    if (happened || grave || failed || quoted || counted || (times && only && told)) return clause;
  }
  return null;
}

/** Only a veto: what did not happen costs nothing. */
export function byVetoes(context: Context): Given | null {
  const vetoes = context.clauses.flatMap((clause) => (clause.kind === "veto" ? [clause] : []));
  const only = context.clauses.every(({ kind }) => kind === "veto" || kind === "note" || kind === "limit");
  if (vetoes.length === 0 || !only) return null;
  const denied = vetoes.every(({ event }) =>
    context.facts.states.some(({ phrase }) => relationOf(phraseOf(event), phrase) === "opposite"),
  );
  return denied || context.facts.found?.count === 0
    ? scored(context.full, [{ line: "full", points: context.full, because: "standard" }])
    : unreadableActual;
}
