/** Settles which column has which role: one column a role, the best candidate first, what is left by its contents. */
import type { Column } from "./column";
import { withRole } from "./column";
import { bareHeading } from "./match";
import type { HeadingRole } from "../words/headings";

type Columns = readonly Column[];

/** All rules in order; each takes the columns from left to right and gives them back with roles changed. */
const rules: readonly ((columns: Columns) => Columns)[] = [
  types,
  containers,
  naming,
  weights,
  scores,
  actuals,
  targets,
  signs,
  (columns) => single(columns, "standard", "explanation"),
  reasons,
  explained,
  (columns) => single(columns, "calculation", "explanation"),
  (columns) => single(columns, "level1", "ignored"),
  (columns) => single(columns, "level2", "ignored"),
  (columns) => single(columns, "level3", "explanation"),
];

/** The columns of a block with their roles settled. */
export function settleRoles(columns: Columns): Columns {
  return rules.reduce((given, rule) => rule(given), columns);
}

const has = (columns: Columns, role: HeadingRole): boolean => columns.some((column) => column.role === role);
const all = (columns: Columns, role: HeadingRole): Columns => columns.filter((column) => column.role === role);
const change = (columns: Columns, which: Columns, role: HeadingRole): Columns =>
  columns.map((column) => (which.includes(column) ? { ...column, role } : column));

/** Keeps the surest column of a role; the others get another role. Between equals the first one stays. */
function single(columns: Columns, role: HeadingRole, other: HeadingRole): Columns {
  const candidates = all(columns, role);
  if (candidates.length < 2) return columns;
  const best = candidates.reduce((kept, one) => (rank(one) > rank(kept) ? one : kept));
  return change(
    columns,
    candidates.filter((one) => one !== best),
    other,
  );
}

const rank = ({ certainty, content }: Column): number => certainty + (content.filled > 0 ? 0.5 : 0);

/** 指标类型 holds 定量 and 定性, or the levels themselves: 产出数量, 社会效益. */
function types(columns: Columns): Columns {
  if (has(columns, "level1") || has(columns, "level2")) return columns;
  const levels = all(columns, "ignored").filter(({ key, content }) => key.includes("指标") && content.level >= 0.6);
  return columns.map((column) => (column === levels[0] ? withRole(column, "level1", 0.8, "position") : column));
}

/** 绩效指标 names the indicators only where nothing else does, or where it stands right of 二级指标 in the place of 三级指标. */
function containers(columns: Columns): Columns {
  const found = all(columns, "container");
  const named = columns.some(
    ({ role }) => role === "level1" || role === "level2" || role === "level3" || role === "name",
  );
  const third = named ? inPlaceOfThird(columns, found) : undefined;
  if (third) {
    const given = columns.map((one) => (one === third ? withRole(one, "name", 0.85, "position") : one));
    return change(given, all(given, "container"), "ignored");
  }
  if (found.length > 0 && named && !has(columns, "level1")) {
    // 绩效指标 over the first level, 二级指标 and 三级指标 beside it
    const level = found.find(({ content }) => content.level >= 0.6 && content.filled >= 2);
    const rest = change(columns, found, "ignored");
    return level
      ? rest.map((one, at) => (columns[at] === level ? withRole(one, "level1", 0.8, "position") : one))
      : rest;
  }
  if (found.length === 0 || named) return change(columns, found, "ignored");
  const [first, ...others] = found;
  return columns.map((column) => {
    if (column === first) return withRole(column, "name", Math.min(column.certainty, 0.8), "position");
    return others.includes(column) ? { ...column, role: "ignored" } : column;
  });
}

/** A filled column of its own right of 二级指标, where no column is named for the indicators. */
function inPlaceOfThird(columns: Columns, found: Columns): Column | undefined {
  if (has(columns, "level3") || has(columns, "name")) return undefined;
  const second = columns.find(({ role }) => role === "level2");
  const fits = ({ left, content }: Column): boolean =>
    second !== undefined && left === second.right + 1 && content.numeric < 0.2 && content.distinct >= 0.7;
  return found.find((one) => one.content.filled >= 2 && fits(one));
}

