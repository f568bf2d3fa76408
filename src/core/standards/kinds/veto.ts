/** 发现一户未纳入的此分值扣完, 弄虚作假的一票否决: what, when it happens, leaves nothing. */
import type { Kind } from "../draft";
import { isPlain } from "../condition";
import type { ClauseBase } from "../standard";

export interface VetoClause extends ClauseBase {
  readonly kind: "veto";
  readonly event: string;
}

const events =
  /^(?:[凡如若经有]|一旦)*(?:未经|擅自|私自|发现|出现|发生|查实|查出|存在|有一|弄虚作假|造假|虚报|截留|挪用|挤占|套取|骗取|违纪|违法|违规|重大)|弄虚作假|造假|虚报|截留|挪用|挤占|套取|违纪|违法|骗取|被通报|被问责|(?:事故|事件|舆情|案件|上访)(?:发生|出现)?的?[即则就]?$/u;

/** 弄虚作假的一票否决: the event is 弄虚作假. */
const named = /的?,?(?:实行)?一票否决.*$/u;

export const veto: Kind<VetoClause> = {
  read: ({ text, condition, effect, every }) =>
    !every &&
    condition.on === "state" &&
    effect?.gives === "none" &&
    events.test(condition.words) &&
    isPlain(condition.words)
      ? { kind: "veto", text, event: condition.words.replace(named, "") }
      : null,
  print: ({ event }) => `${event}此项不得分`,
};
