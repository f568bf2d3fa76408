/** Which way a target without a sign of direction points: at most for money spent and for harm, at least for rates and counts (A31). */
import { squeeze } from "../values/text";
import type { Given } from "./given";
import type { Pair } from "./pair";

/** Rates that should stay below their figure. */
const control = /控制率|控制比|超支|超标|超编|偏差率|变动率|调整率|结转|结余/u;

/** Things nobody wants more of. */
const harm =
  /受害|成灾|发生|事故|死亡|伤亡|受伤|违法|违规|违纪|投诉|信访|上访|差错|错误|失误|返贫|失业|流失|辍学|逾期|超期|滞后|延误|缺陷|故障|污染|排放|能耗|损耗|损失|破损|空置|不合格|退货|舆情|泄密|发病|感染|患病/u;

/** Dealing with harm is wanted: 投诉办结率, 事故下降率. */
const dealtWith =
  /处理|办结|处置|化解|回复|答复|整改|查处|查办|侦破|破案|结案|办理|调处|救治|治愈|救助|满意|及时|下降|降低|减少|压降|覆盖|知晓|排查|防控|预防|培训|宣传|演练|检测|监测|治理|修复|维修|赔付|保险/u;

/** A share of something, not an amount spent: 成本节约率, 补助标准达标率. */
const share = /率$|比例$|占比$|程度$/u;

/** True where less is better by the nature of the indicator. */
export function lessIsBetter(given: Pick<Given, "name" | "nature">, pair: Pair): boolean {
  const name = squeeze(given.name).replace(/[（(][^（）()]*[）)]/gu, "");
  if (control.test(name)) return true;
  if (harm.test(name) && !dealtWith.test(name)) return true;
  if (given.nature !== "cost") return pair.target.eq(0);
  return !pair.ratio && !share.test(name);
}
