/** Which items of a list the actual's own words meet: 目标未量化，其余符合; 无监理资料和审计报告，其余齐全; 只完成清产核资. */
import { isOfTheRest } from "../actual/items";
import type { ItemFacts } from "../actual/facts";
import type { Clause } from "../kinds";
import { phraseOf, relationOf, type Phrase } from "../phrase";
import type { Context } from "./context";

type Itemised = Extract<Clause, { kind: "itemised-award" }>;

interface Said {
  readonly words: string;
  readonly phrase: Phrase;
}

const saying = (words: string): Said => ({ words, phrase: phraseOf(words) });

/** What says something of a thing by itself. */
const predicate =
  /[已有均都未不无没缺]|完成|符合|齐全|完整|规范|合规|合法|及时|到位|健全|明确|达标|落实|制定|建立|公开|开展/u;
const denialAhead = /^(?:没有|缺少?|无|未(?:提供|开展|完成|建立|制定|公开|落实|编制|组织|取得|见)?)/u;
const denialBehind = /(?:缺失|缺少|没有|[未不][\u4E00-\u9FFF]{1,4})$/u;

/** Things joined by 、 or 和, each with the one word that denies them all. */
function apart(said: Said, items: readonly Itemised[]): readonly Said[] {
  const parts = said.words.split(/、|(?<=[\u4E00-\u9FFF]{3})[和及并](?=[\u4E00-\u9FFF]{3})/u);
  const whole = items.some((item) => phraseOf(item.condition.words).head === said.phrase.head);
  if (parts.length === 1 || whole) return [said];
  const ahead = denialAhead.exec(parts[0] ?? "")?.[0] ?? "";
  const behind = denialBehind.exec(parts.at(-1) ?? "")?.[0] ?? "";
  return parts.map((part, at) => {
    if (ahead !== "" && at > 0 && !predicate.test(part)) return saying(`${ahead}${part}`);
    return behind !== "" && at < parts.length - 1 && !predicate.test(part) ? saying(`${part}${behind}`) : saying(part);
  });
}

const alone = /^(?:仅仅|只有|仅有|[只仅])(?!有[一二两三四五六\d])/u;

/** The items met and failed, as the words say; null where they leave one open. */
export function itemsSaid({ facts }: Context, items: readonly Itemised[]): ItemFacts | null {
  const met: number[] = [];
  const failed: number[] = [];
  const [first, second] = facts.states;
  // 只完成清产核资: nothing else; 缺审计报告: nothing else is missing
  const only = !second && first !== undefined && alone.test(first.words);
  const lacking = !second && first !== undefined && /^(?:但|仅)?缺少?/u.test(first.words);
  let rest: boolean | null = lacking ? true : only ? false : null;
  const written = only ? [saying(first.words.replace(alone, ""))] : facts.states;
  const said = written.flatMap((one) => (isOfTheRest(one.words) ? [one] : apart(one, items)));
  for (const { words, phrase } of said) {
    if (isOfTheRest(words)) {
      rest = !phrase.negative;
      continue;
    }
    const relations = items.map((item) => ({ item, relation: relationOf(phraseOf(item.condition.words), phrase) }));
    const found = relations.filter(({ relation }) => relation !== null);
    const exact = found.filter(({ item }) => phraseOf(item.condition.words).head === phrase.head);
    const [match, another] = exact.length > 0 ? exact : found;
    // 未公开: none of them
    if (said.length === 1 && found.length === items.length && found.every(({ relation }) => relation === "opposite"))
      return { met: [], failed: items.map(({ item }) => item), rest: null };
    if (!match || another || match.relation === "other-degree") return null;
    (match.relation === "same" ? met : failed).push(match.item.item);
  }
  const named = met.length + failed.length;
  return named === 0 || (named < items.length && rest === null) ? null : { met, failed, rest };
}
