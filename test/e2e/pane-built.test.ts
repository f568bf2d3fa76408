/** What `npm run build` made of the pane: small, under its policy, with no foreign address but office.js's. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

const dist = resolve(__dirname, "../../dist");
const page = readFileSync(resolve(dist, "taskpane.html"), "utf8");
const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/u.exec(page)?.groups?.["policy"] ?? "";
const officeHost = "https://appsforoffice.microsoft.com";

/** Scripts that the page itself names, office.js apart. */
const firstScripts = [...page.matchAll(/<script[^>]* src="(?<name>[^"]+)"/gu)]
  .map((found) => found.groups?.["name"] ?? "")
  .filter((name) => !name.startsWith("https://"));

const zipped = (name: string): number => gzipSync(readFileSync(resolve(dist, name)), { level: 9 }).length;

test("the first load is at most 160 kB, compressed", () => {
  expect(firstScripts.length).toBeGreaterThan(1);
  const total = firstScripts.reduce((sum, name) => sum + zipped(name), 0);
  expect(total).toBeLessThanOrEqual(160_000);
});

test("the policy allows scripts of its own place and of office.js alone, and no eval", () => {
  expect(policy).toContain(`script-src 'self' ${officeHost};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/u);
});

test("no script or style stands in the page where the policy would refuse it", () => {
  expect(page).not.toMatch(/<script(?![^>]* src=)/u);
  expect(page).not.toMatch(/ on\w+="/u);
});

/** Names of XML vocabularies (HTML, SVG, OOXML, ODF): never asked for over the network, and the policy would refuse it. */
const vocabularies = [
  "http://www.w3.org/",
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/",
  "http://purl.oclc.org/ooxml/",
  "http://purl.org/dc/",
  "http://docs.oasis-open.org/ns/",
  "http://openoffice.org/",
  "http://macVmlSchemaUri",
];

test("the pane's files hold no foreign address", () => {
  const scripts = [...firstScripts, ...laterScripts()];
  const found = scripts.flatMap((name) => {
    const text = readFileSync(resolve(dist, name), "utf8");
    return [...text.matchAll(/https?:\/\/[\w.-]+(?:\/[\w./-]*)?/gu)].map(([address]) => ({ name, address }));
  });
  const foreign = found.filter(({ address }) => !vocabularies.some((start) => address.startsWith(start)));
  expect(foreign).toEqual([]);
});

/** Pieces that come later: the names that the runtime puts together, apart from the workbench's. */
function laterScripts(): string[] {
  const runtime = firstScripts.map((name) => readFileSync(resolve(dist, name), "utf8")).join("\n");
  return readdirSync(dist).filter((name) => {
    const hash = /\.(?<hash>[\da-f]{8})\.js$/u.exec(name)?.groups?.["hash"];
    return hash !== undefined && !firstScripts.includes(name) && runtime.includes(hash);
  });
}

test("an Excel that is too old hears so from plain ES5", () => {
  const old = readFileSync(resolve(dist, "supported.js"), "utf8");
  expect(firstScripts[0]).toBe("supported.js");
  expect(old).not.toMatch(/=>|`|\b(?:const|let|class|async)\b/u);
  expect(old).toContain("此版本的 Excel 不受支持");
});
