import { remember } from "../../src/text/remember.ts";

describe("a remembering function", () => {
  test("computes each text once", () => {
    const asked: string[] = [];
    const length = remember((text) => (asked.push(text), { length: text.length }));
    expect(length("Kent")).toBe(length(["Ke", "nt"].join("")));
    expect(asked).toEqual(["Kent"]);
  });

  test("does not grow without end, and is right after forgetting", () => {
    const length = remember((text) => text.length);
    for (let number = 0; number < 12_000; number++) expect(length(`cell ${number}`)).toBe(`cell ${number}`.length);
    expect(length("cell 0")).toBe(6);
  });
});
