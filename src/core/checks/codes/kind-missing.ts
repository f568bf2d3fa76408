/** A self-evaluation without any 数量, 质量, 时效 or 满意度 indicator (domain C20, I2, I5). */
import { levelIs } from "../../schemes";
import type { Check } from "../check";
import { raise } from "../check";

const kinds = ["quantity", "quality", "timeliness", "satisfaction"] as const;

export const kindMissing = {
  code: "kind-missing",
  severity: "info",
  find: ({ reading }) => {
    const { indicators, levels, layout } = reading;
    const output = levels.find((level) => levelIs(level.text, ["产出"]));
    if (layout.kind !== "self-evaluation" || !output || indicators.length < 2) return [];
    const missing = kinds.filter((kind) => indicators.every((indicator) => indicator.nature !== kind));
    return missing.length === 0 ? [] : [raise(output.cell, { kinds: [...missing] })];
  },
} as const satisfies Check;
