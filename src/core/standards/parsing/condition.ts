/** Tokens of a condition to a condition. */
import { decimal } from "../../decimal";
import { howScored, type Condition } from "../condition";
import { baseOf, isPlanned, testBase, type FigureTest } from "../figure";
import { circledClass, numberOf } from "../lexer/numerals";
import type { Token } from "../lexer/token";
import { isNeutral, withoutNeutralHead } from "./neutral";
import { figureAt, type FigurePart } from "./figures";
import type { Group } from "./spans";

const whole =
  "(?:全部|合部|[全均都]|完全|各项均|各项都|以上均|上述均|全都|所有均|所有项均|各项全部|以上全部|上述各项均|以上各项均|(?:以上|上述)(?:要求|条件|要点|标准)(?:全部|均|都))";
const fulfil = "(?:符合|满足|达到|达标|具备|合格)";
const demands = "(?:要求|标准|条件|以上要求|上述要求|规定|上述条件|以上条件|以上标准)?";
const n = "([一二两三四五六七八九十]|\\d{1,2})";
const all: readonly RegExp[] = [
  new RegExp(`^${whole}${fulfil}${demands}[的者]?$`, "u"),
  new RegExp(
    `^${fulfil}(?:以上|上述)?(?:全部|所有|各)的?(?:${n}项|要求|条件|要点|标准|各项|项)?(?:要求|条件|标准)?的?$`,
    "u",
  ),
  new RegExp(`^${fulfil}(?:以上|上述)(?![一1]项)${n}项(?:要求|条件|标准)?的?$`, "u"),
  new RegExp(
    `^(?:以上|上述)?(?:全部)?${n}[项个条点](?:要求|条件|要点|要素|内容|标准)?${whole}${fulfil}${demands}的?$`,
    "u",
  ),
  new RegExp(`^全部${n}项${fulfil}${demands}的?$`, "u"),
  /^(?:各项|所有|各个?)(?:绩效)?(?:指标|任务|目标|工作)(?:均|全部|都)?(?:达到|完成|符合|满足)(?:年初|年度|既定|预期)?(?:目标值|目标|指标值|要求|标准|计划)?的?$/u,
];
const none =
  /^(?:(?:(?:以上|上述)?[一二两三四五六七八九十\d]{1,2}项)?(?:[均都]|全部|各项均|全)(?:不|未)(?:符合|满足|达到|达标|具备|合格)|一项也(?:不|未)(?:符合|满足|达到|达标))(?:要求|标准|条件)?的?$/u;
const failed = "(?:不符合|未达到|不满足|未满足|不达标|未达标|不合格|未完成|不具备|未达|未符合|达不到|不符)";
const failing: readonly RegExp[] = [
  new RegExp(`^(?:有|如有|其中|其中有|任|任意|任何)?${n}[项条个点]${failed}${demands}的?$`, "u"),
  new RegExp(`^${failed}(?:其中)?${n}[项条个点]的?$`, "u"),
];
/** 两项及以上不符合. */
const failingMore = new RegExp(
  `^(?:有|如有)?${n}[项条个点](?:及其?以上|或以上|及|以上|含以上)(?:指标|要求|条件)?${failed}${demands}的?$`,
  "u",
);
const met = new RegExp(`^[只仅]?${fulfil}(?:其中|以上)?的?(?:任意|任何)?${n}[项条个点](?:要求|条件)?的?$`, "u");
const inapplicable: readonly RegExp[] = [
  /^(?:[若如凡]|如果|对于?)?(?:没有|无|未安排|不涉及)[\u4E00-\u9FFF]{1,10}(?:项目|任务|业务|事项|支出|采购|资产)的(?:部门|单位|项目|地区)$/u,
  /^(?:[若如凡]|如果|对于?)?(?:该?部门|单位|项目)?(?:没有|无|未涉及|不涉及|未安排)[该此本这]?[类项个]?(?:项目|任务|业务|事项|目标任务|指标|内容|支出|情况|工作|该项任务|此类项目|该类项目|相关业务)的?(?:部门|单位|单项|项目|地区)?的?$/u,
  /^(?:若|如)?(?:不适用|不涉及|无此项|无该项|没有此项)(?:该指标|本指标|此指标|[该此本]项|[该此]类|相关)?(?:工作|业务|内容|情况|支出|指标|任务)?的?(?:部门|单位)?$/u,
];
const unplanned =
  /^(?:[若如凡]|如果|对于?)?(?:当年|本年度?|年度内)?(?:没有|无|未安排|未编制|未下达)(?![追增调超突变违逾未不差错新重应])[\u4E00-\u9FFF]{2,8}(?:预算|任务|计划|项目|事项|业务|收入)(?:安排)?的?(?:单位|部门|项目)?的?$|^(?:[若如凡]|如果|对于?)?(?:项目|单位|部门)?(?:当年|本年度?)?(?:不涉及|未涉及)[\u4E00-\u9FFF]{2,10}的?(?:单位|部门|项目)?的?$|^[\u4E00-\u9FFF]{0,4}涉密(?:单位|部门|项目|内容)的?$/u;
