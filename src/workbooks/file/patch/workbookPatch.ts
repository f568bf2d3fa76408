/** Everything that is to change in a workbook, gathered; `write` puts it into the package all at once, from the file as it was. */
import type { Mark } from "../../../core/edits/edit";
import type { CellAddress } from "../../../core/grid/address";
import { FileProblem } from "../problem";
import type { SourceSheet, SourceWorkbook } from "../read/source";
import { withFullCalculation } from "./calculation";
import type { CellChange } from "./cells";
import { cellSplices } from "./cells";
import type { Dialect } from "./dialect";
import { dialectOf } from "./dialect";
import { dropCalculationChain, replacesFormula, unsharedFormulas } from "./formulas";
import { extentsKey, grownExtent, keptExtent, statedExtent, withExtent } from "./extent";
import { newRules, ownRules } from "./highlights";
import { ownNotes, replaceNotes } from "./notes";
import type { Settings } from "./settings";
import { readSettings, writeSettings } from "./settings";
import type { Splice } from "./splice";
import { splice } from "./splice";
import { StylesOnDemand } from "./stylesOnDemand";
import type { Traces } from "./traces";
import {
  calculationOf,
  noTraces,
  readTraces,
  tracesJson,
  tracesKey,
  usedFormats,
  withoutCalculation,
  withoutStyles,
} from "./traces";

const cellKey = ({ row, column }: CellAddress): number => row * 16_384 + column;

/** The setting in which the patcher itself keeps what an empty list of looks was written like. */
const emptyLooksKey = "file.emptyLooks";

/** The changes of one sheet. */
interface SheetPatch {
  readonly sheet: SourceSheet;
  readonly cells: Map<number, CellChange>;
  /** Null leaves our marks as they are. */
  marks: readonly Mark[] | null;
  /** The extent that goes back, as it stood before cells were written outside it; null for none. */
  extent: string | null;
}

/** Gathers changes; nothing of the source changes but by `write`. */
export class WorkbookPatch {
  private readonly sheets = new Map<string, SheetPatch>();
  private settings: Settings;
  private readonly dialect: Dialect;
  /** What earlier runs left beside the cells of the file as read. */
  private readonly standing: Traces;
  private untraced = false;

  constructor(readonly source: SourceWorkbook) {
    const { part } = source.parts;
    this.settings = readSettings(source.pack, part);
    this.standing = readTraces(this.settings[tracesKey]);
    this.dialect = dialectOf(source.pack, part);
  }

  /** The change of a cell, if it has one. */
  change(sheet: string, address: CellAddress): CellChange | undefined {
    return this.sheets.get(sheet)?.cells.get(cellKey(address));
  }

  /** All changes of a sheet's cells. */
  changes(sheet: string): Iterable<CellChange> {
    return this.sheets.get(sheet)?.cells.values() ?? [];
  }

  get hasCellChanges(): boolean {
    return [...this.sheets.values()].some((sheet) => sheet.cells.size > 0);
  }

  setCell(sheet: string, change: CellChange): void {
    this.of(sheet).cells.set(cellKey(change.address), change);
  }

  /** The cell stays as the file has it. */
  unsetCell(sheet: string, address: CellAddress): void {
    this.sheets.get(sheet)?.cells.delete(cellKey(address));
  }

  /** Our marks on a sheet will be these. */
  setMarks(sheet: string, marks: readonly Mark[]): void {
    this.of(sheet).marks = marks;
  }

  setting(key: string): unknown {
    return this.settings[key] ?? null;
  }

  /** Null takes the setting away. */
  setSetting(key: string, value: unknown): void {
    const rest = Object.entries(this.settings).filter(([name]) => name !== key);
    this.settings = Object.fromEntries(value === null || value === undefined ? rest : [...rest, [key, value]]);
  }

