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
  find: ({ reading }) =>
    reading.indicators.flatMap(({ name, standard }) => {
      if (!standard || squeeze(standard.text) === "") return [];
      const parsed = parseStandard(standard.text);
      if (hasRule(parsed)) return [];
      return [raise(standard.cell, { name: named(name.text), text: said(standard), unread: [...parsed.unread] })];
    }),
} as const satisfies Check;