const between = /^(?:介于|在|位于)?(?:两者|二者|其|上述|以上)?(?:之间|中间|区间|区间内|中间值)(?:的|者|部分)?$/u;
const complement =
  /^(?:否则(?:相应?|该项|本项)?|其他情况|其它情况|其余情况|其他情形|反之|其余|其他|其它|其[他它余]名次|以上(?:均|都)(?:未达到|不符合|不满足)|除此之外|不符合上述条件|均未达到)[的者,]*$/u;

/** The words of tokens, without particles at their ends. */
export function plainWords(tokens: readonly Token[], text: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? trimmed(text.slice(first.from, last.to)) : "";
}

/** Without separators and particles at the ends; 及时 and 超时 keep their 时. */
export function trimmed(words: string): string {
  return words
    .replace(/^[、,;。.:]+/u, "")
    .replace(/[、,;。.:]+$/u, "")
    .replace(/(?:[的者]|(?<![及按准超延工小课学耗用适临定限])时)+$/u, "");
}

function count(pattern: RegExp, words: string): number | null {
  const found = pattern.exec(words)?.[1];
  return found === undefined ? null : (numberOf(found)?.toNumber() ?? null);
}

function itemsOf(tokens: readonly Token[], words: string): Condition | null {
  const listed = tokens.flatMap((token) =>
    token.type === "items" ? token.items : token.type === "circled" ? [token.number] : [],
  );
  if (listed.length === 0) return null;
  const refs = new RegExp(
    `第[^符满达具不未]{1,24}?[项条点款]|[\\d、,和及与${circledClass}一二三四五六七八九十]+[项条点款]?`,
    "gu",
  );
  const rest = words.replace(refs, "").replace(/(?:其中|任意|任)(?:之一)?/gu, "");
  const good =
    /^(?:[只仅均都]|同时)*(?:符合|满足|达到|具备|完成)?(?:要求|标准|条件|要点|要素)?(?:均|都)?(?:符合|满足|达到)?(?:要求|标准|条件)?[、,的和及]*$/u.test(
      rest,
    );
  const bad = /^(?:不符合|未达到|不满足|未满足|未完成)(?:要求|标准|条件)?[、,的]*$/u.test(rest);
  if (!good && !bad) return null;
  const any = /其中([一二两三四五六七八九十]|\d{1,2})项|其中(?:之一|任意一项)/u.exec(words);
  const chosen = any ? (numberOf(any[1] ?? "一")?.toNumber() ?? 1) : null;
  const items = any ? listed.filter((_, at) => at < listed.length) : listed;
  return { on: "items", items, any: chosen, met: good };
}

const rankWords = /排名|排序|名次|位次|位居|位列/u;

