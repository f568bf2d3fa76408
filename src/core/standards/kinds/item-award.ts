/** 每篇得0.5分, 每开展一次得1分: points earned with each thing counted. */
import type { Kind } from "../draft";
import type { Points } from "../effect";
import type { Quantity } from "../figure";
import { isCount } from "../lexer/units";
import { printPoints, printQuantity } from "../print";
import type { ClauseBase } from "../standard";

export interface ItemAwardClause extends ClauseBase {
  readonly kind: "item-award";
  readonly per: Quantity;
  readonly event: string;
  readonly points: Points;
}

const counted =
  /每[\u4E00-\u9FFF]{2}((?:(?![扣得加]|[一1][项个次起例处件份户人笔条篇])[\u4E00-\u9FFFA-Za-z()（）]){2,16})[\d一]/u;

export const itemAward: Kind<ItemAwardClause> = {
  read: ({ text, effect, every }) => {
    if (!every || every.late || (effect?.gives !== "award" && effect?.gives !== "add")) return null;
    // 每提升1个百分点得1分 counts the rise itself; 加分 is on top of something (step-award).
    const moved = effect.gives === "award" && every.direction === "up" && /提升|提高|增长|上升|增加|每增/u.test(text);
    if (!every.things && every.direction !== null && !moved) return null;
    const said = `${every.before}${every.behind}`;
    // 每发表核心期刊论文1篇: what is counted, behind its verb
    const named =
      every.things && said === "" && isCount(every.per.unit)
        ? (counted.exec(text)?.[1] ?? "").replace(/[(（].*?[)）]/gu, "")
        : "";
    return {
      kind: "item-award",
      text,
      per: every.per,
      event: every.direction === "up" && !every.things ? "提升" : `${said}${named}`,
      points: effect.points,
    };
  },
  print: ({ per, event, points }) =>
    `${event}每${isCount(per.unit) ? "有" : ""}${printQuantity(per)}得${printPoints(points)}`,
};
