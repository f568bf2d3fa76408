/** One sheet of the host's workbook. */
import { contains } from "../../../src/core/grid/address";
import type { Area, CellAddress } from "../../../src/core/grid/address";
import { isUntouched, untouched } from "./cell";
import type { HostCell } from "./cell";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A custom conditional format. */
export interface HostConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  stopIfTrue: boolean;
  /** Flat, as `format/fill/color`. */
  readonly look: Map<string, unknown>;
}

/** A threaded comment. */
export interface HostComment {
  readonly id: string;
  readonly cell: CellAddress;
  content: string;
  readonly author: string;
  readonly replies: string[];
}

/** A ListObject. */
export interface HostTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  filtered: boolean;
}

/** A data validation rule, as the API has it. */
export interface HostValidation {
  readonly area: Area;
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A chart, as far as it is asked. */
export interface HostChart {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly look: Map<string, unknown>;
}

export interface HostProtection {
  protected: boolean;
  readonly options: Record<string, boolean>;
}

const width = 16384;

/** Cells by place, and what lies over them. */
export class HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "Visible";
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** The sheet's own filter; `filtered` where a criterion is set. */
  filter: { readonly area: Area; filtered: boolean } | null = null;
  readonly protection: HostProtection = { protected: false, options: {} };
  conditionalFormats: HostConditionalFormat[] = [];
  comments: HostComment[] = [];
  tables: HostTable[] = [];
  validations: HostValidation[] = [];
  charts: HostChart[] = [];
  /** Links within the workbook, by cell. */
  readonly links = new Map<string, Readonly<Record<string, unknown>>>();
  frozenRows = 0;
  /** Page set-up and column widths, by name. */
  readonly layout = new Map<string, unknown>();
  private readonly cells = new Map<number, HostCell>();
  private readonly unlocked = new Set<number>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** The cell at a place; a fresh one, not kept, where there is none. */
  at(row: number, column: number): HostCell {
    return this.cells.get(row * width + column) ?? untouched();
  }

  /** Keeps a cell; one that nobody touched leaves no trace. */
  put(row: number, column: number, cell: HostCell): void {
    const key = row * width + column;
    if (isUntouched(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
    if (cell.locked) this.unlocked.delete(key);
    else this.unlocked.add(key);
  }

  /** The places of the cells that are not locked; few, as a rule. */
  unlockedCells(): CellAddress[] {
    return [...this.unlocked].map((key) => ({ row: Math.floor(key / width), column: key % width }));
  }

  *all(): Generator<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / width), column: key % width, cell };
  }

  /** The merged area over a place. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => contains(area, { row, column })) ?? null;
  }

  /** True where another cell of a merged area shows in place of this one. */
  isCovered(row: number, column: number): boolean {
    const area = this.mergeAt(row, column);
    return area !== null && (area.top !== row || area.left !== column);
  }

  /** The rectangle of cells that hold values, or also of those only formatted. */
  used(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    const grown = (before: Area | null, row: number, column: number): Area => ({
      top: Math.min(before?.top ?? row, row),
      left: Math.min(before?.left ?? column, column),
      bottom: Math.max(before?.bottom ?? row, row),
      right: Math.max(before?.right ?? column, column),
    });
    for (const { row, column, cell } of this.all())
      if (!valuesOnly || cell.value !== null || cell.formula !== null) area = grown(area, row, column);
    return area;
  }
}
