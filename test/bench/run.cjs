#!/usr/bin/env node
/**
 * `npm run bench`: times and prints ratios taken in one run; nothing here passes or fails. Words name the parts to run
 * (file, evaluate, excel, folder, recalculate); none means all.
 */
"use strict";
const Module = require("node:module");
const { transformFileSync } = require("@swc/core");

// the sources are TypeScript: each file is turned as it is loaded, nothing is left on the disk
Module._extensions[".ts"] = (module, name) => {
  const { code } = transformFileSync(name, {
    swcrc: false,
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  module._compile(code, name);
};

// this package names a file for `require` that it does not have
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  name === "numfmt"
    ? require("node:path").join(__dirname, "../../node_modules/numfmt/dist/index.js")
    : resolve(name, ...rest);

const { bench } = require("./main.ts");
bench(process.argv.slice(2)).catch((problem) => {
  console.error(problem);
  process.exitCode = 1;
});
