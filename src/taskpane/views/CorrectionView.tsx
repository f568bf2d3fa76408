/** 更正识别: what each column is, which rows are indicators; kept in the workbook. */
import { Button, Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { TableEvaluation } from "../../core/evaluation";
import type { ColumnRole } from "../../core/layout/layout";
import { usePane, usePaneState } from "../context";
import { CellButton, Section } from "../parts/Card";
import type { ColumnLine } from "../view/correction";
import { columnLines, correctionOf, correctionOn, rowLines } from "../view/correction";
import { tableName } from "../view/places";
import { Page, PageEnd } from "./Page";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  label: { fontSize: tokens.fontSizeBase200 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  role: { width: "148px", flexShrink: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export function CorrectionView({ table }: { readonly table: TableEvaluation | null }) {
  const styles = useStyles();
  const { words } = usePane();
  const say = words.pane.correction;
  return (
    <Page title={say.title} back={say.back}>
      {table === null || table.reading.layout.columns.length === 0 ? (
        <p className={styles.text}>{say.none}</p>
      ) : (
        <Form table={table} />
      )}
    </Page>
  );
}

function Form({ table }: { readonly table: TableEvaluation }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, remembered } = usePaneState();
  const earlier = correctionOn(table, remembered?.corrections ?? []);
  const [roles, setRoles] = useState<Readonly<Record<string, ColumnRole>>>({});
  const [without, setWithout] = useState<readonly string[]>(earlier?.notIndicators ?? []);
  const say = words.pane.correction;
  const columns = columnLines(table);
  const save = (): void => {
    const all = Object.fromEntries(columns.map((column) => [column.key, roles[column.key] ?? column.role]));
    void session.correct(correctionOf(table, all, without)).then(() => {
      session.set({ view: "main" });
    });
  };
  return (
    <>
      <p className={styles.text}>{`${table.sheet} · ${tableName(table, words.pane)}。${say.hint}`}</p>
      <Section title={say.columns}>
        <div className={styles.list}>
          {columns.map((column) => (
            <Column
              key={column.key}
              column={column}
              sheet={table.sheet}
              role={roles[column.key] ?? column.role}
              onRole={(role) => {
                setRoles({ ...roles, [column.key]: role });
              }}
            />
          ))}
        </div>
      </Section>
      <Section title={say.rows}>
        <div className={styles.list}>
          {rowLines(table, earlier).map((row) => (
            <div key={row.cell + row.key} className={styles.line}>
              <div className={styles.name}>
                <Checkbox
                  label={<span className={styles.label}>{row.name}</span>}
                  checked={!without.includes(row.key)}
                  onChange={(_event, { checked }) => {
                    setWithout(checked === true ? without.filter((one) => one !== row.key) : [...without, row.key]);
                  }}
                />
              </div>
              {row.address === null ? null : <CellButton sheet={table.sheet} address={row.address} cell={row.cell} />}
            </div>
          ))}
        </div>
      </Section>
      <PageEnd>
        <Button appearance="primary" disabledFocusable={activity !== null} onClick={save}>
          {say.save}
        </Button>
      </PageEnd>
    </>
  );
}

function Column(props: {
  readonly column: ColumnLine;
  readonly sheet: string;
  readonly role: ColumnRole;
  readonly onRole: (role: ColumnRole) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const { column } = props;
  const { roles } = words.pane.correction;
  const isRole = (text: string): text is ColumnRole => text in roles;
  return (
    <div className={styles.line}>
      <CellButton sheet={props.sheet} address={column.address} cell={column.cell} />
      <label className={styles.name} htmlFor={id}>
        {column.heading}
        {column.unsure ? <span className={styles.unsure}>{` ${words.pane.seen.unsure}`}</span> : null}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.role}
        value={props.role}
        onChange={(_event, { value }) => {
          if (isRole(value)) props.onRole(value);
        }}
      >
        {Object.entries(roles).map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
