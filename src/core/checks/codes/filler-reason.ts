/** A reason is due, and what stands there is none: 无, 0, / (domain C10, F9). */
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";
import { isFiller, reasonText, reasonsDue } from "../reasons";

export const fillerReason = {
  code: "filler-reason",
  severity: "info",
  find: (table) =>
    reasonsDue(table).flatMap(({ members, row }) => {
      const given = members.flatMap((member) => {
        const text = reasonText(member);
        return text === null || !member.reason ? [] : [{ text, cell: member.reason.cell }];
      });
      const [first] = given;
      if (!first || given.some(({ text }) => !isFiller(text))) return [];
      return [raise(first.cell, { name: named(row.name.text), text: said(first) }, [row.actual?.cell])];
    }),
} as const satisfies Check;
