#!/usr/bin/env node
/** `npm run bench`: times the command as a whole process and prints ratios; nothing here passes or fails. */
"use strict";
const { spawnSync } = require("node:child_process");
const { copyFileSync, mkdirSync, mkdtempSync, rmSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const top = path.resolve(__dirname, "../..");
const command = path.join(top, "src/cli/bin.cjs");
const table = path.join(top, "test/cases/seeds/changji-2022.xlsx");
const runs = 5;

/** The median of several runs in milliseconds. */
function time(...words) {
  const taken = [];
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    const done = spawnSync(process.execPath, [command, ...words], { cwd: top, encoding: "utf8", maxBuffer: 1 << 28 });
    if (done.status === 2) throw new Error(done.stderr);
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return taken.sort((first, second) => first - second)[Math.floor(runs / 2)];
}

const folder = mkdtempSync(path.join(os.tmpdir(), "jiping-bench-"));
try {
  const many = path.join(folder, "many");
  mkdirSync(many);
  for (let copy = 0; copy < 50; copy++) copyFileSync(table, path.join(many, `${String(copy).padStart(2, "0")}.xlsx`));
  time("schemes");
  const start = time("schemes");
  const one = time("score", table, "--mode", "verify", "--json");
  const written = time("score", table, "--mode", "overwrite", "--out", path.join(folder, "out.xlsx"), "--json");
  const fifty = time("score", many, "--mode", "verify", "--json");
  const ratio = (first, second) => (first / second).toFixed(2);
  console.log(`median of ${runs} runs, whole process, ms`);
  console.log(`start alone                     ${start.toFixed(0)}`);
  console.log(`one table, read and scored      ${one.toFixed(0)}   ${ratio(one, start)} × start`);
  console.log(`one table, scored and written   ${written.toFixed(0)}   ${ratio(written, one)} × read and scored`);
  console.log(
    `50 files, read and scored       ${fifty.toFixed(0)}   ${ratio((fifty - start) / 50, one - start)} × one file, each, without start`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
