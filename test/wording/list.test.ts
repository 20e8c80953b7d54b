import { capital, counted, listed, smallNumber } from "../../src/wording/list.ts";

test("names are listed as one says them, long lists counted", () => {
  expect(listed([])).toBe("");
  expect(listed(["Kent"])).toBe("Kent");
  expect(listed(["Kent", "Essex"], "or")).toBe("Kent or Essex");
  expect(listed(["Kent", "Essex", "Surrey"])).toBe("Kent, Essex and Surrey");
  expect(listed(["a", "b", "c", "d"], "or", 2)).toBe("a, b and 2 more");
});

test("a list exactly as long as allowed is not cut", () => {
  expect(listed(["a", "b"], "or", 2)).toBe("a or b");
});

test("where a name has a comma or an “and” of its own, semicolons keep names apart", () => {
  expect(listed(["Ealing", "Brent", "Brighton and Hove"])).toBe("Ealing; Brent; and Brighton and Hove");
  expect(listed(["Bristol, City of", "Kent"])).toBe("Bristol, City of; and Kent");
  expect(listed(["Brighton and Hove", "Kent"])).toBe("Brighton and Hove and Kent");
});

test("one thing has the noun of one, none and several that of several; thousands are marked", () => {
  expect(counted(1, "council")).toBe("1 council");
  expect(counted(0, "council")).toBe("0 councils");
  expect(counted(2, "authority", "authorities")).toBe("2 authorities");
  expect(counted(2272, "cell")).toBe("2,272 cells");
});

test("only the first letter is made large", () => {
  expect(capital("")).toBe("");
  expect(capital("no EHC plan")).toBe("No EHC plan");
});

test.each([
  [0, "none"],
  [1, "one"],
  [9, "nine"],
  [10, "10"],
])("%s in a sentence is %s", (count, words) => {
  expect(smallNumber(count)).toBe(words);
});
