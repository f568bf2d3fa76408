/** docs/findings.md lists every code with its severity and its title. `UPDATE_DOCS=1` writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tableChecks, workbookFindingCodes } from "../../../src/core/checks";
import { localeOf } from "../../../src/locale";
import { chinese } from "../../../src/locale/zh-CN";

const file = path.join(__dirname, "../../../docs/findings.md");
const { labels } = localeOf("zh-CN");

const rows = [
  ...tableChecks.map(({ code, severity }) => ({ code, severity })),
  ...workbookFindingCodes.map((code) => ({ code, severity: "info" as const })),
].map(({ code, severity }) => `| \`${code}\` | ${labels.severity[severity]} | ${chinese.findings[code].title} |`);

const page = `# 问题一览

评分方案的 \`findings\` 可以改变每个代码的级别（error、warning、info）、关闭（off），有的还可以改变界限（threshold）。

| 代码 | 级别 | 问题 |
| --- | --- | --- |
${rows.join("\n")}

\`approved-…\` 四项只在给出批复的绩效目标表时核对：\`jiping score 自评表.xlsx --approved 目标表.xlsx\`。目标表可以是任何有指标名称、指标值两列的工作簿，项目按名称对应；双方都只有一张表而有一方没有项目名称时，直接对应。目标表读不了或里面没有目标，命令的退出码为 2。
`;

test("docs/findings.md is what the checks are", () => {
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, page);
  expect(readFileSync(file, "utf8").replace(/ +\|/gu, " |").replace(/\| +/gu, "| ").replace(/-{3,}/gu, "---")).toBe(
    page,
  );
});
