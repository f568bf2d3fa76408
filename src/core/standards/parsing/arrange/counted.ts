/**
 * 1处不合格扣0.5分 is for each; 出现1次扣1分，出现2次扣3分，3次及以上不得分 and 完成一项得2分，完成两项得4分 are by how many: a
 * count alone means each, several counts of one unit are the rungs of a ladder.
 */
import type { Bound, FigureTest } from "../../figure";
import type { Effect } from "../../effect";
import { decimal, one, type Decimal } from "../../../decimal";
import { numberOf } from "../../lexer/numerals";
import { isCount, unitAt } from "../../lexer/units";
import type { Clause } from "../../kinds";

interface Rung {
  readonly clause: Clause;
  readonly number: Decimal;
  readonly unit: string;
  /** That many or more. */
  readonly more: boolean;
  /** The words around the count. */
  readonly before: string;
  readonly behind: string;
  readonly effect: Effect;
}

const counted = /^([\u4E00-\u9FFF]{0,8}?)(\d{1,3}|[一二两三四五六七八九十]{1,3})([\u4E00-\u9FFF].*)$/u;
const verbs =
  /^(?:[凡如若每]|其中|如果|累计|年度内|全年)*(?:[有少漏]|如有|发现|出现|发生|存在|查出|缺少?|完成|达到|符合|满足|具备|获得|取得|开展|举办|组织|新增|建立|收到|接到|受到)?(?:违规|问题|投诉|事故|差错|错误)?$/u;

const trailing =
  /^(?:[凡如若经]|其中)*(?:有|如有|发现|出现|发生|存在|查出|受到|接到|收到)([\u4E00-\u9FFF、]{1,16}?)(?:问题|情况|情形|行为|现象)?的?,?(\d{1,2}|[一二两三四五])([次处起例项个件笔份户条])的?$/u;

/** 负面报道一次, 被通报1次: faults by their names. */
const faulty =
  /^(?:[凡如若经因被]|其中)*([\u4E00-\u9FFF、]{0,12}(?:投诉|举报|上访|信访|事故|事件|案件|差错|失误|违规|违纪|通报(?:批评)?|问责|约谈|处罚|曝光|负面(?:报道|舆情|新闻)?|迟报|漏报|误报|错报|瞒报|缺席|迟到|返工|超时)),?(\d{1,2}|[一二两三四五])([次处起例项个件笔份户条])的?$/u;

/** 发现违规问题一次: the count behind the event. */
function behindEvent(words: string): ReturnType<typeof inWords> {
  const match = trailing.exec(words) ?? faulty.exec(words);
  const number = numberOf(match?.[2] ?? "");
  return match && number ? { number, unit: match[3] ?? "", more: false, before: "", behind: match[1] ?? "" } : null;
}

const meanwhile =
  /^(?:项目|工程|服务|活动)?(?:(?:实施|建设|施工|运行|执行|开展|考核|评价|服务)(?:过程中?|期间|期内|中)|年度内|当年|本年度?内?)[,内]?(?=[发出存有])/u;

/** 发现两处及以上: the count in words. */
function inWords(words: string): Pick<Rung, "number" | "unit" | "more" | "before" | "behind"> | null {
  const match = counted.exec(words.replace(meanwhile, ""));
  const number = numberOf(match?.[2] ?? "");
  const rest = match?.[3] ?? "";
  const found = unitAt(rest, 0);
  if (!match || !number || !found || !isCount(found.unit) || !verbs.test(match[1] ?? "")) return null;
  const more = /^(?:及其?以上|或以上|及以后|以上)/u.exec(rest.slice(found.to));
  return {
    number,
    unit: found.unit,
    more: more !== null,
    before: match[1] ?? "",
    behind: rest.slice(found.to + (more?.[0].length ?? 0)),
  };
}

