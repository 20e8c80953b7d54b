import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newestChange } from "../../../src/cli/build/newest-change.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-newest-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(path: string, day: string): string {
  const full = join(folder, path);
  writeFileSync(full, "");
  utimesSync(full, new Date(day), new Date(day));
  return full;
}

test("an empty folder was never changed", () => {
  mkdirSync(join(folder, "empty"));
  expect(newestChange(join(folder, "empty"))).toBe(-Infinity);
});

test("the newest file counts, however deep it lies", () => {
  mkdirSync(join(folder, "a/b"), { recursive: true });
  const old = file("old.txt", "2026-01-01");
  file("a/b/new.txt", "2026-03-01");
  file("a/middle.txt", "2026-02-01");
  expect(newestChange(old)).toBe(Date.parse("2026-01-01"));
  expect(newestChange(old, join(folder, "a"))).toBe(Date.parse("2026-03-01"));
});
