/** What the objects of one workbook share. */
import type { Area } from "../../../src/core/grid/address";
import type { HostBook } from "../book/book";
import type { HostConditionalFormat, HostSheet } from "../book/sheet";
import type { HostObject } from "../wire/object";

/** A range, a row of ranges on one sheet. */
export interface RangeSelf {
  readonly world: World;
  readonly sheet: HostSheet;
  readonly area: Area;
  /** Set once `_KeepReference` was called. */
  referenceId: string | null;
}

export interface AreasSelf {
  readonly world: World;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
  referenceId: string | null;
}

export interface SheetSelf {
  readonly world: World;
  readonly sheet: HostSheet;
}

export interface FormatSelf extends SheetSelf {
  readonly format: HostConditionalFormat;
}

/** Makes objects of other classes, so that the files of the classes need not know each other. */
export interface Wrappers {
  sheet(sheet: HostSheet): HostObject;
  range(sheet: HostSheet, area: Area): HostObject;
  areas(sheet: HostSheet, areas: readonly Area[]): HostObject;
}

/** The workbook and what goes on around it. */
export interface World {
  readonly book: HostBook;
  /** Who writes comments. */
  readonly user: string;
  readonly wrap: Wrappers;
  /** Keeps an object and answers its reference id. */
  keep(object: HostObject): string;
  release(id: string): void;
  /** Notes that cells changed, for the events after the batch. */
  changed(sheet: HostSheet, area: Area): void;
  selected(): void;
  activated(): void;
  register(event: string, target: string): void;
  unregister(event: string, target: string): void;
}
