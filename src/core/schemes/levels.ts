/** Names of levels as tables write them, held against those of a scheme. */
import { squeeze } from "../values/text";
import type { LevelCondition, LevelWeight, Scheme } from "./scheme";

const numbering = /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,2}[)、.])/u;
const brackets = /\([^()]*\)$/u;
const ending = /(?:指标等|指标|目标|类)$/u;

/** A level's name without numbering, brackets, 项目 before and 指标 behind: `（一）项目产出指标（30分）` is 产出. */
export function bareLevel(text: string): string {
  const bare = squeeze(text).replace(numbering, "").replace(brackets, "").replace(ending, "");
  const short = bare.startsWith("项目") ? bare.slice(2) : bare;
  return short === "" ? bare : short;
}

/** True where a level's name is one of the given names. */
export function levelIs(text: string, names: readonly string[]): boolean {
  const bare = bareLevel(text);
  return names.some((name) => bareLevel(name) === bare);
}

/** The level weights that apply to a table: those with a cost level where it has one and the scheme makes the difference. */
export function levelWeightsFor(scheme: Scheme, levels: readonly string[]): readonly LevelWeight[] {
  const withCost = scheme.levelWeightsWithCost;
  return withCost && levels.some((level) => levelIs(level, ["成本"])) ? withCost : scheme.levelWeights;
}

/** True where a scheme's condition on level weights is meant for a table with these level-1 names. */
export function conditionApplies(condition: LevelCondition, levels: readonly string[]): boolean {
  const has = (name: string): boolean => levels.some((level) => levelIs(level, [name]));
  return condition.when.every(has) && condition.levels.every(has);
}
