/** 生成信息: which program, rules and file a report comes from: what one must know in three years. */
import type { TableEvaluation } from "../../core/evaluation";
import type { Locale } from "../../locale";
import { optionList } from "../options";
import type { Provenance } from "../provenance";
import type { Block } from "./blocks";
import { heading } from "./blocks";
import { documentWords as words } from "./words";

/** The chapter at the very end. */
export function originChapter(table: TableEvaluation, provenance: Provenance, locale: Locale): readonly Block[] {
  const { origin, chapters } = words;
  const { scheme } = table;
  return [
    heading(1, chapters.origin),
    {
      kind: "facts",
      pairs: [
        [origin.program, [origin.programIs(provenance.program)]],
        [origin.scheme, [origin.schemeIs(scheme.name, scheme.id, scheme.version)]],
        [origin.options, [optionList(table, locale) ?? origin.none]],
        [origin.time, [provenance.time]],
        [origin.file, [provenance.fileName ?? origin.noFile]],
        ...(provenance.sha256 === null ? [] : [[origin.sha256, [provenance.sha256]] as const]),
      ],
    },
  ];
}
