/** The task pane beside the grid: the same component as in Excel, over the workbook that is open here. */
import { useMemo } from "react";
import { Pane } from "../taskpane/Pane";
import { portFlows } from "../taskpane/session/port-flows";
import { createSession } from "../taskpane/session/session";
import type { ThemeSource } from "../taskpane/theme/choice";
import { wordsOf } from "../taskpane/words";
import type { Workbook } from "../workbooks/workbook";

const paneWords = wordsOf("zh-CN");
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
}

export function PaneFrame({ workbook, theme }: PaneFrameProps) {
  const session = useMemo(
    () =>
      createSession(portFlows(workbook, paneWords), (cause) => {
        reportError(cause);
      }),
    [workbook],
  );
  return <Pane key={version} session={session} words={paneWords} theme={theme} version={version} copy={copy} />;
}
