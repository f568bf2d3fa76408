/** Drafts judged by their words: what becomes of a figure with the words before and behind it. */
import { per, unknownUnit } from "../lexing/unit";
import { isHabit, isNoun, isPlainLabel, isSignedLabel, namesMeasure, signOfLabel } from "../words";
import { unitOfFigure, withUnit, type Draft } from "./draft";
import type { FigureValue } from "./found";
import { countedPer, periodAlone } from "./per";

/** A figure with the words before and behind it. */
export interface Part {
  readonly label: string;
  readonly value: FigureValue;
  readonly tail: string;
  readonly about: boolean;
}

const unknownUnitForm = /^(?![号楼级等版代型式岁])\p{Script=Han}{1,3}$/u;

/** The words behind a figure taken apart: a unit that no table knows, a noun that is counted, habit; null where they say more. */
function settleTail(draft: Draft): { value: FigureValue; tail: string } | null {
  const { value, spoken } = draft.found;
  const { tail } = draft;
  if (isHabit(tail)) return { value, tail };
  if (value.kind === "date") return isNoun(tail) ? { value, tail } : null;
  if (spoken) return null;
  const unit = unitOfFigure(value);
  if (unit === null) {
    if (!unknownUnitForm.test(tail) || !isNoun(tail)) return null;
    return { value: withUnit(value, (amount) => ({ ...amount, unit: unknownUnit(tail) })), tail: "" };
  }
  return unit.dimension !== "duration" && isNoun(tail) ? { value, tail } : null;
}

function isMeasure(value: FigureValue, { label, found }: Draft): boolean {
  return value.kind === "date" || found.spoken || unitOfFigure(value) !== null || namesMeasure(label);
}

/** The part that a draft makes, where its words leave the figure what it is. */
export function settle(draft: Draft): Part | null {
  const settled = settleTail(draft);
  if (!settled) return null;
  const { about } = draft.found;
  if (periodAlone.test(draft.label)) return { ...settled, label: "", about };
  const counted = countedPer(draft.label);
  if (counted !== null) {
    if (unitOfFigure(settled.value)?.dimension === "duration") return null;
    const value = withUnit(settled.value, (amount) =>
      amount.unit === null ? amount : { ...amount, unit: per(amount.unit, counted) },
    );
    return { ...settled, value, label: "", about };
  }
  if (settled.value.kind === "date" && /^[自从由]$/u.test(draft.label)) return { ...settled, label: "", about };
  const accepted = draft.signed
    ? isSignedLabel(draft.label)
    : isPlainLabel(draft.label) && isMeasure(settled.value, draft);
  if (!accepted) return null;
  const sign = settled.value.kind === "amount" ? signOfLabel(draft.label) : null;
  const value: FigureValue =
    settled.value.kind === "amount" && sign !== null
      ? { kind: "comparison", sign, amount: settled.value }
      : settled.value;
  return { ...settled, value, label: draft.label, about };
}
