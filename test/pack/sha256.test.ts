import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { sha256 } from "../../src/pack/sha256.ts";

const theirs = (text: string): string => createHash("sha256").update(text).digest("hex");

test.each(["", "abc", "é£𝄞", "a".repeat(55), "a".repeat(56), "a".repeat(64), "a".repeat(1_000_000)])(
  "it is what Node computes, at the edges of a block too (%#)",
  (text) => expect(sha256(text)).toBe(theirs(text)),
);

test("it is what Node computes for texts of every length up to three blocks", () => {
  for (let length = 0; length < 200; length++) {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(32 + ((at * 7 + length) % 90))).join("");
    expect([length, sha256(text)]).toEqual([length, theirs(text)]);
  }
});

test("it is the fingerprint published beside the shipped pack", () => {
  const published = readFileSync("assets/pack/lof-pack.sha256", "utf8").slice(0, 64);
  expect(sha256(readFileSync("assets/pack/lof-pack.json", "utf8"))).toBe(published);
});
