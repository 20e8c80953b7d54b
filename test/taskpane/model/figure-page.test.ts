import { isNoValue } from "../../../src/statistics/no-value.ts";
import { figurePage, type FigurePage } from "../../../src/taskpane/model/figure-page.ts";
import { setText } from "../../../src/taskpane/charts/set-text.ts";
import { trendText } from "../../../src/taskpane/charts/trend-text.ts";
import { type ModelAsked, modelOf, shippedPack, withShippedPack } from "./pane-models.ts";

function page(council: string, id: string, period: string | null = null, asked: ModelAsked = {}): FigurePage {
  const model = modelOf(council, { pack: shippedPack!, ...asked });
  const series = model.desk.pack.seriesById.get(id);
  const found = series === undefined ? null : figurePage(model, series, period);
  if (found === null) throw new Error(`there is no page of ${id} for ${council}`);
  return found;
}

withShippedPack("NEET in Gateshead, as the design shows it", () => {
  const neet = page("Gateshead", "O06M05");

  test("value, verdict, place, median, reason", () => {
    expect(neet).toMatchObject({
      value: { value: "4.9%", unit: "" },
      state: "better",
      position: "6th of 16",
      median: "6.2%",
      range: "could be 2nd to 9th",
      standing: "It stands out, also after allowing for 54 comparisons.",
      reason: "It lies wholly below the neighbours’ median by its 95% interval, 4.3% to 5.6%. Low is good.",
      period: "2024/25",
    });
  });

  test("the set, lowest first, none of it far from the others", () => {
    expect(neet.set?.picture.order).toBe("lowest first");
    expect(neet.set?.picture.bars.map(({ text }) => text)).toEqual(
      "3.7 3.8 4.3 4.5 4.6 4.9 5.4 6.1 6.2 6.3 6.4 6.7 7.2 7.3 7.9 7.9".split(" "),
    );
    expect(neet.set?.picture.bars.filter(({ far }) => far)).toEqual([]);
    expect(neet.set?.note).toBe(
      "Per cent. Line: 95% interval. Marked: places it could have, 2nd to 9th. " +
        "Hollow: cannot be told apart from Gateshead. All 15 neighbours have a figure.",
    );
  });

  test("one far from the others is cut only where it would flatten them", () => {
    const names = new Set([...neet.set!.picture.bars.map(({ name }) => name), "Dudley"]);
    const members = shippedPack!.areas.filter(({ name }) => names.has(name)).map(({ code }) => code);
    const own = [{ name: "With Dudley", members }];
    const withDudley = page("Gateshead", "O06M05", null, { own, set: "own:With Dudley" }).set!;
    const named = (mark: "far" | "offScale"): string[] =>
      withDudley.picture.bars.filter((bar) => bar[mark]).map(({ name }) => name);
    expect(named("far")).toEqual(["Dudley"]);
    expect(named("offScale")).toEqual(["Dudley"]); // 21.5, the others' longest interval ending at 8.9
    expect(withDudley.note).toMatch(/Dudley is far from the others: check the data; its bar is cut\.$/);
    const pupils = page("Gateshead", "O06M06").set!; // 31, the others from 16 to 27
    expect(pupils.picture.bars.filter(({ far }) => far).map(({ name }) => name)).toEqual(["St. Helens"]);
    expect(pupils.picture.bars.some(({ offScale }) => offScale)).toBe(false);
    expect(pupils.note).toMatch(/St\. Helens is far from the others: check the data\.$/);
  });

  test("the text alternative is the design's own", () => {
    expect(setText(neet.set!.picture, "bars")).toBe(
      "Bars of 16 councils, lowest first (low is good). Gateshead 4.9% is 6th of 16. It could be 2nd to 9th; 7 of the 15 others cannot be told apart from it. North Tyneside 3.7% to Newcastle upon Tyne 7.9%. Median 6.2%. England, as published: 5.6%. Median of the other North East single-tier councils: 5.5%. None missing.",
    );
  });

  test("the trend has one sentence", () => {
    expect(neet.trend.sentence).toMatch(/^No clear trend over the last five years\. Up 0\.4 points on 2023\/24; then /);
    expect(neet.trend.sentence).toMatch(/now 1\.3 points below it\.$/);
  });

  test("periods newest first, and an older one is a page of its own", () => {
    expect(neet.periods[0]).toBe("2024/25");
    const older = page("Gateshead", "O06M05", "2023/24");
    expect(older.period).toBe("2023/24");
    expect(older.value?.value).not.toBe(neet.value?.value);
  });

  test("a period that the series has not gives the current one", () => {
    expect(page("Gateshead", "O06M05", "1999/00").period).toBe("2024/25");
  });
});

