/** The ribbon's buttons, without the pane: what they do, and when the pane must open to say something. */
import type { TableEvaluation } from "../core/evaluation";
import type { Session } from "../taskpane/session/session";
import type { PaneState } from "../taskpane/session/state";

/** Names as manifest.xml has them. */
export type RibbonAction = "score" | "check" | "undo";

/** Opens the pane; the host's own way. */
export type OpenPane = () => Promise<void>;

/** Scores or checks the sheet in front and selects the first finding; the pane opens only when something must be said. */
export function ribbonActions(
  session: Session,
  openPane: OpenPane,
): Readonly<Record<RibbonAction, () => Promise<void>>> {
  const done = async (): Promise<void> => {
    const state = session.state();
    const kind = state.notice?.kind;
    if (kind === "scored" || kind === "checked") await selectFirstFinding(session);
    if (mustSay(state)) await openPane();
  };
  return {
    score: async () => {
      await session.idle();
      session.set({ mode: "fill", view: "main" });
      await session.score("active");
      await done();
    },
    check: async () => {
      await session.idle();
      session.set({ view: "main" });
      await session.check("active");
      await done();
    },
    undo: async () => {
      await session.idle();
      await session.undo();
      if (mustSay(session.state())) await openPane();
    },
  };
}

/** Nothing was found to score, something was left alone or failed, or a person must judge. */
export function mustSay({ evaluation, notice }: PaneState): boolean {
  if (notice === null || notice.kind === "failed" || notice.kind === "crashed") return true;
  if (notice.kind === "undone") return notice.applied.leftAlone.length > 0;
  const tables = evaluation?.tables ?? [];
  if (tables.length === 0 || tables.some((table) => !table.scored || table.score.total.pending > 0)) return true;
  if (notice.kind === "scored") {
    const held = notice.heldBack.some(({ why }) => why === "protected" || why === "merged");
    return held || notice.applied.leftAlone.length > 0 || notice.troubles.length > 0;
  }
  return notice.kind === "checked" && notice.troubles.length > 0;
}

async function selectFirstFinding(session: Session): Promise<void> {
  const tables: readonly TableEvaluation[] = session.state().evaluation?.tables ?? [];
  for (const severity of ["error", "warning"] as const) {
    for (const table of tables) {
      const found = table.findings.find(
        (one) => one.severity === severity && one.ignored === null && one.cell !== null,
      );
      if (found?.cell) {
        await session.go(table.sheet, found.cell);
        return;
      }
    }
  }
}
