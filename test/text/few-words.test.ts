import { fewWords } from "../../src/text/few-words.ts";

test("a text of no more words than names have is unchanged, repeats and all", () => {
  expect(fewWords("")).toBe("");
  expect(fewWords("a a a")).toBe("a a a");
  const sixteen = Array.from({ length: 16 }, (_, at) => `word${at % 5}`).join(" ");
  expect(fewWords(sixteen)).toBe(sixteen);
});

test("of more the first different ones are left", () => {
  expect(fewWords("a ".repeat(40).trim())).toBe("a");
  const many = Array.from({ length: 30 }, (_, at) => `word${at}`);
  expect(fewWords(many.join(" "))).toBe(many.slice(0, 16).join(" "));
});
