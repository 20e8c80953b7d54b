import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../src/framework/catalogue.ts";
import { seriesId } from "../../src/framework/metric-id.ts";
import { normaliseName } from "../../src/text/normalise.ts";

const shared = join(process.cwd(), "..", "shared", "data", "sources", "lof-single-tier");
const withOfficialFiles = existsSync(shared) ? describe : describe.skip;

const ids = new Set<string>(catalogue.map((row) => row.id));
const seriesIds = catalogue.flatMap((row) => row.series.map((each) => seriesId(row.id, each.suffix)));

function rows(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(shared, file), "utf8").trim(), { header: true }).data;
}

describe("the framework catalogue", () => {
  test("gives each metric an id of its own, in the framework's order", () => {
    expect(ids.size).toBe(catalogue.length);
    expect(catalogue.map((row) => row.id)).toEqual([...ids].sort());
  });

  test("never gives an id to another metric: the list of ids only grows", () => {
    const given = JSON.parse(readFileSync(join(__dirname, "fixtures", "metric-ids.json"), "utf8")) as Record<
      string,
      string
    >;
    const now = Object.fromEntries(catalogue.map((row) => [row.id, row.slug ?? row.title]));
    expect(now).toEqual(given);
  });

  test("gives series ids that no spreadsheet takes for a number or a date", () => {
    expect(new Set(seriesIds).size).toBe(seriesIds.length);
    for (const id of seriesIds) {
      expect(id).toMatch(/^O\d{2}M\d{2}(-[A-Z][A-Z0-9]*(-[A-Z0-9]+)*)?$/);
      expect(Number(id)).toBeNaN();
      expect(new Date(id).getTime()).toBeNaN();
    }
  });

  test("gives a reason in one sentence for whose job each metric is", () => {
    for (const { id, responsibility } of catalogue) {
      expect([id, responsibility.reason]).toEqual([id, expect.stringMatching(/^[A-Z][^\n]{20,220}\.$/)]);
      expect(new Set(responsibility.partners).size).toBe(responsibility.partners.length);
    }
  });

  test("knows for which tiers a metric is published, except for placeholders", () => {
    for (const row of catalogue) expect([row.id, row.publishedFor.length > 0]).toEqual([row.id, row.series.length > 0]);
  });

  test("publishes at least for the councils whose job a metric is, counties beside districts apart", () => {
    for (const { id, responsibility, publishedFor } of catalogue.filter((row) => row.series.length > 0)) {
      expect([id, publishedFor.includes("single")]).toEqual([id, true]);
      if (responsibility.councils === "upper") expect([id, publishedFor.includes("county")]).toEqual([id, true]);
      if (responsibility.councils === "lower") expect([id, publishedFor.includes("district")]).toEqual([id, true]);
    }
  });

  test("points from a repeated metric to the original, with the same series", () => {
    const twins = catalogue.filter((row) => row.sameAs !== null);
    expect(twins.map((row) => [row.id, row.sameAs])).toEqual([["O08M14", "O04M03"]]);
    for (const twin of twins) {
      const original = catalogue.find((row) => row.id === twin.sameAs);
      expect(original?.sameAs).toBeNull();
      expect(twin.series).toEqual(original?.series);
    }
  });

  test("gives at most one total and names every other series", () => {
    for (const row of catalogue) {
      expect(row.series.filter((each) => each.suffix === null).length).toBeLessThanOrEqual(1);
      for (const each of row.series) {
        expect(each.breakdown === null).toBe(each.suffix === null);
        expect(each.cadenceMonths).toBeGreaterThan(0);
      }
    }
  });

  test("lets no breakdown name of a metric mean two of its series", () => {
    for (const row of catalogue) {
      const names = row.series.flatMap((each) => (each.breakdown === null ? [] : [each.breakdown, ...each.aliases]));
      const normalised = names.map(normaliseName);
      expect([row.id, new Set(normalised).size]).toEqual([row.id, normalised.length]);
    }
  });
});

