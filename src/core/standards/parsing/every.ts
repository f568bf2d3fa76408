/** 每…: each step of a figure, each delay, each thing found. */
import type { FigureTest, Quantity } from "../figure";
import type { Token } from "../lexer/token";
import { isCount, measureOf, unitAt } from "../lexer/units";
import { one } from "../../decimal";

export type Direction = "down" | "up" | "either" | null;

/** What 每 counts. */
export interface Every {
  readonly direction: Direction;
  /** Steps of time late: 每推迟1个月. */
  readonly late: boolean;
  readonly per: Quantity;
  /** Words before 每 in the same piece, and after the figure. */
  readonly before: string;
  readonly behind: string;
  /** Counted things rather than steps of a figure. */
  readonly things: boolean;
  /** 每少一项: things missing, which a plain count of what is there answers too. */
  readonly short: boolean;
}

export type { FigureTest };

const either =
  /^[多再与]?(?:计划|目标|标准|预算|目标值|计划数)?(?:相差|偏离|偏差|差异|浮动|变化|变动|增减|升降)|^(?:增加或减少|提高或降低|高于或低于|低于或高于|高或低|上升或下降|超过或低于|低于或超过|升高或降低|增加或降低|减少或增加|上升或降低|偏高或偏低|高出或低于|超出或低于|超过或不足|多或少)/u;
const late =
  /^(?:[迟晚][报交]|推迟|滞后|延迟|延期|逾期|超期|拖延|延误|延后|拖后|迟延|晚于|[晚迟]|超时|拖欠|超过规定时间|超过期限|超过时限|超过|超出|[超慢]|延长|推后|拖期|[推过])/u;
const down =
  /^(?:少(?:下降|降低|压减|减少|增长|增加|提高|完成|压缩|到位|支出|执行|拨付|支付|实现)|少[\u4E00-\u9FFF]{2}$|降低|减少|低于|低出|低|少于|[少降差]|下降|不足|缺少|[缺欠减]|未完成|回落|下滑|缩短|达不到|未达到|短少)/u;
const up =
  /^(?:超额完成|超过|超出|超支|超|高于|高出|[高慢长]|大于|多于|上升|增加|增长|提高|提升|上涨|延长|多出|多(?:完成|增)?|升高|[升增]|突破)/u;
const event =
  /^(?:超编|超员|超标|发现|出现|发生|存在|查出|(?:抽查|检查|核查|抽检|审计|检验)出|认定|核实|反馈|检出|曝光|涉及|新增|有|遗漏|漏报|漏|错误|错|违反|缺少|[缺少差未不再被多]|受到|接到|收到|产生|开展|组织|举办|完成|建成|刊登|发表|获得|取得|签约|引进|培训|新建|增加|符合|满足|达到|具备|做到|落实|实现|申报|发布|报送|制定|建立|推广|改造|修复|新培育|培育|招引|创建|查实|查处|收回|参加|承办|编制|出台|处理|办理|解决|组建|购置|采购|举行|召开|走访|帮扶|入选|通过|提供|上报|打造|迟报|误报|晚报|发展|受理|办结|[办做建修种养订购拍编获])/u;
/** 每投诉一次: the fault itself is the verb. */
const blamed = /^被?(?:投诉|举报|上访|信访|通报|批评|处罚|约谈|曝光|退回|返工|迟到|超时)$/u;
/** 每迟报一次, 每误报一次: which fault it is. */
const named =
  /^(?:[迟晚误错瞒谎漏][报发填登记交]|(?:延迟|逾期|超期|滞后|重复|违规|虚假|擅自|[漏错误])[\u4E00-\u9FFF]{2,4})$/u;
/** 每脱岗一次, 每超速一起: any other verb of two characters, where a period or a unit does not stand in its place. */
const other = /^(?![年月季天周日人户个场期批学半至不未])[\u4E00-\u9FFF]{2}$/u;
const missing = /^(?:缺少|[缺少差漏]|遗漏|短少)/u;
const reference =
  /^(?:[于了出到的]|(?:年度|年初|既定|规定|绩效)?(?:目标值|目标|指标值|标准值|标准|达标线|计划数|计划|预算数|预算|任务数|任务|要求|规定时间|规定|控制线|警戒线|控制值|控制数|控制目标|概算|批复|定额|红线|上限|下限|规定值|限值|基准值|基准|计划时间|时限|期限|\d{1,3}(?:\.\d{1,4})?%))*$/u;
const trailing = /^(?:[的者时,]|以上)*$/u;
const lateBefore =
  /(?:推后|拖期|推迟|滞后|延迟|延期|逾期|超期|拖延|延误|延后|超时|未按时|未按期|未及时|不及时)[^,]{0,8}$/u;
const downBefore = /(?:低于|不足|未达到|未完成|未达|达不到|少于|小于|下降|降低|减少)[^,]{0,8}$/u;
const upBefore = /(?:超过|超出|高于|大于|超支|上升|增加|超标)[^,]{0,8}$/u;

/** 每有1%未公开: a point that the rate lacks. */
const lacking = /^的?[^,;。]{0,8}[不未][\u4E00-\u9FFF]{1,6}$/u;

/** 每缺失1天: days of it, not days late. */
const gone = /^(?:缺失?|缺少|中断|停[运水电工用机]|旷[工课]|缺勤|空白|超标|关停|缺报)$/u;

