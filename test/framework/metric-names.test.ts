import { nameParts, wholeNames, withoutTwins } from "../../src/framework/metric-names.ts";
import { metricId } from "../../src/framework/metric-id.ts";
import type { Metric, MetricId } from "../../src/framework/metric.ts";
import { smallMetric } from "./fixtures/small-metric.ts";

const ids = (metrics: readonly Metric[]): string[] => metrics.map((metric) => metric.id);
const declaring = (name: string, ...candidates: string[]): ReadonlyMap<string, readonly MetricId[]> =>
  new Map([[name, candidates.map(metricId)]]);
const none: ReadonlyMap<string, readonly MetricId[]> = new Map();

const absence = smallMetric("O06M09", {
  title: "Absence: persistent and severe absence",
  shortName: "Persistent absence",
  aliases: ["missing school"],
});
const careAbsence = smallMetric("O07M02", {
  title: "Persistent absence",
  shortName: "Absence in care",
  aliases: ["missing school"],
});
const unmetNeed = smallMetric("O04M03", { title: "Unmet need", shortName: "Drug need", aliases: ["unmet"] });
const unmetNeedAgain = smallMetric("O08M14", {
  title: "Unmet need",
  shortName: "Drug need, again",
  aliases: ["unmet"],
  sameAs: unmetNeed.id,
});

describe("a whole name", () => {
  test.each(["", "absence", "persistent", "unheard of"])("%j belongs to no metric", (name) => {
    expect(wholeNames([absence, careAbsence], none)(name)).toEqual([]);
  });

  test("belongs to nothing where there are no metrics", () => {
    expect(wholeNames([], declaring("absence", "O06M09", "O07M02"))("absence")).toEqual([]);
  });

  test("is an id, a title, a short name or an alias, in its comparable form", () => {
    const find = wholeNames([absence], none);
    for (const name of ["o06m09", "absence persistent and severe absence", "persistent absence", "missing school"])
      expect([name, ids(find(name))]).toEqual([name, ["O06M09"]]);
  });

  test("means the metric whose official title it is, before the one whose short name it is", () => {
    expect(ids(wholeNames([absence, careAbsence], none)("persistent absence"))).toEqual(["O07M02"]);
  });

  test("means the metric whose id it is, before the one with that title", () => {
    const odd = smallMetric("O02M01", { title: "O06M09" });
    expect(ids(wholeNames([odd, absence], none)("o06m09"))).toEqual(["O06M09"]);
  });

  test("means both metrics that share it, in the order of the metrics", () => {
    expect(ids(wholeNames([careAbsence, absence], none)("missing school"))).toEqual(["O07M02", "O06M09"]);
  });

  test("means the original alone where another repeats its figures; the other keeps its id and its own name", () => {
    const find = wholeNames([unmetNeedAgain, unmetNeed], none);
    expect(ids(find("unmet need"))).toEqual(["O04M03"]);
    expect(ids(find("unmet"))).toEqual(["O04M03"]);
    expect(ids(find("o08m14"))).toEqual(["O08M14"]);
    expect(ids(find("drug need again"))).toEqual(["O08M14"]);
  });
});

describe("a name declared to mean several", () => {
  const declared = declaring("School absence!", "O06M09", "O07M02");

  test("means those of them that there are, however it is spelled", () => {
    expect(ids(wholeNames([careAbsence, absence, unmetNeed], declared)("school absence"))).toEqual([
      "O07M02",
      "O06M09",
    ]);
  });

  test("means nothing where only one of them is there", () => {
    expect(wholeNames([absence, unmetNeed], declared)("school absence")).toEqual([]);
  });

  test("gives way to a metric that is called so", () => {
    const alias = declaring("missing school", "O06M09", "O04M03");
    const lone = { ...careAbsence, aliases: [] };
    expect(ids(wholeNames([absence, lone, unmetNeed], alias)("missing school"))).toEqual(["O06M09"]);
  });

  test("of signs alone is no name", () => {
    expect(wholeNames([absence, careAbsence], declaring("%", "O06M09", "O07M02"))("")).toEqual([]);
  });
});

describe("a part of a name", () => {
  const mileage = smallMetric("O14M07", { title: "Change in service mileage", shortName: "Bus mileage" });
  const coverage = smallMetric("O15M16", { title: "Area with 5G coverage", aliases: ["outdoor 5G"] });
  const crash = smallMetric("O14M04", {
    title: "Killed per billion vehicle miles",
    aliases: ["road deaths, 18 years"],
  });
  const find = nameParts([mileage, coverage, crash, absence, careAbsence]);

  test.each(["", "total", "of", "per", "8", "m", "area with", "18", "18 years"])(
    "%j says nothing and finds none",
    (part) => {
      expect(find(part)).toEqual([]);
    },
  );

  test("finds the metric that has these words, in title, short name or alias", () => {
    expect(ids(find("service mileage"))).toEqual(["O14M07"]);
    expect(ids(find("bus"))).toEqual(["O14M07"]);
    expect(ids(find("outdoor"))).toEqual(["O15M16"]);
  });

  test("is whole words in the order of the name", () => {
    for (const part of ["mile", "leage", "mileage service", "service bus"])
      expect([part, find(part)]).toEqual([part, []]);
  });

  test("finds by a letter with a digit, and by words that say nothing beside one that does", () => {
    expect(ids(find("5g"))).toEqual(["O15M16"]);
    expect(ids(find("change in service mileage"))).toEqual(["O14M07"]);
    expect(ids(find("road deaths 18 years"))).toEqual(["O14M04"]);
  });

  test("finds each metric once, although several of its names have the words", () => {
    expect(ids(find("absence"))).toEqual(["O06M09", "O07M02"]);
  });

  test("does not run from one name of a metric into the next", () => {
    expect(find("mileage bus")).toEqual([]);
  });

  test("finds the original alone where another repeats its figures", () => {
    expect(ids(nameParts([unmetNeedAgain, unmetNeed])("need"))).toEqual(["O04M03"]);
  });
});

describe("metrics without those that repeat another", () => {
  test("are the same where there are none or one", () => {
    expect(withoutTwins([])).toEqual([]);
    expect(ids(withoutTwins([unmetNeedAgain]))).toEqual(["O08M14"]);
  });

  test("keep one whose original is not among them", () => {
    expect(ids(withoutTwins([absence, unmetNeedAgain]))).toEqual(["O06M09", "O08M14"]);
  });

  test("lose one beside its original, in either order", () => {
    expect(ids(withoutTwins([unmetNeedAgain, unmetNeed, absence]))).toEqual(["O04M03", "O06M09"]);
    expect(ids(withoutTwins([unmetNeed, unmetNeedAgain]))).toEqual(["O04M03"]);
  });
});
