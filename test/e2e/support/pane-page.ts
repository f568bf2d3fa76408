/** The pane on a page of its own, over a workbook file: `?file=` names it, `?language=` the words. Its workbook is `window.workbook`. */
import { mountPane } from "../../../src/taskpane/mount";
import { portFlows } from "../../../src/taskpane/session/port-flows";
import { createSession } from "../../../src/taskpane/session/session";
import { systemTheme } from "../../../src/taskpane/theme/choice";
import { loadWords } from "../../../src/taskpane/words";
import type { FileWorkbook } from "../../../src/workbooks/file";
import { openFile } from "../../../src/workbooks/file";
import { readWorkbookFile } from "../../../src/workbooks/file/starters";
import type { Hands } from "./pane-host";
import { handsOn, hostFor } from "./pane-host";

declare global {
  interface Window {
    workbook?: FileWorkbook;
    selected?: string;
    copied?: string;
    saved?: { name: string; size: number };
    inserted?: string;
    type?: Hands["type"];
    textOf?: Hands["textOf"];
  }
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const name = query.get("file") ?? "";
  const response = await fetch(`/cases/${name}`);
  const opened = openFile(new Uint8Array(await response.arrayBuffer()), name);
  const place = document.getElementById("pane");
  if (!opened.ok || !place) throw new Error(`not opened: ${name}`);
  Object.assign(window, { workbook: opened.value, ...handsOn(opened.value) });
  const words = await loadWords(query.get("language") === "en-US" ? "en-US" : "zh-CN");
  const workbook = hostFor(opened.value, query.get("host"));
  await mountPane(place, {
    session: createSession(portFlows(workbook, words, { version: "0.1.0", readFile: readWorkbookFile }), reportError),
    words,
    theme: systemTheme((question) => matchMedia(question)),
    version: "0.1.0",
    save: (bytes, name) => {
      window.saved = { name, size: bytes.length };
    },
    insert: ({ kind }) => {
      window.inserted = kind;
      return Promise.resolve(true);
    },
    copy: (text) => {
      window.copied = text;
      return Promise.resolve(true);
    },
  });
}

void start();
