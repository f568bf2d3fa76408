import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** The house (docs/architecture.md): imports run one way. A folder of core may import only what stands before it in the list. */
const coreOrder = ["grid", "values", "layout", "reading", "standards", "schemes", "scoring", "checks", "edits"];
const outside = ["workbooks", "taskpane", "commands", "functions", "cli", "report", "workbench", "locale"];
const only = (folder, allowed) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: allowed.map((one) => `./${one}`),
  message: `src/${folder} may import only: ${allowed.join(", ")}`,
});
const port = [
  "workbooks/workbook.ts",
  "workbooks/sheet-content.ts",
  "workbooks/memory.ts",
  "workbooks/run.ts",
  "workbooks/auto.ts",
];
const basis = ["core/decimal.ts", "core/result.ts"];
const zones = [
  { target: "./src/core", from: outside.map((one) => `./src/${one}`), message: "core imports nothing of the others" },
  ...coreOrder.map((name, at) =>
    only(`core/${name}`, [...basis, ...coreOrder.slice(0, at + 1).map((one) => `core/${one}`)]),
  ),
  only("locale", ["core", ...port, "locale"]),
  only("workbooks/excel", ["core", ...port, "workbooks/excel"]),
  only("workbooks/file", ["core", ...port, "workbooks/file"]),
  only("workbooks/workbench", ["core", ...port, "workbooks/file", "workbooks/workbench"]),
  only("report", ["core", ...port, "locale", "report"]),
  only("taskpane", ["core", ...port, "locale", "report", "taskpane"]),
  only("addin", [
    "core",
    ...port,
    "workbooks/excel",
    "workbooks/file",
    "locale",
    "taskpane",
    "commands",
    "functions",
    "report",
    "addin",
  ]),
  only("commands", ["core", ...port, "workbooks/excel", "locale", "taskpane", "commands"]),
  only("functions", ["core", "locale", "functions"]),
  only("cli", ["core", ...port, "workbooks/file", "locale", "report", "cli"]),
  only("workbench", [
    "core",
    ...port,
    "workbooks/file",
    "workbooks/workbench",
    "locale",
    "report",
    "taskpane",
    "workbench",
  ]),
];

/** The rules that know Excel's objects; the plugin's set also carries general ones that the type checker does better. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "*.config.js", "jest.config.js", "webpack.config.js"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs["flat/recommended"]],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: {
      "import-x/resolver": { typescript: true },
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/cli/**/*.ts", "test/bench/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["src/{taskpane,workbench}/**/*.tsx"], extends: [jsxA11y.flatConfigs.recommended] },
  {
    files: ["src/workbooks/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
);
