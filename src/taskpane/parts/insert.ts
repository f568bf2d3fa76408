/** 插入示例表, 插入空白自评表: handed to the host, then read like any other sheet. */
import type { Scheme } from "../../core/schemes/scheme";
import type { Insertion } from "../context";
import { usePane, usePaneState } from "../context";
import { formFor } from "../session/forms";

export interface Insert {
  readonly sample: () => Promise<void>;
  /** A form to fill in by a scheme; null takes the one in use. */
  readonly blank: (scheme: Scheme | null) => Promise<void>;
}

export function useInsert(): Insert {
  const { insert, session } = usePane();
  const { remembered } = usePaneState();
  const put = async (what: Insertion): Promise<void> => {
    if (!(await insert(what))) {
      session.set({ notice: { kind: "insert-failed" } });
      return;
    }
    session.set({ view: "main", table: null });
    await session.look();
    session.set({ notice: { kind: "inserted" } });
  };
  return {
    sample: () => put({ kind: "sample" }),
    blank: async (scheme) => put({ kind: "form", form: await formFor(scheme, remembered) }),
  };
}
