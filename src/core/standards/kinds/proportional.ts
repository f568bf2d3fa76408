/** 按完成比例计算得分, 之间按比例计分: the share of the target is the share of the points. */
import type { Kind } from "../draft";
import type { ClauseBase } from "../standard";

export interface ProportionalClause extends ClauseBase {
  readonly kind: "proportional";
  /** `between`: from the anchor that earns nothing to the one that earns all. */
  readonly by: "ratio" | "between";
}

export const proportional: Kind<ProportionalClause> = {
  read: ({ text, condition, effect, every }) => {
    if (every || effect?.gives !== "proportion") return null;
    if (condition.on === "between" || effect.by === "between") return { kind: "proportional", text, by: "between" };
    return condition.on === "always" ? { kind: "proportional", text, by: "ratio" } : null;
  },
  print: ({ by }) => (by === "between" ? "之间按插值计分" : "按比例得分"),
};
