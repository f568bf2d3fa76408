/** The words of `jiping standard`, read and checked. */
import { fail, succeed, type Result } from "../../core/result";
import { parseWords, type WordProblem } from "../parse";
import { weightOf, type Asked } from "./answer";

/** What `jiping standard` is asked; `asked` null: sentences come from standard input. */
export interface StandardWords {
  readonly asked: Asked | null;
  readonly scheme: string | null;
  readonly json: boolean;
}

const options = {
  text: { type: "string" },
  weight: { type: "string" },
  actual: { type: "string" },
  target: { type: "string" },
  scheme: { type: "string" },
  batch: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** `--actual -5.69%`: a value may begin with a minus, which parseArgs would take for a word of its own. */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    const takes = /^--(?:text|weight|actual|target|scheme)$/u.test(word);
    if (takes && next !== undefined && !next.startsWith("--")) {
      found.push(`${word}=${next}`);
      at++;
    } else found.push(word);
  }
  return found;
}

/** Reads the words that follow `standard`. */
export function readStandardWords(words: readonly string[]): Result<StandardWords, WordProblem> {
  const parsed = parseWords(joined(words), options);
  if (!parsed.ok) return parsed;
  const [beside] = parsed.value.positionals;
  if (beside !== undefined) return fail({ word: beside, detail: "unknown" });
  const { text, weight, actual, target, batch, json } = parsed.value.values;
  const scheme = parsed.value.values.scheme ?? null;
  if (batch) return succeed({ asked: null, scheme, json: true });
  if (text === undefined) return fail({ word: "--text", detail: "missing-value" });
  if (weight === undefined) return fail({ word: "--weight", detail: "missing-value" });
  if (actual === undefined) return fail({ word: "--actual", detail: "missing-value" });
  const points = weightOf(weight);
  if (!points) return fail({ word: "--weight", detail: "weight" });
  const asked: Asked = { id: null, text, weight: points, target: target ?? null, actual, name: "" };
  return succeed({ asked, scheme, json: json ?? false });
}
