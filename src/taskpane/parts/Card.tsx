/** Small things that several parts share: section headings, cell references, disclosures. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import type { CellAddress } from "../../core/grid/address";
import { usePane } from "../context";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  grow: { flexGrow: 1 },
  cell: {
    flexShrink: 0,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 5px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandStroke1}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A headed part of the pane; `headingId` lets a list take its name. */
export function Section(props: {
  readonly title: string;
  readonly headingId?: string;
  readonly note?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const own = useId();
  const id = props.headingId ?? own;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {props.title}
        </h2>
        {props.note ? <span className={styles.note}>{props.note}</span> : null}
        <span className={styles.grow} />
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}

/** `E22` as a button that selects the cell. */
export function CellButton(props: {
  readonly sheet: string;
  readonly address: CellAddress;
  readonly cell: string;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, props.className)}
      aria-label={words.pane.findings.go(props.cell)}
      onClick={() => void session.go(props.sheet, props.address)}
    >
      {props.cell}
    </button>
  );
}

/** The state of something that opens, with the attributes its button needs. */
export function useDisclosure(open = false): {
  readonly open: boolean;
  readonly region: string;
  readonly toggle: () => void;
} {
  const [isOpen, setOpen] = useState(open);
  const region = useId();
  return {
    open: isOpen,
    region,
    toggle: () => {
      setOpen(!isOpen);
    },
  };
}

/** The chevron that opens a disclosure; `label` says what of. */
export function Chevron(props: { readonly disclosure: ReturnType<typeof useDisclosure>; readonly label: string }) {
  const { open, region, toggle } = props.disclosure;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      aria-label={props.label}
      aria-expanded={open}
      aria-controls={open ? region : undefined}
      onClick={toggle}
    />
  );
}
