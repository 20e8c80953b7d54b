import { catalogue } from "../../../src/framework/catalogue.ts";
import { matchMetrics } from "../../../src/sources/edition/match-metrics.ts";
import type { PageMetric } from "../../../src/sources/edition/page-metrics.ts";

const metric = (title: string, outcome = 5, more: Partial<PageMetric> = {}): PageMetric => ({
  heading: `${outcome}.`,
  outcome,
  type: "outcome",
  title,
  source: "DfE",
  placeholder: false,
  polarity: null,
  ...more,
});
const matched = (...page: PageMetric[]): string[] =>
  matchMetrics(page, catalogue).pairs.map(({ entry, by }) => `${entry.id} ${by}`);

test("by its title in any capitals and signs, under its outcome before any other", () => {
  const twice = catalogue.find(({ id }) => id === "O04M03")?.title ?? "";
  expect(matched(metric(twice, 8), metric(twice, 4))).toEqual(["O08M14 title", "O04M03 title"]);
  expect(matched(metric("TAKE-UP RATE of 2 year old disadvantage childcare offer"))).toEqual(["O05M04 title"]);
});

test("by another name of ours; under another outcome that is only likely", () => {
  expect(matched(metric("Good level of development"))).toEqual(["O05M01 alias"]);
  expect(matched(metric("Good level of development", 15))).toEqual(["O05M01 likeness"]);
});

test("brackets at the end may be a source that had no link", () => {
  expect(
    matched(
      metric("Oral health: percentage of 5-year-olds with experience of visually obvious dental decay (OHID)", 8, {
        source: "",
      }),
    ),
  ).toEqual(["O08M08 title"]);
});

test("by likeness, each entry once, and the likest first", () => {
  const { pairs, onlyPage } = matchMetrics(
    [
      metric("Take-up rate of the disadvantage childcare offer"),
      metric("Take-up rate of 2-year-old disadvantaged childcare offers"),
    ],
    catalogue,
  );
  expect(pairs.map(({ page, entry, by }) => `${page.title}: ${entry.id} ${by}`)).toContain(
    "Take-up rate of 2-year-old disadvantaged childcare offers: O05M04 likeness",
  );
  expect(new Set(pairs.map(({ entry }) => entry.id)).size).toBe(pairs.length);
  expect(pairs.length + onlyPage.length).toBe(2);
});

test("every metric of the page and every entry is in one place only", () => {
  const page = [metric("Business density", 15), metric("Business density", 5), metric("Quite another thing")];
  const { pairs, repeats, onlyPage, onlyOurs } = matchMetrics(page, catalogue);
  expect([...pairs, ...repeats].map((pair) => pair.page).concat(onlyPage)).toHaveLength(3);
  expect(new Set([...pairs.map((pair) => pair.entry), ...onlyOurs]).size).toBe(catalogue.length);
  expect(repeats.map(({ entry, page: { outcome } }) => `${entry.id} ${outcome}`)).toEqual(["O15M10 5"]);
});
