/** What the pane sees, and the buttons that act on it. */
import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../context";
import type { Seen } from "../view/seen";
import { useHiddenStyles } from "./hidden";
import { Chips } from "./Chips";
import { RunButtons } from "./RunButtons";

const useStyles = makeStyles({
  header: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The host's personality menu lies over the top right corner: 34 x 32 px (Office: add-in layout).
  seen: {
    paddingRight: "34px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { flexShrink: 0, fontSize: tokens.fontSizeBase200, verticalAlign: "baseline" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  progress: { position: "absolute", left: 0, right: 0, bottom: "-1px" },
});

export function Header({ seen, chosen }: { readonly seen: Seen | null; readonly chosen: string | null }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { words } = usePane();
  const { activity, progress } = usePaneState();
  const sheets = new Set(seen?.tables.map((table) => table.sheet)).size;
  return (
    <header className={styles.header}>
      <h1 className={hidden.only}>{words.pane.name}</h1>
      <SeenLines seen={seen} />
      {seen ? <Chips tables={seen.tables} chosen={chosen} /> : null}
      <RunButtons ready={seen !== null && seen.tables.length > 0} severalSheets={sheets > 1} />
      <ModeLine seen={seen} />
      {activity === null ? null : (
        <ProgressBar
          className={styles.progress}
          shape="square"
          aria-label={words.pane.busy[activity]}
          {...(progress ? { value: progress.done, max: progress.total } : {})}
        />
      )}
    </header>
  );
}

function SeenLines({ seen }: { readonly seen: Seen | null }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const say = words.pane.seen;
  if (seen === null) {
    return (
      <div className={styles.seen}>
        {say.reading}
        <br />
        {"\u00a0"}
      </div>
    );
  }
  const still = activity !== null;
  return (
    <div className={styles.seen}>
      {say.recognised} <span className={styles.strong}>{say.tables(seen.tables.length, seen.indicators)}</span>
      <br />
      {seen.schemes.length > 0 ? (
        <>
          {say.scheme}{" "}
          <Link
            as="button"
            className={styles.link}
            disabledFocusable={still}
            onClick={() => {
              session.set({ view: "scheme" });
            }}
          >
            {seen.schemes.length === 1 ? seen.schemes[0] : say.schemes(seen.schemes.length)}
          </Link>
          {" · "}
          {say.wrong}
          <Link
            as="button"
            className={styles.link}
            disabledFocusable={still}
            onClick={() => {
              session.set({ view: "correction" });
            }}
          >
            {say.correct}
          </Link>
        </>
      ) : (
        <Link as="button" className={styles.link} disabledFocusable={still} onClick={() => void session.look()}>
          {say.rescan}
        </Link>
      )}
    </div>
  );
}

/** How scores are written; while something runs, what runs and how to stop it: the same line, so that nothing moves. */
function ModeLine({ seen }: { readonly seen: Seen | null }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, auto, progress, stopping, mode, scope } = usePaneState();
  const modeText = (): string => {
    const sheets = new Set(seen?.tables.map((table) => table.sheet));
    const say = words.pane.mode;
    if (scope === "active") return say.withScope(say.short[mode], say.activeOf([...sheets][0] ?? ""));
    return sheets.size > 1 ? say.withScope(say.short[mode], say.allOf(seen?.tables.length ?? 0)) : say[mode];
  };
  const { busy } = words.pane;
  if (activity === null || seen === null) {
    return (
      <div className={styles.line}>
        <span>{auto ? words.pane.mode.withScope(words.pane.more.auto, modeText()) : modeText()}</span>
        {seen === null || seen.tables.length === 0 ? null : (
          <Link as="button" className={styles.link} onClick={() => void session.preview()}>
            {words.pane.preview.link}
          </Link>
        )}
      </div>
    );
  }
  const what = progress ? busy.sheet(progress.done + 1, progress.total, progress.sheet) : busy[activity];
  return (
    <div className={styles.line}>
      <span>{stopping ? busy.stopping : what}</span>
      {progress && progress.total > 1 && !stopping ? (
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            session.stop();
          }}
        >
          {busy.stop}
        </Link>
      ) : null}
    </div>
  );
}
