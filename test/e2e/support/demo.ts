/** Starts `npm run demo`'s server on a free port; the page must be built, or it builds it. */
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../../..");

export interface Demo {
  readonly url: string;
  close(): void;
}

/** Resolves when the server has printed its address. */
export async function startDemo(port: number): Promise<Demo> {
  const server: ChildProcess = spawn(process.execPath, [resolve(root, "src/workbench/serve.cjs")], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((found, failed) => {
    let printed = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const address = /http:\/\/localhost:\d+\/\S+/u.exec(printed)?.[0];
      if (address !== undefined) found(address);
    });
    server.on("exit", (status) => {
      failed(new Error(`the demo ended with status ${String(status)}: ${printed}`));
    });
  });
  return {
    url,
    close: () => {
      server.removeAllListeners("exit");
      server.kill();
    },
  };
}
