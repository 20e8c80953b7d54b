import { readFileSync } from "node:fs";
import { jsonReaders, pageReaders, sheetReaders } from "../../src/readers/known-readers.ts";
import { limits } from "../../src/readers/limits.ts";

const readme = readFileSync("README.md", "utf8");
const section = readme.slice(readme.indexOf("## What is in an official file"), readme.indexOf("## For developers"));

test("the README lists the formats made from a description only, and no others", () => {
  const untried = [...sheetReaders, ...jsonReaders, ...pageReaders].filter(({ tried }) => !tried);
  const listed = [...section.matchAll(/^- (.*)$/gm)].map(([, format]) => format);
  expect(listed.sort()).toEqual(untried.map(({ format }) => format).sort());
});

test("the README states the limits as they are", () => {
  expect(section).toContain(`${limits.fileBytes / 1e6} MB`);
  expect(section).toContain(`${limits.rows.toLocaleString("en-GB")} rows`);
  expect(section).toContain(`${limits.columns.toLocaleString("en-GB")} columns`);
});
