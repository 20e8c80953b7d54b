import { headingsOf, markdownToHtml } from "../../../../src/cli/build/help-page/markdown.ts";

test("what our pages use comes out as HTML: headings with their fragment, lists, tables, marks", () => {
  expect(markdownToHtml("## States of a cell\n\nOne **bold** and *thin* [link](#x).")).toBe(
    '<h2 id="states-of-a-cell">States of a cell</h2>\n<p>One <strong>bold</strong> and <em>thin</em> <a href="#x">link</a>.</p>\n',
  );
  expect(markdownToHtml("- one\n  goes on\n- two")).toBe("<ul>\n<li>one\ngoes on</li>\n<li>two</li>\n</ul>\n");
  expect(markdownToHtml("| A | B |\n|---|---|\n| `=1<2` | |")).toBe(
    '<table>\n<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>\n<tbody>\n<tr><td><code>=1&#60;2</code></td><td></td></tr>\n</tbody>\n</table>\n',
  );
});

test("what stands between code marks stays as it is: a product is no italics, a formula no link", () => {
  expect(markdownToHtml("`=2*a*b` and `[x](y)`")).toBe(
    "<p><code>=2*<wbr/>a*<wbr/>b</code> and <code>[x](<wbr/>y)</code></p>\n",
  );
  expect(markdownToHtml("3 * 4 * 5 < 61")).toBe("<p>3 * 4 * 5 &#60; 61</p>\n");
});

test("what is not known is refused, never shown as a wrong paragraph", () => {
  expect(() => markdownToHtml("```\ncode\n```")).toThrow("Not known how to show this");
  expect(() => markdownToHtml("1. first")).toThrow("Not known how to show this");
  expect(() => markdownToHtml("## Heading\ntext")).toThrow("A heading stands by itself");
  expect(() => markdownToHtml("| A |\n| b |")).toThrow("A table without headings: A");
  expect(() => markdownToHtml("| A | B |\n|---|---|\n| one |")).toThrow("A row with 1 cells under 2: one");
});

test("fragments are formed as GitHub forms them", () => {
  expect(headingsOf("# A, b & c\n\ntext\n\n### D-e")).toEqual([
    { level: 1, text: "A, b & c", anchor: "a-b--c" },
    { level: 3, text: "D-e", anchor: "d-e" },
  ]);
});
