/** The scheme that `--scheme` names: the id of one that ships, or a file. */
import { readFileSync } from "node:fs";
import type { Result } from "../../core/result";
import { fail, succeed } from "../../core/result";
import { builtInScheme, builtInSchemes, loadScheme } from "../../core/schemes";
import type { Scheme } from "../../core/schemes/scheme";
import type { Output } from "../output";
import { messageOf } from "../message";

/** The scheme, null where none is named; what is wrong with it is said, and fails. */
export function chosenScheme(word: string | null, output: Output): Result<Scheme | null, "said"> {
  if (word === null) return succeed(null);
  const shipped = builtInScheme(word);
  if (shipped) return succeed(shipped);
  if (!/\.json$/iu.test(word)) {
    output.say(
      output.words.noSuchScheme(word, builtInSchemes.map((scheme) => scheme.id).join(output.locale.listSeparator)),
    );
    return fail("said");
  }
  return fromFile(word, output);
}

function fromFile(file: string, output: Output): Result<Scheme, "said"> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (problem) {
    output.say(output.words.schemeProblem(file, messageOf(problem)));
    return fail("said");
  }
  const loaded = loadScheme(json);
  if (loaded.ok) return loaded;
  const problems = loaded.failure.map((problem) => output.locale.schemeProblem(problem)).join("\n  ");
  output.say(output.words.schemeProblem(file, `\n  ${problems}`));
  return fail("said");
}
