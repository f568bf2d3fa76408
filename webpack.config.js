/**
 * Builds: the pane and what Excel loads (`pane`), the workbench page (`workbench`), the command (`cli`). `--env cli` builds one.
 * `--env origin=https://host/path` is where dist/ will be served; `--env office=global|china|intranet` where office.js comes from.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { manifestFor } = require("./assets/manifest-for.cjs");
const { contentSecurityPolicy, officeSources } = require("./src/addin/page-policy.cjs");
const { version } = require("./package.json");

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
const resolve = {
  extensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
  // npm nests seven equal copies of it, one for each component that opens something.
  alias: {
    "@fluentui/react-portal": path.resolve(
      __dirname,
      "node_modules/@fluentui/react-components/node_modules/@fluentui/react-portal",
    ),
  },
};
const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
  buildDependencies: { config: [__filename] },
});

/** Addresses of help pages in the error messages of libraries: never fetched, but a built file names no foreign host. */
const helpAddress =
  /https?:\/\/(?:(?:reactjs\.org|react\.dev|aka\.ms|github\.com|griffel\.js\.org|fb\.me|answers\.microsoft\.com)\/|sheetjs\.com)[\w./#?=&%-]*/g;

/** Takes them out of the scripts, before the names of the files are made of their contents. */
const withoutHelpAddresses = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("without-help-addresses", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "without-help-addresses", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((one) => one.endsWith(".js"))) {
          const text = assets[name].source().toString();
          const plain = text.replace(helpAddress, "");
          if (plain !== text) compilation.updateAsset(name, new sources.RawSource(plain));
        }
      });
    });
  },
};

/** What every page's build has in common: browsers of 2022 and later (WebView2, Safari 15), hashed names. */
function page(name, env) {
  return {
    name,
    mode: "production",
    target: ["web", "es2021"],
    output: {
      path: path.resolve(__dirname, "dist"),
      publicPath: "",
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
    },
    resolve,
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    module: { rules: [swc("es2021")] },
    plugins: [new DefinePlugin({ "process.env.JIPING_VERSION": JSON.stringify(version) }), withoutHelpAddresses],
    devtool: env.maps ? "source-map" : false,
    cache: cache(name),
    performance: false,
    stats: "errors-warnings",
  };
}

/** The task pane, its ribbon commands and the custom functions: one page, since they share a runtime (docs/decisions.md). */
function pane(env) {
  const common = page("pane", env);
  const office = officeSources(env.office ?? "global");
  const copied = [
    { from: "assets/icon-*.png", to: "assets/[name][ext]" },
    { from: "src/addin/supported.js", to: "supported.js", info: { minimized: true } },
    { from: "src/addin/support.html", to: "support.html" },
    { from: "src/functions/functions*.json", to: "[name][ext]" },
    {
      from: "manifest.xml",
      to: "manifest.xml",
      transform: (text) => manifestFor(text.toString("utf8"), env.origin ?? null),
    },
    ...office.copied,
  ];
  return {
    ...common,
    entry: { taskpane: "./src/addin/main.ts" },
    plugins: [
      ...common.plugins,
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/addin/taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        minify: { collapseWhitespace: true, removeComments: true },
        officeScript: office.script,
        policy: contentSecurityPolicy(office.origin),
      }),
      new CopyPlugin({ patterns: copied }),
    ],
  };
}

/** The custom functions alone, under a name that never changes: the manifest must name a script, though the shared page has them too. */
function functions(env) {
  const common = page("functions", env);
  return {
    ...common,
    entry: { functions: "./src/functions/alone.ts" },
    output: { ...common.output, filename: "[name].js" },
  };
}

/** The workbench page: the pane beside a spreadsheet grid, for people without Excel. Static files, no foreign address. */
function workbench(env) {
  const common = page("workbench", env);
  return {
    ...common,
    entry: { workbench: "./src/workbench/main.tsx" },
    module: { rules: [swc("es2021"), { test: /\.css$/, use: [MiniCssPlugin.loader, "css-loader"] }] },
    plugins: [
      ...common.plugins,
      new MiniCssPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        filename: "workbench.html",
        template: "src/workbench/workbench.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
        minify: { collapseWhitespace: true, removeComments: true },
        policy: contentSecurityPolicy(null),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/samples", to: "samples" },
        ],
      }),
    ],
  };
}

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

const all = { pane, functions, workbench, cli };

module.exports = (env = {}) => {
  const wanted = Object.keys(all).filter((name) => env[name]);
  return (wanted.length > 0 ? wanted : Object.keys(all)).map((name) => all[name](env));
};
module.exports.shared = { page, swc, resolve, cache };
