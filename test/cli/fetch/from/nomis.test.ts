import { mostRows } from "../../../../src/cli/fetch/from/nomis.ts";
import { held, nomisCodes, nomisCsv, nomisPage, nomisRows, type Held } from "./made-answers.ts";
import { played, removePlayed, type Answer, type Play } from "./playing.ts";

afterAll(removePlayed);

const base = "https://www.nomisweb.co.uk/api/v01/dataset";
const rate = ["45", "Employment rate - aged 16-64"] as const;
const codes = nomisCodes([rate, ["46", "Employment rate - aged 16+"], ["83", "Unemployment rate - aged 16-64"]]);
const councils = held("O15M02");
const quarters = [
  ["2026-03", "Apr 2025-Mar 2026"],
  ["2025-12", "Jan 2025-Dec 2025"],
] as const;
const rows = nomisRows(rate, councils, quarters);
const definition = (text: string): object => ({
  structure: {
    keyfamilies: {
      keyfamily: [{ annotations: { annotation: [{ annotationtitle: "LastUpdated", annotationtext: text }] } }],
    },
  },
});
const play = (data: Answer | ((address: string) => Answer), list: object = codes): Play => [
  [`${base}/NM_17_5/variable.def.sdmx.json`, { json: list }],
  [`${base}/NM_17_5.def.sdmx.json`, { json: definition("2026-10-13 07:00:00") }],
  [/NM_17_5\.data\.csv/, data],
];

test("the code of the variable is looked up by the name that feeds our series; rows are counted first", async () => {
  const { files, fetcher, trouble } = await played(
    "nomis-employment",
    play((address) => nomisPage(rows, address)),
  );
  expect(trouble).toBe("");
  expect(files.map(({ name }) => name)).toEqual(["nomis-employment.csv"]);
  const [, count, , data] = fetcher.asked.map((address) => new URL(address));
  expect(count?.searchParams.get("RecordLimit")).toBe("1");
  const ask = Object.fromEntries(data?.searchParams ?? []);
  expect(ask).toMatchObject({ variable: "45", measures: "20599,21003", RecordOffset: "0" });
  expect(ask["date"]).toBe("latest,latestMINUS1,latestMINUS2,latestMINUS3,latestMINUS4");
  // The counties have no type of their own that is known; there are 21.
  expect(ask["geography"]?.match(/E10\d{6}/g)).toHaveLength(21);
  expect(Number(ask["RecordLimit"])).toBeLessThan(mostRows);
  expect(fetcher.wishes[0]?.about.published).toBe("2026-10-13");
});

test("a data set that does not say when it changed is fetched all the same", async () => {
  const list: Play = [[/NM_17_5\.def/, { status: 404 }], ...play((address) => nomisPage(rows, address))];
  const { trouble, fetcher } = await played("nomis-employment", list);
  expect(trouble).toBe("");
  expect(fetcher.wishes[0]?.about.published).toBeUndefined();
});

describe("more rows than Nomis gives at once", () => {
  // Copies of the councils, each under a code of its own.
  const many: Held[] = Array.from({ length: 130 }, (_, copy) =>
    councils.map((one, at) => ({
      ...one,
      code: copy === 0 ? one.code : `W${String(copy * 1000 + at).padStart(8, "0")}`,
    })),
  ).flat();
  const lots = nomisRows(rate, many, [quarters[0]]);

  test("come in pages, each whole, and no council is parted from its interval", async () => {
    expect(lots.length).toBeGreaterThan(mostRows);
    const { files, fetcher, trouble } = await played(
      "nomis-employment",
      play((address) => nomisPage(lots, address)),
    );
    expect(trouble).toBe("");
    expect(files).toHaveLength(2);
    expect(
      fetcher.wishes.map(({ address, name }) => [new URL(address).searchParams.get("RecordOffset"), name]),
    ).toEqual([
      ["0", "nomis-employment-1.csv"],
      ["24000", "nomis-employment-2.csv"],
    ]);
    expect(fetcher.wishes[0]?.about.what).toBe("Nomis: Annual Population Survey, employment rate, part 1 of 2");
  }, 60_000);

  test("and an answer of 25,000 exactly, where fewer were asked for, is refused", async () => {
    const { trouble } = await played(
      "nomis-employment",
      play((address) =>
        address.includes("RecordLimit=1&") || address.endsWith("RecordLimit=1")
          ? nomisPage(lots, address)
          : nomisCsv(lots.slice(0, mostRows), 0, lots.length),
      ),
    );
    expect(trouble).toBe(
      `Nomis gave 25000 rows where 24000 were asked for, of ${lots.length} in all, without a word about it.`,
    );
  }, 60_000);
});

const whole = (change: (text: string, address: string) => string): Play =>
  play((address) => {
    const text = nomisPage(rows, address);
    return address.endsWith("RecordLimit=1") ? text : change(text, address);
  });

test.each<[string, Play, string]>([
  ["no count", play(nomisCsv(rows, 0, "")), "does not say how many rows there are"],
  ["no column of counts", play(nomisCsv(rows, 0, 4).replace("RECORD_COUNT", "OTHER")), "does not say how many rows"],
  ["no rows", play(nomisCsv([], 0, 0)), "does not say how many rows there are"],
  ["a page", play("<!doctype html><title>Nomis</title>"), "does not say how many rows there are"],
  [
    "a count that is greater than the rows",
    play((address) =>
      nomisPage([...rows, ...rows.map((row) => row.map((cell) => cell.replace("2026", "2027")))], address, 400),
    ),
    "Nomis gave 400 rows where",
  ],
  ["a count that changes", whole((text) => text.replaceAll(`,${rows.length}\r`, `,${rows.length + 2}\r`)), "and now"],
  ["no count in the file", whole((text) => text.replace("RECORD_OFFSET", "OFF")), "left out how many rows"],
  ["rows of another page", whole(() => nomisCsv(rows, 7, rows.length)), "pages overlap or leave rows out"],
  [
    "a row twice",
    whole(() => nomisCsv([...rows.slice(0, -1), rows[0] as string[]], 0, rows.length)),
    "Nomis gave a row twice",
  ],
  [
    "a figure without its interval",
    whole(() =>
      nomisCsv(
        [...rows.slice(0, -1), (rows[0] as string[]).map((cell) => cell.replace("2026-03", "2024-03"))],
        0,
        rows.length,
      ),
    ),
    "its confidence interval came in different pages",
  ],
  [
    "another variable",
    whole((text) => text.replaceAll("Employment rate - aged 16-64", "Employment rate - aged 16+")),
    "What came is not what was asked",
  ],
])("%s is refused", async (_name, answers, sentence) => {
  const { trouble, files } = await played("nomis-employment", answers);
  expect(files).toEqual([]);
  expect(trouble).toContain(sentence);
});

test("no variable of the name, or two, is refused, with those that are near", async () => {
  const none = await played(
    "nomis-employment",
    play(
      "",
      nomisCodes([
        ["46", "Employment rate - aged 16+"],
        ["1", "Other"],
      ]),
    ),
  );
  expect(none.trouble).toBe("Nomis, NM_17_5, has no variable for O15M02. It has “46 Employment rate - aged 16+”.");
  const two = await played("nomis-employment", play("", nomisCodes([rate, ["450", "Employment rate - aged 16-64"]])));
  expect(two.trouble).toContain("more than one variable for O15M02: “45 Employment rate - aged 16-64”, “450");
  const nothing = await played("nomis-employment", play("", {}));
  expect(nothing.trouble).toBe("Nomis, NM_17_5, has no variable for O15M02: it lists nothing at all.");
});
