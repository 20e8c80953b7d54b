import type { Tier } from "../../../src/areas/area.ts";
import { englandTiers } from "../../../src/comparison/sets/england-tiers.ts";
import type { Metric } from "../../../src/framework/metric.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

type Councils = Metric["responsibility"]["councils"];

/** A metric that is published for some tiers and answered for by some councils. */
const metric = (publishedFor: readonly Tier[], councils: Councils): Metric => ({
  ...tinyPack.metricById.get("O14M02")!,
  publishedFor,
  responsibility: { councils, partners: [], reason: "x" },
});
const all: readonly Tier[] = ["single", "county", "district"];

test("where no metric is asked about a single-tier council goes with the counties, the others stay on their level", () => {
  expect(englandTiers("single")).toEqual(["single", "county"]);
  expect(englandTiers("county")).toEqual(["single", "county"]);
  expect(englandTiers("district")).toEqual(["single", "district"]);
});

test("a level on which the metric is not published is never taken, whoever answers for it", () => {
  expect(englandTiers("single", metric(["single", "county"], "lower"))).toEqual(["single", "county"]);
  expect(englandTiers("single", metric(["single", "district"], "upper"))).toEqual(["single", "district"]);
  expect(englandTiers("single", metric(["single"], "lower"))).toEqual(["single"]);
  expect(englandTiers("single", metric([], "upper"))).toEqual([]);
});

test("a level on which it is published for one only is taken even if the other one's figures are held", () => {
  expect(englandTiers("single", metric(["single", "county"], "both"), new Set(["district"]))).toEqual([
    "single",
    "county",
  ]);
});

test("a county whose figures are held, as sums of its districts, is compared with counties though none is published", () => {
  const held: ReadonlySet<Tier> = new Set(["single", "county", "district"]);
  const lower = metric(["single", "district"], "lower");
  expect(englandTiers("county", lower, held)).toEqual(["single", "county"]);
  expect(englandTiers("single", lower, held)).toEqual(["single", "district"]);
  expect(englandTiers("district", lower, held)).toEqual(["single", "district"]);
});

test("published by both, held of one: that one, whoever answers for it", () => {
  expect(englandTiers("single", metric(all, "upper"), new Set(["single", "district"]))).toEqual(["single", "district"]);
  expect(englandTiers("single", metric(all, "lower"), new Set(["county"]))).toEqual(["single", "county"]);
});

test("published by both, held of both or neither: the tier that answers for it, and counties where both answer", () => {
  for (const held of [[], ["single"], ["county", "district"], all] as const) {
    const tiersFor = (councils: Councils) => englandTiers("single", metric(all, councils), new Set(held));
    expect(tiersFor("upper")).toEqual(["single", "county"]);
    expect(tiersFor("lower")).toEqual(["single", "district"]);
    expect(tiersFor("both")).toEqual(["single", "county"]);
  }
});

test("a county or district stays on its own level, whatever is held", () => {
  expect(englandTiers("county", metric(all, "lower"), new Set(["district"]))).toEqual(["single", "county"]);
  expect(englandTiers("district", metric(all, "upper"), new Set(["county"]))).toEqual(["single", "district"]);
});
