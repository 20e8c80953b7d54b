import { readFileSync } from "node:fs";
import { calculating, reachingOut } from "../../src/formula/excel-functions.ts";

const words = (file: string): string[] =>
  readFileSync(new URL(`../fixtures/excel/${file}`, import.meta.url), "utf8")
    .split(/\s+/)
    .filter(Boolean);

test("every function of Excel is on one of the lists, and none on both", () => {
  expect(words("built-in-functions.txt").filter((name) => calculating.has(name) === reachingOut.has(name))).toEqual([]);
});

test("no macro function is among those that calculate, but for names that both languages have", () => {
  expect(words("macro-functions.txt").filter((name) => calculating.has(name))).toEqual(["FIXED", "SORT"]);
});
