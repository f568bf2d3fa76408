/** A copy of a scheme to change; what is wrong is said as one types, and nothing wrong can be saved. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Scheme } from "../../core/schemes/scheme";
import { usePane, usePaneState } from "../context";
import { Section } from "../parts/Card";
import { schemeWords } from "../view/scheme";
import { PageEnd } from "./Page";
import { checkedScheme, withLimit, withOption, withWeight } from "../view/scheme-draft";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "1fr 88px", gap: tokens.spacingVerticalXS, alignItems: "center" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  wrong: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
});

/** `onDone` gets the saved scheme, or null where nothing was saved. */
export function SchemeEditor(props: { readonly draft: Scheme; readonly onDone: (saved: Scheme | null) => void }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const [draft, setDraft] = useState(props.draft);
  const say = words.pane.scheme;
  const checked = checkedScheme(draft, words);
  // A draft may be wrong while it is typed: it keeps the shape of a scheme, and the check says what is wrong.
  const change = (next: Scheme): void => {
    setDraft(next);
  };
  const save = (): void => {
    if (!checked.ok) return;
    const saved = checked.value;
    void session.saveScheme(saved).then(() => {
      props.onDone(saved);
    });
  };
  return (
    <>
      <Field label={say.name}>
        <Input
          value={draft.name}
          maxLength={60}
          onChange={(_event, { value }) => {
            change({ ...draft, name: value });
          }}
        />
      </Field>
      <Weights draft={draft} onChange={change} />
      <Limits draft={draft} onChange={change} />
      <Options draft={draft} onChange={change} />
      <PageEnd>
        {checked.ok
          ? null
          : checked.failure.map((problem) => (
              <p key={problem} className={styles.wrong} role="alert">
                {problem}
              </p>
            ))}
        <Button appearance="primary" disabledFocusable={!checked.ok || activity !== null} onClick={save}>
          {say.save}
        </Button>
        <Button
          onClick={() => {
            props.onDone(null);
          }}
        >
          {say.cancel}
        </Button>
      </PageEnd>
    </>
  );
}

interface PartProps {
  readonly draft: Scheme;
  readonly onChange: (next: Scheme) => void;
}

function Weights({ draft, onChange }: PartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const levels = [
    { at: -1, label: words.pane.result.execution, value: draft.options.executionWeight },
    ...draft.levelWeights.map(({ names, weight }, at) => ({ at, label: names[0] ?? "", value: weight })),
  ];
  return (
    <Section title={words.pane.scheme.weights}>
      <div className={styles.grid}>
        {levels.map(({ at, label, value }) => (
          <Figure
            key={at}
            label={label}
            value={value}
            onChange={(weight) => {
              onChange(withWeight(draft, at, weight));
            }}
          />
        ))}
      </div>
    </Section>
  );
}

function Limits({ draft, onChange }: PartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.pane.scheme;
  const open = draft.bands.slice(0, -1);
  return (
    <Section title={say.bands}>
      <div className={styles.grid}>
        {open.map((band, at) => (
          <Figure
            key={band.label}
            label={say.lowest(band.label)}
            value={band.low ?? ""}
            onChange={(low) => {
              onChange(withLimit(draft, at, low));
            }}
          />
        ))}
      </div>
    </Section>
  );
}

function Figure(props: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label}>{props.label}</span>
      <Input
        size="small"
        inputMode="decimal"
        aria-label={props.label}
        value={props.value}
        onChange={(_event, { value }) => {
          props.onChange(value.normalize("NFKC").trim());
        }}
      />
    </>
  );
}

function Options({ draft, onChange }: PartProps) {
  const { words } = usePane();
  const { options } = schemeWords(draft, words);
  return (
    <Section title={words.pane.scheme.options}>
      {options
        .filter((option) => option.open)
        .map((option) => (
          <Field key={option.id} label={option.name} hint={option.explanation} size="small">
            <Select
              size="small"
              value={option.value}
              onChange={(_event, { value }) => {
                const chosen = option.choices.find((choice) => choice.key === value);
                if (chosen) onChange(withOption(draft, option.id, chosen.value));
              }}
            >
              {option.choices.map((choice) => (
                <option key={choice.key} value={choice.key}>
                  {choice.label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </Section>
  );
}
