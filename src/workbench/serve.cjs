#!/usr/bin/env node
/** `npm run demo`: builds the workbench page where it is missing or out of date, and serves dist/ on this machine only. */
"use strict";
const { spawnSync } = require("node:child_process");
const { createReadStream, existsSync, readdirSync, statSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");

const top = path.resolve(__dirname, "../..");
const dist = path.join(top, "dist");
const page = "workbench.html";
const port = Number(process.env.PORT ?? 3000);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(place) : statSync(place).mtimeMs);
  }
  return latest;
}

function build() {
  const built = path.join(dist, page);
  const changed = Math.max(newest(path.join(top, "src")), newest(path.join(top, "assets")));
  if (existsSync(built) && statSync(built).mtimeMs > changed) return;
  console.log("正在生成工作台页面…");
  const command = [require.resolve("webpack-cli/bin/cli.js"), "--env", "workbench"];
  const done = spawnSync(process.execPath, command, { cwd: top, stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** The file that an address asks for, inside dist/ only; null where there is none. */
function fileFor(address) {
  const asked = decodeURIComponent(new URL(address, "http://localhost").pathname);
  const place = path.join(dist, asked === "/" ? page : asked);
  return place.startsWith(dist + path.sep) && existsSync(place) && statSync(place).isFile() ? place : null;
}

function answer(request, response) {
  let place = null;
  try {
    place = fileFor(request.url ?? "/");
  } catch {
    // an address that is none
  }
  if (place === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("没有这个文件");
    return;
  }
  const hashed = /\.[0-9a-f]{8}\.\w+$/.test(place);
  response.writeHead(200, {
    "content-type": types[path.extname(place)] ?? "application/octet-stream",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  createReadStream(place).pipe(response);
}

build();
createServer(answer).listen(port, "127.0.0.1", () => {
  console.log(`http://localhost:${port}/${page}`);
});