function rungOf(clause: Clause): Rung | null {
  if (clause.kind === "state" || clause.kind === "veto") {
    const words = clause.kind === "veto" ? clause.event : clause.condition.words;
    const effect: Effect = clause.kind === "veto" ? { gives: "none", whole: true } : clause.effect;
    const said = inWords(words) ?? behindEvent(words);
    // 四项要素齐全 is all of them, no rung of how many are missing
    if (effect.gives === "award" && /(?:齐全|齐备|完备|完整|健全|[均都]有)$/u.test(words)) return null;
    return said && { clause, effect, ...said };
  }
  if (clause.kind === "item-deduction" && clause.first === null && !clause.text.includes("每")) {
    const effect: Effect = { gives: "deduct", points: clause.points };
    const { number, unit } = clause.per;
    return unit === null
      ? null
      : { clause, effect, number, unit, more: false, before: clause.short ? "缺" : "", behind: clause.event };
  }
  // 2个及以上不合格的不得分, beside 1个不合格扣2分
  if (clause.kind === "failing-items") {
    const unit = /[\d一二两三四五六七八九十]([项个条])/u.exec(clause.text)?.[1];
    const { count, effect, more } = clause;
    return unit === undefined ? null : { clause, effect, number: decimal(count), unit, more, before: "", behind: "" };
  }
  if (clause.kind !== "band" && clause.kind !== "threshold" && clause.kind !== "zero-line") return null;
  const [part, other] = clause.condition.parts;
  const [bound, second] = part?.test.flat() ?? [];
  if (!part || other || !bound || second || !clause.effect || !isCount(bound.quantity.unit)) return null;
  // 每季1次，缺一季: what is asked, and another count
  if (/[每一二两三四五六七八九]/u.test(part.subject)) return null;
  const more = bound.sign === "≥" && !/[≥>]|不[少低小]于|达到|至少/u.test(clause.text);
  if (!more && bound.firm !== "bare") return null;
  const said = inWords(clause.condition.words);
  return {
    clause,
    effect: clause.effect,
    number: bound.quantity.number,
    unit: bound.quantity.unit ?? "",
    more,
    before: said?.before ?? part.subject,
    behind: said?.behind ?? "",
  };
}

/** 共4个要点: how many there are. */
const total = /^(?:以上|上述)?共?有?(?:\d{1,2}|[一二两三四五六七八九十])[项个条点]/u;
const meeting = /^[只仅]?(?:符合|满足|达到|具备|做到)$/u;

/** 符合一个要点得权重分的25%, beside 共4个要点: one of several, so each of them. */
function oneOfSeveral({ effect, before }: Rung, others: readonly Clause[]): boolean {
  if (effect.gives !== "award" || !meeting.test(before)) return false;
  const { of, value } = effect.points;
  const whole = of === "weight" && value.lte("0.5") && one.div(value).eq(one.div(value).round(0, 0));
  return whole || others.some(({ kind, text }) => kind === "note" && total.test(text));
}

function each(rung: Rung, limited: boolean): Clause | null {
  const { clause, effect, unit, before, behind } = rung;
  const per = { number: one, unit };
  const event =
    `${before.replace(/^(?:[凡如若]|其中|如果)*(?:有|如有|发现|出现|发生|存在|查出)?/u, "")}${behind}`.replace(
      /的$/u,
      "",
    );
  if (effect.gives === "deduct" && clause.kind !== "item-deduction") {
    const short = /[缺少漏]/u.test(before);
    return {
      kind: "item-deduction",
      text: clause.text,
      per,
      event: short ? "" : event,
      short,
      points: effect.points,
      first: null,
      limit: null,
    };
  }
  return effect.gives === "award" && limited
    ? { kind: "item-award", text: clause.text, per, event, points: effect.points }
    : null;
}

function asBand(rung: Rung): Clause {
  const { clause, effect, number, unit, more, before } = rung;
  const bound: Bound = { sign: more ? "≥" : "=", quantity: { number, unit }, firm: "explicit" };
  const test: FigureTest = [[bound]];
  const subject = before.replace(/^(?:[凡如若]|其中|如果)+/u, "");
  const condition = { on: "figure", parts: [{ subject, test }], words: clause.text } as const;
  return effect.gives === "none"
    ? { kind: "zero-line", text: clause.text, condition, effect }
    : { kind: "band", text: clause.text, condition, effect };
}