withShippedPack("other pages", () => {
  test("without an interval: position only, and why", () => {
    expect(page("Gateshead", "O06M09")).toMatchObject({
      value: { value: "17.1%", unit: "" },
      state: "position-only",
      position: "4th of 16",
      range: null,
      standing: "",
      reason:
        "No 95% interval is published, so the gap to the median is not called better or worse, and other places cannot be ruled out. Low is good.",
    });
  });

  test("a verdict that does not hold among all keeps its word, and says so", () => {
    expect(page("Gateshead", "O07M13")).toMatchObject({
      state: "better",
      position: "joint 3rd to 6th of 16",
      range: "could be 1st to 11th",
      standing: "It stands out, but not after allowing for 54 comparisons.",
    });
    expect(page("Gateshead", "O07M13").comparisons).toMatch(
      /^54 of the council’s metrics .* about three would stand out/,
    );
    expect(page("Gateshead", "O06M09").comparisons).toBe("");
    expect(page("Gateshead", "O10M01").set?.note).toContain("Line: 95% interval, derived from counts.");
    expect(page("Gateshead", "O10M01").reason).toBe(
      "Worse, a little below the neighbours’ median. It lies wholly below it by its derived interval, 58.3% to 64.0%. High is good.",
    );
  });

  test("where neither end is good places are counted from the highest; similar and contextual claim nothing", () => {
    expect(page("Gateshead", "O10M07-AGE18-64")).toMatchObject({
      position: "15th highest of 16",
      range: "could be 11th to 16th",
    });
    expect(page("Gateshead", "O08M01-M")).toMatchObject({ range: "could be 1st to 16th", standing: "" });
  });

  test("not judged: a value, a median, no place, the set by name, no gap in the trend", () => {
    const figure = page("Gateshead", "O08M14-DRINKERS");
    expect(figure).toMatchObject({ state: "not-judged", position: null, value: { value: "1.9%", unit: "of adults" } });
    expect(figure.set?.picture).toMatchObject({ order: "by name", good: null, position: null });
    expect(figure.set?.picture.bars.every(({ place }) => place === null)).toBe(true);
    expect(figure.trend.sentence).not.toContain("median");
  });

  test("a district is shown the way to its county", () => {
    const figure = page("Maidstone", "O06M09");
    expect(figure).toMatchObject({ value: null, set: null, state: "no-figure" });
    expect(figure.askInstead?.name).toBe("Kent");
    expect(figure.reason).toContain("Kent");
  });

  test("a trend says which of its figures are not yet checked against earlier ones", () => {
    // Earlier editions of Defra's table, which no other file has.
    expect(page("Gateshead", "O13M02").trend.note).toContain(
      "Not yet checked against earlier figures: 2010/11 to 2023/24.",
    );
    expect(page("Gateshead", "O06M05").trend.note).not.toContain("checked");
  });

  test("a contextual figure says that it is no performance", () => {
    expect(page("Gateshead", "O15M02").reason).toContain("the place, not the council’s performance");
    expect(page("Gateshead", "O15M02").set?.picture.good).toBeNull();
  });

  test("a set too small for a median says so, and still shows who has a figure", () => {
    const own = [{ name: "My two", members: ["E06000005", "E06000004"] }];
    const figure = page("Gateshead", "O06M05", null, { own, set: "own:My two" });
    expect(figure.median).toBeNull();
    expect(figure.set?.picture.bars).toHaveLength(3);
    expect(figure.reason).toMatch(/two|2/);
  });

  test("all of England stands on one line, without places for a league table", () => {
    const figure = page("Gateshead", "O06M05", null, { set: "england" });
    expect(figure.set?.picture.bars.length).toBeGreaterThan(100);
    expect(figure.set?.picture.order).toBe("by name");
    expect(figure.set?.note).not.toContain("Line: 95% interval");
  });
});

withShippedPack("every page of some councils", () => {
  const councils = ["Gateshead", "Kent", "Maidstone", "Westminster", "City of London", "Isles of Scilly"];
  const bad = /undefined|NaN|null|\[object|Infinity|  |\.\.|\s[,.;]/;

  test.each(councils)("%s: every sentence reads well", (council) => {
    const model = modelOf(council, { pack: shippedPack! });
    for (const series of model.desk.pack.series) {
      const found = figurePage(model, series, null);
      if (found === null) continue;
      const { set, trend, reason, facts, name } = found;
      const words = [name, reason, trend.sentence, trend.note, trendText(trend.picture), set?.note ?? "", facts.caveat];
      if (set !== null) words.push(setText(set.picture, "bars"));
      for (const text of words) expect([series.id, text]).toEqual([series.id, expect.not.stringMatching(bad)]);
    }
  });

  test("a verdict's word appears only with the interval that earns it", () => {
    const model = modelOf("Gateshead", { pack: shippedPack! });
    for (const series of model.desk.pack.series) {
      const found = figurePage(model, series, null);
      if (found === null || isNoValue(found.comparison.own)) continue;
      if (["better", "worse", "similar"].includes(found.state)) expect(found.comparison.own.lower95).not.toBeNull();
    }
  });
});
