/** The labels around a table: who, what, when, how much in all; what ends it; what is no table at all. Squeezed. */

const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** Labels whose neighbour (or rest of the cell, after a colon) is the value. Earlier words win over later ones of the same field. */
export const headLabels = {
  project: list(
    "项目名称 专项名称 转移支付名称 专项(项目)名称 转移支付(项目)名称 项目(政策)名称 政策名称 专项资金名称 资金名称 预算项目名称 项目(专项)名称 政策(项目)名称 评价项目名称 自评项目名称 项目名",
  ),
  department: list(
    "主管部门 预算主管部门 主管部门及代码 部门(单位)名称 部门名称 市级主管部门 省级主管部门 中央主管部门 地方主管部门 项目主管部门 主管单位 主管部门名称 预算部门 部门 一级预算单位",
  ),
  unit: list(
    "实施单位 项目实施单位 项目单位 资金使用单位 预算单位 单位名称 填报单位 项目承担单位 预算单位名称 承担单位 具体实施单位 项目责任单位 执行单位 填报部门 项目单位名称 自评单位 被评价单位 评价单位 单位",
  ),
  year: list("年度 评价年度 预算年度 自评年度 所属年度 项目年度 填报年度"),
  grade: list(
    "评价等级 评价等次 等级 等次 自评等级 自评等次 评定等级 绩效等级 评价结论等级 绩效评价等级 综合等级 自评结果等级 评级 评价结果 自评结果",
  ),
  total: list(
    "自评得分 自评总分 总得分 项目总得分 自评总得分 综合得分 评价得分 总分 自评分数 自评总得分 项目自评得分 自评综合得分 绩效自评得分 绩效评价得分 自评结果得分 总评分 自评分 最终得分 整体自评得分 评价总分 绩效自评总分 合计得分",
  ),
} as const;

/** Endings of labels that are none of the known ones: 县级主管部门, 专项资金项目名称. Known labels come first. */
export const headEndings: readonly (readonly [keyof typeof headLabels, RegExp])[] = [
  ["department", /主管(?:部门|单位)$/u],
  ["project", /(?:项目|专项|政策|资金|转移支付)名称$/u],
  ["unit", /(?:实施|承担|使用|执行|责任)单位$/u],
];

/** Parts of labels that name persons, places and dates. */
export const otherParts = /负责人|联系人|电话$|编码$|代码$|日期$|签字|签章/u;

/** Labels that name something else, so that their neighbour is nobody's value and they are no value themselves. */
export const otherLabels: readonly string[] = list(
  "项目负责人 项目负责人及电话 联系电话 联系人 部门联系人 负责人 填表人 填报人 电话 项目类别 项目属性 项目类型 项目起止时间 起止时间 填报日期 填表日期 项目编码 预算编码 项目代码 单位负责人 财务负责人 主要领导签字 填报时间 专项实施期 实施期 报表编号 编号 项目期 项目实施期 单位地址 邮编 是否公开 评价方式 填报类型 职务 评价时间",
);

/** Words of a title; a title is a line that holds one of them and no value beside it. */
export const titleWords: readonly string[] = list(
  "绩效自评表 自评表 绩效评价表 评价指标体系 评分表 评价得分表 评价指标表 绩效评价报告 自评报告 绩效自评报告 绩效目标完成情况 绩效自评情况 评价指标 自评打分表 评价打分表 评价体系 绩效目标自评 完成情况表 完成情况自评 自评结果 绩效评价 指标完成情况 绩效自评 自评情况表",
);

/** Words of a title of 部门整体支出. */
export const departmentWords: readonly string[] = list("部门整体 整体支出 整体绩效 部门(单位)整体");

/** Words of a title of an indicator table. */
export const indicatorTableWords: readonly string[] = list("指标体系 评分表 指标表 得分表 打分表 评价体系");

/** Cells over the two texts of the goals: what was wanted, what came of it. */
export const goalWords: readonly string[] = list(
  "预期目标 年初设定目标 年度总体目标 年度目标 总体目标 年初绩效目标 年度绩效目标 年初目标 年初预期目标 绩效目标 全年(调整)绩效目标 目标 年度总体绩效目标 总体绩效目标 年初总体目标 预期 实际 实际完成情况 年度总体目标完成情况 年度总体目标完成情况综述 全年实际完成情况 目标实际完成情况 全年目标实际完成情况 总体完成情况 目标完成情况 完成情况 年度目标完成情况 绩效目标完成情况 年度绩效目标完成情况 全年完成情况 实际完成目标情况 年度目标实际完成情况",
);

/** Labels of sums. */
export const totalWords: readonly string[] = list(
  "合计 总分 总计 总得分 综合绩效 合计得分 总分值 自评总分 得分合计 总评分 综合得分 评价总分 自评总得分 总评得分 项目总得分 合计分 合计分值 总分合计 分值合计 共计 自评得分合计 自评合计 最终得分 综合评分 总分数 项目自评总分 绩效自评总分 总合计 得分总计 自评得分",
);
export const subtotalWords: readonly string[] = list("小计 分项小计 小计得分 分项合计 分项得分 分类小计");

/** Beginnings of labels of lines that are no indicators. */
export const noteWords: readonly string[] = list(
  "其他需要说明 需要说明 其他说明 偏差大或 改进措施及结果 改进措施 存在问题 存在的问题 主要问题 评价结论 自评结论 填表人 填报人 填表说明 填报说明 联系电话 联系人 单位负责人 项目负责人 分管领导 主要领导 财务负责人 审核人 制表人 注: 注1 注2 注释 备注: 备注 说明: 说明 单位(盖章) 填报日期 填表日期 填报时间 下一步 原因分析 经验做法 绩效结论 结果应用 自评意见 主管部门意见 财政部门意见 审核意见 评价小组 评价人员 负责人 签字 盖章 填报单位 绩效自评结论 项目绩效分析 部门意见 相关建议 有关建议 其他事项 评价等级说明 *评价 评定等级 评价等级 评价等次 等级 等次 自评等级 绩效等级 1.得分 2.得分 计分说明",
);

/** What tells a sheet that is not to be scored, by the reason. */
export const negativeTitles = {
  "target-application": list(
    "绩效目标申报表 目标申报 绩效目标批复 目标批复表 绩效目标表 支出绩效目标 绩效目标审核 目标设定表",
  ),
  monitoring: list("监控表 运行监控 绩效监控 监控情况 跟踪监控"),
  "final-accounts": list("决算 收支总表 支出总表 收入支出"),
  roster: list("通讯录 花名册 名单 联系方式 名册 成绩 考勤 签到"),
  instructions: list("填表说明 填报说明 填写说明 编制说明 填报须知 使用说明 说明"),
  summary: list("汇总 一览表 得分情况统计 统计表"),
} as const;

/** Headings of a monitoring table that no self-evaluation has. */
export const monitoringHeadings: readonly string[] = list(
  "全年预计完成 完成目标可能性 预计完成情况 预计完成值 执行监控 监控得分",
);

/** Headings of lists of persons and things. */
export const rosterHeadings: readonly string[] = list(
  "姓名 电话 职务 科目 身份证 手机 身份证号 联系电话 学号 考号 部门职务 出生年月 性别 手机号 岗位",
);
