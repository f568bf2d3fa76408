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

/** 公示不少于10天, amid a list: its figure is part of what is asked. */
const figure = /(?:不[少低高多]于|不超过|超过|[≥≤])?\d+(?:\.\d+)?%?[\u4E00-\u9FFF]?(?:及?以[上下内])?/gu;

/** 在市级以上媒体刊发: of which level, no limit of points. */
const level = /(?:国家|[省市县区乡镇部])级?及?以上/gu;

export const requirement: Kind<RequirementClause> = {
  read: ({ text, condition, effect, every, marker }) =>
    !every &&
    !effect &&
    condition.on === "state" &&
    !scoringWords.test(marker === null ? condition.words.replace(level, "") : condition.words.replace(figure, ""))
      ? { kind: "requirement", text, item: marker, condition }
      : null,
  print: ({ item, condition }) => `${item === null ? "" : `(${item})`}${condition.words}`,
};
