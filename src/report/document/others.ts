/** 其他需要说明的问题: what a person must confirm, what a person set aside with her reason; then signatures and date, left blank. */
import type { Finding } from "../../core/checks/finding";
import type { Locale } from "../../locale";
import type { Block } from "./blocks";
import { heading, paragraph } from "./blocks";
import { item } from "./numbering";
import { documentWords as words } from "./words";

function listed(title: string, sentences: readonly string[]): readonly Block[] {
  if (sentences.length === 0) return [];
  return [heading(2, title), ...sentences.map((sentence, at) => paragraph(item(at + 1), sentence))];
}

/** The chapter, with the lines to sign. */
export function othersChapter(findings: readonly Finding[], locale: Locale): readonly Block[] {
  const message = (finding: Finding): string => locale.finding(finding).message;
  const infos = findings.filter((finding) => finding.severity === "info" && finding.ignored === null);
  const aside = findings.flatMap((finding) =>
    finding.ignored === null ? [] : [words.setAside(message(finding), finding.ignored)],
  );
  return [
    heading(1, words.chapters.others),
    ...listed(words.sections.toConfirm, infos.map(message)),
    ...listed(words.sections.setAside, aside),
    // signatures never stand on a page alone
    { kind: "paragraph", pieces: [{ blank: words.blanks.others }], withNext: true },
    { kind: "closing", lines: words.sign },
  ];
}
