/** Level 1 as reports name it: 项目过程, 产出 of a department. */
import type { TableEvaluation } from "../../core/evaluation";
import { bareLevel } from "../../core/schemes";
import { oneLine } from "./say";

/** The four levels of project evaluations (财预〔2020〕10号, 附件: 项目支出绩效评价指标体系框架). */
const ofProjects = ["决策", "过程", "产出", "效益"];

/** Without numbering, weight and 指标; the levels of project evaluations with 项目 before. */
export function levelName(text: string, { reading }: TableEvaluation): string {
  const bare = bareLevel(oneLine(text));
  return reading.layout.kind !== "department" && ofProjects.includes(bare) ? `项目${bare}` : bare;
}
