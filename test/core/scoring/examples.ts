/**
 * Indicators with what they earn by 财预〔2020〕10号, one line each: nature, name | target | actual | weight, what comes out.
 * Figures are of published tables. To add one, write a line.
 */
import type { IndicatorNature } from "../../../src/core/reading/table";

type Example = readonly [nature: IndicatorNature, indicator: string, earned: string];

export const examples: readonly Example[] = [
  // at least
  ["quantity", "组织力量开展检查督导次数 | ≥2次 | 3次 | 2", "2"],
  ["quantity", "特困供养人数 | >=4754人 | 4604人 | 5", "4.84"],
  ["quantity", "全县参保人数 | 8755 | 8676 | 15", "14.86"],
  ["quantity", "工程资金额 | 43.2 | 37.24 | 10", "8.62"],
  ["quantity", "委托的工程服务项数 | ≥50个 | 50 | 8", "8"],
  ["quantity", "五星级小区评选 | ≥13个 | ≥13个 | 12.5", "12.5"],
  ["quantity", "培训次数 | ≥10次 | 0次 | 5", "0"],
  ["quality", "成果报告合格比例 | ≥100百分比 | 100 | 8", "8"],
  ["quality", "政策知晓率 | ═100% | 98% | 10", "9.8"],
  ["quality", "参与考核评价率 | ≥90% | 98% | 5", "5"],
  ["quantity", "贷款额 | ≥1亿元 | 8500万元 | 10", "8.5"],
  ["quantity", "增长率 | ＞5% | 6% | 4", "4"],
  // at most
  ["cost", "宣传费 | ≤20万元 | 60.32万元 | 1.25", "0.41"],
  ["cost", "调研督导差旅费 | ≤30万元 | 7.9万元 | 1.25", "1.25"],
  ["cost", "设备维护费 | ≤3万元 | 0万元 | 1.25", "1.25"],
  ["quality", "临时救助标准 | <=5300元/户 | 5830元/户 | 10", "9.09"],
  ["quality", "安全事故 | ≤3起 | 0起 | 5", "5"],
  ["quality", "安全事故 | ≤0起 | 1起 | 5", "0"],
  ["quality", "安全事故 | ≤3起 | 无 | 5", "5"],
  ["quality", "有责投诉 | 0次 | 0次 | 5", "5"],
  ["quality", "有责投诉 | 0次 | 2次 | 5", "0"],
  ["quality", "森林火灾受害率 | 0.9% | 0 | 10", "10"],
  ["quality", "有害生物成灾率 | 0.4% | 0.5% | 10", "8"],
  // equal by nature (A31)
  ["cost", "综治平安经费 | =36万元 | =30.64万元 | 10", "10"],
  ["cost", "四型平安小区以奖代拨经费 | =15万元 | 18万元 | 10", "8.33"],
  ["cost", "成本节约率 | 10% | 5% | 10", "5"],
  ["cost", "补助标准达标率 | =100% | 95% | 10", "9.5"],
  ["quantity", "支持县市政法委数量 | =10个 | 9个 | 1", "0.9"],
  ["quality", "综治考评合格率 | =100% | =100% | 10", "10"],
  // ranges
  ["quality", "出勤率 | 98%-100% | 99% | 5", "5"],
  ["quality", "出勤率 | 98%-100% | 49% | 5", "2.5"],
  // dates
  ["timeliness", "创建任务完成截止时间 | 2022年12月20日 | 2022年1月25日 | 5", "5"],
  ["timeliness", "完成时间 | 2022年12月20日 | 2022年12月20日 | 5", "5"],
  ["timeliness", "完成时间 | 2022年12月20日 | 2022年12月21日 | 5", "judgement 0-5"],
  ["timeliness", "村庄验收时间 | 9月前 | 7月 | 5", "5"],
  ["timeliness", "完成时间 | 2022年12月底 | 已完成 | 5", "5"],
  // words
  ["benefit", "群众对平安建设认可率 | 逐步提高 | 逐步提高 | 10", "10"],
  ["benefit", "对市场公平的作用 | 效果明显 | 达成预期指标 | 10", "10"],
  ["benefit", "长期作用 | 效果明显 | 部分达成 | 10", "judgement 6-8"],
  ["benefit", "长期作用 | 效果明显 | 基本达成 | 10", "judgement 8-10"],
  ["benefit", "长期作用 | 效果明显 | 未达成 | 10", "judgement 0-6"],
  ["benefit", "社会稳定 | 提高 | 稳步向好 | 10", "judgement 0-10"],
  ["quantity", "宣传次数 | 全年至少2次 | 已完成100% | 12.5", "12.5"],
  ["cost", "成本 | 10万元 | 已完成100% | 12.5", "12.5"],
  // satisfaction and execution
  ["satisfaction", "群众满意度 | ≧90% | 98% | 10", "10"],
  ["satisfaction", "学生满意度 | ≥95% | 90.25% | 10", "9.5"],
  ["execution", "预算执行率 | =100% | 91.02% | 5", "4.55"],
  ["execution", "预算执行率 | 100% | 102.59% | 10", "10"],
  // lists: each target shares the points
  ["quantity", "走访慰问 | 走访≥60名，发放慰问金≥3万元 | 走访65名，发放慰问金3.25万元 | 2.5", "2.5"],
  ["quantity", "走访慰问 | 走访≥60名，发放慰问金≥4万元 | 走访65名，发放慰问金3万元 | 2", "1.75"],
  // nothing to go by: a person
  ["quantity", "结果应用创新 | | 95% | 5", "judgement 0-5"],
  ["quantity", "结果应用创新 | | 5分 | 5", "judgement 0-5"],
  ["quantity", "培训次数 | ≥10次 | 20万元 | 5", "judgement 0-5"],
  ["quantity", "培训次数 | ≥10次 | | 5", "missing"],
  ["quantity", "培训次数 | ≥10次 | / | 5", "missing"],
  ["quantity", "培训次数 | ≥10次 | 约9次 | 5", "judgement 0-5"],
];
