import { linesOfText, textParts } from "../../../src/report/earlier/text-parts.ts";

const column = { width: 40, fontSize: 10 };
const sentence = "We met the schools twice and agreed what comes next. ";

test("a text that fits stays whole, and an empty one is one part", () => {
  expect(textParts("All is well.", column, 3)).toEqual(["All is well."]);
  expect(textParts("", column, 3)).toEqual([""]);
});

test("parts together are the text, none takes more lines than there are, and each ends with a sentence", () => {
  const text = sentence.repeat(200).trimEnd();
  const parts = textParts(text, column, 7);
  expect(parts.join("")).toBe(text);
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) {
    expect(linesOfText(part.trimEnd(), column)).toBeLessThanOrEqual(7);
    expect(part.trimEnd()).toMatch(/\.$/);
  }
});

test("a text without sentences is broken after a word, one without words wherever it must be", () => {
  const words = Array.from({ length: 3_000 }, (_, i) => `word${i}`);
  const parts = textParts(words.join(" "), column, 9);
  expect(parts.join("")).toBe(words.join(" "));
  expect(parts.flatMap((part) => part.trim().split(" "))).toEqual(words);
  const solid = textParts("x".repeat(32_767), column, 9);
  expect(solid.join("")).toHaveLength(32_767);
  expect(solid.length).toBeGreaterThan(50);
});

test("line breaks are lines of their own, and a letter of two halves is not broken", () => {
  const list = Array.from({ length: 100 }, (_, i) => `${i}: done`).join("\n");
  const parts = textParts(list, column, 10);
  expect(parts).toHaveLength(10 * 1 + 1);
  expect(parts.join("")).toBe(list);
  const faces = textParts("😀".repeat(3_000), column, 4);
  expect(faces.join("")).toBe("😀".repeat(3_000));
  for (const part of faces) expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
});
