import { comparisonRow } from "../../src/queries/comparison-row.ts";
import { compare } from "../comparison/tiny-comparison.ts";

test("the worked example of the README, in one row", () => {
  expect(comparisonRow(compare("O02M01", "Wokingham", "region"))).toMatchObject({
    own: { value: 87.12 },
    median: 81.455,
    gap: { value: expect.closeTo(5.665, 10) as number },
    position: { first: 3, last: 3, of: 13 },
    quartile: { value: "A" },
    verdict: { reason: "no-interval" },
    direction: { reason: "too-few-periods" },
    marks: { contextual: false, olderPeriod: false, olderMembers: 0, fallbackScale: false, missing: 0 },
  });
});

test("of another tier every part gives the one reason, although some of the set may have a figure", () => {
  const row = comparisonRow(compare("O06M09", "Maidstone", ["Kent", "Surrey", "Hampshire", "Medway"]));
  const { own, median, gap, position, quartile, verdict, direction } = row;
  expect(own).toMatchObject({ reason: "not-applicable-to-tier" });
  expect(new Set([own, median, gap, position, quartile, verdict, direction]).size).toBe(1);
});

test("a suppressed own figure leaves the median, and its reason stands in every part that needs it", () => {
  const row = comparisonRow(compare("O06M09", "Isle of Wight", "region"));
  expect(row.median).toBe(17.5);
  for (const part of [row.own, row.gap, row.position, row.quartile, row.verdict, row.direction])
    expect(part).toMatchObject({ reason: "suppressed" });
});

test("not judged: neither verdict, place, band nor gap; the median and the figure are shown", () => {
  const row = comparisonRow(compare("O02M03", "Wokingham", "region"));
  expect(row).toMatchObject({ own: { value: 35 }, median: 52 });
  for (const part of [row.gap, row.position, row.quartile, row.verdict])
    expect(part).toMatchObject({ reason: "not-judged" });
});

test("older figures are marked, the own one and those of members apart", () => {
  // The Isle of Wight lacks 2024/25; all others have it.
  const own = compare("O06M09", "Isle of Wight", "region", { latestAvailable: true });
  expect(comparisonRow(own).marks).toMatchObject({ olderPeriod: true, olderMembers: 0, missing: 0 });
  const member = compare("O06M09", "Wokingham", "region", { latestAvailable: true });
  expect(comparisonRow(member).marks).toMatchObject({ olderPeriod: false, olderMembers: 1, missing: 0 });
  const neither = compare("O06M09", "Wokingham", "region");
  expect(comparisonRow(neither).marks).toMatchObject({ olderPeriod: false, olderMembers: 0, missing: 1 });
});

test("contextual outcomes, the fallback scale and members outside England are marked", () => {
  expect(comparisonRow(compare("O15M03", "Wokingham", "region")).marks).toMatchObject({
    contextual: true,
    fallbackScale: true,
  });
  // Cardiff and Edinburgh on the list of six; Maidstone is of another tier, Milton Keynes has a figure.
  expect(comparisonRow(compare("O06M09", "Wokingham", "ons")).marks.missing).toBe(3);
});

test("age is reckoned from the pack's build date unless another day is given", () => {
  const comparison = compare("O13M01", "Wokingham", "region"); // yearly, ends on 31 March 2025: due by 31 December 2026
  expect(comparisonRow(comparison).marks.staleness).toBe("up to date");
  expect(comparisonRow(comparison, "2027-01-01").marks.staleness).toBe("ageing");
});
