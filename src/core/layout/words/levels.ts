/** Names of levels 1 and 2, as they stand in level columns, group rows and summaries; squeezed, without 指标 at the end. */

const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

export const level1Names: readonly string[] = list(
  "产出 效益 满意度 成本 决策 过程 投入 效果 管理 绩效 项目决策 项目管理 项目产出 项目效益 项目绩效 部门决策 综合管理 部门绩效 成效 投入目标 管理目标 产出目标 效益目标 投入管理 过程管理 履职效能 社会效应 管理效率 运行成本 服务满意 可持续性 预算执行 项目过程 项目投入 项目实施 项目效果 基本运行 重点履职 整体效益 预算管理 财务管理 资产管理 履职 项目管理与实施 服务对象满意度 制度 预算执行率 执行率 部门预算管理 履职产出 履职效果 社会效益",
);

export const level2Names: readonly string[] = list(
  "数量 质量 时效 成本 产出数量 产出质量 产出时效 产出成本 经济效益 社会效益 生态效益 环境效益 可持续影响 可持续发展 服务对象满意度 满意度 群众满意度 社会公众满意度 受益对象满意度 项目立项 绩效目标 资金投入 资金管理 组织实施 资金落实 业务管理 项目效益 社会效应 生态环境成本 经济成本 社会成本 目标设定 预算配置 预算执行 预算管理 资产管理 职责履行 履职效益 项目产出 项目效果 科学决策 项目执行 项目完成 目标任务 预算编制 制度 读者 环境 可持续 公平性 效率 履职效果 数量目标 质量目标 时效目标 成本目标 生态环境效益 公众满意度 财务管理 人员管理 其他满意度 职责目标 投入成本",
);
