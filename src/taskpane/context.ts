/** The session and the words, for every part of the pane. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";
import type { Words } from "./words";

export interface PaneContextValue {
  readonly session: Session;
  readonly words: Words;
  /** Puts text on the clipboard; false where the host forbids it. */
  readonly copy: (text: string) => Promise<boolean>;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The context of the pane; a part outside it is a defect. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("a part of the pane stands outside it");
  return value;
}

export function usePaneState(): PaneState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}
