/**
 * Phrases that say where to look, or repeat what holds anyway, and change no score. A closed list: whatever is not in
 * it stays unread.
 */

const evidence =
  "(?:相关)?(?:资料|材料|文件|台账|现场|现场和资料|资料和现场|档案|凭证|账簿|佐证资料|佐证材料|证明材料|相关资料|相关材料|制度文件|分配方案|报告|报表|合同|验收报告|验收资料|原始凭证|会议记录|问卷)";
const list = String.raw`${evidence}(?:[、和及与或]${evidence}){0,4}`;
const source =
  "(?:合同|建设合同|协议|相关规定|有关规定|规定|文件|实施方案|项目实施方案|方案|批复|批复文件|项目批复|合同约定|验收报告|验收情况|实际情况|考核情况|考核结果|检查结果|检查情况|完成情况|实际完成情况|工作完成情况|任务完成情况|项目完成情况|计划|年度计划|工作计划|资料|佐证资料|佐证材料|调查结果|问卷结果|评分标准|以下标准|下列标准|上述标准|执行情况|落实情况|情况|统计数据|部门职责)";
const exceptions = /^[([]?(?:因|由于|属于|但)?[\u4E00-\u9FFF、]{2,40}除外[)\]]?$/u;
const patterns: readonly RegExp[] = [
  new RegExp(`^(?:现场)?(?:查看|查阅|查验|查|核查|检查|抽查|核对|审核|调阅)${list}$`, "u"),
  new RegExp(
    `^(?:此项|本项|该项|以上|上述|以上各项|[需须应请])*(?:提供|附|提交)(?:相应|相关|有关|必要)?的?${list}$`,
    "u",
  ),
  new RegExp(
    `^(?:根据|按照|依据|按|依|结合|对照)${source}(?:[和及与、]${source}){0,3}(?:规定|约定|要求)?(?:进行)?(?:评分|打分|计分|评价|赋分|考核|评定|判断|计算)?$`,
    "u",
  ),
  /^以\d+(?:\.\d+)?%作?为(?:标准|基准|目标值|满分标准)$/u,
  /^(?:评分标准|计分方法|评分方法|计分标准|得分计算方法|评价标准|评分细则|扣分标准|其中|具体为|具体如下|标准如下|分[一二三四五]档(?:计分|评分|赋分)?|按以下标准(?:计分|评分|赋分)|说明|备注|具体标准|评价要点|评分要点|评分规则|计分规则|直接赋分|指标解释|指标说明|指标内涵|计算公式|计算方法)$/u,
  /^(?:采用|实行)?(?:扣分制|得分制|倒扣分制|百分制)$/u,
  /^(?:得分|分值|结果)?(?:四舍五入)?(?:保留|取)到?(?:小数点后)?(?:两|2)位(?:小数)?$/u,
  /^(?:该指标为|本指标为|属于)?(?:正向|反向|定量|定性|约束性|预期性)指标$/u,
  /^[rx](?:[为=是]|表示)(?:实际)?[\u4E00-\u9FFF]{2,12}(?:率|比例|值)?$/iu,
  /^[\u4E00-\u9FFF、“”]{0,30}(?:二者|两者)(?:(?<![二两]者)择其一|任选其一|选其一|取其一)(?:进行)?(?:考核|评价|评分|计分|打分|评定)?$/u,
  /^(?:(?:以上|上述)共?有?|共有?)(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[项个条点]$/u,
  /^(?:根据|按照?|对照|依据)?(?:以上|上述)?(?:评价|评分|考核)?(?:要点|标准|细则|内容)?(?:进行)?逐[项条](?:评分|打分|计分|评价|赋分|考核)$/u,
  /^(?:以上|上述)?共?有?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[项个条]?(?:工作|子|具体|考核|评价)?(?:内容|指标|要点|要求|方面|评价要点|要素|条件|标准|部分|环节|任务)$/u,
  /^(?:通过|经|根据|对)?(?:随机|现场)?(?:抽查|抽取|抽检|抽样|选取|检查|走访|查看)了?(?:\d{1,6}|[一二三四五六七八九十百]{1,3})[\u4E00-\u9FFF]{1,10}$/u,
  /^(?:多|超|超额|超出|超过|提前)[\u4E00-\u9FFF]{0,4}(?:的|了)?(?:部分)?(?:不予|不[再另]?)(?:加分?|计分|计|奖励)$/u,
  /^(?:本项|该项)?(?:指标)?(?:实行|采用|采取)?(?:倒扣分?制?|扣分制|直接赋分)$/u,
  /^(?:均|都|以上均|各项均)$/u,
  /^(?:主要|用以|用于|用来)?(?:反映|考核|体现|衡量|评价)[\u4E00-\u9FFF、]{2,30}(?:情况|程度|水平|效果|状况|能力|作用|影响)$/u,
  /^(?:数据|资料|信息|取数)来源$|^(?:采用)?区间赋分法?$/u,
  /^[\u4E00-\u9FFF]{0,8}(?:符合|达到|完成|满足)(?:要求|任务|条件)?的?(?:则|即)?得(?:相应|该项|对应)的?(?:分值|分数|分)$/u,
  /^(?:均?由)?[一二三四五六七八九]部分(?:组成|构成)$/u,
  /^[\u4E00-\u9FFF]{2,12}占\d{1,3}%(?:权重)?$/u,
  exceptions,
  /^以(?:第三方|实际|最终|财政|主管)?[\u4E00-\u9FFF\d]{2,20}?(?:结果|得分|数据|报告|意见|记录|情况)?为准$/u,
  /^(?:问卷|满意度)?调查(?:问卷)?(?:结果)?(?:显示)?$/u,
];
const prefix = new RegExp(
  `^(?:根据|按照|依据|结合|对照)${source}(?:[和及与、]${source}){0,3}(?:规定|约定|要求)?(?=[\\u4E00-\\u9FFF]{2})`,
  "u",
);
const lead =
  /^(?:评分标准|评分规则|计分规则|计分方法|计分标准|评分方法|得分计算方法|评价标准|扣分标准|评分细则|直接赋分|指标解释|指标说明|指标内涵|计算公式|计算方法|分[一二三四五]档(?:计分|评分|赋分)?|其中|具体标准(?:为|如下)?|具体(?:为|如下)|标准如下|按以下标准(?:计分|评分|赋分)):/u;

/** 实际支出资金指一定时期内项目实际拨付的资金: what a name means. */
const meaning = /^[\u4E00-\u9FFF]{2,12}(?:(?:是|系)?指(?![标数导定南示])|指的是)[\u4E00-\u9FFF、（）()]{4,60}$/u;

const evidenceAlone = new RegExp(`^${list}$`, "u");

/** 验收报告 alone (数据来源：验收报告): only where nothing is given for it. */
export function isEvidence(words: string): boolean {
  return evidenceAlone.test(words);
}

/** 因客观原因造成的除外: what the rule leaves out, where it was so. */
export function isException(words: string): boolean {
  return exceptions.test(words.replace(/^[、,的:]+|[、,的:]+$/gu, ""));
}

/** True for a phrase of the list. */
export function isNeutral(words: string): boolean {
  if (meaning.test(words) && !scoringWords.test(words)) return true;
  const plain = words.replace(/^[、,的:]+|[、,的:]+$/gu, "");
  return plain === "" || patterns.some((pattern) => pattern.test(plain));
}

/** A condition without the neutral words at its head: `根据实际情况全面完成` is `全面完成`. */
export function withoutNeutralHead(words: string): string {
  return words.replace(lead, "").replace(prefix, "");
}

/** Words by which a phrase may change a score: where they stand in something no clause took, it stays unread. */
export const scoringWords =
  /[扣酌视乘每\d]|得分|给分|计分|记分|评分|打分|加分|减分|赋分|分值|满分|权重|折算|比例|平均|加倍|双倍|翻倍|减半|排名|依次|以此类推|依此类推|择其一|择优|择高|除[^了去]|剔除|另行|最高|最低|上限|下限|封顶|超过|低于|不足|高于|以上|以下|以内|之间|否则|一票|取消|降[一二两]?[级档等]|翻番/u;

const definition = /^×?(?:[\u4E00-\u9FFFrxX]{1,16}=)?[([]?[\u4E00-\u9FFF+\-/×()[\]|]{2,60}(?:100%)?[)\]]?$/u;

/** True for `到位率=到位资金/预算资金×100%`: how the figure is made, not how it is scored. */
export function isDefinition(words: string): boolean {
  return (
    (words.includes("=") || /\/.*100%/u.test(words)) &&
    definition.test(words) &&
    !/得分|分值|权重|扣/u.test(words) &&
    /[/\-+×]/u.test(words)
  );
}
