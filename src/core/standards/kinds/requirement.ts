/** 项目管理制度健全 (followed by 每发现一处不规范扣0.5分), ①…；②…以上每缺一项: what is asked, without points of its own. */
import type { StateCondition } from "../condition";
import type { Kind } from "../draft";
import { scoringWords } from "../parsing/neutral";
import type { ClauseBase } from "../standard";

export interface RequirementClause extends ClauseBase {
  readonly kind: "requirement";
  readonly item: number | null;
  readonly condition: StateCondition;
}

export const requirement: Kind<RequirementClause> = {
  read: ({ text, condition, effect, every, marker }) =>
    !every && !effect && condition.on === "state" && !scoringWords.test(condition.words)
      ? { kind: "requirement", text, item: marker, condition }
      : null,
  print: ({ item, condition }) => `${item === null ? "" : `(${item})`}${condition.words}`,
};
