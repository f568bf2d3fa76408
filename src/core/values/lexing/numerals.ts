/** Chinese numerals where they are counts: 三, 十二, 一百二十, 两. */

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A numeral with the index behind it; below 10,000, since 万 is left to the unit. */
export interface NumeralAt {
  readonly number: number;
  readonly end: number;
}

/** The numeral that starts at an index. 十 may start one, 百 and 千 may not (千家万户 is no count). */
export function numeralAt(text: string, index: number): NumeralAt | null {
  let end = index;
  let total = 0;
  let digit: number | null = null;
  let step = 10000;
  let spoken = false;
  for (;;) {
    const at = text.charAt(end);
    const nextDigit = digits[at];
    const nextStep = steps[at];
    if (nextDigit !== undefined && (digit === null || (digit === 0 && step < 10000))) {
      spoken = digit === null;
      digit = nextDigit;
    } else if (nextStep !== undefined && nextStep < step && (digit !== null || (nextStep === 10 && end === index))) {
      total += (digit ?? 1) * nextStep;
      step = nextStep;
      digit = null;
    } else break;
    end++;
  }
  // 一百五 is 150 to some and 105 to others.
  const unsure = spoken && digit !== null && digit > 0 && step > 10 && step < 10000;
  return end === index || unsure ? null : { number: total + (digit ?? 0), end };
}
