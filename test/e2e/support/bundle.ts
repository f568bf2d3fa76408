/** Builds a page of the tests with the product's own webpack rules, and serves it under the product's own policy. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve, sep } from "node:path";
import type { Configuration } from "webpack";
import webpack from "webpack";

/** A folder served on this machine. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

interface SharedBuild {
  readonly page: (name: string, env: object) => Configuration;
}

const root = resolve(__dirname, "../../..");
const cases = resolve(root, "test/cases");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build is plain CommonJS, shared with webpack's own command
const { shared } = require("../../../webpack.config.js") as { shared: SharedBuild };
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { contentSecurityPolicy } = require("../../../src/addin/page-policy.cjs") as {
  readonly contentSecurityPolicy: (officeOrigin: string | null) => string;
};

/** Bundles an entry into node_modules/.cache/e2e/NAME; resolves to the folder. */
export async function buildPage(name: string, entry: string): Promise<string> {
  const folder = resolve(root, "node_modules/.cache/e2e", name);
  const common = shared.page(`e2e-${name}`, {});
  const compiler = webpack({
    ...common,
    context: root,
    entry: { page: entry },
    output: { ...common.output, path: folder, filename: "[name].js", chunkFilename: "[name].js" },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((cause, stats) => {
      if (cause) failed(cause);
      else if (stats?.hasErrors()) failed(new Error(stats.toString({ all: false, errors: true })));
      else
        compiler.close(() => {
          done();
        });
    });
  });
  return folder;
}

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  html: "text/html",
  json: "application/json",
  png: "image/png",
};

const blank = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>绩评</title>
<style>html,body,#pane{height:100%;margin:0}body{overflow:hidden}</style></head>
<body><div id="pane"></div><script src="page.js"></script></body></html>`;

/** Serves a folder; `/` is an empty page with the bundle, `/cases/` the case workbooks. */
export async function servePage(folder: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://x").pathname;
    const headers = { "Content-Security-Policy": contentSecurityPolicy(null), "Cache-Control": "no-store" };
    if (name === "/") {
      response.writeHead(200, { ...headers, "Content-Type": "text/html" }).end(blank);
      return;
    }
    const inCases = name.startsWith("/cases/");
    const home = inCases ? cases : folder;
    const file = resolve(home, `.${inCases ? name.slice("/cases".length) : name}`);
    if (!file.startsWith(home + sep)) {
      response.writeHead(403).end();
      return;
    }
    readFile(file).then(
      (content) => {
        response
          .writeHead(200, { ...headers, "Content-Type": types[file.split(".").at(-1) ?? ""] ?? "text/plain" })
          .end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