/** 排名前5名, 6-10名, 11名以后, 第1名: a figure in places of a ranking. */
function rankOf(words: string): readonly FigurePart[] | null {
  const place = (sign: "≥" | "≤" | "=", digits: string): FigureTest[number][number] => ({
    sign,
    quantity: { number: numberOf(digits) ?? decimal(0), unit: "名次" },
    firm: "explicit",
  });
  const rest = words
    .replace(/^\D*?(?:排名|排序|名次|位次|位居|位列)/u, "")
    .replace(
      /^(?:[在为的]|全省|全市|全国|全县|全区|(?:年度|年终|综合|绩效)*(?:考核|评比|考评|评价|测评|检查)(?:中|结果)?)+/u,
      "",
    );
  const top = new RegExp(`^前${n}名?的?$`, "u").exec(rest);
  if (top) return [{ subject: "排名", test: [[place("≤", top[1] ?? "")]] }];
  const span = new RegExp(`^第?${n}名?[-~至到]第?${n}名的?$`, "u").exec(rest);
  if (span && (rankWords.test(words) || !rest.startsWith("前")))
    return [{ subject: "排名", test: [[place("≥", span[1] ?? ""), place("≤", span[2] ?? "")]] }];
  const last = new RegExp(`^第?${n}名[及含]?(?:以后|之后|以下|后)的?$`, "u").exec(rest);
  if (last) return [{ subject: "排名", test: [[place("≥", last[1] ?? "")]] }];
  const single = new RegExp(rankWords.test(words) ? `^第${n}名?的?$` : `^第${n}名的?$`, "u").exec(rest);
  return single ? [{ subject: "排名", test: [[place("=", single[1] ?? "")]] }] : null;
}

function dateOf(tokens: readonly Token[], words: string): Condition | null {
  const found = tokens.filter((token) => token.type === "date");
  const [first, last, more] = found;
  // 7月1日-9月30日完成: by the later one, as what is done before stands in a rung of its own
  const joint = first && last && !more ? tokens.find(({ from }) => from === first.to) : undefined;
  const dates = joint?.type === "range" && joint.to === last?.from ? [last] : found;
  const [date] = dates;
  if (dates.length !== 1 || date?.type !== "date") return null;
  const share = tokens.some((token) => token.type === "number" && token.quantity.unit === "%");
  if (/^[^,;。\d]{0,6}年[末底终](?:无|没有|不存在)/u.test(words)) return null;
  // 年末结余资金较上年减少: what there is then
  if (/年[末底](?:结余|结转|余额|存量|在职|实有|实际)/u.test(words)) return null;
  // 年底仍未完成: not done at all
  if (/^(?:截至|截止|到)?[^,;。]{0,6}[仍尚还](?:未|没有)/u.test(words)) return null;
  // 年底上报工作总结: when it is due to be done every year, no last day
  if (/^[^,;。\d]{0,2}年[底末终](?![前之以])[\u4E00-\u9FFF]*(?:上报|报送|提交|总结)/u.test(words)) return null;
  // 6月底支出进度达到50%: when it is measured
  if (share && /[月季年][底末](?!前|之前|以前)[^前内]{0,8}(?:进度|[率度]|比例|占比)/u.test(words)) return null;
  if (share && /\d月[份底末]?[应须]?(?:达到?|完成|实现|[≥>]|不低于)\d/u.test(words)) return null;
  // 6月底前发放50%以上: how much by then
  if (share && /前[\u4E00-\u9FFF]{1,8}\d{1,3}(?:\.\d+)?%(?:及?以上)?$/u.test(words)) return null;
  if (share && /^\D{0,6}年(?:底|末)(?!前|之前)/u.test(words)) return null;
  // 2024年才竣工: after the year before
  const { year, month } = date.date;
  if (month === null && year !== null && words.startsWith(`${year}年才`))
    return { on: "date", date: { year: year - 1, month: 12, day: 31 }, late: true, words };
  if (
    date.date.month === null ||
    !/[前内止后逾底末]|完成|[晚迟早]于|(?:竣工|完工|开工|验收|投用|建成|交付)$/u.test(words)
  )
    return null;
  const late = /(?:以后|之后|后)(?:完成)?|晚于|超过|逾期|未在|没有在|未于|不能在|未按/u.test(words);
  return { on: "date", date: date.date, late: late && !/不(?:得|能)?[晚迟]于/u.test(words), words };
}

/** True for a bare figure before a name that is then held against another figure. */
function isOfName(tokens: readonly Token[], at: number, { alternatives, to }: Group): boolean {
  const [bound, other] = alternatives.flat();
  const [name, sign] = [tokens[to], tokens[to + 1]];
  const time = bound?.firm === "bare" && !other && ["分钟", "天"].includes(baseOf(bound.quantity));
  return time && at === 0 && name?.type === "text" && sign?.type === "compare";
}

