/** What the conditions of a sentence measure: one ladder must speak of one thing. */
import { testBase } from "../figure";
import type { FigureClause } from "./ladder";
import type { StepClause } from "./steps";

/** 优秀（90分以上）: names of the rungs, not of what is measured. */
const grades =
  /^(?:优秀|良好|合格|不合格|及格|不及格|[优良中差好]|第?[一二三四五六]档|一般|较好|较差|[A-D]\+?级?)[(:]?$/iu;
const general = /^(?:[的率值为在且rx有]|其中?|实际|完成|达到|结果|占比|比例|该比例|得分?|发生|出现|发现|查出|存在)*$/iu;

/** True where two phrases have two characters in a row in common. */
export function shareWords(first: string, second: string): boolean {
  for (let at = 0; at + 2 <= first.length; at++) if (second.includes(first.slice(at, at + 2))) return true;
  return false;
}

/** How many characters in a row two phrases share at most. */
export function common(first: string, second: string): number {
  let most = 0;
  for (let from = 0; from < first.length; from++)
    while (from + most < first.length && second.includes(first.slice(from, from + most + 1))) most++;
  return most;
}

function subjects(figures: readonly FigureClause[]): readonly string[] {
  return figures
    .flatMap((clause) => clause.condition.parts.map((part) => part.subject))
    .filter((one) => !general.test(one) && !grades.test(one));
}

function baseOfClause(clause: FigureClause | undefined): string | null {
  const [part] = clause?.condition.parts ?? [];
  return part ? testBase(part.test) : null;
}

/** True where the conditions are alike in what they measure, or leave it out. */
export function oneSubject(figures: readonly FigureClause[]): boolean {
  // A zero line on another measure (占比为0的不得分) is no rung of the ladder.
  const base = baseOfClause(figures[0]);
  const simple = figures.filter(
    (clause) => clause.condition.parts.length === 1 && (clause.kind !== "zero-line" || baseOfClause(clause) === base),
  );
  const named = subjects(simple);
  return named.every((first) => named.every((second) => first === second || shareWords(first, second)));
}

/** The rung that an actual names by its grade alone (良好 against 良好（80-90分）); null where none or several bear the name. */
export function rungNamed(figures: readonly FigureClause[], words: string): FigureClause | null {
  const grade = words.replace(
    /^(?:评为|被评为|评定为|考核|评价|结果|等级|等次|综合|为)+|(?:等级|等次|等|档次|[档级])$/gu,
    "",
  );
  if (!grades.test(grade)) return null;
  const named = figures.filter(({ condition: { parts } }) =>
    parts.some(({ subject }) => grades.test(subject) && subject.replace(/[(:]$|等级$|等次$|[等档]$/gu, "") === grade),
  );
  const [only, second] = named;
  return only && !second ? only : null;
}

/** What is measured, as the first condition that says it calls it. */
export function subjectOf(figures: readonly FigureClause[], steps: readonly StepClause[]): string {
  return subjects(figures)[0] ?? steps.find((clause) => clause.subject !== "")?.subject ?? "";
}
