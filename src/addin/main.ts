/** What Excel loads: one page for pane, ribbon commands and custom functions, since they share a runtime. */
import type { RibbonAction } from "../commands/ribbon";
import { ribbonActions } from "../commands/ribbon";
import { registerFormulas } from "../functions/register";
import type { Language } from "../locale";
import { mountPane } from "../taskpane/mount";
import type { ReadFile } from "../taskpane/session/approved";
import { portFlows } from "../taskpane/session/port-flows";
import type { Session } from "../taskpane/session/session";
import { createSession } from "../taskpane/session/session";
import type { Words } from "../taskpane/words";
import { loadWords } from "../taskpane/words";
import { excelWorkbook } from "../workbooks/excel";
import { download } from "../taskpane/download";
import { copyText } from "./clipboard";
import { insertSheets } from "./insert-sheets";
import { starters } from "./starters";
import { officeTheme } from "./office-theme";

const version = process.env["JIPING_VERSION"] ?? "";
const leastApi = "1.13";
const loadFormulas = async () => (await import(/* webpackChunkName: "formulas" */ "../functions")).answerOf;

const readFile: ReadFile = async (bytes, name) => (await starters()).readWorkbookFile(bytes, name);

/** Says one thing instead of the pane. */
function say(text: string): void {
  const place = document.getElementById("pane");
  if (!place) return;
  const line = document.createElement("p");
  line.className = "plain";
  line.textContent = text;
  place.replaceChildren(line);
}

function languageOf(name: string): Language {
  return name.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

function registerRibbon(session: Session): void {
  const actions = ribbonActions(session, () => Office.addin.showAsTaskpane());
  for (const name of ["score", "check", "undo"] satisfies readonly RibbonAction[]) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void actions[name]().finally(() => {
        event.completed();
      });
    });
  }
}

async function open(words: Words): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) return;
  const session = createSession(portFlows(excelWorkbook(), words, { version, readFile }), reportError);
  registerRibbon(session);
  const theme = officeTheme(window, () => Office.context.officeTheme);
  await mountPane(place, { session, words, theme, version, copy: copyText, save: download, insert: insertSheets });
}

async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    say((await loadWords(languageOf(navigator.language))).pane.host.noOffice);
    return;
  }
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel; // null outside Office
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  const words = await loadWords(language);
  if (!inExcel) say(words.pane.host.noExcel);
  else if (!Office.context.requirements.isSetSupported("ExcelApi", leastApi)) say(words.pane.host.tooOld);
  else {
    if (typeof CustomFunctions !== "undefined") registerFormulas(language, loadFormulas);
    await open(words);
  }
}

void start();
