/** The levels over the rows: names carried down over merged or blank cells, and the headings they come from. */
import type { CellAddress } from "../../grid/address";
import type { LevelHeading } from "../layout";
import type { Label } from "../lines";
import { levelText, levelWeight } from "../words/text";

/** A level's heading while rows are still added under it. */
interface Open {
  readonly text: string;
  readonly cell: CellAddress;
  readonly writtenWeight: string | null;
  readonly firstRow: number;
}

/** Keeps the current level names, one for each depth from 0, and collects the headings of depths 0 and 1. */
export class Levels {
  private readonly open: (Open | null)[] = [];
  private readonly done: LevelHeading[] = [];
  private count = 0;

  /** Takes a name for a depth; the same name again changes nothing, a new one ends the deeper ones. */
  enter(depth: number, label: Label, weight: string | null = null): void {
    const text = levelText(label.key);
    if (this.open[depth]?.text === text) return;
    this.close(depth);
    const writtenWeight = levelWeight(label.key) ?? weight;
    this.open[depth] = { text, cell: label.address, writtenWeight, firstRow: this.count };
  }

  /** Ends a depth and all below it. */
  close(depth: number): void {
    for (let at = this.open.length - 1; at >= depth; at--) {
      const level = this.open[at];
      if (level && at < 2 && level.firstRow < this.count)
        this.done.push({ level: at === 0 ? 1 : 2, ...level, lastRow: this.count - 1 });
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

  at(depth: number): string | null {
    return this.open[depth]?.text ?? null;
  }

  /** All headings that had rows, in order of their first row. */
  headings(): readonly LevelHeading[] {
    this.close(0);
    return this.done.sort((a, b) => a.firstRow - b.firstRow || a.level - b.level);
  }
}
