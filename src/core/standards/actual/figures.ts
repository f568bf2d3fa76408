/** Figures of an actual: 82.93%, 60.32万元, 136/143, 计划100人，实际95人, 增长5%, 低于目标2个百分点. */
import { hundred } from "../../decimal";
import { negative, type Quantity } from "../figure";
import { isCount, measureOf } from "../lexer/units";
import type { Token } from "../lexer/token";
import type { ActualFigure, Facts } from "./facts";
import type { ActualPiece } from "./read";

const planned =
  /计划|目标|应|预算|任务|编制(?:数|人数)?$|指标(?![\u4E00-\u9FFF]{0,4}(?:占比|比例|[个数率]))|批复(?!后|之后|文件)|要求/u;
const done = /实际|完成|已|实有|达到|执行|支出|到位|落实/u;
const rising =
  /(?:高于(?:上年|去年|上期)(?:同期)?|增长|上升|提高|增加|上涨|提升|增幅|同比增|增|涨)(?:[了为率幅]|幅度)?$/u;
const falling =
  /(?:低于(?:上年|去年|上期)(?:同期)?|缩短|缩减|下降|降低|减少|下滑|回落|压减|降幅|负增长|同比降|降|减)(?:[了为率幅]|幅度)?$/u;

const dueVerb = /^(?!实际|已)[^,]{0,8}(?:应|计划|目标|预计)(?:完成|支出|到位|达到|执行|落实)[数为是共]?$/u;

function roleOf(label: string): ActualFigure["role"] {
  const [plan, real] = [planned.test(label), done.test(label)];
  // 应完成12项, 计划支出120万元
  if (plan && real && dueVerb.test(label)) return "planned";
  if (plan === real) return plan && /^(?:实际|已)/u.test(label) ? "done" : null;
  return plan ? "planned" : "done";
}

function movedOf(label: string): ActualFigure["moved"] {
  if (rising.test(label)) return "up";
  return falling.test(label) ? "down" : null;
}

/** A sign before a figure: -5.69% at the head of a piece. */
function isMinus(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.type !== "range" || text.charAt(token.from) !== "-") return false;
  return before === undefined || before.type === "text" || before.type === "colon" || before.type === "open";
}

/** 136/143 is a ratio; with its percent behind (=95.10%) the percent alone counts. */
function fractionAt(tokens: readonly Token[], at: number): Quantity | null {
  const [first, sign, second] = tokens.slice(at, at + 3);
  if (first?.type !== "number" || sign?.type !== "operator" || sign.operator !== "/" || second?.type !== "number")
    return null;
  // 95%/98%: which of them was due, nothing says.
  if (first.quantity.unit === "%" || second.quantity.unit === "%") return null;
  if (second.quantity.number.eq(0) || tokens[at + 3]?.type === "operator" || tokens[at - 1]?.type === "operator")
    return null;
  if (first.quantity.unit !== null && first.quantity.unit !== second.quantity.unit) return null;
  return { number: first.quantity.number.div(second.quantity.number).times(hundred), unit: "%" };
}

const parts: Readonly<Record<string, readonly [string, number]>> = { 小时: ["分钟", 60], 年: ["月", 12] };

/** 2小时30分钟 is one figure of 150分钟. */
function compoundAt(tokens: readonly Token[], at: number): Quantity | null {
  const [first, second] = tokens.slice(at, at + 2);
  if (first?.type !== "number" || second?.type !== "number" || first.to !== second.from) return null;
  const [unit, size] = parts[first.quantity.unit ?? ""] ?? [];
  if (unit === undefined || size === undefined || second.quantity.unit !== unit) return null;
  return { number: first.quantity.number.times(size).plus(second.quantity.number), unit };
}

/** 约90%, 近200人: not the figure itself. */
const nearly = /(?:大?约|接近|将近|近|大概|左右)$/u;

/** 第5 is a place, not how many; 第15日 how long it took. */
function isPlace(token: Extract<Token, { type: "number" }>, text: string): boolean {
  const time = ["天", "工作日"].includes(measureOf(token.quantity.unit).base);
  return text.charAt(token.from - 1) === "第" && !time;
}

/** 半年进度46%, 前三季度71%: when, not how long. */
function isPeriod(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.type !== "number") return false;
  const words = text.slice(token.from, token.to);
  const next = tokens[at + 1];
  if (/^[一二三四1-4]季度$/u.test(words)) return next !== undefined && /[前第]$/u.test(text.slice(0, token.from));
  return words === "半年" && token.from === (tokens[0]?.from ?? 0) && next !== undefined;
}

