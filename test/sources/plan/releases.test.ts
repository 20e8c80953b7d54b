import { feeds } from "../../../src/sources/plan/feeds.ts";
import { releases } from "../../../src/sources/plan/releases.ts";
import { sourceFiles } from "../../../src/sources/plan/source-files.ts";

test("every format that feeds a series has a release, and every release feeds one", () => {
  const fed = Object.entries(feeds).flatMap(([id, given]) =>
    typeof given === "string" ? [] : given.flatMap(({ formats }) => formats.map((format) => ({ id, format }))),
  );
  const without = fed.filter(
    ({ id, format }) => !releases.some((one) => one.format === format && (one.series?.includes(id) ?? true)),
  );
  expect(without).toEqual([]);
  const unfed = releases.filter(
    (one) => !fed.some(({ id, format }) => one.format === format && (one.series?.includes(id) ?? true)),
  );
  expect(unfed.map(({ id }) => id)).toEqual([]);
});

test("ids are one each, none that of a file read by its path, and pages are addresses", () => {
  const ids = releases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const paths = new Set<string>(Object.values(sourceFiles).map(({ id }) => id));
  expect(ids.filter((id) => paths.has(id))).toEqual([]);
  for (const { page, title, publisher } of releases) {
    expect(page).toMatch(/^https:\/\//);
    expect([title, publisher]).not.toContain("");
  }
});
