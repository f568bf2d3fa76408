/** The actual's figure in the measure that a condition asks for. */
import { decimal, one, zero, type Decimal } from "../../decimal";
import type { ActualFigure } from "../actual/facts";
import { baseOf, isPlanned, sizeOf, type Quantity } from "../figure";
import { isCount, sameCount } from "../lexer/units";
import { lateness } from "../parsing/arrange/delays";
import { latenessIn } from "./lateness";
import { changed, changedSigned } from "../parsing/arrange/changes";
import type { Context, TargetFacts } from "./context";
import { shareWords } from "./subjects";

/** A figure found, in its measure's base (0.9 for 90 %), and as it is to be shown. */
export interface Measured {
  readonly size: Decimal;
  readonly shown: Quantity;
}

const change = /[增减降升涨压]|提升|变动|变化|提高|节约/u;
const falling = /(?:下降|降低|减少|压减|压缩|节约|减|降)(?:[率幅了]|幅度|比例)?$/u;
const rate = /[率比度占]|调查|问卷/u;

/** The figure that a target sets; null where it sets none, or several. */
export function targetFigure(target: TargetFacts | null): Quantity | null {
  const figures = target?.figures ?? [];
  const [figure] = figures;
  return figures.length === 1 && figure ? figure.quantity : null;
}

/** What changes by so much, not what stands at so much. */
const growth = /(?:增长|增加|上升|提高|增幅)(?:[率幅了]|幅度|比例)?$/u;

/** 下降3% is -3 % where the sentence does not itself speak of falling; null where the words do not fit. */
function directed(figure: ActualFigure, subject: string, name: string): Quantity | null {
  // 增长6% is no 节约率.
  if (figure.moved !== null && subject.includes("节约")) return null;
  if (
    figure.moved === null &&
    growth.test(subject) &&
    figure.quantity.number.gte(90) &&
    baseOf(figure.quantity) === "ratio"
  )
    return /[上去]年度?的?$/u.test(figure.label)
      ? { ...figure.quantity, number: figure.quantity.number.minus(100) }
      : null;
  if (figure.moved === null) return subject === changedSigned && figure.quantity.number.gt(0) ? null : figure.quantity;
  const about = `${subject}${name}`;
  if (!change.test(about)) return null;
  const turned = (figure.moved === "down") !== falling.test(subject);
  return turned ? { ...figure.quantity, number: zero.minus(figure.quantity.number) } : figure.quantity;
}

function pick(figures: readonly ActualFigure[], subject: string): ActualFigure | null {
  const [only, second] = figures;
  if (!only || !second) return only ?? null;
  const labelled = figures.filter((figure) => subject !== "" && shareWords(subject, figure.label));
  const [match, other] = labelled;
  return match && !other ? match : null;
}

/** 缺1项, 少2份: what is not there, never how much is. */
const lacking = /(?:[缺漏欠差]|(?<!减)少)(?:[了交报做]|完成)?$/u;

/** 逾期12天: time past the end, never how long it took. */
const late = /(?:逾期|超期|延期|滞后|推迟|延迟|延误|晚了?|迟)了?$/u;

function candidates(context: Context, fits: (figure: ActualFigure) => boolean): readonly ActualFigure[] {
  const fitting = context.facts.figures.filter(
    (figure) =>
      figure.role !== "planned" &&
      !lacking.test(figure.label) &&
      !(late.test(figure.label) && context.facts.delay !== null) &&
      fits(figure) &&
      !isOtherPhase(context),
  );
  // 上年92%，本年88%: the one of this year
  const now = fitting.filter(({ label }) => /本年|今年|当年/u.test(label));
  const old = fitting.filter(({ label }) => /上年|去年/u.test(label));
  return now.length === 1 && old.length === fitting.length - 1 ? now : fitting;
}

/** 一期工程合格率98% answers nothing about 二期. */
function isOtherPhase({ clauses, facts, name }: Context): boolean {
  const said = phase.exec(facts.squeezed)?.[1];
  const asked = phase.exec(`${name},${clauses.map(({ text }) => text).join(",")}`)?.[1];
  return said !== undefined && asked !== undefined && said !== asked;
}

const phase = /(?<!\d)([一二三四五六])期(?=工程|项目|建设|标段)/u;

/** 0.95 against 50次 or 100万元: more likely a rate than that many. */
function isOddCount({ number, unit }: Quantity, target: Quantity): boolean {
  if (unit === null && baseOf(target) === "ratio") return true;
  if (unit !== null || number.eq(number.round(0, 0))) return false;
  return isCount(target.unit) || (number.abs().lte(1) && target.number.gte(10));
}

