import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { everydayTable } from "../../src/framework/everyday-table.ts";
import fc from "fast-check";
import { ambiguousNames } from "../../src/framework/ambiguous-names.ts";
import { makeMetricIndex, type MetricAnswer } from "../../src/framework/metric-index.ts";
import type { NamedSeries } from "../../src/framework/breakdown-names.ts";
import { normaliseName } from "../../src/text/normalise.ts";
import { metrics, series } from "./fixtures/framework.ts";

const index = makeMetricIndex(metrics, series, undefined, everydayTable);

function short(answer: MetricAnswer<NamedSeries>): string {
  switch (answer.kind) {
    case "series":
      return answer.series.id;
    case "metric":
      return answer.series.length === 0 ? `${answer.metric.id} without figures` : `${answer.metric.id} by breakdown`;
    case "ambiguous":
      return answer.candidates.map((metric) => metric.id).join(" or ");
    case "not-covered":
      return `${answer.metric.id} lacks it`;
    case "unmeasured":
    case "unknown":
      return answer.kind;
  }
}
const resolve = (text: string): string => short(index.resolve(text));

describe("a metric is found", () => {
  test.each([
    ["O06M09", "O06M09"],
    [" o06m09 ", "O06M09"],
    ["O08M01-F", "O08M01-F"],
    ["o08m01-f", "O08M01-F"],
    ["O10M02", "O10M02"],
    ["O10M02-AGE65PLUS", "O10M02-AGE65PLUS"],
    ["persistent absence", "O06M09"],
    ["Persistent  Absence", "O06M09"],
    ["NEET", "O06M05"],
    ["EPC C", "O02M02"],
    ["recycling rate", "O13M02"],
    ["looked after rate", "O07M01"],
    ["looked-after rate", "O07M01"],
    ["Attainment 8", "O06M03"],
    ["GLD", "O05M01"],
    ["PM2.5", "O13M01"],
    ["5G", "O15M16"],
    ["B&B", "O03M02"],
    ["families in B&B over six weeks", "O03M02"],
    ["B&B over 6 weeks", "O03M02"],
    ["Families in bed and breakfast longer than six weeks", "O03M02"],
    ["b and b", "O03M02"],
    ["fly tipping", "O12M09"],
  ])("by %j: %s", (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  test("by a part of a name that only one metric has", () => {
    expect(resolve("mileage")).toBe("O14M07");
    expect(resolve("mile")).toBe("unknown");
  });

  test("by a short name that begins another metric's title", () => {
    expect(resolve("persistent absence")).not.toBe("O07M02");
  });
});

describe("a breakdown is found", () => {
  test.each([
    ["healthy life expectancy, female", "O08M01-F"],
    ["Healthy life expectancy, WOMEN", "O08M01-F"],
    ["HLE, men", "O08M01-M"],
    ["HLE (male)", "O08M01-M"],
    ["female healthy life expectancy", "O08M01-F"],
    ["O08M01, f", "O08M01-F"],
    ["slope index, males", "O08M02-M"],
    ["care leavers EET, 19-21", "O07M10-AGE19-21"],
    ["care leavers EET 19 to 21", "O07M10-AGE19-21"],
    ["placement types, fostering", "O07M09-FOSTER"],
    ["care home admissions, 65+", "O11M02-AGE65PLUS"],
    ["easy to find information, carers", "O10M04-CARERS"],
    ["road condition, B and C roads", "O14M05-BC-ROADS"],
    ["easy to find, carers", "O10M04-CARERS"],
  ])("by %j: %s", (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  test("only if it is asked for: the metric alone lists them", () => {
    const answer = index.resolve("healthy life expectancy");
    expect(answer.kind === "metric" && answer.series.map((each) => each.id)).toEqual(["O08M01-M", "O08M01-F"]);
  });

  test("and the metric alone is its total where the publisher gives one", () => {
    expect(resolve("live at home")).toBe("O10M02");
    expect(resolve("live at home, 18 to 64")).toBe("O10M02-AGE18-64");
  });

  test("never by dropping a breakdown the metric does not have", () => {
    const wrong = index.resolve("healthy life expectancy, children");
    expect(wrong).toEqual({
      kind: "unknown",
      near: ["Healthy life expectancy, Male", "Healthy life expectancy, Female"],
    });
    expect(index.resolve("persistent absence, girls")).toEqual({ kind: "unknown", near: ["Persistent absence"] });
  });

  test("of each metric that may be meant, if the words for the metric fit several", () => {
    expect(resolve("life expectancy, female")).toBe("O08M01 or O08M02");
  });
});

describe("no metric is picked", () => {
  test.each([
    ["KS2", "O06M01 or O06M02 or O06M06 or O07M03"],
    ["ks 4", "O06M03 or O06M04 or O06M07 or O07M04"],
    ["absence", "O06M09 or O06M10 or O07M02"],
    ["rough sleeping", "O03M04 or O03M05"],
    ["alcohol", "O04M03 or O08M04"],
    ["unmet need", "O04M02 or O04M03"],
    ["", "unknown"],
    ["  ", "unknown"],
    ["total", "unknown"],
    ["8", "unknown"],
    ["of the", "unknown"],
    ["absen", "unknown"],
    ["O99M01", "unknown"],
    ["O08M01-X", "unknown"],
    ["housing supply", "unmeasured"],
    ["potholes", "unknown"],
  ])("for %j: %s", (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  test("but likely ones are named, by short name or by breakdown", () => {
    const near = (text: string): readonly string[] => {
      const answer = index.resolve(text);
      return answer.kind === "unknown" ? answer.near : [];
    };
    expect(near("recyling")[0]).toBe("Recycling rate");
    expect(near("obestiy")).toContain("Obesity in Year 6");
    expect(near("foster")).toContain("Placement types, Foster placements");
  });
});

describe("a metric under two outcomes", () => {
  test("keeps an id for each", () => {
    expect(resolve("O04M03")).toBe("O04M03 by breakdown");
    expect(resolve("O08M14")).toBe("O08M14 by breakdown");
    expect(resolve("O08M14-DRINKERS")).toBe("O08M14-DRINKERS");
  });

  test("means the first by every name that both have", () => {
    expect(resolve("drug and alcohol unmet need")).toBe("O04M03 by breakdown");
    expect(resolve("drug and alcohol unmet need, dependent drinkers")).toBe("O04M03-DRINKERS");
  });
});

test("a placeholder is found, and has no series", () => {
  expect(resolve("library visits")).toBe("O12M10 without figures");
  expect(resolve("Private Rented Sector enforcement")).toBe("O02M05 without figures");
});

describe("whatever is typed", () => {
  test("never throws, and is one of the four answers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(["series", "metric", "ambiguous", "unknown"]).toContain(index.resolve(text).kind);
      }),
    );
  });

  test("a decorated spelling means the same as the plain one", () => {
    const names = metrics.flatMap((metric) => [metric.id, metric.title, metric.shortName, ...metric.aliases]);
    const decorate = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => `\u00a0${name} `,
      (name) => name.replaceAll("-", " "),
      (name) => name.replaceAll(" and ", " & "),
      (name) => name.replaceAll("'", "’"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), decorate, (name, decorated) => {
        expect(index.resolve(decorated(name))).toEqual(index.resolve(name));
      }),
    );
  });

  test("every short name and alias means its own metric, and every breakdown name its own series", () => {
    for (const metric of metrics) {
      for (const name of [metric.shortName, ...metric.aliases])
        expect([name, resolve(name).slice(0, 6)]).toEqual([name, metric.id]);
    }
    for (const each of series.filter((one) => one.breakdown !== null)) {
      for (const name of [each.breakdown ?? "", ...each.breakdownAliases])
        expect([name, resolve(`${each.metric.shortName}, ${name}`)]).toEqual([name, each.id]);
    }
  });

  test("every name declared to mean several is answered with exactly these", () => {
    for (const [name, ids] of ambiguousNames) expect([name, resolve(name)]).toEqual([name, ids.join(" or ")]);
  });
});

