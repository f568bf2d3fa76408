/** `≥10次`, `不超过20万元`, `90%以上`, `220余处` (at least). */
import type { Token } from "../lexing/token";
import type { Comparison, Sign } from "../value";
import { amountOf } from "./amount";
import type { Found } from "./found";

const strict: Readonly<Record<"≥" | "≤", Sign>> = { "≥": ">", "≤": "<" };
const included: Readonly<Partial<Record<Sign, Sign>>> = { ">": "≥", "<": "≤" };

interface Marks {
  sign: Sign | null;
  about: boolean;
  conflict: boolean;
}

/** Two signs must say the same (`≥90%以上`), or `=` and a stricter one. */
function meet(marks: Marks, sign: Sign): void {
  if (marks.sign === null || marks.sign === "=") marks.sign = sign;
  else if (marks.sign !== sign && included[marks.sign] !== sign && included[sign] !== marks.sign) marks.conflict = true;
}

function before(tokens: readonly Token[], index: number, marks: Marks): number {
  let at = index;
  for (let token = tokens[at]; token?.type === "sign" || token?.type === "about"; token = tokens[++at]) {
    if (token.type === "about") marks.about = true;
    else if (token.sign === "±") marks.conflict = true;
    else meet(marks, token.sign);
  }
  return at;
}

function behind(tokens: readonly Token[], index: number, marks: Marks): number {
  let at = index;
  let inclusion: boolean | null = null;
  for (let token = tokens[at]; ; token = tokens[++at]) {
    if (token?.type === "about") marks.about = true;
    else if (token?.type === "bound") meet(marks, token.sign);
    else if (token?.type === "inclusion") inclusion = token.included;
    else break;
  }
  const { sign } = marks;
  if (inclusion === false && (sign === "≥" || sign === "≤")) marks.sign = strict[sign];
  if (inclusion === true && sign !== null) marks.sign = included[sign] ?? sign;
  return at;
}

/** A number with a sign, a word of comparison, 以上 or 余. */
export function readComparison(tokens: readonly Token[], index: number): Found<Comparison> | null {
  const marks: Marks = { sign: null, about: false, conflict: false };
  const at = before(tokens, index, marks);
  const token = tokens[at];
  if (token?.type !== "number") return null;
  const next = behind(tokens, at + 1, marks);
  const sign = token.more && (marks.sign === null || marks.sign === "=") ? "≥" : marks.sign;
  if (sign === null || marks.conflict) return null;
  return {
    value: { kind: "comparison", sign, amount: amountOf(token) },
    next,
    about: marks.about,
    spoken: token.spoken,
  };
}
