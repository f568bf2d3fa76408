/** The list of sheets below the grid. */
import { Tab, TabList } from "@fluentui/react-components";
import type { SheetSummary } from "../workbooks/workbook";
import { words } from "./words";

interface SheetTabsProps {
  readonly sheets: readonly SheetSummary[];
  readonly active: string | null;
  readonly onShow: (name: string) => void;
}

export function SheetTabs({ sheets, active, onShow }: SheetTabsProps) {
  return (
    <TabList
      size="small"
      aria-label={words.sheets}
      selectedValue={active}
      onTabSelect={(_, { value }) => {
        if (typeof value === "string") onShow(value);
      }}
    >
      {sheets.map(({ name }) => (
        <Tab key={name} value={name}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
