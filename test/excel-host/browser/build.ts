/** Builds the host's script for pages, once for each run of the tests. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Configuration } from "webpack";
import webpack from "webpack";

const folder = path.resolve(__dirname, "../../../node_modules/.cache/excel-host");
const file = "excel-host.js";

const configuration: Configuration = {
  name: "excel-host",
  mode: "development",
  devtool: false,
  target: "web",
  entry: path.resolve(__dirname, "entry.ts"),
  output: { path: folder, filename: file },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/u,
        use: {
          loader: require.resolve("swc-loader"),
          options: { jsc: { target: "es2021", parser: { syntax: "typescript" } } },
        },
      },
    ],
  },
  performance: false,
};

let built: Promise<string> | null = null;

function compile(): Promise<string> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve(readFileSync(path.join(folder, file), "utf8"));
    });
  });
}

/** The text of the script. */
export function hostScript(): Promise<string> {
  built ??= compile();
  return built;
}
