/** The words that the pane shows, in one language. */
import type { Finding } from "../core/checks/finding";
import type { Language, Locale } from "../locale";
import { localeOf } from "../locale";
import { paneWords as english } from "../locale/en-US/pane";
import type { PaneWords } from "../locale/zh-CN/pane";
import { paneWords as chinese } from "../locale/zh-CN/pane";

/** A finding put into words. */
export interface FindingWords {
  /** `资金来源合计不符` */
  readonly title: string;
  /** One or two sentences with the figures. */
  readonly message: string;
}

export interface Words {
  readonly locale: Locale;
  readonly pane: PaneWords;
  readonly finding: (finding: Finding) => FindingWords;
}

/** All words of a language. */
export function wordsOf(language: Language): Words {
  const locale = localeOf(language);
  return {
    locale,
    pane: language === "zh-CN" ? chinese : english,
    finding: (finding) => ({
      title: finding.code,
      message: Object.entries(finding.facts)
        .map(([name]) => name)
        .join(" "),
    }),
  };
}
