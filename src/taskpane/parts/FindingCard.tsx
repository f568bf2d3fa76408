/** One finding: its words and its cell; opened, the working, the cells to compare, and 忽略. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState } from "../context";
import type { FindingItem } from "../view/findings";
import { CellButton, Chevron, useDisclosure } from "./Card";
import { SeverityIcon, useEdgeStyles } from "./severity";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `6px ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  ignored: { borderLeftColor: tokens.colorNeutralStroke1 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    margin: `2px ${tokens.spacingHorizontalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: "6px",
    marginRight: tokens.spacingHorizontalXS,
    paddingTop: "6px",
    borderTop: `1px dashed ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  reason: { flexBasis: "100%", minWidth: 0 },
});

/** `place`: which table it belongs to, where the list holds several; empty otherwise. */
export function FindingCard({ item, place }: { readonly item: FindingItem; readonly place: string }) {
  const styles = useStyles();
  const edges = useEdgeStyles();
  const { session, words } = usePane();
  const disclosure = useDisclosure();
  const say = words.pane.findings;
  const { address } = item;
  return (
    <li className={mergeClasses(styles.card, item.ignored === null ? edges[item.severity] : styles.ignored)}>
      <div className={styles.head}>
        <SeverityIcon severity={item.severity} />
        {address === null ? (
          <span className={styles.title}>{item.title}</span>
        ) : (
          <button type="button" className={styles.title} onClick={() => void session.go(item.sheet, address)}>
            {item.title}
          </button>
        )}
        {address === null ? null : <CellButton sheet={item.sheet} address={address} cell={item.cell} />}
        <Chevron
          disclosure={disclosure}
          label={`${disclosure.open ? say.less : say.more} ${item.title} ${item.cell}`}
        />
      </div>
      <p className={styles.text}>{item.message}</p>
      {item.advice === "" ? null : <p className={mergeClasses(styles.text, styles.quiet)}>{item.advice}</p>}
      {item.ignored === null ? null : (
        <p className={mergeClasses(styles.text, styles.quiet)}>{say.ignoredBecause(item.ignored)}</p>
      )}
      {place === "" ? null : <p className={mergeClasses(styles.text, styles.quiet)}>{place}</p>}
      {disclosure.open ? <More item={item} id={disclosure.region} /> : null}
    </li>
  );
}

function More({ item, id }: { readonly item: FindingItem; readonly id: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const say = words.pane.findings;
  return (
    <div className={styles.more} id={id}>
      {item.working.map((line, at) => (
        <p key={`${String(at)}${line}`} className={styles.text}>
          {line}
        </p>
      ))}
      {item.related.length === 0 ? null : (
        <div className={mergeClasses(styles.row, styles.text)}>
          {say.related}
          {item.related.map(({ address, cell }) => (
            <CellButton key={cell} sheet={item.sheet} address={address} cell={cell} />
          ))}
        </div>
      )}
      {item.finding.code === "records-old" ? <Forget /> : <Ignore item={item} />}
    </div>
  );
}

/** Last year's records: taken out at once, they never counted. */
function Forget() {
  const { session, words } = usePane();
  const { activity } = usePaneState();
  return (
    <div>
      <Button size="small" disabledFocusable={activity !== null} onClick={() => void session.forgetOld()}>
        {words.pane.more.forget}
      </Button>
    </div>
  );
}

/** Asks for the reason before a finding is set aside; brings it back at once. */
function Ignore({ item }: { readonly item: FindingItem }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const [reason, setReason] = useState<string | null>(null);
  const say = words.pane.findings;
  const still = activity !== null;
  if (item.ignored !== null) {
    return (
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={still}
          onClick={() => void session.ignore(item.sheet, item.finding, null)}
        >
          {say.restore}
        </Button>
      </div>
    );
  }
  if (reason === null) {
    return (
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={still}
          onClick={() => {
            setReason("");
          }}
        >
          {say.ignore}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") void session.ignore(item.sheet, item.finding, reason.trim());
      }}
    >
      <Input
        size="small"
        className={styles.reason}
        aria-label={say.ignoreReason}
        placeholder={say.ignoreHint}
        maxLength={200}
        value={reason}
        onChange={(_event, { value }) => {
          setReason(value);
        }}
      />
      <Button size="small" type="submit" appearance="primary" disabledFocusable={still || reason.trim() === ""}>
        {say.confirmIgnore}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setReason(null);
        }}
      >
        {say.cancel}
      </Button>
    </form>
  );
}
