/** 每发现一处不规范扣0.5分, 每次扣2分, 有一项未达要求扣1分: points lost with each thing found. */
import type { Kind } from "../draft";
import type { Points } from "../effect";
import type { Quantity } from "../figure";
import { isCount } from "../lexer/units";
import { printPoints, printQuantity } from "../print";
import type { LimitedClause } from "../standard";

export interface ItemDeductionClause extends LimitedClause {
  readonly kind: "item-deduction";
  /** One thing, or a share of them (`每有1%的农户不满意`). */
  readonly per: Quantity;
  /** What is found. */
  readonly event: string;
  /** Things missing (每少一项): a count of what is there answers too, where a target says how many are due. */
  readonly short: boolean;
  readonly points: Points;
  /** Null: only where each is the same; else what the first costs (第一个错误扣20分，第二个及以后扣10分). */
  readonly first: Points | null;
}

/** Verbs that only say that there was one. */
const plain = /^(?:有|发现|出现|发生|存在|查出|查实|查处|新增|缺少|[缺少漏错差]|遗漏)?$/u;

export const itemDeduction: Kind<ItemDeductionClause> = {
  read: ({ text, effect, every }) => {
    if (!every?.things || effect?.gives !== "deduct") return null;
    const said = `${every.before}${every.behind}`;
    const verb = /每((?:(?![扣得减]|一[项个次起例处件份户人笔条])[\u4E00-\u9FFF、]){2,8})[\d一]/u.exec(text)?.[1] ?? "";
    // 每迟报一次, 每缺失1天: the fault is the verb
    const named = isCount(every.per.unit) ? said === "" && !plain.test(verb) : verb.length === 2;
    const event = named ? `${said}${verb}` : said;
    return {
      kind: "item-deduction",
      text,
      per: every.per,
      event,
      short: every.short,
      points: effect.points,
      first: null,
      limit: null,
    };
  },
  print: ({ per, event, short, points, first }) => {
    const unit = per.unit ?? "";
    if (first) return `第一${unit}${event}扣${printPoints(first)},第二${unit}及以后扣${printPoints(points)}`;
    if (!isCount(per.unit) && /^[未没不]/u.test(event))
      return `每有${printQuantity(per)}${event}扣${printPoints(points)}`;
    if (!isCount(per.unit) && short && event !== "") return `${event}每缺${printQuantity(per)}扣${printPoints(points)}`;
    if (!isCount(per.unit)) return `每${event}${printQuantity(per)}扣${printPoints(points)}`;
    const verb = short ? "少" : "发现";
    return `${event}每${verb}${printQuantity(per)}扣${printPoints(points)}`;
  },
};
