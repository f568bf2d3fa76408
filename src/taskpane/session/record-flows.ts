/** What a person decides and the workbook keeps: judgements, ignored findings, entered figures, schemes, corrections. */
import type { Result } from "../../core/result";
import { succeed } from "../../core/result";
import type { HostFailure } from "../../workbooks/workbook";
import type { Flows } from "./flows";
import type { FlowParts } from "./flow-parts";
import { engine } from "./flow-parts";

type RecordFlows = Pick<Flows, "judge" | "ignore" | "enter" | "useScheme" | "saveScheme" | "correct" | "forgetOld">;

export function recordFlows({ change, workbook }: FlowParts): RecordFlows {
  return {
    async judge(table, indicator, given) {
      const { judgementOf } = await engine();
      return change((now) => {
        const record = judgementOf(table, indicator, given?.score ?? "", given?.reason ?? "");
        if (record === null) return now;
        const others = now.judgements.filter(
          (one) => one.sheet !== record.sheet || one.project !== record.project || one.path !== record.path,
        );
        return { ...now, judgements: given === null ? others : [...others, record] };
      });
    },
    async ignore(sheet, finding, reason) {
      const { setAside } = await engine();
      return change((now) => {
        const record = setAside(finding, sheet, reason ?? "");
        const others = now.ignored.filter(
          (one) => one.sheet !== record.sheet || one.code !== record.code || one.cell !== record.cell,
        );
        return { ...now, ignored: reason === null ? others : [...others, record] };
      });
    },
    async enter(table, indicator, figures) {
      const { enteredOf, withRecord } = await engine();
      const record = enteredOf(table, indicator, figures);
      return change((now) => (record === null ? now : { ...now, entered: withRecord(now.entered, record) }));
    },
    useScheme: (schemeId) => change((now) => ({ ...now, schemeId })),
    saveScheme: (scheme) => change((now) => ({ ...now, ownScheme: scheme, schemeId: scheme.id })),
    correct: (correction) =>
      change((now) => ({
        ...now,
        corrections: [...now.corrections.filter((one) => one.headings !== correction.headings), correction],
      })),
    async forgetOld(evaluation): Promise<Result<number, HostFailure>> {
      const { recallRemembered, recordsLess, withoutOld } = await engine();
      const { remembered } = await recallRemembered(workbook);
      const less = recordsLess(remembered, withoutOld(evaluation, remembered));
      const kept = await change((now) => withoutOld(evaluation, now));
      return kept.ok ? succeed(less) : kept;
    },
  };
}