/** A count against its target, or against the plan that the actual itself names: 95 of 100 is 0.95. */
function shareOfTarget(context: Context, subject: string): Measured | null {
  const named = targetFigure(context.target);
  const planned = plannedIn(context);
  const target = planned && (!named || baseOf(named) === "ratio") ? planned : (named ?? planned);
  const figure = pick(
    candidates(context, ({ quantity }) => baseOf(quantity) !== "ratio" && isComparable(quantity, target)),
    subject,
  );
  if (!figure?.exact || !target || target.number.lte(0) || isOddCount(figure.quantity, target)) return null;
  const size = sizeOf(figure.quantity).div(sizeOf(target));
  return { size, shown: { number: size.times(100), unit: "%" } };
}

/** The plan that the actual names beside what was done: 计划46人，实有48人. */
export function plannedIn(context: Context): Quantity | null {
  const planned = context.facts.figures.filter((figure) => figure.role === "planned");
  const [figure] = planned;
  return planned.length === 1 && figure ? figure.quantity : null;
}

function isComparable(quantity: Quantity, target: Quantity | null): boolean {
  if (!target) return false;
  return quantity.unit === null || target.unit === null || baseOf(quantity) === baseOf(target);
}

const moving = /[增减降升涨压]|提升|变动|变化|提高|节约|结余|偏[差离]|差异|浮动|超支|调整/u;

/** +5% and -5% answer no sentence on how much was reached: how much of what, they do not say. */
function isSignedOff({ clauses, facts, name }: Context, subject: string, quantity: Quantity): boolean {
  if (!facts.squeezed.startsWith("+") && quantity.number.gte(0)) return false;
  if (clauses.some(({ text }) => /±|正负|\+\/?-|上下浮动/u.test(text))) return false;
  if (/节约/u.test(subject) && quantity.number.lt(0)) return false;
  if (moving.test(`${subject}${name}`) || clauses.some(({ text }) => moving.test(text.replace(/每[^,;。]*/gu, ""))))
    return false;
  if (/[率度]$|占比|比例|比重/u.test(subject)) return true;
  return clauses.some((clause) => {
    if (clause.kind === "formula" || clause.kind === "proportional") return true;
    if (clause.kind !== "threshold" && clause.kind !== "band") return false;
    return clause.condition.parts.some((part) =>
      part.test
        .flat()
        .some(
          (bound) =>
            isPlanned(bound.quantity) || (baseOf(bound.quantity) === "ratio" && sizeOf(bound.quantity).gte("0.5")),
        ),
    );
  });
}

/** A rate, as a fraction: written as a percent, as a fraction of two figures, or as a count against its target. */
export function rateOf(context: Context, subject: string): Measured | null {
  const percent = pick(
    candidates(context, ({ quantity }) => baseOf(quantity) === "ratio"),
    subject,
  );
  if (percent) {
    const odd = isSignedOff(context, subject, percent.quantity);
    const quantity = percent.exact && !odd ? directed(percent, subject, context.name) : null;
    return quantity && { size: sizeOf(quantity), shown: { number: sizeOf(quantity).times(100), unit: "%" } };
  }
  if (candidates(context, ({ quantity }) => baseOf(quantity) === "ratio").length > 1) return null;
  const bare = candidates(context, ({ quantity }) => quantity.unit === null);
  const [only] = bare;
  if (bare.length === 1 && only?.exact && only.quantity.number.eq(0) && context.facts.figures.length === 1)
    return { size: zero, shown: { number: zero, unit: "%" } };
  // 96.77 beside a rate, where neither the actual nor the target is counted in anything: its percent sign left out
  const target = targetFigure(context.target);
  const rated = /[率度比]$/u.test(subject) && (!target || baseOf(target) === "ratio");
  const plain = /^\d{2,3}(?:\.\d{1,4})?$/u.test(context.facts.squeezed);
  if (rated && plain && bare.length === 1 && only?.exact && only.quantity.number.gte(10))
    return { size: only.quantity.number.div(100), shown: { number: only.quantity.number, unit: "%" } };
  // 452 of 400 is no 偏差率 of 113 %.
  return difference.test(subject) ? null : shareOfTarget(context, subject);
}

const difference =
  /(?:偏[差离]|变[动化]|调[整剂]|节约|结[余转]|增长|增减|下降|降低|减少|差异|误差|超支|空缺|流失)[率度]/u;