describe("by official title", () => {
  test("every metric is found, odd spellings kept", () => {
    for (const metric of metrics) {
      const expected = metric.sameAs ?? metric.id;
      expect([metric.title, resolve(metric.title).slice(0, 6)]).toEqual([metric.title, expected]);
    }
    expect(resolve("Health life expectancy at birth (split by male and female)")).toBe("O08M01 by breakdown");
  });

  test("no short name or alias is the title of another metric", () => {
    const titles = new Map(metrics.map((metric) => [normaliseName(metric.title), metric.id]));
    for (const metric of metrics)
      for (const name of [metric.shortName, ...metric.aliases]) {
        const owner = titles.get(normaliseName(name)) ?? metric.id;
        expect([name, owner]).toEqual([name, metric.id]);
      }
  });

  test("a part of a title is enough where no other has it", () => {
    expect(resolve("disadvantage childcare offer")).toBe("O05M04");
    expect(resolve("crack prevalent population")).toBe("O04M03 by breakdown");
  });
});

describe("a part of a title that the figures lack", () => {
  const asked = (text: string): string => {
    const answer = index.resolve(text);
    return answer.kind === "not-covered" ? answer.metric.id : short(answer);
  };

  test.each([
    ["severe absence", "O06M09"],
    ["Severely absent pupils", "O06M09"],
    ["persistent and severe absence", "O06M09"],
    ["absence, SEN support", "O06M10"],
    ["persistent absence, children in need", "O07M02"],
    ["post-16 destinations, SEN", "O06M08"],
    ["KS2 SEN, EHCP", "O06M06"],
    ["unclassified roads", "O14M05"],
    ["road condition, unclassified roads", "O14M05"],
    ["bus journeys, concessionary", "O14M02"],
    ["families in B&B any length of stay", "O03M02"],
    ["Families in B&B, all lengths of stay", "O03M02"],
    ["B&B for up to 6 weeks", "O03M02"],
    ["prison leavers within three weeks", "O04M01"],
    ["unmet need, alcohol treatment", "O04M03"],
    ["later intervention", "O07M14"],
    ["special guardianship", "O07M05"],
    ["composting", "O13M02"],
    ["chlamydia", "O08M12"],
    ["active travel at least twice", "O14M03"],
  ])("%p is no series, and no metric: it is said to be missing from %s", (text, expected) => {
    expect(index.resolve(text).kind).toBe("not-covered");
    expect(asked(text)).toBe(expected);
  });

  test("is not asked for by any of the metric's own names, its whole title above all", () => {
    for (const { title, shortName, aliases } of metrics)
      for (const name of [title, shortName, ...aliases])
        expect([name, index.resolve(name).kind]).not.toEqual([name, "not-covered"]);
    expect(resolve("Absence: absence rate - persistent and severe absence")).toBe("O06M09");
  });

  test("does not take a name away from what the figures do hold", () => {
    expect(resolve("recycling, compost and reuse")).toBe("O13M02");
    expect(resolve("drug and alcohol unmet need, OCU")).toBe("O04M03-OPIATE-CRACK");
    expect(resolve("unmet need")).toBe("O04M02 or O04M03");
    expect(resolve("SEN support")).toBe("O06M06 or O06M07 or O06M10");
  });

  test("is not looked for where something else is asked too", () => {
    expect(resolve("severe absence of looked after children")).toBe("unknown");
  });
});

test("what has every word of a text is nearer than what one everyday word in it is about", () => {
  const { pack, metrics: shipped } = shippedDesk();
  const answer = shipped.resolve("in education or employment");
  const near = answer.kind === "unknown" ? answer.near : [];
  expect(near).toContain(pack.metricById.get("O15M01")?.shortName);
  for (const id of ["O06M01", "O06M03"]) expect(near).not.toContain(pack.metricById.get(id)?.shortName);
  expect(shipped.resolve("potholes in our streets")).toMatchObject({ near: ["Road condition"] });
});

test("a name that nobody knows is normalised a few times, however many metrics there are", () => {
  const { metrics: shipped } = shippedDesk();
  shipped.resolve("quite another name", () => false);
  const counting = jest.spyOn(String.prototype, "toLowerCase");
  for (let at = 0; at < 100; at++) shipped.resolve(`nobody knows this name ${at}`, () => false);
  const times = counting.mock.calls.length;
  counting.mockRestore();
  expect(times).toBeLessThanOrEqual(500);
});
