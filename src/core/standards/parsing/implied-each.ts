/** 低1个点扣0.3分, 晚一天扣0.5分: one step costs so much, and so does each, though no 每 says it. */
import type { Source } from "../lexer/source";

const off = "降低|下降|迟报|迟交|推迟|延迟|滞后|逾期|延期|拖延|拖期|推后|增长|[低差少超高晚迟慢过增]";
const unit = "个?(?:百分点|千分点|小时|工作日|自然日|[点%‰天日周月旬])";
/** One step off, directly before what it costs. */
const single = new RegExp(
  `(?<!每[^,;。]{0,6})(?<![每相偏降下推延滞逾拖超减\\d第于过出少])(?:${off})[了出于]?[1一]${unit}(?=[的,]?[扣减]\\d)`,
  "gu",
);
/** Any number of such steps: beside others the one is a rung of a ladder. */
const rungs = new RegExp(
  `(?:${off})[了出于]?(?:\\d{1,3}|[一二两三四五])${unit}(?=[^,;。]{0,6}(?:[扣减得计]|不得))`,
  "gu",
);

/** 被曝光一次扣2分, 省级示范点1个得2分: one of what is counted, right before what it costs or earns. */
const one =
  /(?<=[\u4E00-\u9FFF])(?<![每第首前超过于出达满足计到有缺少漏现生及合])[1一](?:人次|[次起例处个项份篇件场期人家])(?=的?,?(?<gives>[扣得计加])\d)/gu;
/** The same counted further: 两次扣3分 makes rungs of both. */
const further =
  /(?:\d{1,3}|[二两三四五六七八九十])(?:人次|[次起例处个项份篇件场期人家])(?:及?以上)?(?=[^,;。]{0,4}(?:[扣得计加]|不得))/gu;

/** 每…一项 says 每, 未完成一项 and 缺一项 are read as they stand. */
const told = /每[^,;。]*$|(?:^|[,;。])(?:未完成|迟报|遗漏|[缺少漏错][\u4E00-\u9FFF]{0,2})$/u;

/** Where 每 is left out before what is counted; awards only beside others, or under a limit. */
function countedOnce(text: string): readonly number[] {
  const found = [...text.matchAll(one)].filter(({ index }) => !told.test(text.slice(0, index)));
  const rungs = [...text.matchAll(further)].filter(({ 0: words }) => !/^1\D/u.test(words));
  if (found.length === 0 || rungs.length > 0) return [];
  const awards = found.filter(({ groups }) => groups?.["gives"] !== "扣");
  const limited = awards.length > 1 || /(?:最高|最多|累计|合计|上限|不超过)[^,;。]{0,6}分/u.test(text);
  return found.flatMap(({ groups, index }) => (groups?.["gives"] === "扣" || limited ? [index] : []));
}

/** The sentence with 每 before each place. */
function withEachAt(source: Source, places: readonly number[]): Source {
  return places
    .toSorted((first, second) => second - first)
    .reduce(
      (made, place) => ({
        ...made,
        text: `${made.text.slice(0, place)}每${made.text.slice(place)}`,
        at: [...made.at.slice(0, place), made.at[place] ?? 0, ...made.at.slice(place)],
      }),
      source,
    );
}

/** The sentence with 每 where it is left out; as it is where another rung stands beside the one. */
export function withEach(source: Source): Source {
  const counted = countedOnce(source.text);
  if (counted.length > 0) return withEachAt(source, counted);
  const [found, second] = [...source.text.matchAll(single)];
  if (!found || second || [...source.text.matchAll(rungs)].length > 1) return source;
  // 误差超1%扣1分 names an edge; only beside another figure is it a step past that
  const before = source.text.slice(0, found.index);
  if (/^[超高过增]/u.test(found[0]) && !/\d|[预概]算|计划|目标|[上去]年|同比/u.test(before)) return source;
  return withEachAt(source, [found.index]);
}
