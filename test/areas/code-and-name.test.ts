import { codeAndName, hasDigits } from "../../src/areas/code-and-name.ts";

describe("a code and a name in one text", () => {
  test.each([
    ["E10000016 - Kent", "E10000016", "Kent"],
    ["Kent (E10000016)", "E10000016", "Kent"],
    ["e10000016: Kent", "e10000016", "Kent"],
    ["Kent_E10000016", "E10000016", "Kent"],
    ["E06000019 | Herefordshire, County of", "E06000019", "Herefordshire, County of"],
  ])("%s", (text, code, name) => {
    expect(codeAndName(text)).toEqual({ code, name });
  });

  test.each(["E10000016", " (E10000016) ", "Kent", "E1000001 Kent", "E100000161 Kent", ""])(
    "%j is not both",
    (text) => {
      expect(codeAndName(text)).toBeNull();
    },
  );

  test("a text with a digit has a code in it, or is one", () => {
    expect([hasDigits("45UB"), hasDigits("Kent")]).toEqual([true, false]);
  });
});
