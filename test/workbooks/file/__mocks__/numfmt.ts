/**
 * The genuine numfmt, not a stand-in: its package ships only an ES module though it names a CommonJS file, and Jest asks
 * for that one. Jest finds this file instead and gets the module's own code, translated.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const file = path.resolve(__dirname, "../../../../node_modules/numfmt/dist/index.js");
const { code } = transformSync(readFileSync(file, "utf8"), { jsc: { target: "es2022" }, module: { type: "commonjs" } });
const loaded: Record<string, unknown> = {};
const run = vm.compileFunction(code, ["exports"], { filename: file }) as (exports: object) => void;
run(loaded);

module.exports = loaded;
