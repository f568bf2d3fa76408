/** The offline validation: the manifest passes, and each way of breaking it is found. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ribbonActions } from "../../src/commands/ribbon";
import { createSession } from "../../src/taskpane/session/session";
import { idleFlows } from "../taskpane/support/flows";
import broken from "./broken.json";

type FileAt = ((path: string) => Buffer | null) & { pngSize(path: string): object | null };

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the command is plain CommonJS, as `npm run validate` starts it
const { beforeBuild } = require("./validate.cjs") as { readonly beforeBuild: FileAt };
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { problemsOf } = require("./rules.cjs") as { readonly problemsOf: (text: string, files: FileAt) => string[] };
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { manifestFor } = require("../../assets/manifest-for.cjs") as {
  readonly manifestFor: (text: string, origin: string | null) => string;
};

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");

test("the manifest is in order", () => {
  expect(problemsOf(manifest, beforeBuild)).toEqual([]);
});

test.each(broken)("$says", ({ replace, by, says }) => {
  expect(manifest).toContain(replace);
  const problems = problemsOf(manifest.replace(replace, by), beforeBuild);
  expect(problems.join("\n")).toContain(says);
});

test("a built manifest points at where it is served, and nowhere else", () => {
  const built = manifestFor(manifest, "https://jiping.example.gov.cn/app/");
  expect(problemsOf(built, beforeBuild)).toEqual([]);
  expect(built).not.toContain("localhost");
  expect(() => manifestFor(manifest, "http://plain.example")).toThrow("https");
});

test("every function that a button names is there", () => {
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/gu)].map((one) => one[1]);
  const session = createSession(idleFlows, () => undefined);
  expect(Object.keys(ribbonActions(session, () => Promise.resolve()))).toEqual(named);
});

test("the program's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(resolve(__dirname, "../../package.json"), "utf8")) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});
