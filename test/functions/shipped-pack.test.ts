import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { indicatorName } from "../../src/wording/indicator-names.ts";
import { eastSurrey } from "../fixtures/coming-councils.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { call, cell, firstColumn } from "./calling.ts";

/* The functions on the shipped figures. Expected figures are the published ones, rounded as published. */

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

test("the first example of the README is Kent's published figure for 2024/25", () => {
  expect(cell("METRIC", "Kent", "persistent absence")).toBeCloseTo(19.4, 1);
  expect(cell("METRIC", "Kent", "persistent absence", null, "period")).toBe("2024/25");
  expect(cell("ABOUT", "persistent absence", "id")).toBe("O06M09");
  expect(cell("ABOUT", "persistent absence", "outcome number")).toBe(6);
});

test("Kent has fifteen neighbours, all of them counties, and DfE's ten mix tiers", () => {
  const rows = call("NEIGHBOURS", "Kent", null, null, true).slice(1);
  expect(rows).toHaveLength(15);
  expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(["county"]));
  expect(firstColumn("NEIGHBOURS", "Kent", null, "DfE")).toEqual(expect.arrayContaining(["Bexley", "Bedford"]));
});

test("a district is referred to its county, a former council to its successors, and a recoded one is found", () => {
  expect(cell("METRIC", "Maidstone", "persistent absence")).toMatch(/^#N\/A Not a district's figure: try Kent\./);
  expect(cell("METRIC", "Cumbria", "persistent absence")).toBe(
    "#N/A Cumbria was replaced in 2023 by Cumberland and Westmorland and Furness.",
  );
  for (const barnsley of ["Barnsley", "E08000016", "E08000038"])
    expect(cell("METRIC", barnsley, "persistent absence")).toBe(cell("METRIC", "Barnsley", "O06M09"));
});

describe("a council that has not begun is #N/A with its day and its councils until then", () => {
  const answer = `#N/A ${eastSurrey}`;
  test.each([
    ["METRIC", ["East Surrey", "NEET"]],
    ["WHY", ["East Surrey council", "NEET"]],
    ["HISTORY", ["East Surrey", "NEET"]],
    ["NEIGHBOURS", ["East Surrey unitary"]],
    ["DISTRICTS", ["East Surrey"]],
    ["ABOUT", ["East Surrey", "tier"]],
    ["ABOUT", ["east surrey ua", "status"]],
    ["CONTEXT", ["East Surrey", 1]],
    ["SCORE", ["East Surrey", "NEET"]],
    ["POSITION", ["East Surrey", "NEET"]],
    ["BENCHMARK", ["East Surrey", "NEET", "median"]],
    ["VERDICT", ["East Surrey", "NEET"]],
    ["COMPARE", ["East Surrey", "NEET"]],
    ["SCORECARD", ["East Surrey"]],
    ["RANKED", ["East Surrey", "NEET"]],
    ["DIRECTION", ["East Surrey", "NEET"]],
    ["EXPLAIN", ["East Surrey", "Kent"]],
    ["EXPLAIN", ["Kent", "East Surrey"]],
    ["NARRATIVE", ["East Surrey", "NEET"]],
  ])("%s%j", (id, args) => {
    // WHY answers in words where the others have an error.
    const said = call(id, ...args)
      .flat()
      .find((one) => String(one).includes("East Surrey"));
    expect(said).toBe(id === "WHY" ? eastSurrey : answer);
  });

  test("typed in a set it is refused, and the set is not one council short", () => {
    for (const set of [[["Elmbridge"], ["East Surrey"]], "East Surrey"])
      expect(call("BENCHMARK", "Mole Valley", "O03M01", "median", set)[0]?.[0]).toMatch(`#N/A “set”: ${eastSurrey}`);
  });

  test("among councils of a column each other one has its figure", () => {
    const [kent, east] = call("METRIC", [["Kent"], ["East Surrey"]], "persistent absence");
    expect(kent?.[0]).toBeCloseTo(19.4, 1);
    expect(east?.[0]).toBe(answer);
  });
});

test("a short name of several metrics never picks one", () => {
  expect(cell("METRIC", "Kent", "KS2")).toMatch(/^#N\/A “KS2” fits several metrics: .*O06M01/);
});

test("all sixteen outcomes and 317 councils are there", () => {
  expect(call("OUTCOMES")).toHaveLength(17);
  expect(firstColumn("COUNCILS")).toHaveLength(317);
  expect(firstColumn("DISTRICTS", "Kent")).toHaveLength(12);
  expect(call("CONTEXT", "Kent")).toHaveLength(22);
});

test("every contextual indicator answers by the short name that the pane shows, as by its number", () => {
  const { indicators } = shippedDesk().pack;
  expect(new Set(indicators.map((one) => indicatorName(one).toLowerCase())).size).toBe(21);
  for (const one of indicators)
    expect(cell("CONTEXT", "Gateshead", indicatorName(one))).toEqual(cell("CONTEXT", "Gateshead", one.number));
});

test("every metric answers by its short name and its title, as itself or as a choice of breakdowns", () => {
  for (const [id, , name, , , , , , , , , title] of call("METRICS").slice(1) as string[][]) {
    const metric = (id as string).slice(0, 6);
    const same = String(cell("ABOUT", metric, "same as"));
    for (const text of [name, title]) expect([metric, same]).toContain(String(cell("ABOUT", text, "id")).slice(0, 6));
  }
});

test("no cell of any council and series is anything but a number or a worded error", () => {
  const ids = firstColumn("METRICS").slice(1);
  const areas = firstColumn("COUNCILS").map((name) => [name]);
  const sentences = new Set<string>();
  for (const one of call("METRIC", areas, [ids]).flat())
    if (typeof one !== "number" || !Number.isFinite(one)) sentences.add(String(one));
  expect(sentences.size).toBeGreaterThan(1000);
  const odd = [...sentences].filter((one) => !/^#N\/A [A-Z][^_]+\.$/.test(one) || /undefined|NaN| {2}|\.\./.test(one));
  expect(odd).toEqual([]);
});

describe("values that are not figures, or only parts of one, are not taken for figures", () => {
  test("0 from no respondents: Kent's survey of 2019/20, in the history and in everybody's median", () => {
    const years = call("HISTORY", "Kent", "O09M01");
    expect(years.find(([year]) => year === "2019/20")?.[1]).toMatch(/^#N\/A No figure for Kent for 2019\/20/);
    expect(cell("BENCHMARK", "Essex", "O09M01", "min", null, "2019/20")).toBeGreaterThan(0.3);
  });

  test("the difference of a partial and a complete figure is not a change: Darlington's family networks", () => {
    const refused = /^#N\/A Not judged: the own figure is built from published parts only/;
    for (const method of ["direction of travel", "change", "gap trend"])
      expect(cell("DIRECTION", "Darlington", "O07M05", method)).toMatch(refused);
    expect(cell("NARRATIVE", "Darlington", "O07M05")).not.toMatch(/worsening|comparable/);
  });
});

describe("counts behind figures", () => {
  test("that give no interval are said to give none, wherever the interval is asked for", () => {
    // Wandsworth's care leavers in work or study: 56% is published, the published counts give 57.1%.
    const [value, numerator, denominator] = ["value", "numerator", "denominator"].map((part) =>
      Number(cell("METRIC", "Wandsworth", "O07M10-AGE19-21", null, part)),
    ) as [number, number, number];
    expect(Math.abs((100 * numerator) / denominator - value)).toBeGreaterThan(0.5);
    const reason = /and the counts held do not allow one to be derived/;
    for (const said of [
      cell("WHY", "Wandsworth", "O07M10-AGE19-21", "neighbours"),
      cell("METRIC", "Wandsworth", "O07M10-AGE19-21", null, "lower"),
      cell("CERTAINTY", "Wandsworth", "O07M10-AGE19-21", null, null, "best place"),
      cell("CERTAINTY", "Wandsworth", "O07M10-AGE19-21", null, null, "p"),
      cell("NARRATIVE", "Wandsworth", "O07M10-AGE19-21"),
    ])
      expect(said).toMatch(reason);
    for (const said of [
      cell("WHY", "Kent", "persistent absence", "neighbours"),
      cell("METRIC", "Kent", "persistent absence", null, "upper"),
      cell("NARRATIVE", "Kent", "persistent absence"),
    ]) {
      expect(said).toMatch(/[Nn]o 95% interval is published/);
      expect(said).not.toMatch(/counts/);
    }
  });

  test("that give intervals are named with a recent trend that rests on these", () => {
    expect(cell("DIRECTION", "Gateshead", "O07M08", "recent trend")).toBe("no significant change (derived intervals)");
    expect(cell("DIRECTION", "Gateshead", "O10M03", "recent trend")).not.toMatch(/derived|cannot/);
  });

  test("are given where they are published although the figure is not", () => {
    // Kent's residential schools: 7 children, a share that rounds to 0 and is shown as "low".
    const part = (field: string) => cell("METRIC", "Kent", "O07M09-RES-SCHOOLS", null, field);
    expect(part("value")).toMatch(/^#N\/A Too small to be shown for 2025/);
    expect(part("numerator")).toBe(7);
    expect(part("denominator")).toMatch(/^#N\/A Too small to be shown for 2025/);
    expect(part("period")).toMatch(/^#N\/A Too small/);
  });
});

describe("sentences lead somewhere", () => {
  test("no council is referred to one that has no figure either", () => {
    for (const metric of ["youth reoffending", "persistent absence", "trust in local people", "EPC C"])
      for (const council of ["Maidstone", "Kent", "South Cambridgeshire"]) {
        const [, county, district] =
          /try (?:its districts, such as )?(?:(Kent|Cambridgeshire)|([A-Z][a-z]+))\./.exec(
            String(cell("WHY", council, metric)),
          ) ?? [];
        const led = county ?? district;
        if (led !== undefined)
          expect([metric, led, typeof cell("METRIC", led, metric)]).toEqual([metric, led, "number"]);
      }
    expect(cell("WHY", "Maidstone", "persistent absence")).toMatch(/try Kent/);
    expect(cell("WHY", "Maidstone", "youth reoffending")).not.toMatch(/try/);
  });

  test("a gap says on which side it was and is, whatever its sign does", () => {
    expect(cell("DIRECTION", "Kent", "satisfaction of carers", "gap trend")).toMatch(
      /^4\.3 percentage points below the median in 2021\/22, now 6\.6 percentage points below/,
    );
  });

  test("figures displayed the same are not described as different, and no figure is called alone where others are as far", () => {
    expect(cell("NARRATIVE", "Cumberland", "loneliness", "tier")).toContain(
      "wholly below that median, before rounding.",
    );
    // West Sussex is further away, Oxfordshire equally far.
    expect(cell("NARRATIVE", "Kent", "NEET", "region")).not.toContain("far from the others");
    expect(cell("NARRATIVE", "Dudley", "NEET")).toContain("far from the others");
  });
});

test("severe absence is not persistent absence: a part of a title that the figures lack is refused everywhere", () => {
  const said =
    "#N/A Severe absence is named in the title of O06M09, Persistent absence, but is not in these figures. They are persistent absence only.";
  for (const id of ["METRIC", "SCORE", "NARRATIVE", "BENCHMARK", "POSITION", "VERDICT"])
    expect([id, cell(id, "Gateshead", "severe absence")]).toEqual([id, said]);
  expect(call("METRIC", "Gateshead", [["persistent absence"], ["severe absence"]])[1]).toEqual([said]);
  expect(cell("WHY", "Gateshead", "severe absence")).toBe(said.slice(5));
  expect(cell("ABOUT", "O06M09", "caveat")).toMatch(/^This covers persistent absence only/);
  expect(cell("METRIC", "Gateshead", "Absence: absence rate - persistent and severe absence")).toBe(
    cell("METRIC", "Gateshead", "O06M09"),
  );
});

test("a year alone is refused with the years it could mean, at the ends of a series as in its middle", () => {
  for (const year of [2018, 2024, 2025, "2025"]) {
    const next = Number(year) + 1;
    const years = [`${Number(year) - 1}/${String(year).slice(2)}`, `${year}/${String(next).slice(2)}`];
    expect(cell("METRIC", "Kent", "NEET", year)).toBe(
      `#VALUE! “period” ${year} could mean ${years.join(" or ")}: say which.`,
    );
  }
  for (const asked of [202425, "202425"])
    expect(cell("METRIC", "Kent", "NEET", asked)).toBe(cell("METRIC", "Kent", "NEET", "2024/25"));
  expect(cell("METRIC", "Kent", "O13M04", 2024)).toMatch(/^#VALUE!/);
  expect(cell("METRIC", "Gateshead", "O03M04", 2024)).toBe(cell("METRIC", "Gateshead", "O03M04", "2024"));
});

test("Torbay's partial years are too few periods for a direction, and are not said to overlap", () => {
  expect(cell("DIRECTION", "Torbay", "O07M05")).toMatch(/^#N\/A Too few periods: \d comparable, 5 needed/);
});

test("England among the councils of a typed set is left out and named, in every function that compares", () => {
  const three = [["Stockton-on-Tees"], ["Calderdale"], ["Darlington"]];
  const four = [...three, ["England"]];
  const about = ["Gateshead", "NEET"] as const;
  expect(cell("POSITION", ...about, four)).toMatch(/ of 4$/);
  expect(cell("BENCHMARK", ...about, "median", four)).toBe(cell("BENCHMARK", ...about, "median", three));
  expect(cell("BENCHMARK", ...about, "n", four)).toBe(3);
  expect(cell("BENCHMARK", ...about, "missing", four)).toBe(0);
  expect(cell("BENCHMARK", ...about, "missing names", four)).toBe("");
  expect(cell("BENCHMARK", ...about, "left out", four)).toBe("England");
  expect(cell("BENCHMARK", ...about, "left out", three)).toBe("");
  expect(call("COMPARE", ...about, four)).toEqual(call("COMPARE", ...about, three));
  expect(cell("NARRATIVE", ...about, four)).toContain("England is the nation, not a council, and left out.");
  expect(call("RANKED", ...about, four)).toContainEqual(["", "England", "the nation, left out", "", ""]);
  const [areas, values] = [
    [...four, ["Gateshead"]],
    [[1], [2], [3], [99], [4]],
  ];
  expect(cell("RELATIVE", "Gateshead", areas, values, "median", four)).toBe(2);
  expect(cell("RELATIVE", "Gateshead", areas, values, "missing names", four)).toBe("");
  expect(cell("RELATIVE", "Gateshead", areas, values, "missing", four)).toBe(0);
  expect(cell("RELATIVE", "Gateshead", areas, values, "left out", four)).toBe("England");
  const flags = call("SCORECARD", "Gateshead", 5, four).flat().join("\n");
  expect(flags).toContain("England left out of set");
  expect(flags).not.toMatch(/missing: .*England/);
  expect(cell("BENCHMARK", ...about, "n", [["England"]])).toBe(cell("BENCHMARK", ...about, "n", "England"));
});
