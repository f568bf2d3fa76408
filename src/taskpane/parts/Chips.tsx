/** The recognised tables: chips for a few, a list to choose from for many. */
import { makeStyles, mergeClasses, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../context";
import type { SeenTable } from "../view/seen";

const mostChips = 3;

const useStyles = makeStyles({
  chips: { display: "flex", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  chip: {
    minWidth: 0,
    flexShrink: 1,
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    justifyContent: "flex-start",
  },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-1px",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  select: { width: "100%" },
});

/** `chosen` is the key of the table that the result is shown for. */
export function Chips({ tables, chosen }: { readonly tables: readonly SeenTable[]; readonly chosen: string | null }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity } = usePaneState();
  const choose = (table: SeenTable | undefined): void => {
    if (!table) return;
    session.set({ table: table.key });
    void session.go(table.sheet, table.cell);
  };
  if (tables.length < 2) return null;
  if (tables.length > mostChips) {
    return (
      <Select
        size="small"
        className={styles.select}
        aria-label={words.pane.seen.tablesList}
        value={chosen ?? ""}
        disabled={activity !== null}
        onChange={(_event, { value }) => {
          choose(tables.find((table) => table.key === value));
        }}
      >
        {tables.map((table, at) => (
          <option key={table.key} value={table.key}>
            {words.pane.seen.option(at + 1, table.name, table.sheet, table.unsure)}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <div className={styles.chips} role="group" aria-label={words.pane.seen.tablesList}>
      {tables.map((table) => (
        <ToggleButton
          key={table.key}
          size="small"
          className={mergeClasses(styles.chip, table.key === chosen && styles.on)}
          checked={table.key === chosen}
          disabledFocusable={activity !== null}
          title={table.name}
          onClick={() => {
            choose(table);
          }}
        >
          <span className={styles.name}>
            {table.unsure ? `${words.pane.seen.unsure} · ` : ""}
            {table.name}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
