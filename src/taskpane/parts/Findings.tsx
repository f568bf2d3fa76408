/** 问题: counts that filter, and the list. */
import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useId, useState } from "react";
import type { Severity } from "../../core/checks/finding";
import { usePane } from "../context";
import { findingFile, findingList } from "../view/copy";
import type { FindingItem } from "../view/findings";
import { countFindings, placesOf, severities, shownFindings } from "../view/findings";
import { Section } from "./Card";
import { FindingCard } from "./FindingCard";
import { useSeverityStyles } from "./severity";

const useStyles = makeStyles({
  pills: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  pill: {
    minWidth: 0,
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  action: { minWidth: 0 },
  off: { textDecorationLine: "line-through" },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** All findings of the run; `table` is the chosen one, for the filter, where there are several. */
export function Findings({ items, table }: { readonly items: readonly FindingItem[]; readonly table: string | null }) {
  const styles = useStyles();
  const { copy, save, session, words } = usePane();
  const heading = useId();
  const [hidden, hide] = useState<readonly Severity[]>([]);
  const [thisTable, onlyThisTable] = useState(false);
  const say = words.pane.findings;
  const shown = shownFindings(items, { hidden, table: thisTable ? table : null });
  const several = new Set(items.map((one) => one.table?.key)).size > 1;
  const place = placesOf(items);
  return (
    <Section
      title={say.title}
      headingId={heading}
      actions={
        items.length === 0 ? null : (
          <>
            <Button
              appearance="subtle"
              size="small"
              className={styles.action}
              onClick={() => {
                save(findingFile(shown, words), say.file);
              }}
            >
              {say.exportFile}
            </Button>
            <Button
              appearance="subtle"
              size="small"
              icon={<Copy16Regular />}
              onClick={() => {
                void copy(findingList(shown, words)).then((copied) => {
                  session.set({ notice: { kind: copied ? "copied" : "copy-failed" } });
                });
              }}
            >
              {say.copy}
            </Button>
          </>
        )
      }
    >
      {items.length === 0 ? null : (
        <div className={styles.pills} role="group" aria-label={say.filter}>
          <SeverityPills items={items} hidden={hidden} onHide={hide} />
          {several && table !== null ? (
            <ToggleButton
              size="small"
              className={styles.pill}
              checked={thisTable}
              onClick={() => {
                onlyThisTable(!thisTable);
              }}
            >
              {say.thisTable}
            </ToggleButton>
          ) : null}
        </div>
      )}
      {shown.length === 0 ? <p className={styles.none}>{items.length === 0 ? say.none : say.noneShown}</p> : null}
      <ul className={styles.list} aria-labelledby={heading}>
        {shown.map((item) => (
          <FindingCard key={item.key} item={item} place={place(item)} />
        ))}
      </ul>
    </Section>
  );
}

function SeverityPills(props: {
  readonly items: readonly FindingItem[];
  readonly hidden: readonly Severity[];
  readonly onHide: (hidden: readonly Severity[]) => void;
}) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const { words } = usePane();
  const say = words.pane.findings;
  const counts = countFindings(props.items);
  return severities
    .filter((severity) => props.items.some((item) => item.severity === severity))
    .map((severity) => {
      const off = props.hidden.includes(severity);
      return (
        <ToggleButton
          key={severity}
          size="small"
          className={mergeClasses(styles.pill, off ? styles.off : colours[severity])}
          checked={!off}
          onClick={() => {
            props.onHide(off ? props.hidden.filter((one) => one !== severity) : [...props.hidden, severity]);
          }}
        >
          {say.count(words.locale.labels.severity[severity], counts[severity])}
        </ToggleButton>
      );
    });
}
