/** The menu under ▾: how scores are written, and on which sheets. Loaded when it is first asked for. */
import type { ButtonProps } from "@fluentui/react-components";
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { usePane, usePaneState } from "../context";

/** Opens at once, since the click that asked for it has been. */
export function ModeMenu({ button, severalSheets }: { readonly button: ButtonProps; readonly severalSheets: boolean }) {
  const { session, words } = usePane();
  const { mode, scope } = usePaneState();
  const { actions } = words.pane;
  return (
    // In place: a portal below the pane would be scrolled to when the menu takes the focus.
    <Menu
      defaultOpen
      inline
      checkedValues={{ mode: [mode], scope: [scope] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        const [chosen] = checkedItems;
        if (name === "mode" && (chosen === "fill" || chosen === "overwrite")) session.set({ mode: chosen });
        if (name === "scope" && (chosen === "all" || chosen === "active")) void session.setScope(chosen);
      }}
      positioning={{ position: "below", align: "end" }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="mode" value="fill">
            {actions.fill}
          </MenuItemRadio>
          <MenuItemRadio name="mode" value="overwrite">
            {actions.overwrite}
          </MenuItemRadio>
          {severalSheets ? <MenuDivider /> : null}
          {severalSheets ? (
            <MenuGroup>
              <MenuGroupHeader>{words.pane.mode.scope}</MenuGroupHeader>
              <MenuItemRadio name="scope" value="all">
                {words.pane.mode.all}
              </MenuItemRadio>
              <MenuItemRadio name="scope" value="active">
                {words.pane.mode.active}
              </MenuItemRadio>
            </MenuGroup>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
