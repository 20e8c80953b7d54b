import { withMetric } from "../comparison/tiny-comparison.ts";
import { call, cell, usePack } from "./calling.ts";

beforeAll(() => usePack());

const noInterval = Array<string>(3).fill("no interval");

describe("COMPARE", () => {
  test("is one row: value, period, unit, median, gap, rank, of, quartile, verdict, direction, n, best and worst place, holds", () => {
    expect(call("COMPARE", "Wokingham", "rented homes decent", "region")).toEqual([
      [
        87.12,
        "2024",
        "%",
        81.455,
        expect.closeTo(5.665, 10),
        3,
        13,
        "A",
        "position only",
        "too few periods",
        12,
        ...noInterval,
      ],
    ]);
  });

  test("shows states as words where people read, not as errors", () => {
    const [row] = call("COMPARE", "Wokingham", "remediation completed", "region");
    expect(row).toEqual([
      35,
      "31 May 2026",
      "%",
      52,
      "not judged",
      "not judged",
      "not judged",
      "not judged",
      "not judged",
      "too few periods",
      7,
      "not judged",
      "not judged",
      "not judged",
    ]);
    expect(call("COMPARE", "Maidstone", "persistent absence")[0]).toEqual([
      "county only",
      "2024/25",
      "%",
      "county only",
      "county only",
      "county only",
      "county only",
      "county only",
      "county only",
      "county only",
      0,
      "county only",
      "county only",
      "county only",
    ]);
    expect(call("COMPARE", "Kent", "O05M09")[0]?.[0]).toBe("placeholder");
    expect(call("COMPARE", "Isle of Wight", "persistent absence", "region")[0]?.[0]).toBe("suppressed");
  });

  test("ends with the places left open, in words where neither end is good, and whether the verdict holds", () => {
    expect(call("COMPARE", "Wokingham", "care satisfaction", "region")[0]?.slice(11)).toEqual([1, 7, "yes"]);
    expect(call("COMPARE", "Bracknell Forest", "care satisfaction", "region")[0]?.slice(11)).toEqual([1, 12, "similar"]);
    usePack(withMetric("O09M01", { polarity: "neutral" }));
    const [row] = call("COMPARE", "Wokingham", "care satisfaction", "region");
    usePack();
    expect(row?.slice(11)).toEqual(["1st highest", "7th highest", "yes"]);
  });

  test("gives a row for each council or metric, and refuses both at once", () => {
    const rows = call("COMPARE", [["Wokingham"], [""], ["Kemt"]], "O02M01", "region");
    expect(rows.map((row) => row[0])).toEqual([87.12, "", expect.stringMatching(/^#N\/A No council/)]);
    expect(call("COMPARE", "Wokingham", [["O02M01", "O09M01"]], "region").map((row) => row[0])).toEqual([87.12, 70]);
    expect(cell("COMPARE", [["Kent"], ["Medway"]], [["O02M01", "O09M01"]])).toMatch(
      /^#VALUE! COMPARE gives a row for each pair/,
    );
  });

  test("of a name that is not understood is an error, not a row", () => {
    expect(cell("COMPARE", "Kemt", "O02M01")).toMatch(/^#N\/A No council/);
    expect(cell("COMPARE", "Wokingham", "healthy life expectancy")).toMatch(/^#N\/A Name a breakdown/);
  });
});

describe("SCORECARD", () => {
  const headings =
    "outcome,id,metric,breakdown,unit,period,value,median,gap,position,rank,quartile,verdict,direction,responsibility,flags,best place,worst place,holds";

  test("has one row per series and per placeholder, under headings", () => {
    const [first, ...rows] = call("SCORECARD", "Kent");
    expect(first?.join()).toBe(headings);
    expect(rows.map((row) => row[1])).toEqual(
      call("METRICS")
        .slice(1)
        .map((row) => row[0]),
    );
  });

  test("has the rows that only other tiers publish, saying so", () => {
    const rows = call("SCORECARD", "Kent").slice(1);
    const recycling = rows.find((row) => row[1] === "O13M01");
    expect(recycling?.slice(6, 14)).toEqual(Array.from({ length: 8 }, () => "district only"));
    expect(rows.find((row) => row[1] === "O05M09")?.slice(6, 14)).toEqual(
      Array.from({ length: 8 }, () => "placeholder"),
    );
  });

  test("puts what must be known into flags", () => {
    const flag = (area: string, id: string): unknown =>
      call("SCORECARD", area, null, "region").find((row) => row[1] === id)?.[15];
    expect(flag("Medway", "O09M01")).toMatch(/^partial, in development/);
    expect(flag("Wokingham", "O06M09")).toMatch(/1 of set missing: Isle of Wight$/);
    expect(flag("Wokingham", "O15M03")).toMatch(/contextual.*fallback scale/);
  });

  test("has a number to sort by next to the position in words", () => {
    const row = call("SCORECARD", "Wokingham", 2, "region").find((one) => one[1] === "O02M01");
    expect(row?.slice(6, 13)).toEqual([87.12, 81.455, expect.closeTo(5.665, 10), "3rd of 13", 3, "A", "position only"]);
  });

  test("ends with the places left open and whether the verdict holds, or why not", () => {
    const rows = call("SCORECARD", "Wokingham", null, "region");
    const last = (id: string): unknown => rows.find((row) => row[1] === id)?.slice(16);
    expect(last("O09M01")).toEqual([1, 7, "yes"]);
    expect(last("O02M01")).toEqual(["no interval", "no interval", "no interval"]);
    expect(last("O02M03")).toEqual(["not judged", "not judged", "not judged"]);
    expect(last("O05M09")).toEqual(["placeholder", "placeholder", "placeholder"]);
    expect((last("O15M04") as unknown[])[2]).toBe("contextual");
    expect(rows.every((row) => row.length === 19)).toBe(true);
  });

  test("never shows an error in a cell", () => {
    for (const area of ["Kent", "Maidstone", "Isles of Scilly", "Isle of Wight"])
      expect(
        call("SCORECARD", area, null, "tier")
          .flat()
          .filter((one) => String(one).startsWith("#")),
      ).toEqual([]);
  });

  test("is refused for a wrong outcome, several areas, or a set that the council does not have", () => {
    expect(cell("SCORECARD", "Kent", 17)).toMatch(/^#N\/A No outcome is called “17”/);
    expect(cell("SCORECARD", [["Kent"], ["Surrey"]])).toBe("#VALUE! “area” takes one cell, not a range.");
    expect(cell("SCORECARD", "Maidstone", null, "DfE")).toMatch(/^#N\/A Maidstone has no set “DfE”/);
  });
});

describe("RANKED", () => {
  test("runs best first with the council itself marked, equal figures sharing a position", () => {
    const set = [["Reading"], ["Slough"], ["Medway"], ["Isle of Wight"], ["Portsmouth"]];
    expect(call("RANKED", "Wokingham", "persistent absence", set)).toEqual([
      ["rank", "council", "value", "own", "value against own"],
      [1, "Wokingham", 13, "own", ""],
      [2, "Slough", 17, "", "no interval"],
      [3, "Reading", 19, "", "no interval"],
      [4, "Medway", 21, "", "no interval"],
      [5, "Portsmouth", 22, "", "no interval"],
      ["", "Isle of Wight", "suppressed", "", ""],
    ]);
    const tied = call("RANKED", "Luton", "persistent absence", [["Milton Keynes"], ["Bedford"], ["Slough"]]);
    expect(tied.slice(1).map((row) => [row[0], row[1]])).toEqual([
      [1, "Slough"],
      [2, "Luton"],
      [2, "Milton Keynes"],
      [2, "Bedford"],
    ]);
  });

  test("runs highest first where neither is good", () => {
    const [headings, ...rows] = call("RANKED", "Wokingham", "looked-after rate", [["Reading"], ["Slough"], ["Medway"]]);
    expect(headings).toEqual(["rank from the highest", "council", "value", "own", "value against own"]);
    expect(rows.map((row) => row[2])).toEqual([80, 71, 45, 42]);
  });

  test("runs by name where the metric is not judged, and for all councils", () => {
    const rows = call("RANKED", "Wokingham", "remediation completed", [["Slough"], ["Reading"], ["Luton"]]).slice(1);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["by name", "Luton"],
      ["by name", "Reading"],
      ["by name", "Slough"],
      ["by name", "Wokingham"],
    ]);
    const all = call("RANKED", "Wokingham", "persistent absence", "England")
      .slice(1)
      .filter((row) => typeof row[2] === "number");
    expect(all.map((row) => row[1])).toEqual(all.map((row) => row[1]).sort());
  });

  test("marks who is certainly above or below the council's own value, by name too", () => {
    const set = [["Wokingham"], ["Brighton and Hove"], ["Reading"], ["Isles of Scilly"]];
    expect(call("RANKED", "Slough", "care satisfaction", set).slice(1)).toEqual([
      [1, "Wokingham", 70, "", "above"],
      [2, "Brighton and Hove", 64, "", "cannot be told apart"],
      [3, "Reading", 60, "", "cannot be told apart"],
      [4, "Slough", 58, "own", ""],
      ["", "Isles of Scilly", expect.any(String), "", ""],
    ]);
    const all = call("RANKED", "Wokingham", "care satisfaction", "England").find((row) => row[1] === "Slough");
    expect(all).toEqual(["by name", "Slough", 58, "", "below"]);
    const withheld = call("RANKED", "Wokingham", "remediation completed", [["Slough"], ["Reading"]]).slice(1);
    expect(withheld.map((row) => row[4])).toEqual(["not judged", "not judged", ""]);
  });

  test("shows the council itself even without a figure", () => {
    const rows = call("RANKED", "Isle of Wight", "persistent absence", [["Slough"], ["Reading"], ["Luton"]]);
    expect(rows.slice(1).find((row) => row[3] === "own")).toEqual(["", "Isle of Wight", "suppressed", "own", ""]);
  });
});
