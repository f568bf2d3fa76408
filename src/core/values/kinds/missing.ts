/** Blank, not applicable and none: three values, and zero is a fourth. */
import { squeeze, withoutEnd } from "../text";
import type { Blank, None, NotApplicable } from "../value";

const notApplicable = new Set(["不适用", "不涉及", "无此项", "无此项目", "无此类项目", "n/a", "na"]);
const strokes = /^[-/\\|~_—–―]+$/u;
const none = new Set(["无", "没有", "暂无", "暂没有", "暂时没有", "none", "无内容"]);

/** Reads a whole text that says that there is nothing; null where it says something. */
export function readMissing(text: string): Blank | NotApplicable | None | null {
  if (squeeze(text) === "") return { kind: "blank" };
  const words = withoutEnd(text).toLowerCase();
  if (strokes.test(words) || notApplicable.has(words)) return { kind: "not-applicable" };
  return none.has(words) ? { kind: "none" } : null;
}
