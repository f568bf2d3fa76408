/** Puts the classes together into one world. */
import type { HostObject } from "../wire/object";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import type { World, Wrappers } from "./world";

/** A workbook's objects, from the workbook on. */
export function makeWorld(around: Omit<World, "wrap">): World & { readonly workbook: HostObject } {
  const wrap: Wrappers = {
    sheet: (sheet) => worksheet({ world, sheet }),
    range: (sheet, area) => range({ world, sheet, area, referenceId: null }),
    areas: (sheet, areas) => rangeAreas({ world, sheet, areas, referenceId: null }),
  };
  const world: World = { ...around, wrap };
  return { ...world, workbook: workbook(world) };
}
