/** How far a run over many files has come, on stderr: one moving line on a terminal, a line now and then elsewhere. */
import type { CommandWords } from "../../locale/command";

/** Milliseconds between two lines where stderr is no terminal. */
const pause = 5_000;

export class Progress {
  private done = 0;
  private last = Date.now();

  constructor(
    private readonly total: number,
    private readonly words: CommandWords,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  /** One file more is done. */
  step(file: string): void {
    this.done++;
    if (this.total < 2) return;
    const line = this.words.progress(this.done, this.total, file);
    if (this.stream.isTTY) this.stream.write(`\r\u001b[K${line}${this.done === this.total ? "\r\u001b[K" : ""}`);
    else if (Date.now() - this.last >= pause) {
      this.last = Date.now();
      this.stream.write(`${line}\n`);
    }
  }

  /** Takes the moving line away, so that other words can be written. */
  clear(): void {
    if (this.stream.isTTY && this.total > 1) this.stream.write("\r\u001b[K");
  }
}