/** Rungs of one ladder: one unit, counts that differ, all speaking of lacking or none. */
function isLadder(rungs: readonly Rung[]): boolean {
  const numbers = new Set(rungs.map(({ number, more }) => `${number.toString()}${String(more)}`));
  const lacks = rungs.filter(({ before }) => /[缺少漏]/u.test(before)).length;
  const deducts = rungs.every(({ effect }) => effect.gives === "deduct" || effect.gives === "none");
  return (
    rungs.length > 1 &&
    numbers.size === rungs.length &&
    new Set(rungs.map(({ unit }) => unit)).size === 1 &&
    (lacks === 0 || lacks === rungs.length || deducts) &&
    rungs.filter(({ clause }) => clause.kind === "item-deduction").length <= 1
  );
}

const figureKinds = new Set<Clause["kind"]>(["threshold", "band", "zero-line", "step-deduction", "item-deduction"]);

/** 精准率100%得满分: what none found amounts to. */
export function isWholeRate(clause: Clause): boolean {
  if (clause.kind !== "threshold") return false;
  const bounds = clause.condition.parts.flatMap((part) => part.test.flat());
  return bounds.every(
    ({ quantity, sign }) => quantity.unit === "%" && quantity.number.eq(100) && (sign === "=" || sign === "≥"),
  );
}

/** 被省通报一次扣3分，市通报一次扣2分: one each of things that differ. */
function severally(rungs: readonly Rung[], clauses: readonly Clause[]): readonly Clause[] {
  const events = rungs.map(({ before, behind }) => `${before}${behind}`);
  const apart = new Set(events).size === events.length && events.every((event) => event !== "");
  const single = rungs.every(({ effect, more, number }) => number.eq(one) && !more && effect.gives === "deduct");
  if (!apart || !single) return clauses;
  return clauses.map((clause) => {
    const rung = rungs.find((candidate) => candidate.clause === clause);
    return (rung && each(rung, false)) ?? clause;
  });
}

/** 发现1例扣0.5分，发现5例以上不得分: the one is for each, as nothing is said of two to four. */
function oneBeforeForfeit(rungs: readonly Rung[]): Rung | null {
  const [first, second] = rungs.filter(({ more }) => !more);
  const others = rungs.filter((rung) => rung !== first);
  const forfeits = others.every(({ effect, more, number }) => more && effect.gives === "none" && number.gt(2));
  return first && !second && first.number.eq(one) && first.effect.gives === "deduct" && others.length > 0 && forfeits
    ? first
    : null;
}

/** Turns counts into what they mean together. */
export function countedRungs(clauses: readonly Clause[]): readonly Clause[] {
  const all = clauses.flatMap((clause) => rungOf(clause) ?? []);
  // 有一项不符合扣1分，两项以上不得分 is of a list; beside a count of faults it is a rung of theirs
  const faults = all.some(({ clause, effect }) => clause.kind !== "failing-items" && effect.gives === "deduct");
  const rungs = all.filter(({ clause }) => faults || clause.kind !== "failing-items");
  const [only, second] = rungs;
  if (!only) return clauses;
  if (second) {
    if (!isLadder(rungs)) return severally(rungs, clauses);
    const first = oneBeforeForfeit(rungs);
    if (first) return clauses.map((clause) => (clause === first.clause ? (each(first, false) ?? clause) : clause));
    return clauses.map((clause) => {
      const rung = rungs.find((candidate) => candidate.clause === clause);
      return rung ? asBand(rung) : clause;
    });
  }
  const others = clauses.filter((clause) => clause !== only.clause);
  const figures =
    others.some(({ kind }) => figureKinds.has(kind)) &&
    !(only.effect.gives === "deduct" && others.every((clause) => !figureKinds.has(clause.kind) || isWholeRate(clause)));
  const limited =
    others.some(
      (clause) => clause.kind === "limit" && (clause.limit.limits === "awarded" || clause.limit.limits === "added"),
    ) || oneOfSeveral(only, others);
  if (figures || only.more || !only.number.eq(one)) return clauses;
  const single = each(only, limited);
  return single ? clauses.map((clause) => (clause === only.clause ? single : clause)) : clauses;
}
