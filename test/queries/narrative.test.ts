import { narrativeOf } from "../../src/queries/narrative.ts";
import type { Comparison } from "../../src/comparison/compare-in-set.ts";
import { compare } from "../comparison/tiny-comparison.ts";

const said = (comparison: Comparison, today?: string) => narrativeOf(comparison, () => comparison.set, today);
const overdue = "(newer figures are overdue)";

test("without an own figure there is no sentence but the reason", () => {
  expect(said(compare("O06M09", "Isle of Wight", "region"))).toMatchObject({ reason: "suppressed" });
  expect(said(compare("O06M09", "Maidstone", ["Kent", "Surrey", "Hampshire"]))).toMatchObject({
    reason: "not-applicable-to-tier",
  });
});

test("only what is out of date is called overdue, by the day given", () => {
  const comparison = compare("O13M01", "Wokingham", ["Medway", "Luton", "Bedford"]); // ends on 31 March 2025
  expect(said(comparison)).not.toContain(overdue);
  expect(said(comparison, "2028-12-31")).not.toContain(overdue); // ageing
  expect(said(comparison, "2029-01-01")).toContain(overdue);
});

test("members counted with an older figure are named, and not as missing", () => {
  const set = ["Reading", "Slough", "Medway", "Isle of Wight"];
  const latest = said(compare("O06M09", "Wokingham", set, { latestAvailable: true }));
  expect(latest).toContain("The figure of Isle of Wight is of an older period.");
  expect(latest).not.toContain("no figure");
  const current = said(compare("O06M09", "Wokingham", set));
  expect(current).toContain("1 of the 4 has no figure: Isle of Wight.");
  expect(current).not.toContain("older period");
});

test("members outside England count among the set and are named as missing", () => {
  expect(said(compare("O06M09", "Wokingham", "ons"))).toContain(
    "3 of the 6 have no figure: Maidstone, Cardiff and City of Edinburgh.",
  );
});
