import { buildDate } from "../../../src/sources/plan/edition.ts";
import { seriesPlan } from "../../../src/sources/plan/series-plan.ts";
import { sourceFiles } from "../../../src/sources/plan/source-files.ts";

const files = Object.entries(sourceFiles);

test("no two files have one id or one path", () => {
  expect(new Set(files.map(([, file]) => file.id)).size).toBe(files.length);
  expect(new Set(files.map(([, file]) => file.path)).size).toBe(files.length);
});

test.each(files)("%s: its address is fixed by a commit, so that the bytes cannot change behind it", (_, file) => {
  expect(file.address).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/tree\/[0-9a-f]{40}$/);
});

test.each(files)("%s: it has a publisher, a title, an open licence and a day on which it was had", (_, file) => {
  expect(file.publisher).not.toBe("");
  expect(file.title).not.toBe("");
  expect(file.licence).toBe("Open Government Licence v3.0");
  expect(file.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(file.retrieved <= buildDate).toBe(true);
});

test("paths lie below the folder of sources and name a table", () => {
  for (const [, { path }] of files) {
    expect(path).toMatch(/^sources\/[a-z0-9-]+\/[A-Za-z0-9_-]+\.csv(\.gz)?$/);
    expect(path).not.toContain("..");
  }
});

test("every file is used: by a series, or as the population that rates are divided by", () => {
  const used = new Set(Object.values(seriesPlan).flatMap((plan) => plan.histories.map((one) => one.source)));
  expect(Object.keys(sourceFiles).filter((key) => !used.has(key as keyof typeof sourceFiles))).toEqual(["population"]);
});
