/** Unit, case and host tests run in Node; browser tests (test/e2e) have their own project. */
const transform = {
  "\\.(ts|tsx)$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const common = { transform, moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"] };

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/e2e/", "/test/interop/", "/test/bench/"],
    },
    { ...common, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
    { ...common, displayName: "interop", testEnvironment: "node", testMatch: ["<rootDir>/test/interop/**/*.test.ts"] },
  ],
  testTimeout: 60000,
};
