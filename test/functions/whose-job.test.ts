import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { call, cell } from "./calling.ts";

/* Whose job a figure is, and why there is none, on the shipped figures. */

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

const { pack } = shippedDesk();

test("a county is said to be “district only” where a district of England has the figure, and never else", () => {
  for (const series of pack.series) {
    const word = call("COMPARE", "Kent", series.id)[0]?.[0];
    const at = series.current * pack.areas.length;
    const has = pack.areas.some((one) => one.tier === "district" && !Number.isNaN(series.values[at + one.index]));
    if (word === "district only") expect([series.id, has]).toEqual([series.id, true]);
    if (series.metric.publishedFor.includes("county")) expect(word).not.toBe("district only");
    else if (!has) expect([series.id, word]).toEqual([series.id, "not held"]);
  }
});

test("county and district do not both name the other for the same metric", () => {
  for (const { id } of pack.series) {
    const [county, district] = ["Kent", "Maidstone"].map((one) => String(call("COMPARE", one, id)[0]?.[0]));
    expect([id, county === "district only" && district === "county only"]).toEqual([id, false]);
  }
});

test("trust in local people: every council's job, without a county figure; homelessness: the districts' job", () => {
  expect(cell("WHY", "Kent", "trust in local people")).toMatch(
    /^No county figure in these figures, .* It is the job of all councils\.$/,
  );
  expect(cell("WHY", "Kent", "O03M01")).toMatch(
    /^Not a county's figure: try its districts, such as Ashford\. .* and this is the districts' job\.$/,
  );
  expect(cell("WHY", "Maidstone", "O12M01")).toMatch(/^Not held for Maidstone, .*these figures lack it/);
});

test("a district's sentence on a county's metric says whose job it is; the county's own does not", () => {
  expect(cell("NARRATIVE", "Maidstone", "O06M01")).toContain(" This is Kent's job.");
  expect(cell("NARRATIVE", "Kent", "O06M01")).not.toContain("job");
});

test("Kent's own caveat is in its sentence, in WHY after a reason, in flags, and in what is said of the metric", () => {
  const said = "“skewed, for example due to the size of Kent’s UASC population”";
  expect(cell("NARRATIVE", "Kent", "O07M01")).toContain(`Caveat for Kent: `);
  expect(cell("NARRATIVE", "Kent", "O07M01")).toContain(said);
  expect(cell("NARRATIVE", "Essex", "O07M01")).not.toContain(said);
  expect(cell("WHY", "Kent", "O07M09-FOSTER")).toContain(said);
  expect(cell("WHY", "Kent", "O07M01")).toBe(""); // there is a figure and a score
  expect(cell("ABOUT", "O07M01", "caveat")).toContain(said);
  expect(cell("METRIC", "Kent", "O07M01", null, "flag")).toBe("derived interval, council caveat");
  const row = call("SCORECARD", "Kent", 7).find((line) => line[1] === "O07M01");
  expect(row?.[15]).toContain("council caveat");
});
