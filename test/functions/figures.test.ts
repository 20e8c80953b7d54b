import { cellError } from "../../src/functions/cell-error.ts";
import { areaNamed, seriesOf, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, usePack } from "./calling.ts";

beforeAll(() => usePack());

describe("METRIC of one area and metric", () => {
  test("is the current figure, whatever usual name either goes by", () => {
    for (const area of ["Kent", "KENT", "Kent CC", "kent county council", "E10000016"])
      for (const metric of ["persistent absence", "O06M09", "Absence: absence rate - persistent and severe absence"])
        expect(call("METRIC", area, metric)).toEqual([[21]]);
  });

  test("takes plain values as well as rows of one", () => {
    expect(cell("METRIC", [["Kent"]], [["persistent absence"]])).toBe(21);
  });

  test("gives the published national value for England, and a reason where none is held", () => {
    expect(cell("METRIC", "England", "persistent absence")).toBe(19);
    expect(cell("METRIC", "England", "Attainment 8")).toMatch(/^#N\/A No national figure is held for England/);
  });

  test("gives a breakdown by id or by name and comma, and never one unasked", () => {
    expect(cell("METRIC", "Kent", "O08M01-F")).toBe(61);
    expect(cell("METRIC", "Kent", "healthy life expectancy, male")).toBe(60);
    expect(cell("METRIC", "Kent", "healthy life expectancy")).toBe(
      "#N/A Name a breakdown, there is no total: Female (O08M01-F) or Male (O08M01-M) (healthy life expectancy).",
    );
  });
});

describe("METRIC where there is no figure says why", () => {
  test.each([
    [
      "Maidstone",
      "persistent absence",
      /^#N\/A Not a district's figure: try Kent\. persistent absence is published for county and single-tier councils; Maidstone is a district, and this is Kent's job\.$/,
    ],
    ["Kent", "recycling rate", /^#N\/A Not a county's figure: try its districts, such as Ashford/],
    ["Isle of Wight", "persistent absence", /^#N\/A Suppressed for 2024\/25; last published 2023\/24: 24\.0%\.$/],
    [
      "City of London",
      "persistent absence",
      /^#N\/A Suppressed for 2024\/25: the publisher withholds it, most often because numbers are small\.$/,
    ],
    [
      "East Sussex",
      "persistent absence",
      /^#N\/A No figure for East Sussex for 2024\/25; last published 2023\/24: 22\.0%\.$/,
    ],
    ["Bracknell Forest", "remediation completed", /^#N\/A Does not apply to Bracknell Forest, says Test Office/],
    ["Kent", "readiness for school tests", /^#N\/A No figures yet: the framework only names this metric/],
  ])("%s, %s", (area, metric, sentence) => expect(cell("METRIC", area, metric)).toMatch(sentence));

  test("and an unknown or ambiguous name is never answered with a figure", () => {
    expect(cell("METRIC", "Kemt", "persistent absence")).toBe("#N/A No council is called “Kemt”: did you mean Kent?");
    expect(cell("METRIC", "Kent", "persistant absense")).toMatch(
      /^#N\/A No metric is called .* did you mean persistent absence/,
    );
    expect(cell("METRIC", "Kent", "absence rate")).toMatch(/^#N\/A No metric is called .* mean persistent absence/i);
    expect(cell("METRIC", "Kent", "published")).toMatch(/^#N\/A No metric is called/);
  });
});

describe("METRIC for a period", () => {
  test("takes the label in any spelling, an unambiguous year, and Excel's date for it", () => {
    expect(cell("METRIC", "Kent", "persistent absence", "2022/23")).toBe(24);
    expect(cell("METRIC", "Kent", "persistent absence", "2022-23")).toBe(24);
    expect(cell("METRIC", "Kent", "looked-after rate", 2024)).toBe(55);
    expect(cell("METRIC", "Kent", "looked-after rate", 45747)).toBe(58);
  });

  test("refuses a year that could be two periods, naming both", () => {
    expect(cell("METRIC", "Kent", "persistent absence", 2024)).toBe(
      "#VALUE! “period” 2024 could mean 2023/24 or 2024/25: say which.",
    );
  });

  test("says which periods are held when it holds another, and calls nonsense by its name", () => {
    expect(cell("METRIC", "Kent", "persistent absence", "2019/20")).toBe(
      "#N/A No figures for 2019/20; held: 2018/19 and 2020/21 to 2024/25 (persistent absence).",
    );
    expect(cell("METRIC", "Kent", "persistent absence", "yesterday")).toMatch(/^#VALUE! “period” is not “yesterday”/);
  });

  test("gives an older figure only when the latest available is asked for", () => {
    expect(cell("METRIC", "Isle of Wight", "persistent absence", "current")).toMatch(/^#N\/A Suppressed/);
    expect(cell("METRIC", "Isle of Wight", "persistent absence", "latest available")).toBe(24);
    expect(cell("METRIC", "Isle of Wight", "persistent absence", "latest available", "period")).toBe("2023/24");
    expect(cell("METRIC", "Isle of Wight", "persistent absence", "latest available", "flag")).toBe("older period");
    expect(cell("METRIC", "Kent", "persistent absence", "latest available", "flag")).toBe("");
  });
});

describe("METRIC's field", () => {
  test("gives limits, period and flags", () => {
    expect(cell("METRIC", "Kent", "care satisfaction", null, "lower")).toBe(63);
    expect(cell("METRIC", "Kent", "care satisfaction", null, "Upper limit")).toBe(69);
    expect(cell("METRIC", "Kent", "care satisfaction", null, "period")).toBe("2024/25");
    expect(cell("METRIC", "Kent", "care satisfaction", null, "flag")).toBe("partial");
    expect(cell("METRIC", "Surrey", "care satisfaction", null, "flag")).toBe("");
  });

  test("says that no limits are published rather than leaving them blank", () => {
    expect(cell("METRIC", "Kent", "persistent absence", null, "lower")).toBe(
      "#N/A No 95% interval is published for Kent, 2024/25.",
    );
  });

  test("gives the reason as text, and nothing where there is a figure", () => {
    expect(cell("METRIC", "Kent", "persistent absence", null, "reason")).toBe("");
    expect(cell("METRIC", "Maidstone", "persistent absence", null, "reason")).toMatch(/^Not a district's figure/);
    expect(cell("METRIC", "Kemt", "persistent absence", null, "reason")).toMatch(/^No council is called/);
  });

  test("that does not exist is #VALUE! and lists those that do", () => {
    expect(cell("METRIC", "Kent", "persistent absence", null, "colour")).toBe(
      "#VALUE! “field” is not “colour” but one of: value, lower, upper, numerator, denominator, respondents, period, flag, reason.",
    );
  });
});

describe("METRIC over ranges", () => {
  const areas = [["Kent"], ["Medway"], ["Maidstone"]];
  const metrics = [["persistent absence", "recycling rate"]];

  test("a column of areas and a row of metrics make the matrix, and the other way round its mirror", () => {
    const matrix = call("METRIC", areas, metrics);
    expect(matrix.map((row) => row.map((one) => (typeof one === "number" ? one : "none")))).toEqual([
      [21, "none"],
      [21, 42],
      ["none", 55],
    ]);
    const turned = call("METRIC", [["Kent", "Medway", "Maidstone"]], [["persistent absence"], ["recycling rate"]]);
    expect(turned).toEqual(metrics[0]?.map((_, at) => matrix.map((row) => row[at])));
  });

  test("two columns of the same length go pairwise, of different length are #VALUE!", () => {
    expect(call("METRIC", [["Kent"], ["Medway"]], [["persistent absence"], ["recycling rate"]])).toEqual([[21], [42]]);
    expect(cell("METRIC", [["Kent"], ["Medway"]], [["O06M09"], ["O13M01"], ["O06M10"]])).toMatch(
      /^#VALUE! “area” \(2 x 1\) and “metric” \(3 x 1\) do not fit/,
    );
  });

  test("a blank cell inside gives an empty text at its place, trailing ones are cut", () => {
    expect(call("METRIC", [["Kent"], [""], ["Medway"], [null], ["  "]], "persistent absence")).toEqual([
      [21],
      [""],
      [21],
    ]);
  });

  test("a blank argument is #VALUE! naming it", () => {
    expect(cell("METRIC", "", "persistent absence")).toBe("#VALUE! “area” is blank.");
    expect(cell("METRIC", "Kent", null)).toBe("#VALUE! “metric” is blank.");
    expect(cell("METRIC", [[""], [""]], "persistent absence")).toBe("#VALUE! “area” is blank.");
  });

  test("an error given as area comes back unchanged at its place", () => {
    const rows = call("METRIC", [["Kent"], [cellError("#DIV/0!", "")]], [["O06M09", "O07M05"]]);
    expect(rows).toEqual([
      [21, 58],
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("an error given as any other argument is the whole answer", () => {
    expect(call("METRIC", areas, metrics, cellError("#REF!", ""))).toEqual([["#REF!"]]);
  });

  test("more than 5,000 cells are refused in words, blank ones not counted", () => {
    const many = Array.from({ length: 5001 }, () => ["Kent"]);
    expect(cell("METRIC", many, "O06M09")).toBe("#VALUE! “area” has 5001 cells; at most 5000 are read at once.");
    const wholeColumn = Array.from({ length: 100_000 }, (_, row) => [row < 2 ? "Kent" : ""]);
    expect(call("METRIC", wholeColumn, "O06M09")).toEqual([[21], [21]]);
  });

  test("two columns that are cut together stay pairs", () => {
    const areaColumn = [["Kent"], ["Medway"], [""], [""]];
    const metricColumn = [["O06M09"], ["O06M09"], ["O06M09"], [""]];
    expect(call("METRIC", areaColumn, metricColumn)).toEqual([[21], [21], [""]]);
  });

  test("numbers and TRUE are not names", () => {
    expect(call("METRIC", [[5], [true]], "O06M09")).toEqual([
      ["#VALUE! “area” is the number 5; it takes a name or a code."],
      ["#VALUE! “area” is TRUE; it takes a name or a code."],
    ]);
  });
});

test("the fast path for single cells gives the same as the general one, for every area and series", () => {
  const ids = tinyPack.series.map((series) => series.id);
  const matrix = call(
    "METRIC",
    tinyPack.areas.map((area) => [area.name]),
    [ids],
  );
  for (const [row, area] of tinyPack.areas.entries())
    for (const [column, id] of ids.entries()) expect(cell("METRIC", area.name, id)).toBe(matrix[row]?.[column]);
});

describe("HISTORY", () => {
  test("runs oldest first, and the newest periods when a number is given", () => {
    expect(call("HISTORY", "Kent", "persistent absence")).toEqual([
      ["2018/19", 11],
      ["2020/21", 13],
      ["2021/22", 25],
      ["2022/23", 24],
      ["2023/24", 22],
      ["2024/25", 21],
    ]);
    expect(call("HISTORY", "Kent", "persistent absence", 2)).toEqual([
      ["2023/24", 22],
      ["2024/25", 21],
    ]);
  });

  test("keeps a missing figure as #N/A at its place, for a chart leaves that out", () => {
    expect(call("HISTORY", "Isle of Wight", "persistent absence", 2)[1]).toEqual([
      "2024/25",
      expect.stringMatching(/^#N\/A Suppressed/),
    ]);
  });

  test("of an area that never had a figure is one #N/A with the reason", () => {
    expect(cell("HISTORY", "City of London", "persistent absence")).toMatch(/^#N\/A Suppressed for 2024\/25/);
  });

  test("adds limits, the median of a set, or both", () => {
    expect(call("HISTORY", "Surrey", "care satisfaction", 1, "limits")).toEqual([["2024/25", 66, 63, 69]]);
    const neighbours = [["Medway"], ["Reading"], ["Slough"], ["Surrey"]];
    expect(call("HISTORY", "Surrey", "care satisfaction", 1, "median", neighbours)).toEqual([["2024/25", 66, 60]]);
    expect(call("HISTORY", "Surrey", "care satisfaction", 1, "both", neighbours)).toEqual([
      ["2024/25", 66, 63, 69, 60],
    ]);
  });

  test("refuses ranges and wrong counts", () => {
    expect(cell("HISTORY", [["Kent"], ["Medway"]], "O06M09")).toBe("#VALUE! “area” takes one cell, not a range.");
    expect(cell("HISTORY", "Kent", "O06M09", -1)).toBe("#VALUE! “periods” is not “-1” but a whole number from 1.");
    expect(cell("HISTORY", "Kent", "O06M09", 2.5)).toMatch(/^#VALUE! “periods”/);
  });
});

describe("WHY", () => {
  test("is empty where figure and score are there, a sentence where not, also for names", () => {
    const metrics = [["persistent absence", "remediation completed", "readiness for school tests"]];
    const rows = call("WHY", [["Wokingham"], ["Maidstone"], ["Kemt"]], metrics, "region") as string[][];
    expect(rows[1]?.[0]).toMatch(/^Not a district's figure: try Kent/);
    expect(rows[0]?.[1]).toBe(
      "Not judged: remediation completed is shown without verdict, rank or score. Management information; a missing area simply has no buildings in programmes.",
    );
    expect(rows[0]?.[2]).toMatch(/^No figures yet/);
    expect(rows[2]?.[0]).toMatch(/^No council is called “Kemt”/);
  });

  test("counts a missing verdict only when a set is named", () => {
    expect(cell("WHY", "Wokingham", "persistent absence", "region")).toMatch(/^Position only: no 95% interval/);
    expect(cell("WHY", "Wokingham", "persistent absence")).not.toMatch(/interval/);
    expect(cell("WHY", "Wokingham", "care satisfaction", "region")).toBe("");
  });

  test("says when the score uses the fallback scale, or is not available", () => {
    expect(cell("WHY", "Wokingham", "5G coverage", "type")).toBe(
      "Position only: no 95% interval is published, so nothing is called better or worse. " +
        "Scored on the fallback scale: over half of the set is equal, so the mean deviation took the median's place.",
    );
    expect(cell("WHY", "Wokingham", "persistent absence", [["Reading"], ["Slough"]])).toMatch(
      /^Too few values: 2 areas/,
    );
  });

  test("refuses a set that is neither a name nor councils", () => {
    expect(cell("WHY", "Wokingham", "persistent absence", "cousins")).toMatch(/^#VALUE! No set is called “cousins”/);
    expect(cell("WHY", "Wokingham", "persistent absence", [["Reading"], ["Slouhg"]])).toMatch(
      /^#N\/A “set”: No council is called “Slouhg”: did you mean Slough/,
    );
  });
});

test("figures come straight from the pack: nothing is rounded on the way", () => {
  const series = seriesOf("O02M01");
  const value = series.values[areaNamed("England").index];
  expect(cell("METRIC", "England", "O02M01")).toBe(value);
});
