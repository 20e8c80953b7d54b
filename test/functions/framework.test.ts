import { readFileSync } from "node:fs";
import { providePack } from "../../src/functions/pack-holder.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, firstColumn, usePack } from "./calling.ts";

beforeAll(() => usePack());

test("OUTCOMES lists every outcome in the framework's order, with how much there is of it", () => {
  const [headings, ...rows] = call("OUTCOMES");
  expect(headings).toEqual(["number", "outcome", "kind", "metrics", "with figures", "ambition", "note"]);
  expect(rows.map((row) => row[0])).toEqual(tinyPack.outcomes.map((one) => one.number));
  expect(rows.find((row) => row[0] === 1)?.slice(2)).toEqual([
    "priority",
    0,
    0,
    "An ambition written for the tests.",
    "The metrics of this outcome are not yet confirmed.",
  ]);
  expect(rows.find((row) => row[0] === 15)?.slice(2, 5)).toEqual(["contextual", 2, 2]);
});

describe("METRICS", () => {
  test("has a row a series, and one for a metric that has no figures yet", () => {
    const [, ...rows] = call("METRICS");
    const ids = rows.map((row) => row[0]);
    expect(ids).toEqual(expect.arrayContaining(["O08M01-F", "O08M01-M", "O05M09"]));
    expect(ids).not.toContain("O08M01");
    expect(ids).toHaveLength(tinyPack.series.length + 1);
  });

  test("of one outcome, by number or title", () => {
    for (const outcome of [6, "6", "outcome 6", "every child achieving", "child achieving"])
      expect(firstColumn("METRICS", outcome)).toEqual(["id", "O06M09", "O06M10"]);
  });

  test("tells what to know of each", () => {
    const row = call("METRICS", 8).find((one) => one[0] === "O08M01-F");
    expect(row).toEqual([
      "O08M01-F",
      8,
      "healthy life expectancy",
      "Female",
      "years",
      "2022 - 24",
      "high is good",
      "outcome",
      "live",
      "county and single-tier councils",
      "DHSC",
      "Health life expectancy at birth (split by male and female)",
    ]);
  });

  test("of an outcome that does not exist, or of several, is refused in words", () => {
    expect(cell("METRICS", 17)).toBe("#N/A No outcome is called “17”: give its number, 1 to 16, or title.");
    expect(cell("METRICS", "housing")).toMatch(
      /^#N\/A “housing” fits several outcomes: 1 Housing supply or 2 Housing quality/,
    );
  });
});

describe("SUGGEST", () => {
  test("finds metrics and councils by words, with what to write in a formula", () => {
    expect(call("SUGGEST", "persistent", "metric")[0]).toEqual(["persistent absence", "metric", "O06M09"]);
    expect(call("SUGGEST", "wokin")[0]).toEqual(["Wokingham", "council", "E06000041"]);
    expect(call("SUGGEST", "gatehsead", "area")[0]?.[0]).toBe("Gateshead");
  });

  test("says when nothing is found, or the kind is none", () => {
    expect(cell("SUGGEST", "zzzzzz")).toBe("#N/A Nothing like “zzzzzz” was found.");
    expect(cell("SUGGEST", "kent", "river")).toBe("#VALUE! “kind” is not “river” but one of: metric, area.");
    expect(cell("SUGGEST", "")).toBe("#VALUE! “text” is blank.");
  });
});

