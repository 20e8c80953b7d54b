import { makeDesk } from "../../src/queries/desk.ts";
import { whyNot, type Explanation } from "../../src/queries/why.ts";
import { noValue } from "../../src/statistics/no-value.ts";
import { badArgument } from "../../src/wording/refusal.ts";
import { setOf, withSeries } from "../comparison/tiny-comparison.ts";
import { areaNamed, seriesOf, tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

const desk = makeDesk(tinyPack);
type Asked = Parameters<typeof whyNot>[3];

function why(seriesId: string, area: string, asked: Partial<Asked> = {}): readonly Explanation[] {
  const series = seriesOf(seriesId);
  return whyNot(desk, series, areaNamed(area), {
    set: (one) => setOf(one.name, "region", seriesId),
    period: series.current,
    wantsVerdict: false,
    ...asked,
  });
}
const reasons = (list: readonly Explanation[]): string[] =>
  list.map((one) => ("reason" in one ? one.reason : one.kind));

test("nothing stands in the way of a figure with its score and verdict", () => {
  expect(why("O09M01", "Wokingham", { wantsVerdict: true })).toEqual([]);
});

test("the first thing in the way is the only one: period, figure, set, score in this order", () => {
  const period = badArgument("no period");
  expect(why("O06M09", "Isle of Wight", { period })).toEqual([period]);
  const notHeld = noValue("not-held", {});
  expect(why("O06M09", "Isle of Wight", { period: notHeld })).toEqual([notHeld]);
  const noSet = noValue("not-applicable-to-tier", { set: "DfE" });
  expect(reasons(why("O06M09", "Isle of Wight", { set: () => noSet }))).toEqual(["suppressed"]);
  expect(why("O06M09", "Wokingham", { set: () => noSet, wantsVerdict: true })).toEqual([noSet]);
  const two = () => setOf("Wokingham", ["Reading", "Slough"]);
  expect(reasons(why("O02M01", "Wokingham", { set: two, wantsVerdict: true }))).toEqual(["too-few-values"]);
});

test("a missing verdict counts only where one is wanted", () => {
  expect(why("O02M01", "Wokingham")).toEqual([]);
  expect(reasons(why("O02M01", "Wokingham", { wantsVerdict: true }))).toEqual(["no-interval"]);
});

test("a score on the fallback scale is told, after the verdict's reason", () => {
  expect(reasons(why("O15M03", "Wokingham"))).toEqual(["fallback-scale"]);
  expect(reasons(why("O15M03", "Wokingham", { wantsVerdict: true }))).toEqual(["no-interval", "fallback-scale"]);
});

test("a figure not yet checked against earlier ones is told after everything else, and after what stands in the way", () => {
  const unchecked = (id: string) => {
    const values = tinyPackFile.series.find((one) => one.id === id)!.values;
    return makeDesk(
      withSeries(id, { flags: { unchecked: values.flatMap((value, at) => (value === null ? [] : [at])) } }),
    );
  };
  const told = (id: string, area: string, asked: Partial<Asked> = {}) => {
    const changed = unchecked(id);
    const series = changed.pack.seriesById.get(id)!;
    const set = (one: { readonly name: string }) => setOf(one.name, "region", id);
    const how = { set, period: series.current, wantsVerdict: false, ...asked };
    return reasons(whyNot(changed, series, areaNamed(area, changed.pack), how));
  };
  expect(told("O06M09", "Wokingham")).toEqual(["unchecked"]);
  expect(told("O06M09", "England")).toEqual(["unchecked"]);
  expect(told("O15M03", "Wokingham", { wantsVerdict: true })).toEqual(["no-interval", "fallback-scale", "unchecked"]);
  expect(told("O06M09", "Isle of Wight")).toEqual(["suppressed"]);
  const noSet = noValue("not-applicable-to-tier", { set: "DfE" });
  expect(told("O06M09", "Wokingham", { set: () => noSet })).toEqual(["not-applicable-to-tier", "unchecked"]);
});

test("England's own figure needs no set, so that it has none is no reason", () => {
  const set = (): never => {
    throw new Error("asked for a set");
  };
  expect(why("O06M09", "England", { set, wantsVerdict: true })).toEqual([]);
});

test("the latest available figure is explained as such", () => {
  expect(why("O06M09", "Isle of Wight", { period: "latest-available" })).toEqual([]);
});
