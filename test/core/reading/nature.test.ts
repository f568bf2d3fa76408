/** How an indicator behaves, by the words of its levels and its name. */
import { natureOf } from "../../../src/core/reading/nature";

test.each([
  [["产出指标", "数量指标", "养护里程"], "≥120公里", "quantity"],
  [["产出指标", "质量指标", "验收合格率"], "100%", "quality"],
  [["产出指标", "时效指标", "完成时间"], "9月前", "timeliness"],
  [["产出", "产出成本", "宣传费"], "≤20万元", "cost"],
  [["成本指标", "经济成本指标", "成本控制数"], "≤30万元", "cost"],
  [["效益指标", "社会效益指标", "通行条件"], "改善", "benefit"],
  [["效益", "项目效益", "满意度"], "", "satisfaction"],
  [["满意度指标", "人民群众满意度", "≥95%"], "≥95%", "satisfaction"],
  [["过程", "资金管理", "预算执行率"], "=100%", "execution"],
  [["过程", "政府采购执行率"], "", "other"],
  [["工程款"], "≤20万元", "cost"],
  [["决策", "项目立项", "立项依据充分性"], "充分", "other"],
] as const)("%j with %s is %s", (path, target, nature) => {
  expect(natureOf(path, target)).toBe(nature);
});