describe("the facts of a metric", () => {
  test("say which way is good, who publishes it and what it is called officially", () => {
    for (const { id, polarity, publisher, title } of catalogue) {
      expect([id, ["higher-is-better", "lower-is-better", "neutral"]]).toEqual([
        id,
        expect.arrayContaining([polarity]),
      ]);
      expect([id, publisher]).toEqual([id, expect.stringMatching(/^\S(.*\S)?$/)]);
      expect([id, title]).toEqual([id, expect.stringMatching(/^\S.*\S$/)]);
    }
  });

  test("have a caveat on one line that ends with a full stop, or none", () => {
    for (const { id, caveat } of catalogue)
      if (caveat !== "") expect([id, caveat]).toEqual([id, expect.stringMatching(/^[A-Z][^\n]*[^\s.]\.$/)]);
  });

  test("warn of every metric that is not judged, and of every one without figures", () => {
    for (const { id, noVerdict, status, caveat } of catalogue)
      if (noVerdict || status === "placeholder") expect([id, caveat]).not.toEqual([id, ""]);
  });

  test("call a metric a placeholder where it has no series, and nowhere else", () => {
    for (const { id, status, series } of catalogue)
      expect([id, status === "placeholder"]).toEqual([id, series.length === 0]);
  });

  test("name where the figures were taken from, wherever there are figures", () => {
    for (const { id, source, series } of catalogue) if (series.length > 0) expect([id, source]).not.toEqual([id, null]);
  });

  test("give a reason of our own for withholding a verdict only where it is withheld", () => {
    for (const { id, noVerdict, notJudged } of catalogue) {
      if (notJudged === undefined) continue;
      expect([id, noVerdict]).toEqual([id, true]);
      expect([id, notJudged]).toEqual([id, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });

  test("have a polarity that is neutral where the caveat calls it so", () => {
    const neutral = catalogue.filter((row) => /\bneutral\b|neither high nor low is good/i.test(row.caveat));
    expect(neutral.length).toBeGreaterThan(0);
    for (const { id, polarity } of neutral) expect([id, polarity]).toEqual([id, "neutral"]);
  });

  test("have a unit for every series, without a space too many", () => {
    for (const { id, series } of catalogue)
      for (const { unit } of series) expect([id, unit]).toEqual([id, expect.stringMatching(/^\S+( \S+)*$/)]);
  });

  test.each([
    [/^(.*: )?(percentage|proportion|share) of\b/i, /^%/, ["O04M03", "O08M14"]],
    [/percentage point difference/i, /^percentage points$/, []],
    [/per 1,000 households/, /^per 1,000 households$/, []],
    [/per 10,000 children/, /^per 10,000 children$/, []],
    [/per 100[,-]000/, /^per 100,000\b/, []],
    [/per billion vehicle miles/, /^per billion vehicle miles$/, []],
    [/^number of (people|households|families) /i, /^(people|households|per 100,000 .*)$/, []],
    [/life expectancy/, /^years$/, []],
  ])("have the unit that the official title %s asks for", (title, unit, others) => {
    const named = catalogue.filter((row) => title.test(row.title) && row.series.length > 0);
    expect(named.length).toBeGreaterThan(0);
    const unlike = named.filter((row) => row.series.some((each) => !unit.test(each.unit)));
    // Both are published in parts only, each with a unit of its own.
    expect(unlike.map((row) => row.id)).toEqual(others);
  });
});

describe("short names and aliases", () => {
  test("belong to one metric each", () => {
    const owner = new Map<string, string>();
    for (const row of catalogue) {
      for (const name of [row.shortName, ...row.aliases]) {
        const key = normaliseName(name);
        expect([name, owner.get(key)]).toEqual([name, undefined]);
        owner.set(key, row.id);
      }
    }
  });

  test.each([
    ["persistent absence", "O06M09"],
    ["NEET", "O06M05"],
    ["EPC C", "O02M02"],
    ["recycling rate", "O13M02"],
    ["looked after rate", "O07M01"],
    ["CLA rate", "O07M01"],
    ["Attainment 8", "O06M03"],
    ["GLD", "O05M01"],
    ["HLE", "O08M01"],
    ["IMD", "O15M04"],
    ["fly-tipping", "O12M09"],
  ])("include what an officer would type: %s", (typed, id) => {
    const found = catalogue.filter((row) =>
      [row.shortName, ...row.aliases].some((name) => normaliseName(name) === normaliseName(typed)),
    );
    expect(found.map((row) => row.id)).toEqual([id]);
  });
});

withOfficialFiles("against the compiled framework figures (skipped where ../shared is absent)", () => {
  test("every metric is listed once, numbered within its outcome in the file's order", () => {
    const placeInOutcome = new Map<string, number>();
    const expected = rows("metrics.csv").map((row) => {
      const outcome = row["outcome_no"] as string;
      const place = (placeInOutcome.get(outcome) ?? 0) + 1;
      placeInOutcome.set(outcome, place);
      return [`O${outcome.padStart(2, "0")}M${String(place).padStart(2, "0")}`, row["metric"]];
    });
    expect(catalogue.filter((row) => row.slug !== null).map((row) => [row.id, row.slug])).toEqual(expected);
    expect(catalogue.filter((row) => row.slug === null).map((row) => row.title)).toEqual([
      "Private Rented Sector enforcement",
    ]);
  });

  test("every series is listed once under its metric, and its published name is one of its names", () => {
    const expected = rows("series.csv").map((row) => `${row["metric"]} ${row["series_no"]}`);
    const held = catalogue.flatMap((row) => row.series.map((each) => `${row.slug} ${each.seriesNo}`));
    expect(held.sort()).toEqual(expected.sort());
    for (const row of rows("series.csv")) {
      const each = catalogue
        .find((entry) => entry.slug === row["metric"])
        ?.series.find((s) => String(s.seriesNo) === row["series_no"]);
      const names =
        each === undefined || each.breakdown === null ? [""] : [each.breakdown, ...each.aliases].map(normaliseName);
      expect(names).toContain(normaliseName(row["series_name"] as string));
    }
  });
});
