/** Small readings of labels: weights in brackets, numbering, placeholders. They work on squeezed text unless they say otherwise. */
import { level1Names, level2Names } from "./levels";

const pointsAtEnd = /[([](?:权重|分值|满分|共|计)?:?(\d+(?:\.\d+)?)分[)\]]$/u;
const weightAtEnd = /[([][^\d()[\]]*(\d+(?:\.\d+)?)[分%]?[)\]]$/u;
const barePointsAtEnd = /[^\d.%≥≤=><-](\d+(?:\.\d+)?)分$/u;

/** The weight written at the end of an indicator's name, `立项规范性(3分)`, as digits; null where there is none. */
export function nameWeight(key: string): string | null {
  return pointsAtEnd.exec(key)?.[1] ?? null;
}

/** The weight written at the end of a level heading: `产出指标(50分)`, `绩效目标(10)`, `项目绩效(特性指标70分)`, `产出50分`. */
export function levelWeight(key: string): string | null {
  return (weightAtEnd.exec(key) ?? barePointsAtEnd.exec(key))?.[1] ?? null;
}

/** A level heading's words: squeezed, without its weight and its numbering. */
export function levelText(key: string): string {
  const bare = levelWeight(key) === null ? key : key.replace(weightAtEnd, "").replace(/\d+(?:\.\d+)?分$/u, "");
  return withoutNumbering(bare) || key;
}

const groupNumbering = /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,2}(?:[)、]|\.(?!\d)))+/u;

/** Without `一、`, `(一)`, `1.` at the beginning. */
export function withoutNumbering(key: string): string {
  return key.replace(groupNumbering, "");
}

/** True where a text begins with `一、`, `(一)` or `1.`. */
export function isNumbered(key: string): boolean {
  return groupNumbering.test(key);
}

// display text, so digits, brackets and signs may be full width
const indicatorNumber = /^(?:三级)?指标 ?[\d\uFF10-\uFF19]{0,2} ?[:：.．、]|^指标 ?[\d\uFF10-\uFF19]{1,2}/u;
const bracketPoints =
  /[（([【［] ?(?:权重|分值|满分|共|计)?[:：]? ?[\d\uFF10-\uFF19]+(?:[.．][\d\uFF10-\uFF19]+)? ?分 ?[)）\]】］]$/u;

/** An indicator's name as people say it: one line, without `指标1：` and without the weight at its end. Takes display text. */
export function indicatorName(text: string): string {
  const line = text.replace(/[ \t]*[\r\n]+[ \t]*/gu, "").trim();
  return line.replace(indicatorNumber, "").replace(bracketPoints, "").trim();
}

const nothing = /^[\s.…·。\-—–_/\\*、,:：0-9#?]*$/u;

/** True for names that name nothing: empty, `……`, `指标2：`, 无, a bare number. Takes display text. */
export function isPlaceholder(text: string): boolean {
  const name = indicatorName(text);
  return nothing.test(name) || /^(?:指标\s*\d*|暂?无|不涉及|不适用)$/u.test(name);
}

const withoutSuffix = (key: string): string =>
  key
    .replace(/\([^()]*\)/gu, "")
    .replace(/类?指标等?$|目标$|类$/u, "")
    .replace(/类?指标等?$/u, "");

const level1 = new Set(level1Names.map(withoutSuffix));
const level2 = new Set(level2Names.map(withoutSuffix));

/** The level that a text names (产出指标 1, 数量指标 2), or null; a text may name both, then the lower number is given. */
export function levelNamed(key: string): 1 | 2 | null {
  const bare = withoutSuffix(levelText(key));
  if (level1.has(bare)) return 1;
  return level2.has(bare) ? 2 : null;
}

const executionName = /^(?:项目|部门|财政)?(?:预算|资金)(?:资金)?执行(?:率|情况)?$/u;

/** True for the name of the execution rate as an indicator of its own: `预算执行率(10分)`. */
export function isExecutionName(key: string): boolean {
  return executionName.test(levelText(key));
}

/** Without brackets' content and ending colon, for comparing labels. */
export function bareLabel(key: string): string {
  const bare = key.replace(/\([^()]*\)/gu, "").replace(/[:：]+$/u, "");
  return bare === "" ? key : bare;
}

const gradeWord = /^(?:[优良中差低]|优秀|良好|中等|较差|合格|基本合格|不合格|及格|不及格|一般|[A-D]\+?)(?:等|级)?$/u;

/** True for a word that names a grade. */
export function isGradeWord(key: string): boolean {
  return gradeWord.test(key);
}
