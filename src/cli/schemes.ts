/** `jiping schemes`: the schemes that ship, with their sources. */
import { builtInSchemes } from "../core/schemes";
import type { Output } from "./output";

/** Prints the schemes: with `--json` one object a line, else id, version and name in columns. */
export function schemesCommand(words: readonly string[], output: Output): number {
  const [extra] = words.filter((word) => word !== "--json");
  if (extra !== undefined) {
    output.say(output.words.wrongWord(extra, "unknown"));
    return 2;
  }
  const json = words.includes("--json");
  const width = Math.max(...builtInSchemes.map((scheme) => scheme.id.length));
  for (const scheme of builtInSchemes)
    output.result(
      json
        ? JSON.stringify(scheme)
        : `${scheme.id.padEnd(width)}  ${scheme.version}  ${scheme.name}  ${scheme.source.document}`,
    );
  return 0;
}