/** One column names the indicators: 四级 before 三级 before 指标名称 before 二级. Without levels the first naming heading does. */
function naming(columns: Columns): Columns {
  const names = all(columns, "name");
  if (names.length === 0) return namedByGoals(columns);
  const fourth = names.find(({ key }) => key.includes("四级"));
  if (fourth)
    return change(
      columns,
      names.filter((one) => one !== fourth),
      "explanation",
    );
  if (has(columns, "level3")) return change(columns, names, "explanation");
  const levels = columns.filter(({ role }) => role === "level1" || role === "level2");
  const after = Math.max(-1, ...levels.map(({ left }) => left));
  const kept = names.find(({ left, content }) => left > after && content.filled > 0) ?? names[0];
  return change(
    columns,
    names.filter((one) => one !== kept),
    "explanation",
  );
}

/** Where nothing else names the indicators, 绩效目标 beside 目标值 does. */
function namedByGoals(columns: Columns): Columns {
  const levels = columns.some(({ role }) => role === "level1" || role === "level2" || role === "level3");
  const goals = all(columns, "target");
  const [first] = goals;
  if (levels || goals.length < 2 || !first || first.content.numeric > 0.2 || first.content.signed > 0.2) return columns;
  return columns.map((column) => (column === first ? withRole(column, "name", 0.75, "position") : column));
}

/** Points beside each level belong to the level, those beside the last one to the indicators; 权重 as percent beside 分值 is no second weight. */
function weights(columns: Columns): Columns {
  const found = all(columns, "weight");
  if (found.length < 2) return columns;
  const beside = (column: Column): Column | undefined => columns[columns.indexOf(column) - 1];
  const levels = ["level1", "level2", "level3", "name"] as const;
  const name = levels.flatMap((role) => all(columns, role)).at(-1);
  const ofLevels = found.filter((one) => {
    const left = beside(one);
    return left !== undefined && left !== name && levels.some((role) => left.role === role);
  });
  if (ofLevels.length > 0 && ofLevels.length < found.length) return weights(change(columns, ofLevels, "levelWeight"));
  const points = found.filter(({ key }) => key.includes("分"));
  const best = [...points, ...found].find(({ content }) => content.filled > 0) ?? found[0];
  return change(
    columns,
    found.filter((one) => one !== best),
    "ignored",
  );
}

/** The unit's own score is 得分 or 自评得分; what others gave stands beside it. A reviewer's column alone is the score. */
function scores(columns: Columns): Columns {
  const own = all(columns, "score");
  const others = all(columns, "otherScore");
  const [only] = others;
  if (own.length === 0 && only)
    return columns.map((column) => (column === only ? { ...column, role: "score" } : column));
  if (own.length < 2) return columns;
  const self = own.filter(({ key }) => key.includes("自评"));
  const best = self[0] ?? own.find(({ content }) => content.filled > 0) ?? own[0];
  return columns.map((column) => {
    if (column.role !== "score") return column;
    if (column !== best) return { ...column, role: "otherScore" };
    const alike = own.some((one) => one !== best && one.key === column.key && one.content.filled > 0);
    return alike ? withRole(column, "score", Math.min(column.certainty, 0.7), "two-candidates") : column;
  });
}

/** 实际完成值 before 完成情况; 评价指标值 beside a 标准值 answers that. */
function actuals(columns: Columns): Columns {
  const found = all(columns, "actual");
  if (found.length < 2) return columns;
  const answers = has(columns, "standardValue")
    ? found.find(({ key }) => bareHeading(key) === "评价指标值")
    : undefined;
  const rest = found.filter((one) => one !== answers);
  const filled = rest.filter(({ content }) => content.filled > 0);
  const best = filled.find(({ key }) => /值|数$|量$/u.test(bareHeading(key))) ?? filled[0] ?? rest[0];
  return columns.map((column) => {
    if (column === answers) return { ...column, role: "standardActual" };
    return column.role === "actual" && column !== best ? { ...column, role: "explanation" } : column;
  });
}

