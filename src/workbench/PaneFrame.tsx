/** The task pane beside the grid: the same component as in Excel, over the workbook that is open here. */
import { useMemo } from "react";
import type { Insertion } from "../taskpane/context";
import { download } from "../taskpane/download";
import { Pane } from "../taskpane/Pane";
import { portFlows } from "../taskpane/session/port-flows";
import { createSession } from "../taskpane/session/session";
import type { ThemeSource } from "../taskpane/theme/choice";
import { chineseWords } from "../taskpane/words";
import { readWorkbookFile } from "../workbooks/file/starters";
import type { Workbook } from "../workbooks/workbook";

const version = process.env["JIPING_VERSION"] ?? "";

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface PaneFrameProps {
  readonly workbook: Workbook;
  readonly theme: ThemeSource;
  readonly insert: (given: Insertion) => Promise<boolean>;
}

export function PaneFrame({ workbook, theme, insert }: PaneFrameProps) {
  const session = useMemo(
    () =>
      createSession(portFlows(workbook, chineseWords, { version, readFile: readWorkbookFile }), (cause) => {
        reportError(cause);
      }),
    [workbook],
  );
  const shown = { session, words: chineseWords, theme, version, copy, insert };
  return <Pane {...shown} save={download} />;
}
