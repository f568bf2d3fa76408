/**
 * What packs and unpacks: Node's own zlib where the program runs there (several times faster), else fflate. Found at run time,
 * so that nothing of Node is asked for in a browser. Both keep the same bounds and refuse the same data.
 */
import type { PackingEngine } from "./packing";
import { nativeEngine } from "./native";
import { portableEngine } from "./portable";

/** The engine of this place. */
export const engine: PackingEngine = nativeEngine() ?? portableEngine;
