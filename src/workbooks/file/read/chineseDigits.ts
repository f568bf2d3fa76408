/** The formats [DBNum1] (一二三) and [DBNum2] (壹贰叁): numbers written in Chinese digits. */

type Kind = "lower" | "upper";

const digitsOf = { lower: "〇一二三四五六七八九", upper: "零壹贰叁肆伍陆柒捌玖" };
const unitsOf = { lower: ["", "十", "百", "千"], upper: ["", "拾", "佰", "仟"] };
const groups = ["", "万", "亿", "万亿"];

/** Replaces the digits in a shown text. In dates a year goes digit by digit (二〇二二年), other numbers by their units (十二月二十日). */
export function chineseDigits(shown: string, kind: Kind, date: boolean): string {
  return shown.replace(/\d+(?:\.\d+)?/gu, (number) => {
    const [whole = "", fraction] = number.split(".");
    if (date && whole.length === 4) return oneByOne(whole, kind);
    const inUnits = whole.length > 16 ? oneByOne(whole, kind) : withUnits(whole, kind);
    return fraction === undefined ? inUnits : `${inUnits}.${oneByOne(fraction, kind)}`;
  });
}

function oneByOne(digits: string, kind: Kind): string {
  return digits.replace(/\d/gu, (digit) => digitsOf[kind].charAt(Number(digit)));
}

/** `1204` is 一千二百〇四; 十二 drops its leading 一, as Excel does for dates and numbers alike. */
function withUnits(digits: string, kind: Kind): string {
  const plain = digits.replace(/^0+(?=\d)/u, "");
  if (plain === "0") return digitsOf[kind].charAt(0);
  let text = "";
  let gap = false;
  let groupHolds = false;
  for (let index = 0; index < plain.length; index++) {
    const place = plain.length - 1 - index;
    const digit = Number(plain.charAt(index));
    if (digit === 0) gap = true;
    else {
      text += gap ? digitsOf[kind].charAt(0) : "";
      text += digitsOf[kind].charAt(digit) + (unitsOf[kind][place % 4] ?? "");
      gap = false;
      groupHolds = true;
    }
    if (place % 4 !== 0) continue;
    if (groupHolds) text += groups[place / 4] ?? "";
    groupHolds = false;
  }
  return kind === "lower" ? text.replace(/^一十/u, "十") : text;
}
