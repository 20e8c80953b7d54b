import { listMetrics, listOutcomes } from "../../src/queries/framework-lists.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const outcome = (number: number): (typeof tinyPack.outcomes)[number] => {
  const found = tinyPack.outcomes.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no outcome ${number}`);
  return found;
};

test("an outcome without metrics is listed, with none", () => {
  expect(listOutcomes(tinyPack).find((row) => row.outcome.number === 1)).toMatchObject({ metrics: [], withFigures: 0 });
  expect(listMetrics(tinyPack, outcome(1))).toEqual([]);
});

test("a metric that has no figures yet counts among the metrics, not among those with figures", () => {
  const row = listOutcomes(tinyPack).find((one) => one.outcome.number === 5);
  expect(row?.metrics.map((metric) => metric.id)).toEqual(["O05M09"]);
  expect(row?.withFigures).toBe(0);
  expect(listOutcomes(tinyPack).find((one) => one.outcome.number === 6)?.withFigures).toBe(2);
});

test("a metric of two breakdowns is one metric with figures, and two rows", () => {
  expect(listOutcomes(tinyPack).find((row) => row.outcome.number === 8)?.withFigures).toBe(1);
  expect(listMetrics(tinyPack, outcome(8)).map((row) => row.series?.id)).toEqual(["O08M01-F", "O08M01-M"]);
});

test("a placeholder is one row without a series; each row has the outcome of its metric", () => {
  const rows = listMetrics(tinyPack);
  expect(rows.filter((row) => row.series === null).map((row) => row.metric.id)).toEqual(["O05M09"]);
  expect(rows.every((row) => row.outcome.number === row.metric.outcome)).toBe(true);
  expect(rows).toHaveLength(tinyPack.series.length + 1);
});

test("the framework has sixteen priority outcomes, in order, and every series of the shipped pack one row", () => {
  const { pack } = shippedDesk();
  expect(listOutcomes(pack).map((row) => row.outcome.number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  const ids = listMetrics(pack).flatMap((row) => row.series?.id ?? []);
  expect([...ids].sort()).toEqual([...pack.seriesById.keys()].sort());
});

test("a metric of no outcome is our own mistake", () => {
  expect(() => listMetrics({ ...tinyPack, outcomes: [] })).toThrow("belongs to no outcome");
});
