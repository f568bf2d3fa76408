/** The heading words of an indicator block, by what their column holds. Squeezed, without bracketed parts: `年度 指标值(A)` is `年度指标值`. */
import type { ColumnRole } from "../layout";

/** What a heading says: a role, or `container` for the words that stand over or beside all levels (绩效指标). */
export type HeadingRole = ColumnRole | "container";

export interface HeadingWords {
  readonly role: HeadingRole;
  /** Whole headings. */
  readonly exact: readonly string[];
  /** Parts of headings; a heading that holds one of them, and none of `without`, is taken for this role. Earlier entries win. */
  readonly parts: readonly string[];
  readonly without: readonly string[];
}

const words = (role: HeadingRole, exact: string, parts = "", without = ""): HeadingWords => {
  const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
  return { role, exact: list(exact), parts: list(parts), without: list(without) };
};

/** In order of preference: where two entries hold a part of a heading, the first one counts. */
export const headingWords: readonly HeadingWords[] = [
  words(
    "reason",
    "偏差原因分析及改进措施 未完成原因分析 扣分原因 原因分析 说明 扣分说明 情况说明",
    "原因 偏差分析 改进措施 扣分情况",
  ),
  words(
    "level1",
    "一级指标 一级 一级指标名称 一级目标 评价内容 考核内容 一级分类 指标类别 评价维度 第一级 1级指标 指标大类 评价项目",
    "一级指标",
  ),
  words("level2", "二级指标 二级 二级指标名称 二级目标 二级分类 第二级 2级指标 指标分类", "二级指标"),
  words("level3", "三级指标 三级 三级指标名称 三级目标 第三级 3级指标 三级指标内容", "三级指标"),
  words(
    "name",
    "四级指标 指标名称 指标内容 评价指标 具体指标 目标名称 考核指标 绩效评价指标 指标 绩效指标名称 评价指标名称 指标项目 自评指标 评估指标 明细指标 细化指标",
    "四级指标 指标名称",
  ),
  words(
    "container",
    "绩效指标 年度绩效指标 绩效目标指标 产出及效益指标 指标体系 绩效指标完成情况 年度绩效目标 绩效目标完成情况 绩效目标设置情况",
  ),
  words("completionRate", "完成率 完成比例 指标完成率 完成度 完成程度 目标完成率 实际完成率"),
  words(
    "ignored",
    "得分系数 是否核心指标 指标类型 偏差率 偏离度 历史值 上年完成值 指标来源 评价结果 指标方向 指标属性 评价方法 是否达标 责任科室 责任部门 扣分 扣减分 扣分值 扣减分值 扣减分数",
    "系数 核心指标 上年 去年 偏差率 偏离",
  ),
  words(
    "standard",
    "评分标准 评价标准 评分规则 评分细则 评分办法 评分方法 计分办法 计分方法 得分计算方法 评价标准及依据 打分标准 赋分标准 扣分标准 计分标准 评分说明 计分规则 考核标准 评分要点 评分依据 标准",
    "评分标准 评价标准 评分规则 评分细则 评分办法 计分办法 计算方法 评分方法 计分方法 打分标准 打分办法 赋分 扣分标准 计分标准 考核标准 评价细则 评分依据",
    "",
  ),
  words(
    "calculation",
    "基础数据及计算 计算过程 计算公式 计算依据 数据及计算 基础数据 计算过程及结果 基础数据及计算过程",
    "计算过程 基础数据 计算公式",
  ),
  words(
    "evidence",
    "佐证材料 评价依据 数据来源 证明材料 依据 佐证资料 资料来源 指标值设定依据 取值依据",
    "佐证 依据 来源 证明材料",
  ),
  words(
    "otherScore",
    "复核分 复核得分 财政审核评分 审核得分 审核分 审核评分 评价得分 复评分 复评得分 主管部门评分 主管部门得分 第三方评分 抽查得分 财政评分 财政评价得分 专家评分 核定得分 复审得分 考评得分 评审得分 部门评价得分 评价分 核查得分",
    "复核 复评 审核 复审 核定 抽查 第三方 专家 财政评 主管部门评 评价得分 核查",
  ),
  words(
    "score",
    "得分 自评分 自评得分 指标得分 实际得分 评分 自评分数 单位自评得分 自评分值 得分情况 本项目得分 自评得分情况 评定得分 单位自评分 最终得分 项目得分 自评 打分 分数",
    "得分 自评分 评分 打分",
  ),
  words("ignored", "权重系数"),
  words(
    "weight",
    "分值 权重 参考分值 权重分值 指标权重 权数 标准分 标准分值 满分 指标分值 分值权重 评级分值 基本分 配分 应得分 满分值 总分值 权重分 基准分 分值比重 设定分值",
    "分值 权重 权数 标准分 满分",
  ),
  words(
    "sign",
    "指标性质 比较 比较符 比较关系 关系符 关系符号 目标符号 符号 运算符号 计算符号 比较符号 指标符号 性质 运算符 计算符",
    "运算符 比较符 计算符",
  ),
  words("unit", "度量单位 计量单位 单位 指标单位 数量单位", "度量单位 计量单位"),
  words("standardValue", "标准值 参考标准值 指标标准值"),
  words(
    "explanation",
    "指标说明 指标解释 评价要点 指标定义 指标解释说明 指标释义 评价内容及要点 评价说明 指标含义",
    "指标说明 指标解释 释义 要点",
  ),
  words(
    "actual",
    "实际完成值 全年实际值 全年完成值 完成值 实际值 实际完成指标值 年终完成值 目标完成值 完成情况 实际完成情况 实际完成 全年实际完成值 完成量 实施进度 实际情况 实际完成数 实际完成量 目标完成情况 指标完成情况 全年完成情况 年度完成值 自评完成值 完成结果 执行情况 落实情况 完成数 年度实际完成值 实际指标值 实际完成结果 指标实际完成值 完成指标值 目标实际完成情况 评价指标值 业绩值 实际业绩值 实际业绩 实绩值 实绩 评价值 实测值 实际达成值 达成值 达成情况 实际达成情况 年末完成值 实际达到值 工作完成情况 实现值 自评情况 实际",
    "实际完成 完成值 实际值 完成情况 完成指标 实际达到 实际达成 业绩值 完成结果",
    "预计 截至 1-6月 1-7月 1-8月 1-9月 上半年",
  ),
  words(
    "target",
    "年度指标值 指标值 目标值 年初目标值 年初指标值 年度目标值 绩效目标 预期指标值 计划值 预期目标值 年初设定值 全年目标值 目标 计划完成值 预期值 预期目标 调整指标值 调整后指标值 年初设定目标值 预期绩效目标 计划目标值 设定目标值 年度绩效目标值 绩效目标值 计划数 目标数 年初设定指标值 全年指标值 计划指标值 年初绩效目标值 绩效指标值 年度目标 计划目标 考核目标 年度计划 指标目标值 预期完成值 预算指标值 绩效标准 目标标准",
    "指标值 目标值 计划值 预期值",
  ),
  words("number", "序号 编号 序 项次 指标序号"),
  words("remark", "备注 其他说明 备注说明", "备注"),
];
