/** `npm run validate`: the manifest, offline. After a build the built one too, with every file that it names. */
const { existsSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { pngSize } = require("./png.cjs");
const { problemsOf } = require("./rules.cjs");

const root = resolve(__dirname, "../..");

/** Where the files of the add-in lie before they are built. */
const sources = {
  "taskpane.html": "src/addin/taskpane.html",
  "support.html": "src/addin/support.html",
  "functions.js": "src/functions/alone.ts",
  "functions.json": "src/functions/functions.json",
  "functions.en-US.json": "src/functions/functions.en-US.json",
};

/** Files by the path they are served at; `place` says where they lie. */
function filesAt(place) {
  const read = (path) => {
    const file = place(path);
    return existsSync(file) ? readFileSync(file) : null;
  };
  return Object.assign(read, {
    pngSize: (path) => {
      const bytes = read(path);
      return bytes === null ? null : (pngSize(bytes) ?? { width: 0, height: 0 });
    },
  });
}

const beforeBuild = filesAt((path) => join(root, sources[path] ?? path));
const afterBuild = filesAt((path) => join(root, "dist", path));

/** Problems of one manifest file, each with its file's name. */
function validate(name, files) {
  return problemsOf(readFileSync(join(root, name), "utf8"), files).map((problem) => `${name}: ${problem}`);
}

function main() {
  const built = existsSync(join(root, "dist/manifest.xml"));
  const problems = [
    ...validate("manifest.xml", beforeBuild),
    ...(built ? validate("dist/manifest.xml", afterBuild) : []),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length === 0)
    process.stdout.write(`manifest.xml${built ? " and dist/manifest.xml are" : " is"} in order\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (require.main === module) main();
module.exports = { beforeBuild };
