import { missingCount, missingMembers, olderFigures } from "../../src/comparison/missing-members.ts";
import { missingList } from "../../src/wording/missing-members.ts";
import { compare } from "./tiny-comparison.ts";

const missing = (comparison: Parameters<typeof missingMembers>[0]): string[] =>
  missingMembers(comparison).map((one) => `${one.name}: ${one.kind}`);

test("of an empty set nobody is missing", () => {
  const nobody = compare("O06M09", "Kent", []);
  expect(missingMembers(nobody)).toEqual([]);
  expect(missingCount(nobody)).toBe(0);
});

test("an area whose value is of another period counts as missing, and is named", () => {
  const comparison = compare("O06M09", "Kent", "region");
  expect(missing(comparison)).toEqual(["East Sussex: other-period"]);
  expect(missingMembers(comparison)[0]?.reason).toMatchObject({
    reason: "not-published-for-period",
    detail: { lastPeriod: "2023/24", lastValue: 22 },
  });
});

test("members for whose tier the metric is not published are named", () => {
  expect(missing(compare("O06M09", "Wokingham", "ons"))).toEqual([
    "Maidstone: other-tier",
    "Cardiff: outside-england",
    "City of Edinburgh: outside-england",
  ]);
});

test("members outside England have no reason of their own, and no area", () => {
  const [, cardiff] = missingMembers(compare("O06M09", "Wokingham", "ons"));
  expect(cardiff).toEqual({ name: "Cardiff", area: null, kind: "outside-england", reason: null });
});

test("suppressed and not published figures are missing with their reason", () => {
  const comparison = compare("O06M09", "Wokingham", ["Isle of Wight", "City of London", "Medway"]);
  expect(missing(comparison)).toEqual(["Isle of Wight: no-figure", "City of London: no-figure"]);
  expect(missingMembers(comparison)[0]?.reason).toMatchObject({ reason: "suppressed" });
  expect(missingMembers(comparison)[0]?.area?.name).toBe("Isle of Wight");
});

test("a missing member is never replaced and never silently dropped: n and the missing make up the set", () => {
  for (const set of ["neighbours", "dfe", "ons", "region", "tier", "england"] as const) {
    const comparison = compare("O06M09", "Wokingham", set);
    expect(missingMembers(comparison)).toHaveLength(missingCount(comparison));
    expect(comparison.n + missingCount(comparison)).toBe(
      comparison.set.members.length + comparison.set.outsideEngland.length,
    );
  }
  expect(missingCount(compare("O06M09", "Wokingham", "ons"))).toBe(3);
});

test("older figures are those of another period than the comparison's, and only where they were asked for", () => {
  const latest = compare("O06M09", "Kent", "region", { latestAvailable: true });
  expect(olderFigures(latest).map(({ area, period, value }) => [area.name, period, value])).toEqual([
    ["East Sussex", 4, 22],
  ]);
  expect(missingMembers(latest)).toEqual([]);
  expect(olderFigures(compare("O06M09", "Kent", "region"))).toEqual([]);
});

test("England among typed councils is the nation: not counted, named as left out and never missing", () => {
  const comparison = compare("O06M09", "Wokingham", ["Isle of Wight", "England", "Medway"]);
  expect(comparison.figures.map(({ area }) => area.name)).not.toContain("England");
  expect(missing(comparison)).toEqual(["Isle of Wight: no-figure"]);
  expect(missingCount(comparison)).toBe(1);
  expect(missingList(missingMembers(comparison))).toBe("Isle of Wight (suppressed)");
  expect(comparison.set.leftOut).toEqual(["England"]);
});
