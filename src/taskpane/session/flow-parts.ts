/** What the flows of the pane are made of. */
import type { Remembered } from "../../core/evaluation";
import type { Result } from "../../core/result";
import type { Scheme } from "../../core/schemes/scheme";
import type { RunOptions } from "../../workbooks/run";
import type { HostFailure, Workbook } from "../../workbooks/workbook";
import type { Words } from "../words";
import type { Watch } from "./flows";

/** The core is the larger half of the program: it comes while the pane is drawn and the sheets are read. */
export const engine = () => import(/* webpackChunkName: "engine" */ "./engine");

export interface FlowParts {
  readonly workbook: Workbook;
  readonly words: Words;
  readonly version: string;
  /** Runs with the options of this workbook: the approved targets are read first, and a failure there is the run's. */
  readonly withOptions: <T>(
    given: { readonly watch: Watch | null; readonly scheme?: Scheme | null; readonly columns?: boolean },
    run: (options: RunOptions) => Promise<Result<T, HostFailure>>,
  ) => Promise<Result<T, HostFailure>>;
  readonly change: (make: (now: Remembered) => Remembered) => Promise<Result<null, HostFailure>>;
}
