/** The middle of the pane: what there is to say at this moment. */
import { Button, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { TableEvaluation } from "../../core/evaluation";
import { usePane, usePaneState } from "../context";
import type { Seen } from "../view/seen";
import { useInsert } from "./insert";
import { Shown } from "./later";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // The scroll bar's gutter is kept always, so that nothing moves when it comes; it makes up the right margin.
    padding: `${tokens.spacingVerticalM} 5px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    scrollbarWidth: "thin",
    scrollbarGutter: "stable",
  },
  centre: { margin: "auto" },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: tokens.fontSizeBase200, verticalAlign: "baseline" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export function Body({ seen, table }: { readonly seen: Seen | null; readonly table: TableEvaluation | null }) {
  const styles = useStyles();
  const { activity, shown } = usePaneState();
  return (
    <main className={styles.body} aria-busy={activity !== null}>
      {seen === null ? (
        activity === null ? null : (
          <Waiting />
        )
      ) : table === null ? (
        <Nothing seen={seen} />
      ) : shown ? (
        <Suspense fallback={<Waiting />}>
          <Shown table={table} />
        </Suspense>
      ) : (
        <Start />
      )}
    </main>
  );
}

export function Waiting() {
  const styles = useStyles();
  const { words } = usePane();
  return <Spinner className={styles.centre} size="small" aria-label={words.pane.busy.reading} />;
}

/** Before anything was pressed. */
function Start() {
  const styles = useStyles();
  const { session, version, words } = usePane();
  const { activity } = usePaneState();
  const { start } = words.pane;
  return (
    <div className={styles.stack}>
      <h2 className={styles.title}>{start.title}</h2>
      {start.lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={activity !== null} onClick={() => void session.check("active")}>
          {start.check}
        </Button>
        <InsertButtons />
      </div>
      <p className={styles.quiet}>
        {start.local} {words.pane.version(version)} <HelpLink />
      </p>
    </div>
  );
}

function HelpLink() {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        session.set({ view: "help" });
      }}
    >
      {words.pane.more.help}
    </Link>
  );
}

/** What to begin with. */
function InsertButtons() {
  const { words } = usePane();
  const { activity } = usePaneState();
  const insert = useInsert();
  const still = activity !== null;
  const say = words.pane.more;
  return (
    <>
      <Button size="small" disabledFocusable={still} onClick={() => void insert.sample()}>
        {say.sample}
      </Button>
      <Button size="small" disabledFocusable={still} onClick={() => void insert.blank(null)}>
        {say.blank}
      </Button>
    </>
  );
}

/** No table: what was looked at, and why it is none. */
function Nothing({ seen }: { readonly seen: Seen }) {
  const styles = useStyles();
  const { words } = usePane();
  const { empty } = words.pane;
  return (
    <div className={styles.stack}>
      <h2 className={styles.title}>{empty.title}</h2>
      <p className={styles.text}>{empty.hint}</p>
      {seen.skipped.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
      <div className={styles.row}>
        <InsertButtons />
      </div>
      <p className={styles.quiet}>
        <HelpLink />
      </p>
    </div>
  );
}
