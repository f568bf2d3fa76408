/** The page: files and sheets around the grid, the pane beside it. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { systemTheme } from "../taskpane/theme/choice";
import { themes } from "../taskpane/theme/theme";
import { chineseWords } from "../taskpane/words";
import { makeForm, sampleWorkbook } from "../workbooks/file/starters";
import { type Bench, type Opened, startBench } from "./bench";
import { Drop } from "./Drop";
import type { Insertion } from "../taskpane/context";
import { download } from "../taskpane/download";
import { PaneFrame } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";
import type { SheetSummary } from "../workbooks/workbook";
import { TopBar } from "./TopBar";
import { words } from "./words";

const useStyles = makeStyles({
  page: {
    height: "100vh",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 360px",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { gridColumn: "1 / -1", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  grid: { position: "relative", minWidth: 0, minHeight: 0, backgroundColor: "#ffffff" },
  pane: { gridRow: "2 / -1", gridColumn: 2, minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { gridColumn: 1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const { locale } = chineseWords;
const theme = systemTheme((query) => matchMedia(query));

interface PageProps {
  /** What the sample is called, which is open at first. */
  readonly sampleName: string;
}

export function Page({ sampleName }: PageProps) {
  const styles = useStyles();
  const gridElement = useRef<HTMLDivElement>(null);
  const bench = useRef<Bench | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [sheets, setSheets] = useState<readonly SheetSummary[]>([]);
  const [active, setActive] = useState<string | null>(null);
  const [status, setStatus] = useState(words.opening);
  const [unsaved, setUnsaved] = useState(false);

  const open = useCallback(async (bytes: Uint8Array, name: string) => {
    if (!bench.current) return;
    setStatus(words.opening);
    const result = await bench.current.open(bytes, name);
    if (!result.ok) {
      setStatus(words.notOpened(name, locale.failure(result.failure)));
      return;
    }
    setOpened(result.value);
    setSheets(result.value.sheets);
    setActive(result.value.sheets.find((sheet) => sheet.active)?.name ?? result.value.sheets[0]?.name ?? null);
    setUnsaved(false);
    setStatus("");
  }, []);

  const openFile = useCallback(async (file: File) => open(new Uint8Array(await file.arrayBuffer()), file.name), [open]);

  useEffect(() => {
    if (!gridElement.current || bench.current) return;
    bench.current = startBench(gridElement.current);
    bench.current.onActiveSheet(setActive);
    void sampleWorkbook()
      .then(async (bytes) => {
        if (bytes === null) setStatus(words.dropHint);
        else await open(bytes, sampleName);
      })
      .catch(() => {
        setStatus(words.dropHint);
      });
  }, [open, sampleName]);

  useEffect(() => {
    if (!opened) return;
    const stop = opened.workbook.onChange(() => {
      setUnsaved(true);
      // a sheet of ours may have come
      void opened.workbook.listSheets().then((listed) => {
        if (listed.ok) setSheets(listed.value.filter((sheet) => sheet.visible));
      });
    });
    return stop;
  }, [opened]);

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [unsaved]);

  const save = (): void => {
    if (!opened) return;
    const name = words.scoredName(opened.name);
    download(opened.workbook.save(), name);
    setUnsaved(false);
    setStatus(words.saved(name));
  };

  /** In the workbench a form or sample is a workbook of its own; what is open is not lost without a question. */
  const insert = async (what: Insertion): Promise<boolean> => {
    if (unsaved && !confirm(words.leave)) return true;
    const bytes = what.kind === "form" ? makeForm(what.form) : await sampleWorkbook();
    if (bytes === null) return false;
    await open(bytes, what.kind === "form" ? words.blankForm : sampleName);
    return true;
  };

  const showSheet = (name: string): void => {
    opened?.workbook.show(name);
    setActive(name);
  };

  return (
    <FluentProvider theme={themes[theme.current()]}>
      <Drop onFile={openFile}>
        <div className={styles.page}>
          <div className={styles.top}>
            <TopBar
              name={opened?.name ?? ""}
              status={status}
              unsaved={unsaved}
              onFile={openFile}
              onSave={save}
              onUndo={() => bench.current?.undo()}
              onRedo={() => bench.current?.redo()}
              canSave={opened !== null}
            />
          </div>
          <section className={styles.grid} ref={gridElement} aria-label={words.grid} />
          <div className={styles.tabs}>
            <SheetTabs sheets={sheets} active={active} onShow={showSheet} />
          </div>
          <aside className={styles.pane} aria-label={words.pane}>
            {opened && <PaneFrame workbook={opened.workbook} theme={theme} insert={insert} />}
          </aside>
        </div>
      </Drop>
    </FluentProvider>
  );
}
