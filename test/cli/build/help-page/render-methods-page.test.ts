import { readFileSync } from "node:fs";
import { renderMethodsPage } from "../../../../src/cli/build/help-page/render-methods-page.ts";
import { isXmlFault, parseXml } from "../../../../src/cli/check/manifest-rules/xml.ts";

const markdown = readFileSync("src/METHODS.md", "utf8");
const page = renderMethodsPage(markdown);
const all = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, found]) => found as string);

test("every section is in the list of contents, and every link within the page leads somewhere", () => {
  const ids = new Set(all(/ id="([^"]+)"/g));
  const links = all(/href="#([^"]+)"/g);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(all(/<h2 id="([^"]+)"/g)));
  expect(ids.size).toBe(all(/ id="([^"]+)"/g).length);
});

test("headings go down one step at a time, from one heading of the first level", () => {
  const levels = all(/<h(\d)/g).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test("every table has headings, every element is closed, and no mark of Markdown is left in the text", () => {
  expect(all(/<table>\n<thead><tr>(<th scope="col">)/g)).toHaveLength(all(/(<table>)/g).length);
  const parsed = parseXml(page.slice(page.indexOf("<body>"), page.indexOf("</body>") + "</body>".length));
  expect(isXmlFault(parsed) ? parsed.message : "").toBe("");
  const text = page.replace(/<code>.*?<\/code>/g, "").replace(/<style>[\s\S]*<\/style>/, "");
  expect(text).not.toMatch(/\*\*|\]\(|^#|\||`/m);
});

test("the page has no script and asks nothing of any other address", () => {
  expect(page).not.toMatch(/<script|src="http|url\(http|@import/);
  expect(page).toContain('<a href="help.html">Help</a>');
});