const worked = /^(?:新建|改造|完成|修复|整治|建成|治理|种植|造林|铺设|维修|建设|新增|改建|疏浚|清理|绿化)$/u;
const earned = /^(?:签约|引进|到位|新增|实现|争取|筹集|投资|融资|招引)$/u;

/** 每延迟拨付1天: what is late, in the same breath. */
const lateDoing = /^(?:(?:推迟|延迟|迟|延误|拖延|逾期|滞后|晚|超期|拖欠)[\u4E00-\u9FFF]{2,6}|[迟晚][拨付报交发缴])$/u;

const isTime = (quantity: Quantity): boolean => ["天", "工作日", "月", "分钟"].includes(measureOf(quantity.unit).base);

function countedUnit(words: string): { readonly unit: string; readonly size: number } | null {
  const found = unitAt(words, 0);
  return found && { unit: found.unit, size: found.to };
}

function directionOf(words: string, before: string): { readonly direction: Direction; readonly rest: string } {
  const both = either.exec(words);
  if (both) return { direction: "either", rest: words.slice(both[0].length) };
  const falling = down.exec(words);
  if (falling) return { direction: "down", rest: words.slice(falling[0].length) };
  const rising = up.exec(words);
  if (rising) return { direction: "up", rest: words.slice(rising[0].length) };
  if (words === "" && downBefore.test(before)) return { direction: "down", rest: words };
  if (words === "" && upBefore.test(before)) return { direction: "up", rest: words };
  return { direction: null, rest: words };
}

/** Without a figure: 每次, 每处, 逾期每天. */
function each(words: string, before: string): Every | null {
  const unit = countedUnit(words);
  const base = { before, behind: unit ? words.slice(unit.size) : "", short: false };
  if (!unit) return null;
  const per: Quantity = { number: one, unit: unit.unit };
  if (isCount(unit.unit)) return { ...base, direction: null, late: false, per, things: true };
  return isTime(per) && lateBefore.test(before) ? { ...base, direction: "up", late: true, per, things: false } : null;
}

/** Reads 每 and what follows, up to the effect; null where it is no counting of this kind (每年开展2次). */
export function everyOf(tokens: readonly Token[], at: number, text: string): Every | null {
  const start = tokens[at];
  const first = tokens[0];
  const last = tokens.at(-1);
  if (start?.type !== "every" || !first || !last) return null;
  const before = text
    .slice(first.from, start.from)
    .replace(/[按以]照?$|(?<=期)的,$/u, "")
    .replace(/^[比较与同](?:上一?年|去年)度?(?:相比)?$/u, "");
  // 比95%每低1%: what the steps are counted from is said in a way that is not read
  if (/[比较与自从][\d.]+[%‰]/u.test(before)) return null;
  const place = tokens.findIndex((token, index) => index > at && token.type === "number");
  const figure = tokens[place];
  if (figure?.type !== "number") return each(text.slice(start.to, last.to), before);
  // 每再偏离1个百分点
  const words = text.slice(start.to, figure.from).replace(/^再|\([\u4E00-\u9FFF]{2,8}\)/gu, "");
  const behind = text.slice(figure.to, last.to);
  const per = figure.quantity;
  const common = { per, before, behind, short: missing.test(words) };
  // 每延长0.5小时: how long it took, not how late it was
  const measured = measureOf(per.unit).base === "分钟" && /^(?:延长|超[过出]?|[慢长])/u.test(words);
  const delayed = isTime(per) && !measured ? late.exec(words) : null;
  if (delayed && (reference.test(words.slice(delayed[0].length)) || lateDoing.test(words)) && trailing.test(behind))
    return { ...common, direction: "up", late: true, things: false };
  if (isTime(per) && words === "" && lateBefore.test(before) && trailing.test(behind))
    return { ...common, direction: "up", late: true, things: false };
  if (measureOf(per.unit).base === "ratio" && /^(?:有|出现|存在)?$/u.test(words) && lacking.test(behind))
    return { ...common, behind: "", direction: "down", late: false, things: false };
  // 每有一个季度未及时拨付: so many of the year's
  if (isTime(per) && /^(?:有|出现)?$/u.test(words) && /^的?(?:未|没有|不)[\u4E00-\u9FFF]{2,10}$/u.test(behind))
    return { ...common, direction: null, late: false, things: true };
  if (isTime(per) && gone.test(words)) return { ...common, direction: null, late: false, things: true };
  const { direction, rest } = directionOf(words, before);
  const clean = reference.test(rest);
  if (isCount(per.unit)) {
    const stepping = direction !== null && clean && trailing.test(behind) && !missing.test(words);
    if (stepping) return { ...common, direction, late: false, things: false };
    const fault = named.test(words) ? { before: before + words } : {};
    if (words === "" || event.test(words) || blamed.test(words) || named.test(words))
      return { ...common, ...fault, direction: null, late: false, things: true };
    if (other.test(words)) return { ...common, before: before + words, direction: null, late: false, things: true };
    return null;
  }
  // 每新建1公里: so much of what was done
  if (["米", "平方米", "亩"].includes(measureOf(per.unit).base) && worked.test(words) && trailing.test(behind))
    return { ...common, direction: null, late: false, things: true };
  // 每签约1亿元: so much of what was brought in
  if (measureOf(per.unit).base === "元" && earned.test(words) && trailing.test(behind))
    return { ...common, direction: null, late: false, things: true };
  if (!clean || !trailing.test(behind)) return null;
  return { ...common, direction, late: false, things: false };
}