  /** How many marks of ours a sheet carries: highlighted areas, or notes where those are more. */
  countMarks(sheet: string): number {
    const marks = this.sheets.get(sheet)?.marks ?? null;
    if (marks !== null) return marks.length;
    const { text, entry, scanned } = this.of(sheet).sheet;
    const notes = ownNotes({ pack: this.source.pack, part: entry.part });
    return Math.max(ownRules(text, entry.part, scanned).areas, notes.length);
  }

  /** The workbook with all changes, as bytes. */
  write(): Uint8Array {
    const { pack, parts } = this.source;
    const styles = new StylesOnDemand(pack, parts.styles);
    this.writeLooks(styles);
    for (const patch of this.sheets.values()) this.writeSheet(patch, styles);
    styles.put();
    if (this.untraced) this.removeTraces();
    else this.leaveTraces(styles);
    if ([...this.sheets.values()].some(({ sheet, cells }) => replacesFormula(sheet, cells)))
      dropCalculationChain(pack, parts.part);
    writeSettings(pack, parts.part, this.settings);
    const bytes = pack.save();
    pack.reset();
    return bytes;
  }

  /** Asks for calculation, and keeps what is left beside the cells. */
  private leaveTraces(styles: StylesOnDemand): void {
    const added = styles.made?.additions() ?? noTraces;
    const asked = this.hasCellChanges && this.hasFormulas() ? this.askForCalculation() : null;
    const { calculation, formatList, formats, xfs } = this.standing;
    this.setSetting(
      tracesKey,
      tracesJson({
        xfs: [...xfs, ...added.xfs],
        formats: [...formats, ...added.formats],
        formatList: formatList || (added.formats.length > 0 && added.formatList),
        calculation: calculation ?? asked,
      }),
    );
  }

  /** What stood in the workbook part before calculation was asked for, and after; null where that is one. */
  private askForCalculation(): Traces["calculation"] {
    const { pack, parts } = this.source;
    const text = pack.require(parts.part);
    const asking = withFullCalculation(text, parts.part);
    if (asking === text) return null;
    pack.put(parts.part, asking);
    return { before: calculationOf(text, parts.part), after: calculationOf(asking, parts.part) };
  }

  /** From now on what writing left beside the cells goes too: the cells are put back. */
  dropTraces(): void {
    this.untraced = true;
  }

  private removeTraces(): void {
    const { pack, parts } = this.source;
    const { calculation } = this.standing;
    const text = pack.require(parts.part);
    const bare = calculation ? withoutCalculation(text, parts.part, calculation) : text;
    // where another program has its own calculation by now, results in the file may be those of our scores
    const stale = bare === text && this.hasCellChanges && this.hasFormulas();
    pack.put(parts.part, stale ? withFullCalculation(text, parts.part) : bare);
    if (parts.styles !== null) {
      const used = usedFormats(parts.sheets.map(({ part }) => pack.require(part)));
      pack.put(parts.styles, withoutStyles(pack.require(parts.styles), parts.styles, this.standing, used));
    }
    this.setSetting(tracesKey, null);
  }

  /** Our looks go with the last mark that uses them. */
  private writeLooks(onDemand: StylesOnDemand): void {
    const marked = [...this.sheets.values()].some((patch) => patch.marks !== null);
    const styles = marked ? onDemand.patch() : null;
    if (!styles) return;
    if (this.source.parts.sheets.some(({ name }) => this.countMarks(name) > 0)) {
      const empty = styles.emptyLooks();
      if (empty !== null) this.setSetting(emptyLooksKey, empty);
      return;
    }
    const empty = this.setting(emptyLooksKey);
    styles.removeLooks(typeof empty === "string" && isEmptyElement(empty) ? empty : null);
    this.setSetting(emptyLooksKey, null);
  }

