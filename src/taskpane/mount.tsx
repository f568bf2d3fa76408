/** Puts the pane into an element; the hosts' entries call it. */
import { createRoot } from "react-dom/client";
import type { PaneProps } from "./Pane";
import { Pane } from "./Pane";

/** Shows the pane; resolves to what takes it down again. */
export function mountPane(element: HTMLElement, props: PaneProps): Promise<() => void> {
  const root = createRoot(element);
  root.render(<Pane {...props} />);
  return Promise.resolve(() => {
    root.unmount();
  });
}
