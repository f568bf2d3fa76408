/**
 * The words of the evaluation report. It is an official document of a Chinese public body, with the chapters that
 * 财预〔2020〕10号 (附件: 项目支出绩效评价报告参考提纲) sets out, so it has no other language.
 */
export const documentWords = {
  documentTitle: "绩效评价报告",
  departmentTitle: (unit: string) => `${unit}部门整体支出`,
  year: (year: number) => `${year}年度`,

  chapters: {
    basics: "项目基本情况",
    departmentBasics: "部门基本情况",
    work: "绩效评价工作开展情况",
    conclusion: "综合评价情况及评价结论",
    analysis: "绩效评价指标分析",
    problems: "主要经验及做法、存在的问题及原因分析",
    advice: "有关建议",
    others: "其他需要说明的问题",
    scores: "附表　绩效评价指标体系及评分表",
    origin: "附：生成信息",
  },
  sections: {
    overview: "项目概况",
    departmentOverview: "部门概况",
    funds: "资金投入和使用情况",
    goals: "绩效目标",
    purpose: "绩效评价目的、对象和范围",
    method: "绩效评价原则、指标体系、方法和标准",
    process: "绩效评价工作过程",
    experience: "主要经验及做法",
    deviations: "绩效指标偏差情况及原因",
    problems: "存在的问题",
    toConfirm: "须由评价人员确认的事项",
    setAside: "已核实说明、不再列为问题的事项",
  },
  facts: {
    project: "项目名称",
    department: "主管部门",
    unit: "实施单位",
    year: "评价年度",
    table: "自评表",
    agency: "评价机构",
  },
  tableAt: (sheet: string, range: string, kind: string) => `工作表“${sheet}”${range}（${kind}）`,
  blanks: {
    project: "项目名称",
    department: "主管部门",
    unit: "实施单位",
    year: "评价年度",
    agency: "评价机构",
    overview: "项目立项背景、主要内容及实施情况",
    departmentOverview: "部门职责、机构人员及年度重点工作",
    goals: "年度总体目标、阶段性目标及完成情况",
    stages: "阶段性目标",
    goalActual: "总体目标完成情况",
    purpose: "绩效评价的目的、对象和范围",
    principles: "评价原则、指标体系设置说明和评价方法",
    process: "前期准备、组织实施、分析评价的过程",
    experience: "主要经验及做法",
    reason: "偏差原因及改进措施",
    others: "其他需要说明的问题",
    advice: "其他建议",
    score: "得分",
    total: "总分和等级",
    sum: "总分",
  },

  columns: {
    source: "资金来源",
    initialBudget: "年初预算数",
    annualBudget: "全年预算数",
    received: "到位数",
    executed: "执行数",
    rate: "执行率",
    weight: "分值",
    written: "表内得分",
    computed: "评定得分",
    score: "得分",
    spending: "支出内容",
    planned: "计划数",
    actualSpending: "实际数",
    difference: "差额",
    level1: "一级指标",
    level2: "二级指标",
    level3: "三级指标",
    target: "指标值",
    actual: "实际完成值",
    count: "指标数",
    writtenRate: "表内得分率",
    computedRate: "评定得分率",
    indicator: "指标",
    working: "计算过程",
    reason: "偏差原因及改进措施",
  },
  fundsCaption: (unit: string | null) => captionWith("项目资金情况表", unit),
  spendingCaption: (unit: string | null) => captionWith("支出明细表", unit),
  levelsCaption: "各级指标得分情况表",
  deviationsCaption: "绩效指标偏差情况表",
  total: "合计",
  funds: "预算执行率",
  allIndicators: "绩效评价",

  fundsParts: {
    initialBudget: "年初预算",
    annualBudget: "全年预算",
    received: "到位资金",
    executed: "全年执行",
    rate: "预算执行率",
  },
  noFunds: "表内没有资金情况。",
  spendingTotal: (planned: string, actual: string) => `支出合计：计划${planned}，实际${actual}。`,

  scheme: (name: string, version: string, document: string) =>
    `评分依据：${document}。按评分方案“${name}”（版本 ${version}）核算。`,
  standardsOnSheet: "表内写有评分标准的指标，按其评分标准核算。",
  options: (list: string) => `与方案不同或影响得分的取值：${list}。`,
  bands: (list: string) => `评价等次标准：${list}。`,
  band: (label: string, low: string | null, high: string | null, lowIncluded: boolean, highIncluded: boolean) =>
    `${label}（${low === null ? "" : `${low}${lowIncluded ? "≤" : "<"}`}得分${high === null ? "" : `${highIncluded ? "≤" : "<"}${high}`}）`,

  writtenTotal: (points: string, grade: string | null) =>
    `表内评价总分${points}分${grade === null ? "" : `，评价等级“${grade}”`}。`,
  computedTotal: (points: string, weight: string | null, grade: string | null) =>
    `按评分规则核算，总分${points}分${weight === null ? "" : `（满分${weight}分）`}${grade === null ? "" : `，评价等级为“${grade}”`}。`,
  gradeOfWritten: (grade: string) => `表内总分对应等级“${grade}”。`,
  totalsDiffer: (difference: string, more: boolean) => `表内总分比核算总分${more ? "多" : "少"}${difference}分。`,
  totalPending: (count: number) => `${count}项指标的得分须由评价人员判定，判定后才有总分和等级：`,
  notScored: "表的栏目没有认准，没有核算得分。",
  noIndicators: "表内没有逐项的评价指标，得分未按规则核算。",
  noWritten: "表内没有填写得分，以下“实际得分”是按评分规则核算的得分。",

  levelHeading: (name: string) => `${name}情况`,
  level: (name: string, count: number, ofLevel3: boolean) =>
    `${name}类指标由${count}个${ofLevel3 ? "三级指标" : "指标"}构成`,
  levelWeight: (weight: string) => `，权重分值${weight}分`,
  levelScore: (points: string) => `，实际得分${points}分`,
  levelRate: (rate: string) => `，得分率${rate}`,
  levelComputed: (points: string, rate: string | null) =>
    `按评分规则核算应得${points}分${rate === null ? "" : `，得分率${rate}`}。`,
  levelPending: (count: number) => `其中${count}项的得分须由评价人员判定。`,
  fundsScore: "预算执行率指标",
  stop: "。",

  goal: (heading: string, text: string) => `${heading}：${text}`,

  indicatorTarget: (text: string) => `指标值${quoted(text)}`,
  indicatorActual: (text: string) => `实际完成${quoted(text)}`,
  noActual: "实际完成值未填写",
  indicatorWeight: (weight: string) => `该指标${weight}分`,
  indicatorScore: (points: string) => `得${points}分`,
  indicatorComputed: (points: string) => `按评分规则应得${points}分`,
  group: (first: string, count: number, weight: string | null) =>
    `${first}等${count}项指标合并计分${weight === null ? "" : `，共${weight}分`}：`,
  groupScore: "合计",
  comma: "，",
  semicolon: "；",
  colon: "：",

  noDeviations: "没有未达到指标值或失分的指标。",
  fundsDeviation: "资金执行数",
  noProblems: "按表内数据核对，没有发现问题。",
  problem: (title: string, message: string, place: string) => `${title}。${message}（${place}）`,
  place: (sheet: string, cell: string | null) => `工作表“${sheet}”${cell === null ? "" : ` ${cell}`}`,
  advice: (problems: readonly number[], advice: string) => `针对存在的问题第${problems.join("、")}项：${advice}`,
  noAdvice: "核对没有发现问题，没有由核对得出的建议。",
  setAside: (message: string, reason: string) => `${message}说明：${reason}`,

  sign: [
    "填报人（签字）：　　　　　　　　",
    "评价组组长（签字）：　　　　　　　　",
    "单位（盖章）：　　　　　　　　",
    "　　　　年　　月　　日",
  ],
  origin: {
    program: "程序",
    programIs: (version: string) => `绩评 ${version}`,
    scheme: "评分方案",
    schemeIs: (name: string, id: string, version: string) => `${name}（${id}，版本 ${version}）`,
    options: "改动或影响得分的取值",
    none: "无",
    time: "生成时间",
    file: "文件",
    sha256: "文件 SHA-256",
    noFile: "打开的工作簿，没有文件",
  },
  blank: (what: string) => `【待填写：${what}】`,
} as const;

/** A figure stands as it is; words are quoted, so that they are not read as the report's own. */
function quoted(text: string): string {
  return /^[≥≤＞＜><=＝≧≦约共\d.-]/u.test(text) || /[“”]/u.test(text) ? text : `“${text}”`;
}

function captionWith(name: string, unit: string | null): string {
  return unit === null ? name : `${name}（单位：${unit}）`;
}
