import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchedDates } from "../../../src/cli/build-pack/fetched-dates.ts";

const folder = mkdtempSync(join(tmpdir(), "fetched-dates-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const datesOf = (manifest: string): unknown => {
  writeFileSync(join(folder, "manifest.json"), manifest);
  return Object.fromEntries(fetchedDates(folder));
};

test("a folder without a list, and one with a damaged list, have no dates", () => {
  expect(fetchedDates(join(folder, "none")).size).toBe(0);
  for (const damaged of ["", "{", "null", "[]", '{"files":7}', '{"files":[null,7,{}]}'])
    expect(datesOf(damaged)).toEqual({});
});

test("each file has the publisher's day and the announced day or month; what is no date is left out", () => {
  const files = [
    { sha256: "a", published: "2026-03-19", nextRelease: "2027-03-18", name: "a.csv", address: "https://www.gov.uk/a" },
    { sha256: "b", nextRelease: "2027-05" },
    { sha256: "c", published: "19 March 2026", nextRelease: "2027-13" },
  ];
  expect(datesOf(JSON.stringify({ format: 1, files }))).toEqual({
    a: { published: "2026-03-19", nextRelease: "2027-03-18" },
    b: { nextRelease: "2027-05" },
    c: {},
  });
});