/** 指标值 before 绩效目标; 调整指标值 beside 年初指标值; 标准值 alone is the target. */
function targets(columns: Columns): Columns {
  const rules = all(columns, "target").filter(({ content, key }) => content.rule >= 0.5 && key.includes("标准"));
  if (rules.length > 0) return targets(change(columns, rules, has(columns, "standard") ? "explanation" : "standard"));
  const adjusted = has(columns, "target") ? all(columns, "target").filter(({ key }) => key.includes("调整")) : [];
  const plain = all(columns, "target").filter((one) => !adjusted.includes(one));
  if (plain.length === 0 && adjusted.length === 0) {
    const [standard] = all(columns, "standardValue");
    return standard ? change(columns, [standard], "target") : columns;
  }
  if (plain.length === 0) return columns;
  // 实施期目标 is what all years are to bring, 年度目标 what this one was
  const terms = plain.filter(({ key }) => /实施期|中长?期|终期|长期|规划期|总体目标|总目标/u.test(key));
  if (terms.length > 0 && terms.length < plain.length) return targets(change(columns, terms, "explanation"));
  const answer = answerAmong(columns, plain);
  if (answer) return targets(columns.map((one) => (one === answer ? withRole(one, "actual", 0.7, "position") : one)));
  const filled = plain.filter(({ content }) => content.filled > 0);
  const best = filled.find(({ key }) => /值/u.test(bareHeading(key))) ?? filled[0] ?? plain[0];
  return columns.map((column) => {
    if (adjusted.includes(column)) return { ...column, role: "adjustedTarget" };
    return plain.includes(column) && column !== best ? { ...column, role: "explanation" } : column;
  });
}

/** 目标值 with 指标值 to its right and no column of actuals: the second one says what was reached. */
function answerAmong(columns: Columns, candidates: Columns): Column | undefined {
  if (has(columns, "actual") || has(columns, "standardActual")) return undefined;
  const goal = candidates.findIndex(({ key }) => /目标|计划|标准/u.test(key));
  return goal < 0 ? undefined : candidates.slice(goal + 1).find(({ key }) => /指标值/u.test(key));
}

/** 指标性质 counts as a sign where the cells are signs; 定量/定性 alone say nothing of the target. */
function signs(columns: Columns): Columns {
  const wrong = all(columns, "sign").filter(({ content }) => content.filled > 0 && content.bareSign < 0.5);
  return change(columns, wrong, "ignored");
}

/** 说明 is the reason only where no heading speaks of reasons. */
function reasons(columns: Columns): Columns {
  const found = all(columns, "reason");
  if (found.length < 2) return columns;
  const words = found.filter(({ content }) => content.numeric < 0.5);
  const best = words.find(({ key }) => key.includes("原因")) ?? words[0] ?? found[0];
  return change(
    columns,
    found.filter((one) => one !== best),
    "remark",
  );
}

/** 自评说明 beside 评分标准, where no column says what was done: it does, as far as figures stand in it. */
function explained(columns: Columns): Columns {
  const said = (["target", "actual", "standardActual", "calculation"] as const).some((role) => has(columns, role));
  if (said || !has(columns, "standard")) return columns;
  const fits = ({ role, key, content }: Column): boolean =>
    (role === null || role === "reason" || role === "remark" || role === "explanation") &&
    /自评.*(?:说明|情况)$/u.test(bareHeading(key)) &&
    content.filled >= 3 &&
    content.amount >= 0.5;
  const found = columns.find(fits);
  return columns.map((column) => (column === found ? withRole(column, "actual", 0.75, "position") : column));
}