describe("ABOUT", () => {
  const fields = [
    "title",
    "short name",
    "id",
    "outcome",
    "outcome number",
    "type",
    "status",
    "unit",
    "polarity",
    "publisher",
    "source",
    "address",
    "licence",
    "retrieved",
    "period",
    "period start",
    "period end",
    "first period",
    "periods",
    "cadence",
    "staleness",
    "breaks",
    "caveat",
    "responsibility",
    "responsibility reason",
    "partners",
    "published for",
    "breakdown",
    "breakdowns",
    "derived",
    "judged",
    "same as",
    "other names",
  ];

  test("knows every field of a metric", () => {
    expect(Object.fromEntries(fields.map((field) => [field, cell("ABOUT", "KS4", field)]))).toMatchSnapshot();
    expect(Object.fromEntries(fields.map((field) => [field, cell("ABOUT", "O08M01", field)]))).toMatchSnapshot();
    expect(Object.fromEntries(fields.map((field) => [field, cell("ABOUT", "O05M09", field)]))).toMatchSnapshot();
  });

  test("knows every field of a council, and of an outcome", () => {
    const ofArea = [
      "name",
      "code",
      "tier",
      "type",
      "region",
      "county",
      "combined authority",
      "districts",
      "other names",
      "status",
    ];
    for (const area of ["Kent", "Maidstone", "Gateshead", "England"])
      expect([area, ...ofArea.map((field) => cell("ABOUT", area, field))]).toMatchSnapshot();
    const ofOutcome = ["title", "number", "ambition", "type", "note", "metrics"];
    for (const outcome of ["outcome 1", 15])
      expect([outcome, ...ofOutcome.map((field) => cell("ABOUT", outcome, field))]).toMatchSnapshot();
  });

  test("tells the full title, so that a wrong guess is seen", () => {
    expect(cell("ABOUT", "persistent absence", "title")).toBe("Absence: absence rate - persistent and severe absence");
  });

  test("spreads over names and fields", () => {
    expect(call("ABOUT", [["Kent"], ["persistent absence"]], [["type", "id"]])).toEqual([
      ["county", "E10000016"],
      ["outcome", "O06M09"],
    ]);
  });

  test("says which fields there are when one does not fit, and which names when one is unknown", () => {
    expect(cell("ABOUT", "Kent", "unit")).toMatch(
      /^#VALUE! “field” of a council is not “unit” but one of: name, code, tier/,
    );
    expect(cell("ABOUT", "persistent absence", "toString")).toMatch(/^#VALUE! “field” of a metric/);
    expect(cell("ABOUT", "persistnt absense", "unit")).toMatch(
      /^#N\/A No metric, council or outcome is called .* persistent absence/,
    );
    expect(cell("ABOUT", "Kent", "")).toBe("#VALUE! “field” is blank.");
  });
});

describe("EDITION", () => {
  test("gives the dates and the fingerprint as text, and counts as numbers", () => {
    expect(cell("EDITION")).toBe(tinyPack.edition);
    expect(cell("EDITION", "built")).toBe(tinyPack.built);
    expect(cell("EDITION", "SHA-256")).toBe("0".repeat(64));
    expect(cell("EDITION", "areas")).toBe(31);
    expect(cell("EDITION", "series")).toBe(tinyPack.series.length);
    expect(cell("EDITION", "figures")).toBeGreaterThan(1000);
  });

  test("gives the version of the program, and whether the figures are the newest", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(cell("EDITION", "version")).toBe(version);
    const own = { sha256: tinyPack.sha256, built: tinyPack.built };
    expect(cell("EDITION", "newest")).toMatch(/^not known/);
    for (const [newest, said] of [
      [own, /^yes$/],
      [{ sha256: "f".repeat(64), built: "2027-01-31" }, /^no: newer figures, collected on 31 January 2027, are there$/],
    ] as const) {
      providePack(makeDesk(tinyPack), newest);
      expect(cell("EDITION", "newest")).toMatch(said);
    }
    providePack(makeDesk(tinyPack), null);
  });

  test("lists the sources with their licences", () => {
    expect(call("EDITION", "sources")).toEqual([
      ["publisher", "title", "licence", "address", "retrieved", "series"],
      [
        "Nobody",
        "Figures made up for the tests",
        "none",
        "https://example.org/figures-made-up",
        "2026-09-20",
        tinyPack.series.length,
      ],
    ]);
  });

  test("refuses a field that it does not have", () => {
    expect(cell("EDITION", "colour")).toMatch(/^#VALUE! “field” is not “colour” but one of: edition, built, sha 256/);
  });
});