/** Every figure, in order. Points (5分), dates and numbers of items are none. */
export function figuresIn(pieces: readonly ActualPiece[], text: string): readonly ActualFigure[] {
  const figures: ActualFigure[] = [];
  for (const { tokens } of pieces) {
    let start = tokens[0]?.from ?? 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.type !== "number" || isPlace(token, text) || isPeriod(tokens, at, text)) continue;
      const compound = compoundAt(tokens, at);
      const fraction = compound ?? fractionAt(tokens, at);
      const minus = isMinus(tokens, at - 1, text);
      const compare = tokens[at - 1];
      const label = text.slice(start, minus ? token.from - 1 : token.from);
      const quantity = fraction ?? (minus ? negative(token.quantity) : token.quantity);
      if (fraction) at += compound ? 1 : 2;
      const last = tokens[at];
      const next = tokens[at + 1];
      // 11个达到预期: a goal without a figure of its own
      const goal = next?.type === "compare" && tokens[at + 2]?.type === "plan" ? tokens[at + 2] : next;
      const words = next?.type === "text" || goal !== next ? text.slice(next?.from, goal?.to) : "";
      const behind = /^[^、]*/u.exec(words)?.[0] ?? "";
      const off =
        /(?:低于|高于)(?!上年|去年|上期)|超过|超出|不足|少于|多于|未达|不到|超(?!过|前|(?:支|预算|概算)(?:率|比例|幅度))|(?<![同环占])比(?![率重例上去同往前])/u.test(
          label,
        );
      // 未完成2个 counts them, 未完成90% lies below
      const left = compare?.type === "compare" && /完成$/u.test(compare.word) && isCount(token.quantity.unit);
      const plain = compare?.type === "compare" && ["达到", "达", "=", "等于"].includes(compare.word);
      const comparing = off || (compare?.type === "compare" && !plain && !left);
      const ranged =
        next?.type === "range" ||
        (compare?.type === "range" && !minus) ||
        next?.type === "after" ||
        compare?.type === "plus-minus";
      figures.push({
        quantity,
        label,
        behind,
        role: roleOf(label),
        moved: movedOf(label),
        exact: !comparing && !ranged && !/^(?:多|余|左右|上下)/u.test(behind) && !nearly.test(label),
      });
      // 1份不真实、3份不完整: what stands before 、 is of the figure before
      const end = last?.to ?? token.to;
      start = text.charAt(end + behind.length) === "、" && behind !== "" ? end + behind.length + 1 : end;
    }
  }
  const percents = figures.filter((figure) => measureOf(figure.quantity.unit).base === "ratio");
  const [first, second] = percents;
  // 136/143=95.10%, 92%（46/50）: one figure, written twice.
  if (percents.length === 2 && first && second && second.label === "=" && figures.length === 2)
    return [{ ...second, label: first.label }];
  const twice = second?.label === "(" && first?.quantity.number.eq(second.quantity.number.round(2)) === true;
  if (percents.length === 2 && first && twice && figures.length === 2) return [first];
  return figures;
}

const below =
  /(?:低于|少于|不足|[差低少欠])(?:了|于)?(?:年度|年初|既定)?(?:目标值|目标|指标值|计划|任务|达标线|标准值|标准线|标准|要求|预算)?了?$/u;
const above =
  /(?:超过|超出|高于|高出|超支|超额完成|[超高多])(?:了|于)?(?:年度|年初|既定|批复)?(?:目标值|目标任务|目标|指标值|计划|任务|达标线|标准值|标准线|标准|要求|预算|概算|批复|定额|上限|编制?)?了?$/u;
const than = /比(?:目标值|目标|指标值|计划|标准|要求|预算)([低少高多超])(?:了|出)?$/u;

/** How far it is off, where that is what is written. */
export function gapIn(pieces: readonly ActualPiece[], text: string): Facts["gap"] {
  const gaps = pieces.flatMap(({ tokens }) =>
    tokens.flatMap((token): NonNullable<Facts["gap"]>[] => {
      if (token.type !== "number" || token.quantity.unit === null) return [];
      const label = text.slice(tokens[0]?.from ?? 0, token.from);
      const compared = than.exec(label);
      if (compared) return [{ direction: /[低少]/u.test(compared[1] ?? "") ? "down" : "up", quantity: token.quantity }];
      const near =
        ["百分点"].includes(token.quantity.unit) ||
        /目标|指标|计划|任务|标准|达标线|要求|预算|概算|批复|定额|超支|超额|超出$|差|超编?$|上限/u.test(label) ||
        (token.quantity.unit !== "%" && /少$|多$|缺$/u.test(label));
      if (!near) return [];
      if (below.test(label)) return [{ direction: "down", quantity: token.quantity }];
      return above.test(label) ? [{ direction: "up", quantity: token.quantity }] : [];
    }),
  );
  return gaps.length === 1 ? (gaps[0] ?? null) : null;
}
