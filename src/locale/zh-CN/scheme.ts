/** What is wrong in a scheme file, in Chinese. */
import type { SchemeProblem } from "../../core/schemes";

/** What people call the parts of a scheme; the name in the file stands behind it. */
const parts: Readonly<Record<string, string>> = {
  name: "名称",
  levelWeights: "分值",
  levelWeightsWithCost: "含成本的分值",
  levelConditions: "分值条件",
  bands: "等级",
  quality: "定性指标",
  namedRules: "指标规则",
  options: "计分规则",
  findings: "问题级别",
};

function placeOf(path: string): string {
  if (path === "") return "方案文件";
  const name = parts[path.split(/[.[]/u)[0] ?? ""];
  return name === undefined ? `方案的 ${path}` : `方案的${name}（${path}）`;
}

/** One problem of a scheme file: where, what stands there, what should. */
export function schemeProblem({ code, path, found, expected }: SchemeProblem): string {
  const at = placeOf(path);
  switch (code) {
    case "shape":
      return `${at}：应为 ${expected}，现为 ${found}。请改正后重新导入。`;
    case "band-gap":
      return `${at}：等级 ${found} 之间有空隙，落在其中的总分没有等级。请使上一档的下限等于下一档的上限。`;
    case "band-overlap":
      return `${at}：等级 ${found} 有重叠，同一总分有两个等级。请使其中一端不含本数。`;
    case "band-empty":
      return `${at}：等级 ${found} 的下限高于上限。请改正。`;
    case "weights-total":
      return `${at}：权重与执行率合计 ${found}，应为 ${expected}。请调整权重。`;
    case "quality-order":
      return `${at}：定性各档的界限 ${found} 不衔接，中档下限应为 ${expected}。请改正。`;
    case "unknown-option":
      return `${at}：没有“${found}”这个选项。请删除或改名。`;
  }
}
