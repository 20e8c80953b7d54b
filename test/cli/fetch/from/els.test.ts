import { elsCsv, held } from "./made-answers.ts";
import { played, removePlayed, type Answer, type Play } from "./playing.ts";

afterAll(removePlayed);

const base = "https://www.ons.gov.uk/explore-local-statistics/api/v1";
const indicator = (slug: string, label: string, more: object = {}): object => ({ slug, label, ...more });
const chargers = indicator("electric-vehicle-public-charging-devices", "Public electric vehicle chargers", {
  sourceDate: "21/05/2026",
});
const others = [
  indicator("population-by-age", "Population", { dimensions: { areacd: {}, period: {}, sex: {}, age: {} } }),
  indicator("4g-coverage", "4G coverage"),
];
const data = elsCsv(
  [
    { label: "Public electric vehicle chargers", councils: held("O14M06") },
    { label: "4G coverage", councils: held("O15M16") },
  ],
  ["2026-04-01"],
);
const play = (indicators: readonly object[], answer: Answer = data): Play => [
  [`${base}/metadata/indicators`, { json: indicators }],
  [/\/data\.csv/, answer],
];

test("a single indicator is asked for beside one of no use, so that the answer names it", async () => {
  const { files, fetcher } = await played("els-chargers", play([...others, chargers]));
  expect(files.map(({ name }) => name)).toEqual(["els-chargers.csv"]);
  expect(fetcher.wishes[0]).toMatchObject({
    address: `${base}/data.csv?indicator=electric-vehicle-public-charging-devices,4g-coverage&time=all&includeStatus=true`,
    about: { published: "2026-05-21", source: "els-chargers" },
  });
});

test.each([
  ["05/02/2026|28/11/2025", undefined],
  ["05/02/2026|05/02/2026", "2026-02-05"],
  ["soon", undefined],
])("of sources of an indicator with the dates %s the day is %s", async (sourceDate, published) => {
  const { fetcher } = await played("els-chargers", play([...others, { ...chargers, sourceDate }]));
  expect(fetcher.wishes[0]?.about.published).toBe(published);
});

test("the list may also come by slug", async () => {
  const list = { "electric-vehicle-public-charging-devices": chargers, "4g-coverage": others[1] };
  const { trouble } = await played("els-chargers", [
    [/metadata/, { json: list }],
    [/data\.csv/, data],
  ]);
  expect(trouble).toBe("");
});

test("an indicator under another slug is found by the name that feeds our series", async () => {
  const moved = indicator("public-chargers", "Public electric vehicle chargers");
  const { fetcher } = await played("els-chargers", play([...others, moved]));
  expect(fetcher.wishes[0]?.address).toContain("indicator=public-chargers,");
});

test("a slug that is gone is refused, with those that are alike", async () => {
  const { trouble, fetcher } = await played(
    "els-chargers",
    play([...others, indicator("electric-vehicle-sales", "Electric vehicles sold")]),
  );
  expect(trouble).toBe(
    "Explore Local Statistics has no indicator “electric-vehicle-public-charging-devices” for O14M06. It has “electric-vehicle-sales”.",
  );
  expect(fetcher.wishes).toEqual([]);
});

test("two of the name are refused: which is meant cannot be told", async () => {
  const { trouble } = await played(
    "els-chargers",
    play([
      ...others,
      indicator("chargers-1", "Public electric vehicle chargers"),
      indicator("chargers-2", "Public electric vehicle chargers"),
    ]),
  );
  expect(trouble).toContain("more than one indicator “electric-vehicle-public-charging-devices” for O14M06");
  expect(trouble).toContain("“chargers-1”, “chargers-2”");
});

test("a slug that has another name now is refused before anything is downloaded", async () => {
  const renamed = indicator("electric-vehicle-public-charging-devices", "Charging devices per car");
  const { trouble, fetcher } = await played("els-chargers", play([...others, renamed]));
  expect(trouble).toContain(
    "calls its indicator “electric-vehicle-public-charging-devices” now “Charging devices per car”",
  );
  expect(fetcher.wishes).toEqual([]);
});

