import { isLongerThanNames, longestName } from "../../src/text/longest-name.ts";
import { normaliseName } from "../../src/text/normalise.ts";

test("blanks and short texts are not longer than names", () => {
  for (const text of ["", " ", "Kent", "&&&&", "x".repeat(longestName)]) expect(isLongerThanNames(text)).toBe(false);
});

test("one sign too many is", () => {
  expect(isLongerThanNames("x".repeat(longestName + 1))).toBe(true);
});

test("spaces around a name do not count", () => {
  expect(isLongerThanNames(`${" ".repeat(5_000)}Kent${" ".repeat(5_000)}`)).toBe(false);
});

test("signs that stand for several count as these", () => {
  expect(normaliseName("&".repeat(76))).toHaveLength(303);
  expect(isLongerThanNames("&".repeat(76))).toBe(true);
  expect(isLongerThanNames("&".repeat(75))).toBe(false);
  expect(isLongerThanNames("\ufdfa".repeat(17))).toBe(true);
});

test("no text that is not longer becomes longer when it is normalised", () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = String.fromCharCode(code).repeat(16);
    if (!isLongerThanNames(text) && normaliseName(text).length > longestName)
      throw new Error(`U+${code.toString(16)}: ${normaliseName(text).length}`);
  }
});