/** The figures among the tokens; null where there is none, or where words between them are not understood. */
function figuresOf(tokens: readonly Token[], text: string): readonly FigurePart[] | null {
  const parts: { subject: string; test: FigureTest; base: string }[] = [];
  let subject = "";
  let joined: "and" | "or" = "and";
  let also = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const found = figureAt(tokens, at, text);
    // 24小时预报准确率≥86%: a figure of the name
    if (found && token && parts.length === 0 && isOfName(tokens, at, found)) {
      subject += text.slice(token.from, tokens[found.to - 1]?.to);
      at = found.to;
      continue;
    }
    if (found && token) {
      const base = found.alternatives[0]?.[0]?.quantity.unit ?? "";
      const last = parts.at(-1);
      // 完成率≥90%或满意度≥95%: two things, of which one is enough
      if (last && joined === "or" && subject !== "" && subject !== last.subject) return null;
      also = false;
      if (last && (joined === "or" || (sameBase(last.test, found.alternatives) && subject === ""))) {
        const test: FigureTest =
          joined === "or" ? [...last.test, ...found.alternatives] : both(last.test, found.alternatives);
        parts[parts.length - 1] = { ...last, test };
      } else parts.push({ subject, test: found.alternatives, base });
      subject = "";
      joined = "and";
      at = found.to;
      continue;
    }
    if (token?.type === "and" && parts.length > 0) also = true;
    if (token?.type === "or" && parts.length > 0) joined = "or";
    else if (token && !["and", "separator", "open", "close"].includes(token.type))
      subject += trimmed(text.slice(token.from, token.to)).replace(
        /^(?:[的时在为是则若凡当]|如果|如(?!实|期))+|[为是在应]+$/gu,
        "",
      );
    at++;
  }
  const spoken = parts.filter((part) => !isPlainGoal(part.test));
  // 90%以上达到计划指标: the goal only says of what.
  if (spoken.length > 0 && spoken.length < parts.length) parts.splice(0, parts.length, ...spoken);
  const [first] = parts;
  if (!first) return null;
  if (parts.some((part) => howScored.test(part.subject))) return null;
  const tail = subject === "" || /^(?:部分|范围|范围内|完成|的|情况|以内|水平|指标|目标|任务)*$/u.test(subject);
  const shown = parts.length === 1 && !tail ? [{ ...first, subject: first.subject + subject }] : parts;
  // 完成率100%且验收合格: a figure and a state, both asked
  if ((parts.length > 1 || also) && !tail) return null;
  // 控制率以100%为限，未超过的
  const limit = /以为?限(?:[未不]超[过出])?$/u;
  return shown.map((part) => ({ subject: part.subject.replace(limit, ""), test: part.test }));
}

/** True where two figures measure the same; a bare 0 measures anything (0<变动率≤5%). */
function sameBase(first: FigureTest, second: FigureTest): boolean {
  return testBase([...first, ...second]) !== null;
}

function isPlainGoal(test: FigureTest): boolean {
  return test.flat().every(({ quantity }) => isPlanned(quantity) && quantity.number.eq(1));
}

function both(first: FigureTest, second: FigureTest): FigureTest {
  return first.flatMap((left) => second.map((right) => [...left, ...right]));
}

/** What a condition says. Words without a figure or a reference are a state. */
export function conditionOf(tokens: readonly Token[], text: string): Condition {
  const words = withoutNeutralHead(plainWords(tokens, text));
  if (words === "" || isNeutral(words)) return { on: "always" };
  if (complement.test(words)) return { on: "otherwise" };
  if (between.test(words)) return { on: "between" };
  if (all.some((pattern) => pattern.test(words))) return { on: "all-items" };
  if (none.test(words)) return { on: "no-items" };
  for (const pattern of failing) {
    const failed = count(pattern, words);
    if (failed !== null) return { on: "failing-items", count: failed, more: false };
  }
  const more = count(failingMore, words);
  if (more !== null) return { on: "failing-items", count: more, more: true };
  const metCount = count(met, words);
  if (metCount !== null) return { on: "met-items", count: metCount };
  if (unplanned.test(words) || inapplicable.some((pattern) => pattern.test(words)))
    return { on: "not-applicable", words };
  const items = itemsOf(tokens, words);
  if (items) return items;
  const ranks = rankOf(words);
  if (ranks) return { on: "figure", parts: ranks, words };
  const date = dateOf(tokens, words);
  if (date) return date;
  const parts = figuresOf(tokens, text);
  return parts ? { on: "figure", parts, words } : { on: "state", words };
}
