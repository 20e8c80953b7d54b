import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { committedFiles, readText, root } from "../repository/project.ts";

const pages = committedFiles().filter((path) => path.endsWith(".md"));

/** Addresses a page links to or shows as pictures, without those of other sites. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
  const written = [
    ...prose.matchAll(/\]\(\s*(?:<([^>]+)>|([^)\s]+))[^)]*\)/g),
    ...prose.matchAll(/\b(?:src|href)="([^"]+)"/g),
  ];
  return written.map((match) => (match[1] ?? match[2]) as string).filter((link) => !/^[a-z]+:/.test(link));
}

/** The fragments of a page's headings, as GitHub forms them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    (match[1] as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function deadLinks(page: string, markdown: string): string[] {
  return linksOf(markdown).filter((link) => {
    const [path = "", fragment] = link.split("#");
    const target = path === "" ? page : join(dirname(page), decodeURIComponent(path));
    if (!existsSync(join(root, target))) return true;
    return (
      fragment !== undefined &&
      target.endsWith(".md") &&
      !anchorsOf(readFileSync(join(root, target), "utf8")).includes(fragment)
    );
  });
}

test.each(pages)("every link of %s within the project leads somewhere", (page) => {
  expect(deadLinks(page, readText(page))).toEqual([]);
});

test("a dead link is found, in whatever form", () => {
  const page =
    "[a](nowhere.md) ![b](<no picture.png>) [c](package.json) [d](https://example.org/x) [e](#no-heading) `[f](code.md)`";
  expect(deadLinks("page.md", page)).toEqual(["nowhere.md", "no picture.png", "#no-heading"]);
  expect(deadLinks("src/page.md", "[up](../package.json) [down](README.md#dependencies)")).toEqual([]);
});
