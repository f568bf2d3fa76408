/** The task pane: knows a session and words, no host. The same component stands in Excel and beside the workbench's grid. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import type { PaneContextValue } from "./context";
import { PaneContext, usePaneState } from "./context";
import { Body, Waiting } from "./parts/Body";
import { Footer } from "./parts/Footer";
import { Header } from "./parts/Header";
import { ApprovedView, CorrectionView, HelpView, PreviewView, SchemeView } from "./parts/later";
import { NoticeBar } from "./parts/NoticeBar";
import type { TableEvaluation } from "../core/evaluation";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";
import type { ThemeSource } from "./theme/choice";
import { themes } from "./theme/theme";
import { tableKey } from "./view/places";
import { seenOf } from "./view/seen";
import type { Words } from "./words";

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    height: "100%",
    minWidth: "300px",
    display: "flex",
    flexDirection: "column",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

export interface PaneProps {
  readonly session: Session;
  readonly words: Words;
  readonly theme: ThemeSource;
  readonly version: string;
  readonly copy: PaneContextValue["copy"];
  readonly save: PaneContextValue["save"];
  readonly insert: PaneContextValue["insert"];
}

export function Pane({ theme, ...given }: PaneProps) {
  const { copy, insert, save, session, version, words } = given;
  const styles = useStyles();
  const name = useSyncExternalStore(theme.subscribe, theme.current);
  const context = useMemo(
    () => ({ session, words, version, copy, save, insert }),
    [session, words, version, copy, save, insert],
  );
  useEffect(() => {
    void session.look();
  }, [session]);
  return (
    <FluentProvider theme={themes[name]} className={styles.provider}>
      <PaneContext.Provider value={context}>
        <div className={styles.pane} lang={words.locale.language}>
          <Content words={words} />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Content({ words }: { readonly words: Words }) {
  const { evaluation, table, view } = usePaneState();
  const seen = useMemo(() => (evaluation ? seenOf(evaluation, words) : null), [evaluation, words]);
  const chosen = evaluation?.tables.find((one) => tableKey(one) === table) ?? evaluation?.tables[0] ?? null;
  if (view !== "main") {
    return (
      <>
        <Suspense fallback={<Waiting />}>
          <PageOf view={view} table={chosen} />
        </Suspense>
        <NoticeBar />
      </>
    );
  }
  return (
    <>
      <Header seen={seen} chosen={chosen && tableKey(chosen)} />
      <Body seen={seen} table={chosen} />
      <NoticeBar />
      <Footer />
    </>
  );
}

function PageOf({
  view,
  table,
}: {
  readonly view: Exclude<PaneState["view"], "main">;
  readonly table: TableEvaluation | null;
}) {
  switch (view) {
    case "scheme":
      return <SchemeView table={table} />;
    case "correction":
      return <CorrectionView key={table && tableKey(table)} table={table} />;
    case "preview":
      return <PreviewView />;
    case "approved":
      return <ApprovedView />;
    case "help":
      return <HelpView />;
  }
}
