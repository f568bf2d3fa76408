/** 评分方案: choose, read every weight, grade and rule in words, compare, change a copy, import and export. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableEvaluation } from "../../core/evaluation";
import { builtInSchemes } from "../../core/schemes";
import type { Scheme } from "../../core/schemes/scheme";
import { usePane, usePaneState } from "../context";
import { Section } from "../parts/Card";
import { useInsert } from "../parts/insert";
import { changesBetween } from "../view/compare";
import type { TableChanges } from "../view/compare";
import { draftOf } from "../view/scheme-draft";
import { Page } from "./Page";
import { SchemeContents } from "./SchemeContents";
import { SchemeEditor } from "./SchemeEditor";
import { SchemeFiles } from "./SchemeFiles";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  choice: { flexGrow: 1, minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  change: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  figures: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

export function SchemeView({ table }: { readonly table: TableEvaluation | null }) {
  const { words } = usePane();
  const { remembered } = usePaneState();
  const own = remembered?.ownScheme ?? null;
  const schemes = own ? [own, ...builtInSchemes.filter(({ id }) => id !== own.id)] : builtInSchemes;
  const inUse = table?.scheme.id ?? remembered?.schemeId ?? builtInSchemes[0]?.id;
  const [shownId, show] = useState(inUse);
  const [draft, setDraft] = useState<Scheme | null>(null);
  const say = words.pane.scheme;
  const shown = schemes.find(({ id }) => id === shownId) ?? schemes[0];
  if (!shown) return null;
  return (
    <Page title={draft === null ? say.title : say.editing} back={say.back}>
      {draft === null ? (
        <>
          <Choice schemes={schemes} shown={shown} inUse={inUse ?? ""} onShow={show} />
          <Actions
            shown={shown}
            onEdit={() => {
              setDraft(draftOf(shown, words));
            }}
          />
          <Comparison key={shown.id} scheme={shown} />
          <SchemeContents scheme={shown} />
        </>
      ) : (
        <SchemeEditor
          draft={draft}
          onDone={(saved) => {
            setDraft(null);
            if (saved) show(saved.id);
          }}
        />
      )}
    </Page>
  );
}

function Choice(props: {
  readonly schemes: readonly Scheme[];
  readonly shown: Scheme;
  readonly inUse: string;
  readonly onShow: (id: string) => void;
}) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, remembered } = usePaneState();
  const say = words.pane.scheme;
  const still = activity !== null;
  const used = props.shown.id === props.inUse;
  return (
    <div className={styles.row}>
      <Select
        className={styles.choice}
        aria-label={say.choose}
        value={props.shown.id}
        onChange={(_event, { value }) => {
          props.onShow(value);
        }}
      >
        {props.schemes.map((scheme) => (
          <option key={scheme.id} value={scheme.id}>
            {scheme.name}
          </option>
        ))}
      </Select>
      <Button
        appearance="primary"
        disabledFocusable={still || used}
        onClick={() => void session.useScheme(props.shown.id, props.shown.name)}
      >
        {used ? say.inUse : say.use}
      </Button>
      {remembered?.schemeId ? (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={still}
          onClick={() => void session.useScheme(null, say.auto)}
        >
          {say.auto}
        </Button>
      ) : null}
    </div>
  );
}

function Actions({ shown, onEdit }: { readonly shown: Scheme; readonly onEdit: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { activity } = usePaneState();
  const insert = useInsert();
  return (
    <div className={styles.row}>
      <Button size="small" onClick={onEdit}>
        {words.pane.scheme.edit}
      </Button>
      <SchemeFiles scheme={shown} />
      <Button size="small" disabledFocusable={activity !== null} onClick={() => void insert.blank(shown)}>
        {words.pane.more.blank}
      </Button>
    </div>
  );
}

/** What this scheme would change in the tables that are shown. */
function Comparison({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, evaluation } = usePaneState();
  const [tables, setTables] = useState<readonly TableChanges[] | null>(null);
  const say = words.pane.scheme;
  if (evaluation === null || evaluation.tables.every((table) => table.scheme.id === scheme.id)) return null;
  const compare = async (): Promise<void> => {
    const other = await session.compare(scheme);
    if (other) setTables(changesBetween(evaluation, other, words));
  };
  if (tables === null) {
    return (
      <div className={styles.row}>
        <Button size="small" disabledFocusable={activity !== null} onClick={() => void compare()}>
          {say.compare}
        </Button>
      </div>
    );
  }
  return (
    <>
      {tables.map((table) => (
        <Section key={table.key} title={table.name}>
          {table.changes.length === 0 ? <p className={styles.text}>{say.same}</p> : null}
          {table.changes.map((change) => (
            <p key={change.key} className={styles.change}>
              <span className={styles.name}>{change.name}</span>
              <span className={styles.figures}>{say.change(change.now, change.other)}</span>
            </p>
          ))}
        </Section>
      ))}
    </>
  );
}
