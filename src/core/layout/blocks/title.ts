/** The title of a table and its year. */
import type { TextAt } from "../layout";
import { textAt } from "../lines";
import type { Line } from "../lines";
import { titleWords } from "../words/head";

/** True for a line that is a title: one text with the words of one. */
export function isTitle({ labels }: Line): boolean {
  const [label] = labels;
  if (!label || labels.length > 2 || label.numeric || label.key.length > 60 || /[。;；]/u.test(label.text))
    return false;
  return (
    titleWords.some((word) => label.key.includes(word)) &&
    !/^(?:注|说明|备注|附注)/u.test(label.key) &&
    /[表告案系况果价准\])]$/u.test(label.key)
  );
}

/** The first line that is a title. */
export function titleOf(lines: readonly Line[]): TextAt | null {
  const title = lines.find(isTitle)?.labels[0];
  return title ? textAt(title) : null;
}

const yearPattern = /(?:^|\D)((?:19|20)\d{2})(?:年|\)|$)/u;

/** The year beside its label, in the title, or in a line of its own: `(2022年度)`, `2019年度)`. */
export function yearOf(lines: readonly Line[], title: TextAt | null, beside: TextAt | null): number | null {
  const alone = lines.flatMap(({ labels }) =>
    labels.length <= 2 && labels[0] && labels[0].key.length <= 12 && labels[0].key.includes("年")
      ? [labels[0].key]
      : [],
  );
  const texts = [beside?.text ?? "", ...alone, title?.text.replace(/\s/gu, "") ?? ""];
  for (const text of texts) {
    const year = yearPattern.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
