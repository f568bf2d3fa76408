/** The frame of a small form: what it is for, its fields, what is wrong, and its two buttons. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { usePane, usePaneState } from "../context";
import type { EntryField } from "../view/entries";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wide: { gridTemplateColumns: "minmax(0, 1fr) 112px" },
  narrow: { gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS },
  field: { display: "contents" },
  stacked: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export function EntryCard(props: {
  readonly head: ReactNode;
  readonly fields: readonly EntryField[];
  readonly typed: readonly string[];
  /** `row`: few fields side by side; `column`: label and field. */
  readonly shape: "row" | "column";
  readonly wrong: string | null;
  readonly result: string | null;
  readonly canSave: boolean;
  readonly canClear: boolean;
  readonly onType: (at: number, text: string) => void;
  readonly onSave: () => void;
  readonly onClear: () => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { activity } = usePaneState();
  const say = words.pane.entries;
  const still = activity !== null;
  return (
    <li>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.canSave && !still) props.onSave();
        }}
      >
        {props.head}
        <div className={mergeClasses(styles.fields, props.shape === "row" ? styles.narrow : styles.wide)}>
          {props.fields.map((field, at) => (
            <Figure
              key={field.label}
              field={field}
              shape={props.shape}
              typed={props.typed[at] ?? ""}
              onType={(text) => {
                props.onType(at, text);
              }}
            />
          ))}
        </div>
        <p className={mergeClasses(styles.text, props.wrong !== null && styles.wrong)} role="status">
          {props.wrong ?? props.result ?? "\u00a0"}
        </p>
        <div className={styles.row}>
          <Button size="small" type="submit" appearance="primary" disabledFocusable={still || !props.canSave}>
            {say.save}
          </Button>
          {props.canClear ? (
            <Button size="small" disabledFocusable={still} onClick={props.onClear}>
              {say.clear}
            </Button>
          ) : null}
        </div>
      </form>
    </li>
  );
}

function Figure(props: {
  readonly field: EntryField;
  readonly shape: "row" | "column";
  readonly typed: string;
  readonly onType: (text: string) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const { field } = props;
  return (
    <div className={props.shape === "row" ? styles.stacked : styles.field}>
      <label htmlFor={id}>{words.pane.entries.label(field.label)}</label>
      {field.onSheet === null ? (
        <Input
          id={id}
          size="small"
          className={styles.input}
          inputMode="decimal"
          maxLength={24}
          value={props.typed}
          onChange={(_event, { value }) => {
            props.onType(value);
          }}
        />
      ) : (
        <output id={id} className={styles.figure}>
          {words.pane.entries.onSheet(field.onSheet)}
        </output>
      )}
    </div>
  );
}
