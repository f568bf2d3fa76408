/** A package: its parts by name, read when asked for, and what was put in their place. */
import { limits } from "../limits";
import { damaged, tooLarge } from "../problem";
import { decodePart, encodePart } from "../xml/decode";
import type { ZipEntry } from "../zip/directory";
import { readDirectory } from "../zip/directory";
import { unpack } from "../zip/inflate";
import type { NewEntry } from "../zip/write";
import { writeZip } from "../zip/write";
import type { Relation } from "./relations";
import { readRelations, relationsPartOf } from "./relations";

/** Parts by name (without leading slash, any case). Changes are kept beside the archive until `save`. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  /** Relationships read, each with the text that says them: they are asked for again and again. */
  private readonly related = new Map<string, { readonly text: string; readonly relations: readonly Relation[] }>();
  /** Changed and new parts; null for removed ones. */
  private readonly changed = new Map<string, { readonly name: string; readonly text: string | null }>();
  private inflated = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (const entry of readDirectory(bytes)) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /** True where the package has the part now. */
  has(name: string): boolean {
    const key = name.toLowerCase();
    const change = this.changed.get(key);
    return change ? change.text !== null : this.entries.has(key);
  }

  /** The names of all parts, as now. */
  names(): readonly string[] {
    const kept = [...this.entries.values()].map((entry) => entry.name).filter((name) => this.has(name));
    const added = [...this.changed].filter(([key, one]) => one.text !== null && !this.entries.has(key));
    return [...kept, ...added.map(([, one]) => one.name)];
  }

  /** The text of a part as now; null where there is none. Unpacked once. */
  text(name: string): string | null {
    const change = this.changed.get(name.toLowerCase());
    return change ? change.text : this.original(name);
  }

  /** The text of a part as it came in the file; null where there is none. */
  original(name: string): string | null {
    const key = name.toLowerCase();
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (!entry) return null;
    const room = limits.totalBytes - this.inflated;
    if (room <= 0) throw tooLarge("totalBytes");
    const bytes = unpack(entry, room);
    this.inflated += bytes.byteLength;
    const text = decodePart(bytes, entry.name);
    this.texts.set(key, text);
    return text;
  }

  /** The text of a part that must be there. */
  require(name: string): string {
    const text = this.text(name);
    if (text === null) throw damaged(`${name}: missing`);
    return text;
  }

  /** The relationships of a part; none where it has no `.rels` part. */
  relations(owner: string): readonly Relation[] {
    const part = relationsPartOf(owner);
    const text = this.text(part);
    if (text === null) return [];
    const known = this.related.get(part);
    if (known?.text === text) return known.relations;
    const relations = readRelations(text, part, owner);
    this.related.set(part, { text, relations });
    return relations;
  }

  /** Puts a text in a part's place, or adds the part; null removes it. What equals the file's own text is no change. */
  put(name: string, text: string | null): void {
    const key = name.toLowerCase();
    const entry = this.entries.get(key);
    if (entry ? text !== null && this.original(name) === text : text === null) this.changed.delete(key);
    else this.changed.set(key, { name: entry?.name ?? name, text });
  }

  /** Forgets all changes. */
  reset(): void {
    this.changed.clear();
  }

  /** The package as a file; the very bytes it came from where nothing was changed. */
  save(): Uint8Array {
    if (this.changed.size === 0) return this.bytes;
    const entries: NewEntry[] = [];
    for (const [key, entry] of this.entries) {
      const change = this.changed.get(key);
      if (!change) entries.push({ keep: entry });
      else if (change.text !== null) entries.push({ name: entry.name, bytes: encodePart(change.text), like: entry });
    }
    for (const [key, change] of this.changed)
      if (!this.entries.has(key) && change.text !== null)
        entries.push({ name: change.name, bytes: encodePart(change.text), like: null });
    return writeZip(entries);
  }
}
