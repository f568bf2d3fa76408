#!/usr/bin/env node
/** Starts the `jiping` command. In a checkout the bundle is built when it is missing or older than the sources. */
"use strict";
const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const top = path.resolve(__dirname, "../..");
const bundle = path.join(top, "dist/cli/jiping.js");

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) latest = Math.max(latest, newest(place));
    else if (/\.(?:ts|json)$/.test(entry.name)) latest = Math.max(latest, statSync(place).mtimeMs);
  }
  return latest;
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return ["core", "workbooks", "cli", "locale", "report"].some((folder) => {
    const place = path.join(top, "src", folder);
    return existsSync(place) && newest(place) > built;
  });
}

if (existsSync(path.join(top, "webpack.config.js")) && isStale()) {
  const done = spawnSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--env", "cli"], {
    cwd: top,
    encoding: "utf8",
  });
  if (done.status !== 0) {
    process.stderr.write(
      `${done.stdout}${done.stderr}\njiping: 程序未能生成，请在程序目录运行 npm run build:cli 查看原因。\n`,
    );
    process.exit(2);
  }
}
const { main } = require(bundle);
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.stderr.write(`jiping: 程序出错：${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
