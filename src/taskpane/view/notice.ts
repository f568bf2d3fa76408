/** What the last action came to, in words. */
import type { HeldBack } from "../../core/edits/edit";
import type { HostFailure } from "../../workbooks/workbook";
import type { Notice } from "../session/state";
import type { Words } from "../words";

export interface NoticeWords {
  readonly tone: "success" | "warning" | "error";
  readonly lines: readonly string[];
  /** True where trying again is sensible. */
  readonly retry: boolean;
}

/** One to four short lines. */
export function noticeWords(notice: Notice, words: Words): NoticeWords {
  const { done } = words.pane;
  const well = (...lines: string[]): NoticeWords => ({ tone: "success", lines, retry: false });
  switch (notice.kind) {
    case "scored":
      return scoredWords(notice, words);
    case "checked":
      return withTroubles(well(done.checked(notice.findings)), notice.troubles, words);
    case "undone":
      return { ...well(words.locale.reverted(notice.applied)), tone: toneOf(notice.applied.leftAlone.length > 0) };
    case "cleared":
      return well(done.cleared(notice.marks));
    case "judged":
      return well(done.judged(notice.score));
    case "copied":
      return well(done.copied);
    case "copy-failed":
      return { tone: "warning", lines: [done.copyFailed], retry: false };
    case "ignored":
      return well(done.ignored);
    case "restored":
      return well(done.restored);
    case "entered":
      return well(done.entered);
    case "corrected":
      return well(done.corrected);
    case "scheme":
      return well(done.schemeSet(notice.name));
    case "made":
      return notice.sheet === null
        ? { tone: "warning", lines: [done.nothingMade], retry: false }
        : well(done.made(notice.sheet, notice.refreshed));
    case "reported":
      return well(done.reported(notice.file));
    case "rescored":
      return well(done.rescored(notice.sheet, notice.written));
    case "forgotten":
      return well(done.forgotten(notice.records));
    case "approved":
      return well(notice.name === null ? done.approvedOff : done.approved(notice.name));
    case "auto":
      return well(notice.on ? done.autoOn : done.autoOff);
    case "plan-changed":
      return { tone: "warning", lines: [done.planChanged], retry: false };
    case "inserted":
      return well(done.inserted);
    case "insert-failed":
      return { tone: "error", lines: [done.insertFailed], retry: false };
    case "crashed":
      return { tone: "error", lines: [words.pane.failed.crash], retry: true };
    case "failed":
      return { tone: "error", lines: [words.locale.failure(notice.failure)], retry: true };
  }
}

const toneOf = (doubtful: boolean): NoticeWords["tone"] => (doubtful ? "warning" : "success");

function scoredWords(notice: Extract<Notice, { kind: "scored" }>, words: Words): NoticeWords {
  const { done } = words.pane;
  const { applied, stoppedAfter } = notice;
  const written =
    applied.written + applied.leftAlone.length === 0 ? done.nothingToWrite : words.locale.applied(applied);
  const stopped = stoppedAfter === null ? [] : [done.stopped(stoppedAfter.done, stoppedAfter.total)];
  const held = heldWords(notice.heldBack, words);
  const said: NoticeWords = {
    tone: toneOf(stoppedAfter !== null || applied.leftAlone.length > 0),
    lines: [...stopped, written, ...(held === null ? [] : [held])],
    retry: false,
  };
  return withTroubles(said, notice.troubles, words);
}

/** What went wrong beside the scores: highlights that could not be set, a record that could not be kept. */
function withTroubles(said: NoticeWords, troubles: readonly HostFailure[], words: Words): NoticeWords {
  if (troubles.length === 0) return said;
  return { ...said, tone: "warning", lines: [...said.lines, ...troubles.map((one) => words.locale.failure(one))] };
}

/** `3 个单元格未写：是公式 2 个，待人工判定 1 个`; cells that held the same already go without saying. */
function heldWords(heldBack: readonly HeldBack[], words: Words): string | null {
  const { done } = words.pane;
  const counts = new Map<HeldBack["why"], number>();
  for (const { why } of heldBack) if (why !== "same") counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return null;
  const total = [...counts.values()].reduce((all, count) => all + count, 0);
  const parts = [...counts].map(([why, count]) => done.heldPart(words.locale.heldBack[why], count));
  return done.held(total, parts.join(words.locale.listSeparator));
}
