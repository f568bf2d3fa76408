/** The session and the words, for every part of the pane. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session/session";
import type { FormSheet } from "../workbooks/sheet-content";
import type { PaneState } from "./session/state";
import type { Words } from "./words";

/** What a person wants to begin with: the sample that ships, or a form to fill in. */
export type Insertion = { readonly kind: "sample" } | { readonly kind: "form"; readonly form: FormSheet };

export interface PaneContextValue {
  readonly session: Session;
  readonly words: Words;
  readonly version: string;
  /** Hands a file to the person: a download, where the host allows it. */
  readonly save: (bytes: Uint8Array, name: string) => void;
  /** Puts it into the workbook, or opens it as one; false where the host cannot. */
  readonly insert: (given: Insertion) => Promise<boolean>;
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
