/** What is asked for now and then; opened at once, since it comes when its button was pressed. */
import type { ButtonProps } from "@fluentui/react-components";
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { usePane, usePaneState } from "../context";
import { useInsert } from "./insert";

const automatic = "auto";

export function MoreMenu({ button }: { readonly button: ButtonProps }) {
  const { session, words } = usePane();
  const { activity, auto, evaluation } = usePaneState();
  const insert = useInsert();
  const say = words.pane.more;
  const still = activity !== null;
  const none = evaluation === null || evaluation.tables.length === 0;
  return (
    <Menu
      defaultOpen
      inline
      positioning={{ position: "above", align: "end" }}
      checkedValues={{ auto: auto ? [automatic] : [] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        void session.setAuto(checkedItems.includes(automatic));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList hasCheckmarks>
          <MenuItemCheckbox name="auto" value={automatic} disabled={still || none}>
            {say.auto}
          </MenuItemCheckbox>
          <MenuItem
            disabled={still || none}
            onClick={() => {
              session.set({ view: "approved" });
            }}
          >
            {say.approved}
          </MenuItem>
          <MenuItem disabled={still} onClick={() => void session.look()}>
            {say.rescan}
          </MenuItem>
          <MenuDivider />
          <MenuItem disabled={still} onClick={() => void insert.sample()}>
            {say.sample}
          </MenuItem>
          <MenuItem disabled={still} onClick={() => void insert.blank(null)}>
            {say.blank}
          </MenuItem>
          <MenuDivider />
          <MenuItem
            onClick={() => {
              session.set({ view: "help" });
            }}
          >
            {say.help}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