/** The actual as a share of its target; a percentage is one of itself where the target is no percentage. */
export function planShareOf(context: Context, subject: string): Measured | null {
  const { gap } = context.facts;
  // 超预算10% is 110 % of it.
  if (
    gap &&
    context.facts.figures.length === 1 &&
    baseOf(gap.quantity) === "ratio" &&
    /预算|计划|概算|目标|任务|超支|^超出?\d/u.test(context.facts.squeezed)
  ) {
    const size = gap.direction === "up" ? one.plus(sizeOf(gap.quantity)) : one.minus(sizeOf(gap.quantity));
    return { size, shown: { number: size.times(100), unit: "%" } };
  }
  const target = targetFigure(context.target);
  // 超支14.4万元 of 120万元 is 112 % of it
  const money = gap && target && baseOf(gap.quantity) === "元" && baseOf(target) === "元" && target.number.gt(0);
  if (money && context.facts.figures.length === 1) {
    const share = sizeOf(gap.quantity).div(sizeOf(target));
    const size = gap.direction === "up" ? one.plus(share) : one.minus(share);
    return { size, shown: { number: size.times(100), unit: "%" } };
  }
  const percent = pick(
    candidates(context, ({ quantity }) => baseOf(quantity) === "ratio"),
    subject,
  );
  if (percent && target && baseOf(target) === "ratio" && target.number.gt(0)) {
    const quantity = percent.exact ? directed(percent, subject, context.name) : null;
    if (!quantity) return null;
    const size = sizeOf(quantity).div(sizeOf(target));
    return { size, shown: { number: size.times(100), unit: "%" } };
  }
  // 带动就业率12% against 200人: a rate of something else
  if (percent && target && baseOf(target) !== "ratio" && isOtherRate(percent.label, context)) return null;
  // 5% of a budget, or 5% above it: of so little no word says which.
  if (percent && context.target?.atMost && sizeOf(percent.quantity).lt("0.5")) return null;
  const found = percent ? rateOf(context, subject) : shareOfTarget(context, subject);
  // 8% beside 超预算10%以内: what it is over, or what is used, no word says
  return percent && found?.size.abs().lt(half) && excess(context) ? null : found;
}

const ofReaching = /(?:完成|到位|执行|实现|达成|达标|支出|支付|使用|兑现|发放|落实|拨付|覆盖|进度|比)[率度例]?$/u;

function isOtherRate(label: string, { clauses, name }: Context): boolean {
  const named = /([\u4E00-\u9FFF]{2,12}[率度])[为是达:到]*$/u.exec(label)?.[1];
  return (
    named !== undefined &&
    !ofReaching.test(named) &&
    !clauses.some(({ text }) => text.includes(named)) &&
    !name.includes(named)
  );
}

const half = decimal("0.5");
const excess = ({ clauses }: Context): boolean => clauses.some(({ text }) => /超[过出支]?[^,;。]{0,8}\d/u.test(text));

/** At most 20, done 25: 0.8 of the goal. Nothing used is all of it. */
function turned(share: Measured | null): Measured | null {
  if (!share || share.size.lt(0)) return null;
  const size = share.size.lte(one) ? one : one.div(share.size);
  return { size, shown: { number: size.times(100), unit: "%" } };
}

/** A bare figure of the sentence: a fraction for a rate (r>0.1), else a bare number or points. */
function bareOf(context: Context, subject: string, asked: Quantity): Measured | null {
  const percent = candidates(context, ({ quantity }) => baseOf(quantity) === "ratio");
  if (percent.length > 0) {
    const found = rateOf(context, subject);
    if (!found) return null;
    if (asked.number.abs().lte(1)) return found;
    // ≥90计5分 against 95%: a percentage without its sign, where the words say that a rate is meant.
    const target = targetFigure(context.target);
    return rate.test(subject) || (target !== null && baseOf(target) === "ratio")
      ? { size: found.size.times(100), shown: found.shown }
      : null;
  }
  const figure = pick(
    candidates(
      context,
      ({ quantity }) =>
        quantity.unit === null || quantity.unit === "分" || (asked.number.eq(0) && !ofRate.test(subject)),
    ),
    subject,
  );
  return figure?.exact ? { size: sizeOf(figure.quantity), shown: figure.quantity } : null;
}

/** 节约率≥0: no sum of money answers it. */
const ofRate = /[率度]$/u;

const general = /缺[失漏少项]|遗漏|问题|情况|现象|异常|违规|违纪|违法|差错|错误|失误/u;

