/** Words say 一致 or 完成, the figures beside them say otherwise (domain C10). */
import type { CellReading, IndicatorReading } from "../../reading/table";
import type { TextAt } from "../../layout/layout";
import { squeeze } from "../../values/text";
import type { Check } from "../check";
import { raise } from "../check";
import { named, said } from "../facts";

const claim =
  /与(?:目标|指标|计划|预期)[^，。；]{0,6}一致|(?:已|全部|全面|全额|按时|如期|按期|圆满|超额)完成|完成(?:目标|任务|计划|指标)|(?:达到|达成|实现)了?(?:年度|预期)?(?:目标|指标|计划)|无偏差|没有偏差/u;
const denied = /[未尚除仅只]|没有|不能|部分|基本|不一致|难以/u;

function claims(text: string): boolean {
  const squeezed = squeeze(text);
  return claim.test(squeezed) && !denied.test(squeezed);
}

/** The first of reason and actual that claims what the figures deny. */
function claiming({ reason, actual }: IndicatorReading): CellReading | TextAt | null {
  if (reason && claims(reason.text)) return reason;
  return actual && actual.value.kind !== "quality" && claims(actual.text) ? actual : null;
}

export const claimContradicted = {
  code: "claim-contradicted",
  severity: "info",
  find: ({ reading, score }) =>
    reading.indicators.flatMap((indicator, at) => {
      const words = score.indicators[at]?.met === false ? claiming(indicator) : null;
      if (!words) return [];
      const facts = {
        name: named(indicator.name.text),
        text: said(words),
        target: said(indicator.target),
        actual: said(indicator.actual),
      };
      return [raise(words.cell, facts, [indicator.target?.cell, indicator.actual?.cell])];
    }),
} as const satisfies Check;
