import { makeDesk } from "../../src/queries/desk.ts";
import { whyOther, type AskedOf } from "../../src/renewal/why-other.ts";
import { packAfter, packBefore, packOtherList } from "../fixtures/packs/two-packs.ts";

/* The two packs of Kent and six others: what is new in the second is known (two-packs.ts). */
const [before, after, otherList] = [packBefore, packAfter, packOtherList].map(makeDesk) as [Desk, Desk, Desk];
type Desk = ReturnType<typeof makeDesk>;
const kent = "E10000016";
const dfe = ["DfE"];
const why = (asked: AskedOf): string => whyOther(before, after, asked);

test("the own figure first: a new period, a revised, a suppressed and a published one", () => {
  expect(why({ area: kent, series: "O06M09" })).toBe("New period: 2024/25 after 2023/24.");
  expect(why({ area: kent, series: "O06M10" })).toBe(
    "Revised: same period, other figure. It changed by less than is shown.",
  );
  expect(why({ area: kent, series: "O07M02" })).toMatch(/^No longer held\. Suppressed for 2024\/25/);
  expect(why({ area: kent, series: "O09M01", set: dfe })).toBe("Newly published for 2024/25.");
});

test("where the own figure is the same, that others of the set changed theirs; without a set that is no reason", () => {
  expect(why({ area: kent, series: "O07M05", set: dfe })).toBe(
    "The council’s own figure is the same; others in the set changed theirs.",
  );
  expect(why({ area: kent, series: "O07M05" })).toBe(
    "The figures it is about are the same; it is worked out or worded otherwise.",
  );
});

test("where the list of neighbours is another, who joined and who left, with and without a series", () => {
  const said = "The set changed: Medway joined, East Sussex left.";
  expect(whyOther(before, otherList, { area: kent, series: "O14M02", set: dfe })).toBe(said);
  expect(whyOther(before, otherList, { area: kent, set: dfe })).toBe(said);
});

test("a period that was asked for by name is compared with the same one, in any spelling", () => {
  expect(why({ area: kent, series: "O06M09", period: "2023-24" })).toBe(
    "The figures it is about are the same; it is worked out or worded otherwise.",
  );
  expect(why({ area: kent, series: "O06M09", period: "2024/25" })).toBe("2024/25 is new.");
  expect(whyOther(after, before, { area: kent, series: "O06M09", period: "2024/25" })).toBe(
    "2024/25 is no longer held.",
  );
});

test("of a council, of a series and of nothing in particular, what is known", () => {
  expect(why({ area: kent })).toBe(
    "Of the current figures 1 is of another period, 1 was revised, 1 is newly published and 1 is no longer held.",
  );
  expect(why({ series: "O07M05" })).toBe("1 figure of the series is another.");
  expect(why({ series: "O06M09" })).toBe("New period: 2024/25 after 2023/24.");
  expect(why({})).toBe("Collected on 20 November 2026, in place of 20 September 2026.");
});

test("what neither pack has, and a set that is none, is no reason", () => {
  const nothing = "The figures it is about are the same; it is worked out or worded otherwise.";
  expect(why({ area: "E99999999", series: "O99M99" })).toBe(nothing);
  expect(why({ area: kent, series: "O14M02", set: ["nonsense"] })).toBe(nothing);
});
