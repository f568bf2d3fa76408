/** A standard that no rule here reads (contract.md, Findings). */
import { parseStandard } from "../../standards";
import { squeeze } from "../../values/text";
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";
import { hasRule } from "../standards";

export const standardUnreadable = {
  code: "standard-unreadable",
  severity: "info",
  find: ({ reading, score }) =>
    reading.indicators.flatMap(({ name, standard }, at) => {
      if (!standard || squeeze(standard.text) === "") return [];
      const parsed = parseStandard(standard.text);
      const given = score.indicators[at];
      // 由评价组讨论确定 is a rule that gives no points for anything
      const silent = given?.status === "unreadable" && given.method === "standard";
      if (hasRule(parsed) && !silent) return [];
      return [raise(standard.cell, { name: named(name.text), text: said(standard), unread: [...parsed.unread] })];
    }),
} as const satisfies Check;
