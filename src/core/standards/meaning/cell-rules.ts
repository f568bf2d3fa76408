/** The rules of a cell: 建立台账得1分；整改率达到100%得3分，每降低1个百分点扣0.2分 are two. */
import { circledClass } from "../lexer/numerals";
import { sentenceOf } from "../lexer/source";
import { toldApart } from "../parsing/distributed";
import { parseStandard } from "../parsing/parse";
import type { Standard } from "../standard";

const hard = /[;。]|(?<=\(\d{1,3}(?:\.\d{1,2})?分\))[、,]|(?<=(?<!分别|依次)[得计记]\d{1,3}(?:\.\d{1,2})?分)、/u;
/** Between two awards a comma parts them as well, unless what follows is the rest of the first. */
const soft =
  /(?<=[得计记]\d{1,3}(?:\.\d{1,2})?分),(?![每否未不低超扣最但其达满逾≥≤<>]|\d(?!\d?月))(?=[^,]{4,40}[得计记]\d{1,3}(?:\.\d{1,2})?分)/u;
/** What the rules before share: 未达到的不得分, 扣完为止. */
const shared =
  /^(?:(?:以上|上述)?(?:未|否则|不符合|不满足|没有)[^,]{0,8},?(?:该项|本项|均|该时点|该节点|当期|该期)?不得分|扣完为止)$/u;
const continuing = /^(?:[每未]|不(?![\u4E00-\u9FFF]{2,8}率)|否则|低于|超过|逾期|最[高多低]|扣完|满分|其中)/u;

export interface Rule {
  readonly text: string;
  readonly standard: Standard;
}

const marker = new RegExp(`(?:^|(?<=[;。,]))(?:[${circledClass}]|\\(\\d\\)|\\d[.、])`, "gu");

/** （2分）②: the next of the list. */
const unparted = new RegExp(`(?<=\\d分\\)?)(?=[${circledClass}]|\\(\\d\\)|\\d[.、])`, "gu");

const wideSigns: Readonly<Record<string, string>> = { ",": "，", ";": "；", "(": "（", ")": "）" };
const wide = (words: string): string => words.replace(/[,;()]/gu, (sign) => wideSigns[sign] ?? sign);

export type Rules = readonly Rule[];
const known = new WeakMap<Standard, readonly Rules[]>();

/**
 * The rules of a cell, taken apart once: every reading of every option asks for them. Points named together (分别得3分、2分)
 * are of one rule, or (各得2分) of a rule each: both ways are tried, in this order.
 */
export function rulesOf(standard: Standard): readonly Rules[] {
  const told = known.get(standard) ?? waysOf(standard.text);
  known.set(standard, told);
  return told;
}

function waysOf(text: string): readonly Rules[] {
  const apart = toldApart(text);
  return apart === null ? [takenApart(text)] : [takenApart(text), takenApart(apart)];
}

/** How many numbers a cell has; 0 where it is no list. */
export const marksIn = (text: string): number => [...partedText(text).matchAll(marker)].length;

/** A cell as it is read, with a separator before each of its numbers. */
const partedText = (text: string): string => sentenceOf(text).text.replace(unparted, ";");

/** 6月底达到50%得1分，9月底达到75%得1分，未达到的不得分: the end is said of each of them. */
function bySoft(part: string): readonly string[] {
  const parts = part.split(soft);
  const last = parts.at(-1) ?? "";
  const end = last.slice(last.lastIndexOf(",") + 1);
  if (parts.length < 2 || end === last || !shared.test(end)) return parts;
  return parts.map((one) => (one === last ? one : `${one},${end}`));
}

/** What continues a rule stands with it, what all share with each. */
function takenApart(text: string): readonly Rule[] {
  const parts: string[] = [];
  const tails: string[] = [];
  for (const part of partedText(text).split(hard).flatMap(bySoft)) {
    const trimmed = part.replace(/^[,、]+|[,、]+$/gu, "");
    const words = trimmed.replace(marker, "");
    // ④不存在挪用: one of its own, whatever it begins with
    const goesOn = words === trimmed && continuing.test(words);
    if (words === "") continue;
    // 每项每低1个百分点 is said of each
    if (parts.length > 0 && (shared.test(words) || part.startsWith(",,每"))) tails.push(words);
    else if (parts.length > 0 && goesOn) parts.push(`${parts.pop() ?? ""};${words}`);
    else parts.push(words);
  }
  const rules = parts.map((part) => {
    const whole = [part, ...tails].join(";");
    const standard = parseStandard(whole);
    // quoted in a working as a person writes it
    const clauses = standard.clauses.map((clause) => ({ ...clause, text: wide(clause.text) }));
    return { text: whole, standard: { ...standard, clauses } };
  });
  // 两项合计为本指标得分 says nothing of its own
  return rules.filter(
    ({ standard: { clauses, unread } }) => unread.length > 0 || clauses.some(({ kind }) => kind !== "note"),
  );
}
