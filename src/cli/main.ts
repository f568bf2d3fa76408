/** The `jiping` command: words in, exit status out (contract.md, The command). */
import { processOutput } from "./output";
import { reportCommand } from "./report";
import { schemesCommand } from "./schemes";
import { scoreCommand } from "./score";
import { answerTasks, isScoreWorker } from "./score/pool";
import { standardCommand } from "./standard";

/** Runs one command: 0 done, 1 done with findings of severity error, 2 something could not be done or a word is wrong. */
export async function main(words: readonly string[]): Promise<number> {
  const output = processOutput();
  const [command, ...rest] = words;
  switch (command) {
    case "score":
      return scoreCommand(rest, output);
    case "report":
      return reportCommand(rest, output);
    case "standard":
      return standardCommand(rest, output);
    case "schemes":
      return schemesCommand(rest, output);
    case "--help":
    case "-h":
    case "help":
      output.result(output.words.usage);
      return 0;
    case undefined:
      output.say(output.words.usage);
      return 2;
    default:
      output.say(output.words.unknownCommand(command));
      return 2;
  }
}

// the same file runs in the threads of `--jobs`
if (isScoreWorker()) answerTasks(processOutput());
