/** The levels over the rows: names carried down over merged or blank cells, and the headings they come from. */
import type { CellAddress } from "../../grid/address";
import type { LevelHeading } from "../layout";
import type { Label } from "../lines";
import { levelText, levelWeight } from "../words/text";

/** A level's heading while rows are still added under it. */
interface Open {
  readonly level: number;
  readonly text: string;
  readonly cell: CellAddress;
  readonly writtenWeight: string | null;
  readonly firstRow: number;
}

/** What is known of a level beside its text. */
export interface LevelFacts {
  /** Points in a column of their own, where the text has none. */
  readonly weight?: string | null;
  /** The level's number, where it is not its depth (a table that lacks 一级指标 begins with 2). */
  readonly level?: 1 | 2 | undefined;
}

/** Keeps the current level names, one for each depth from 0, and collects the headings of levels 1 and 2. */
export class Levels {
  private readonly open: (Open | null)[] = [];
  private readonly done: LevelHeading[] = [];
  private count = 0;

  /** Takes a name for a depth; the same name again changes nothing, a new one ends the deeper ones. */
  enter(depth: number, label: Label, { weight = null, level }: LevelFacts = {}): void {
    const text = levelText(label.key);
    if (this.open[depth]?.text === text) return;
    this.close(depth);
    this.open[depth] = {
      level: level ?? depth + 1,
      text,
      cell: label.address,
      writtenWeight: levelWeight(label.key) ?? weight,
      firstRow: this.count,
    };
  }

  /** Ends a depth and all below it. */
  private close(depth: number): void {
    for (let at = this.open.length - 1; at >= depth; at--) {
      const open = this.open[at];
      if (open && open.firstRow < this.count && (open.level === 1 || open.level === 2))
        this.done.push({ ...open, level: open.level, lastRow: this.count - 1 });
      this.open[at] = null;
    }
  }

  /** One more indicator row stands under the current names. */
  addRow(): void {
    this.count++;
  }

  /** The current names from the top, without gaps. */
  path(): readonly string[] {
    return this.open.flatMap((level) => level?.text ?? []);
  }

  /** The current names above a depth. */
  pathAbove(depth: number): readonly string[] {
    return this.open.slice(0, depth).flatMap((level) => level?.text ?? []);
  }

  at(depth: number): string | null {
    return this.open[depth]?.text ?? null;
  }

  /** All headings that had rows, in order of their first row. */
  headings(): readonly LevelHeading[] {
    this.close(0);
    return this.done.sort((a, b) => a.firstRow - b.firstRow || a.level - b.level);
  }
}