/** False for 无投诉 where neither the sentence nor the indicator speaks of complaints. */
export function speaksOfIt({ facts, clauses, name }: Context): boolean {
  const rest = facts.squeezed.replace(
    /^[^未无没0零]*(?:[未无0零]|没有|不存在)(?:发生|发现|出现|存在|收到|接到|受到|开展|组织|举办|召开|实施|进行)*/u,
    "",
  );
  if (rest.length < 2 || general.test(rest)) return true;
  const said = clauses.map((clause) => ("event" in clause ? `${clause.event},${clause.text}` : clause.text));
  return shareWords(rest, `${name},${said.join(",")}`);
}

/** 达到目标值 without a target: 88% of what, or of which goal, nobody says; 完成率88% is of the goal. */
function isUntold({ clauses, facts, name, target }: Context): boolean {
  const valued = clauses.some(({ text }) => /目标值|指标值/u.test(text));
  const about = `${name}${facts.squeezed}${clauses.map(({ text }) => text).join(",")}`;
  return valued && target === null && !/完成|[达实][成现]率/u.test(about);
}

/** 未开展, 未组织培训: not once. */
const notDone = /^(?:均|都|全年|本年度?|年度内)?(?:未|没有)(?:开展|组织|举办|召开|实施|进行)[\u4E00-\u9FFF]{0,8}$/u;

/** 未调整 is a 调整率 of 0. */
function keptStill({ facts, name }: Context, subject: string): Measured | null {
  const still =
    /^(?:均|全年|年度内|本年度?)?(?:[未无]|没有)(?:发生|进行)?(调整|调剂|变动|结余|结转|结转结余|结余结转|超支|偏差)$/u.exec(
      facts.squeezed,
    )?.[1];
  const asked = still !== undefined && `${subject}${name}`.includes(still);
  return asked ? { size: zero, shown: { number: zero, unit: "%" } } : null;
}

/** 较上年下降0.3天 where only the way it went is asked. */
function movedBy({ facts }: Context, subject: string): Measured | null {
  const [figure, second] = facts.figures;
  if (subject !== changed && subject !== changedSigned) return null;
  if (!figure?.exact || second || figure.moved === null || baseOf(figure.quantity) === "ratio") return null;
  const number = figure.moved === "up" ? figure.quantity.number : zero.minus(figure.quantity.number);
  return { size: number, shown: { ...figure.quantity, number } };
}

/** The actual's figure in the measure of `asked`; null where it gives none, or not just one. */
export function measured(context: Context, subject: string, asked: Quantity): Measured | null {
  const base = baseOf(asked);
  if (subject === lateness) return latenessIn(context, asked);
  const kept = base === "ratio" || base === "" ? keptStill(context, subject) : null;
  if (kept) return kept;
  const moved = asked.number.eq(0) ? movedBy(context, subject) : null;
  if (moved) return moved;
  if (base === "ratio") return rateOf(context, subject);
  if (base === "plan") return planShareOf(context, subject);
  if (base === "goal" && isUntold(context)) return null;
  if (base === "goal")
    return context.target?.atMost ? turned(planShareOf(context, subject)) : planShareOf(context, subject);
  if (base === "名次")
    return context.facts.rank === null
      ? null
      : { size: decimal(context.facts.rank), shown: { number: decimal(context.facts.rank), unit: "名" } };
  if (base === "") return bareOf(context, subject, asked);
  const fits = ({ quantity }: ActualFigure): boolean =>
    baseOf(quantity) === base ||
    (isCount(asked.unit) && isCount(quantity.unit) && sameCount(quantity.unit, asked.unit));
  const figure = pick(candidates(context, fits), subject);
  if (figure) return figure.exact ? { size: sizeOf(figure.quantity), shown: figure.quantity } : null;
  if (asked.number.eq(0) || isCount(asked.unit)) {
    const none = context.facts.found;
    const undone = isCount(asked.unit) && notDone.test(context.facts.squeezed);
    if ((none?.count === 0 || undone) && speaksOfIt(context))
      return { size: zero, shown: { number: zero, unit: asked.unit } };
  }
  const bare = context.facts.figures;
  const [only] = bare;
  // 523000 beside 50万元: in 元, most likely, but nobody says so
  if (only && base === "元" && asked.unit !== "元" && only.quantity.number.gte(asked.number.times(100))) return null;
  const whole = isCount(asked.unit) || base === "天" || base === "工作日";
  if (whole && only && !only.quantity.number.eq(only.quantity.number.round(0, 0))) return null;
  return bare.length === 1 && only?.exact && only.quantity.unit === null
    ? { size: sizeOf({ ...only.quantity, unit: asked.unit }), shown: { ...only.quantity, unit: asked.unit } }
    : null;
}
