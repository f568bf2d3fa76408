/** 未达到的, 超支, 低于的: states that only say that the condition before does not hold. */

const failing =
  /^[若如对凡]?(?:未达到|未达|未达标|未完成|完不成|没完成|没达到|没有完成|没有达到|未达成|没有达成|达不到|不达标|未能达到|未能完成|不符合|不满足|未满足|未按要求完成|未按(?:规定|时|期|计划)?(?:完成)?|低于的?|不足|不到|未实现|未到位|超支|超出|超过|超标|超额|超预算|高于的?|未落实|(?:逾期|超期|延期|迟延)未?(?:完成|报送|提交|公开|上报|拨付|下达|支付|办结|开工|完工)?|推迟完成|延迟完成|滞后|没有|未建立|未制定|不合格)的?(?:上述|以上|[该此本])?(?:年度|既定|规定|绩效)?(?:要求|标准|目标值|目标|指标值|指标|任务|计划|条件|规定|预算|部分)?(?:[的者,时]|情况|部分)*$/u;

/** True where the words name no state of their own. */
export function isShortfall(words: string): boolean {
  return failing.test(words);
}
