import fc from "fast-check";
import { nearMatches } from "../../src/text/near-matches.ts";

const near = nearMatches(
  [
    "Kent",
    "Gateshead",
    "Milton Keynes",
    "Newcastle upon Tyne",
    "Newcastle-under-Lyme",
    "East Sussex",
    "West Sussex",
  ].map((name) => ({ label: name, names: [name] })),
);

describe("near matches", () => {
  test.each([
    ["", []],
    ["!", []],
    ["qqqqqq", []],
    ["Kemt", ["Kent"]],
    ["gatehead", ["Gateshead"]],
    ["Knet", ["Kent"]],
    ["miltonkeynes", ["Milton Keynes"]],
    ["Keynes Milton", ["Milton Keynes"]],
  ])("for %j are %j", (text, expected) => {
    expect(near(text)).toEqual(expected);
  });

  test("name every thing that shares the words, in a fixed order", () => {
    expect([...near("Newcastle")].sort()).toEqual(["Newcastle upon Tyne", "Newcastle-under-Lyme"]);
    expect(near("Sussex")).toEqual(["East Sussex", "West Sussex"]);
    expect(near("Sussex")).toEqual(near("Sussex"));
  });

  test("are at most as many as asked for", () => {
    expect(near("Sussex", 1)).toEqual(["East Sussex"]);
  });

  test("give each label once, however many of its names fit", () => {
    const both = nearMatches([{ label: "Hull", names: ["Kingston upon Hull", "Hull City", "Hull"] }]);
    expect(both("hul city")).toEqual(["Hull"]);
  });

  test("never throw, and never offer anything else than a label", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        expect(near(text).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test("answer a pasted page as quickly as a name", () => {
    expect(near("Kent ".repeat(20_000))).toContain("Kent");
  });
});
