/** Builds: the pane and what Excel loads (`pane`), the workbench page (`workbench`), the command (`cli`). `--env cli` builds one. */
const path = require("node:path");

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
});
const resolve = { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] };
const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
});

/** The command: one file for Node, no source map, kept readable for those who audit it. */
function cli() {
  return {
    name: "cli",
    mode: "production",
    target: "node20",
    entry: { jiping: "./src/cli/main.ts" },
    output: {
      path: path.resolve(__dirname, "dist/cli"),
      compareBeforeEmit: false,
      filename: "[name].js",
      chunkFilename: "[name].js",
      library: { type: "commonjs2" },
    },
    resolve,
    module: { rules: [swc("es2022")] },
    optimization: { minimize: false },
    cache: cache("cli"),
    performance: false,
    stats: "errors-warnings",
  };
}

const all = { cli };

module.exports = (env = {}) => {
  const wanted = Object.keys(all).filter((name) => env[name]);
  return (wanted.length > 0 ? wanted : Object.keys(all)).map((name) => all[name](env));
};