test("of several indicators in a file, one that is gone is told and the others are kept", async () => {
  const business = {
    "business-births": "Business births",
    "business-deaths": "Business deaths",
    "high-growth-businesses": "High growth businesses",
    "business-survival-three-year": "Three-year business survival rate",
  };
  const list = Object.entries(business).map(([slug, label]) => indicator(slug, label));
  const ids = ["O15M07", "O15M08", "O15M09", "O15M11"];
  const answer = elsCsv(
    Object.values(business).map((label, at) => ({ label, councils: held(ids[at] as string) })),
    ["2024-01-01/P1Y"],
  );
  const { trouble, fetcher } = await played("els-business", play(list, answer));
  expect(trouble).toContain("has no indicator “active-businesses” for O15M10");
  expect(fetcher.wishes[0]?.address).toContain(`indicator=${Object.keys(business).join(",")}&`);
  const again = await played(
    "els-business",
    play(list, elsCsv([{ label: "Business births", councils: held("O15M07") }], ["2024-01-01/P1Y"])),
  );
  expect(again.trouble).toMatch(/^What came is not what was asked: it has figures of O15M07, and none of O15M08/);
});

test.each([
  ["the same day", ["20/11/2026", "20/11/2026"], "2026-11-20"],
  ["days of their own", ["20/11/2026", "14/09/2025"], undefined],
  ["a day of one only", ["20/11/2026", undefined], undefined],
  ["a day of the other only", [undefined, "20/11/2026"], undefined],
])("a file of indicators with %s is dated by what holds for all of them", async (_name, [pay, income], published) => {
  const labels = ["Gross median weekly pay", "Gross disposable household income per head"] as const;
  const list = [
    indicator("gross-median-weekly-pay", labels[0], { sourceDate: pay }),
    indicator("gross-disposable-household-income-per-head", labels[1], { sourceDate: income }),
  ];
  const answer = elsCsv(
    [
      { label: labels[0], councils: held("O15M13") },
      { label: labels[1], councils: held("O15M14") },
    ],
    ["2025-01-01/P1Y"],
  );
  const { trouble, fetcher } = await played("els-incomes", play(list, answer));
  expect(trouble).toBe("");
  expect(fetcher.wishes[0]?.about.published).toBe(published);
});

test.each([
  ["the latest period's error message", JSON.stringify({ error: 400, message: "Too much data requested" })],
  [
    "an answer without its column of indicators",
    "areacd,areanm,period,value,lci_95,uci_95,status\nE08000037,Gateshead,2026-04-01,70,,,\n",
  ],
  ["JSON-stat of nothing", JSON.stringify({ version: "2.0", class: "dataset", id: [], size: [], value: [] })],
])("%s is refused", async (_name, answer) => {
  const { trouble } = await played("els-chargers", play([...others, chargers], answer));
  expect(trouble).toMatch(/^What came is not what was asked/);
});

test("a list that is not JSON is told as such", async () => {
  const { trouble } = await played("els-chargers", [[/metadata/, "<html>"]]);
  expect(trouble).toBe(`The answer of ${base}/metadata/indicators is not JSON, as it should be.`);
});

test.each([
  ["els-employment", "employment-rate", "Employment rate (Great Britain)", "O15M02"],
  ["els-employment", "employment-rate", "Employment rate", "O15M02"],
  [
    "els-poverty",
    "children-in-relative-poverty-before-housing",
    "Children in relative poverty before housing costs",
    "O16M01",
  ],
  ["els-arts", "engaged-with-arts", "Engaged with the arts", "O12M08"],
])("%s: %s is known by the label “%s”", async (source, slug, label, id) => {
  const answer = elsCsv([{ label, councils: held(id) }], ["2024-01-01/P1Y"]);
  expect((await played(source, play([...others, indicator(slug, label)], answer))).trouble).toBe("");
});
