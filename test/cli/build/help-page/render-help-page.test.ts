import type { IFunction } from "custom-functions-metadata";
import { callOf } from "../../../../src/cli/build/help-page/function-section.ts";
import { escapeHtml, proseToHtml } from "../../../../src/cli/build/help-page/html.ts";
import { renderHelpPage } from "../../../../src/cli/build/help-page/render-help-page.ts";
import { isXmlFault, parseXml } from "../../../../src/cli/check/manifest-rules/xml.ts";

const metric: IFunction = {
  id: "METRIC",
  name: "METRIC",
  description: 'A published figure. Example: =LOF.METRIC("Kent","persistent absence").',
  parameters: [
    { name: "area", type: "any", dimensionality: "matrix", description: "A council <name> or code" },
    { name: "field", type: "string", optional: true, description: "Which part", customEnumId: "FIELD" },
  ],
};
const outcomes: IFunction = { id: "OUTCOMES", name: "OUTCOMES", description: "The outcomes.", parameters: [] };
const field = {
  id: "FIELD",
  type: "string",
  values: [{ name: "Lower", stringValue: "lower", tooltip: "Lower limit" }],
};
const page = renderHelpPage({ functions: [metric, outcomes], enums: [field] });

test("a call shows what may be left out and what may be repeated", () => {
  expect(callOf(metric)).toBe("LOF.METRIC(area, [field])");
  expect(callOf(outcomes)).toBe("LOF.OUTCOMES()");
  const values = { name: "values", type: "any", repeating: true, optional: true };
  expect(callOf({ ...outcomes, parameters: [values] })).toBe("LOF.OUTCOMES([values, …])");
});

test("text that looks like HTML stays text", () => {
  expect(escapeHtml(`<b> & "c" 'd'`)).toBe("&#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;");
  expect(page).toContain("A council &#60;name&#62; or code");
});

test("formulas within prose are set as code, brackets within brackets too", () => {
  expect(proseToHtml("Try =LOF.SCORE(A1,LOF.ABOUT(B1)) now")).toBe("Try <code>=LOF.SCORE(A1,LOF.ABOUT(B1))</code> now");
  expect(proseToHtml("no formula = here")).toBe("no formula = here");
});

test("every function is under its lower-case name, and every link within the page leads somewhere", () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
  expect(links).toEqual(expect.arrayContaining(["metric", "outcomes", "errors"]));
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
  const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id as string);
  expect(labels.filter((id) => !ids.has(id))).toEqual([]);
});

test("the methods page beside it is linked", () => {
  expect(page).toContain('<li><a href="methods.html">Methods</a></li>');
});

test("an id is used only once", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
});

test("choices of an argument are listed with what they mean", () => {
  expect(page).toContain("<li><code>lower</code>: Lower limit</li>");
});

test("headings go down one step at a time", () => {
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
});

test("every element is closed", () => {
  const body = page.slice(page.indexOf("<body>"), page.indexOf("</body>") + "</body>".length);
  const parsed = parseXml(body);
  expect(isXmlFault(parsed) ? parsed.message : "").toBe("");
});

test("the page asks nothing of any other address", () => {
  expect(page).not.toMatch(/<script|src="http|url\(http|@import/);
});
