/** The `jiping` command: words in, exit status out (contract.md, The command). */
export async function main(words: readonly string[]): Promise<number> {
  process.stderr.write(`jiping: ${words.join(" ")}\n`);
  return Promise.resolve(2);
}