  private writeSheet(patch: SheetPatch, styles: StylesOnDemand): void {
    const { pack } = this.source;
    const { text, entry, scanned } = patch.sheet;
    const splices: Splice[] = [
      ...cellSplices(text, entry.part, scanned, patch.cells.values(), (change) =>
        change.numberFormat === null
          ? change.style
          : (styles.patch()?.withNumberFormat(change.style ?? 0, change.numberFormat) ?? change.style),
      ),
      ...unsharedFormulas(patch.sheet, patch.cells),
      ...this.extentSplices(patch),
      ...(patch.marks === null ? [] : this.markSplices(patch, patch.marks, styles)),
    ];
    pack.put(entry.part, splice(text, splices));
  }

  /** Our old highlights and notes out, the new ones in. */
  private markSplices(patch: SheetPatch, marks: readonly Mark[], styles: StylesOnDemand): readonly Splice[] {
    const { text, entry, scanned } = patch.sheet;
    const rules = ownRules(text, entry.part, scanned);
    const looks = marks.length > 0 ? styles.patch() : null;
    return [
      ...rules.cuts,
      ...(looks ? newRules(scanned, marks, looks.addLooks(), rules.priority) : []),
      ...this.noteSplices(patch, marks),
    ];
  }

  /** The extent as the cells ask for it, remembered so that a later run can put it back. */
  private extentSplices({ sheet, cells, extent }: SheetPatch): readonly Splice[] {
    const stated = statedExtent(sheet);
    if (!stated) return [];
    const wanted = extent ?? grownExtent(stated.ref, cells.values());
    if (wanted === null) return [];
    if (extent === null)
      this.setSetting(extentsKey, withExtent(this.setting(extentsKey), sheet.data.name, stated.ref, wanted));
    return [{ start: stated.start, end: stated.end, text: wanted }];
  }

  /** The extents of the sheets go back to what they were before an earlier run wrote outside them. */
  restoreExtents(): void {
    for (const { name } of this.source.parts.sheets) {
      const kept = keptExtent(this.setting(extentsKey), name);
      if (kept === null) continue;
      const patch = this.of(name);
      if (statedExtent(patch.sheet)?.ref === kept.after) patch.extent = kept.before;
    }
    this.setSetting(extentsKey, null);
  }

  private noteSplices({ sheet }: SheetPatch, marks: readonly Mark[]): readonly Splice[] {
    const notes = notesOf(marks);
    const { entry, text, scanned } = sheet;
    return replaceNotes(
      {
        pack: this.source.pack,
        part: entry.part,
        text,
        scanned,
        ...this.dialect,
        folder: folderOf(this.source.parts.part),
      },
      notes,
    );
  }

  private hasFormulas(): boolean {
    return this.source.parts.sheets.some(({ name }) =>
      this.source.sheet(name)?.data.cells.some((cell) => cell.formula !== null),
    );
  }

  private of(name: string): SheetPatch {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.source.sheet(name);
    if (!sheet) throw new FileProblem({ code: "sheet-missing", sheet: name });
    const made: SheetPatch = { sheet, cells: new Map(), marks: null, extent: null };
    this.sheets.set(name, made);
    return made;
  }
}

/** One note a cell, at the first cell of its area; several marks there make one note. */
function notesOf(marks: readonly Mark[]): readonly { readonly cell: CellAddress; readonly words: string }[] {
  const byCell = new Map<number, { cell: CellAddress; words: string }>();
  for (const mark of marks) {
    if (mark.words === "") continue;
    const cell = { row: mark.area.top, column: mark.area.left };
    const known = byCell.get(cellKey(cell));
    if (!known) byCell.set(cellKey(cell), { cell, words: mark.words });
    else if (!known.words.split("\n").includes(mark.words)) known.words += `\n${mark.words}`;
  }
  return [...byCell.values()].sort((first, second) => cellKey(first.cell) - cellKey(second.cell));
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Kept text that goes back into the styles part must be one empty `dxfs` element and nothing else. */
function isEmptyElement(text: string): boolean {
  return /^<(?:\w+:)?dxfs(?:\s+count="0")?\s*(?:\/>|><\/(?:\w+:)?dxfs\s*>)$/u.test(text);
}
