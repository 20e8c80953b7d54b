import type { Metric } from "../../../src/framework/metric.ts";
import { matchMetrics } from "../../../src/renewal/matching/match-metrics.ts";

const metric = (id: string, title: string, shortName: string, more: Partial<Metric> = {}): Metric =>
  ({
    id,
    title,
    shortName,
    outcome: Number(id.slice(1, 3)),
    publisher: "DfE",
    aliases: [],
    ...more,
  }) as unknown as Metric;
const pairs = (before: readonly Metric[], after: readonly Metric[]): string[] =>
  matchMetrics(before, after).both.map((pair) => `${pair.before.id} ${pair.after.id}`);

const absence = metric("O06M09", "Percentage of pupils persistently absent", "Persistent absence");
const neet = metric("O06M10", "Percentage not in education", "NEET");

test("two metrics that change their numbers are each known by its title", () => {
  const swapped = [
    { ...absence, id: neet.id },
    { ...neet, id: absence.id },
  ];
  expect(pairs([absence, neet], swapped)).toEqual(["O06M09 O06M10", "O06M10 O06M09"]);
});

test("a metric with another title is known by its short name or its id, one with another of everything is another", () => {
  expect(pairs([absence], [{ ...absence, title: "Pupils who miss school" }])).toEqual(["O06M09 O06M09"]);
  expect(pairs([absence], [metric("O06M09", "Pupils who miss school", "School absence")])).toEqual(["O06M09 O06M09"]);
  const other = metric("O06M09", "Length of roads", "Roads", { publisher: "DfT" });
  expect(pairs([absence], [other])).toEqual([]);
});
