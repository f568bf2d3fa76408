/** The styles part of a workbook, read for patching only where something is added to it: most edits add nothing. */
import type { Package } from "../package/package";
import { StylesPatch } from "./styles";

export class StylesOnDemand {
  /** Null as long as nothing has asked for it. */
  made: StylesPatch | null = null;

  constructor(
    private readonly pack: Package,
    /** Null for a workbook without styles. */
    private readonly part: string | null,
  ) {}

  /** The patch of the part, the same at each call; null for a workbook without styles. */
  patch(): StylesPatch | null {
    if (this.part !== null) this.made ??= new StylesPatch(this.pack.require(this.part), this.part);
    return this.made;
  }

  /** Puts the part with what was added into the package. */
  put(): void {
    if (this.made && this.part !== null) this.pack.put(this.part, this.made.result());
  }
}
