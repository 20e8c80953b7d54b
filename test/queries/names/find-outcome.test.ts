import { findOutcome } from "../../../src/queries/names/find-outcome.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const find = (text: string): unknown => findOutcome(tinyPack, text);

test.each(["6", " 6 ", "06", "outcome 6", "Priority Outcome 6", "O06", "every child achieving", "achieving"])(
  "%p is outcome 6",
  (text) => expect(find(text)).toMatchObject({ number: 6 }),
);

test("two digits are one number: 16 is not 1 or 6", () => {
  expect(find("16")).toMatchObject({ title: "Child poverty" });
  expect(find("1")).toMatchObject({ title: "Housing supply" });
});

test("a whole title wins over titles that have it as a part", () => {
  const [first, second] = tinyPack.outcomes;
  if (first === undefined || second === undefined) throw new Error("the tiny pack has lost its outcomes");
  const outcomes = [
    { ...first, title: "Health and care" },
    { ...second, title: "Health" },
  ];
  expect(findOutcome({ ...tinyPack, outcomes }, "health")).toHaveProperty("number", second.number);
});

test("a part of several titles is asked back, with number and title", () => {
  expect(find("child")).toMatchObject({
    fault: "name",
    sentence: "“child” fits several outcomes: 6 Every child achieving, 7 Keeping children safe or 16 Child poverty.",
  });
});

test.each(["17", "3", "0", "", "outcome", "happiness", "6.5"])(
  "%p is none: the numbers there are are given",
  (text) => {
    expect(find(text)).toMatchObject({
      fault: "name",
      sentence: `No outcome is called “${text}”: give its number, 1 to 16, or title.`,
    });
  },
);
