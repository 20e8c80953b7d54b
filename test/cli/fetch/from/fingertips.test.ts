import { fingertipsCsv, fingertipsHeadings, held } from "./made-answers.ts";
import { bringWith } from "../../../../src/cli/fetch/from/bring.ts";
import { Stopped } from "../../../../src/cli/fetch/hindrance.ts";
import { played, PlayingFetcher, readHere, removePlayed, sourceOf, type Answer, type Play } from "./playing.ts";

afterAll(removePlayed);

const base = "https://fingertips.phe.org.uk/api";
const types = [
  { Id: 6, Name: "Government Office Region", Short: "Regions" },
  { Id: 402, Name: "Upper tier local authorities (4/21-3/23)", Short: "Counties & UAs (2021/22-2022/23)" },
  { Id: 502, Name: "Upper tier local authorities (post 4/23)", Short: "Counties & UAs (from Apr 2023)" },
  { Id: 501, Name: "Lower tier local authorities (post 4/23)", Short: "Districts & UAs (from Apr 2023)" },
];
const available = (...ids: number[]): Answer => ({
  json: ids.map((AreaTypeId) => ({ IndicatorId: 90323, AreaTypeId })),
});
const councils = held("O08M05");
const obesity = fingertipsCsv(90323, "Year 6 prevalence of obesity", ["Persons", "10-11 yrs"], councils, ["2024/25"]);
const play = (lists: Answer, data: Answer = obesity, known: Answer = { json: types }): Play => [
  [/available_data/, lists],
  [`${base}/area_types`, known],
  [/by_indicator_id/, data],
];

test("an indicator comes for counties and for districts, where Fingertips says that it has both", async () => {
  const { files, fetcher } = await played("fingertips-90323", play(available(15, 6, 402, 502, 501)));
  expect(files.map(({ name }) => name)).toEqual(["fingertips-90323-upper.csv", "fingertips-90323-lower.csv"]);
  expect(fetcher.wishes.map(({ address }) => address)).toEqual([
    `${base}/all_data/csv/by_indicator_id?indicator_ids=90323&child_area_type_id=502&parent_area_type_id=15`,
    `${base}/all_data/csv/by_indicator_id?indicator_ids=90323&child_area_type_id=501&parent_area_type_id=15`,
  ]);
  expect(fetcher.wishes[0]?.about).toEqual({
    what: "Fingertips: indicator 90323, counties and single-tier councils",
    source: "fingertips-90323",
  });
});

test("newer boundaries are taken where the indicator has them, and older ones where it has only those", async () => {
  const newer = [...types, { Id: 602, Name: "Upper tier local authorities (post 4/25)", Short: "" }];
  const asked = async (...ids: number[]): Promise<string[]> => {
    const { fetcher } = await played("fingertips-90323", play(available(...ids), obesity, { json: newer }));
    return fetcher.wishes.map(({ address }) => /child_area_type_id=(\d+)/.exec(address)?.[1] ?? "");
  };
  expect(await asked(502, 602)).toEqual(["602"]);
  expect(await asked(402)).toEqual(["402"]);
});

test("where nothing can be made of the lists, the kinds of area last known are asked for", async () => {
  const { files, trouble } = await played("fingertips-90323", play({ json: {} }, obesity, { json: [] }));
  expect(trouble).toBe("");
  expect(files).toHaveLength(2);
});

test("headings without rows are refused: nothing is held of the indicator", async () => {
  const { trouble } = await played("fingertips-90323", play(available(502), `${fingertipsHeadings}\r\n`));
  expect(trouble).toBe(
    "Fingertips gave headings and no rows: it holds no figures of indicator 90323 for counties and single-tier councils.",
  );
});

test("districts that were asked for on a chance and have nothing are no trouble", async () => {
  const data = (address: string): Answer => (address.includes("=501") ? `${fingertipsHeadings}\r\n` : obesity);
  const unknown: Play = [
    [/available_data/, { json: [] }],
    [`${base}/area_types`, { json: types }],
    [/by_indicator_id/, data],
  ];
  expect((await played("fingertips-90323", unknown)).files.map(({ name }) => name)).toEqual([
    "fingertips-90323-upper.csv",
  ]);
  const sure: Play = [[/available_data/, available(501, 502)], ...unknown];
  expect((await played("fingertips-90323", sure)).trouble).toContain("districts and single-tier councils");
});

test.each<[string, Answer, RegExp]>([
  ["an error of the server", { status: 500 }, /status 500/],
  ["a web page", "<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>", /not what was/],
  ["figures of something else", fingertipsCsv(1, "x", ["Persons", "1"], councils, ["2024/25"]), /not what was asked/],
])("%s in place of districts that were asked for on a chance is told", async (_name, data, sentence) => {
  const { files, trouble } = await played("fingertips-90323", [
    [/available_data/, { json: [] }],
    [`${base}/area_types`, { json: types }],
    [/by_indicator_id/, (address) => (address.includes("=501") ? data : obesity)],
  ]);
  expect(trouble).toMatch(sentence);
  expect(files).toEqual([]);
});

test("a stop while districts are asked for is a stop", async () => {
  const fetcher = new PlayingFetcher([
    [/available_data/, { json: [] }],
    [`${base}/area_types`, { json: types }],
    [/by_indicator_id/, obesity],
  ]);
  const file = fetcher.file.bind(fetcher);
  fetcher.file = (wish) => (wish.name.includes("lower") ? Promise.reject(new Stopped()) : file(wish));
  await expect(bringWith(sourceOf("fingertips-90323"), fetcher, readHere)).rejects.toThrow(Stopped);
  fetcher.remove();
});

test("an indicator for no kind of council is refused, with the kinds of area it has", async () => {
  const { trouble } = await played("fingertips-90323", play(available(6, 154)));
  expect(trouble).toBe(
    "Fingertips has indicator 90323 for no kind of council: the numbers of its area types are 6, 154.",
  );
});

test.each([
  ["another indicator", fingertipsCsv(41001, "Suicide rate", ["Persons", "10+ yrs"], councils, ["2024/25"])],
  ["another age", fingertipsCsv(90323, "Obesity", ["Persons", "4-5 yrs"], councils, ["2024/25"])],
  ["a web page", "<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>"],
  ["an error in JSON", JSON.stringify({ message: "An error has occurred." })],
  ["figures of nobody", obesity.replace(/2024\/25,[\d.]+,/g, "2024/25,,")],
])("%s in place of what was asked is refused", async (_name, data) => {
  const { trouble, files } = await played("fingertips-90323", play(available(502), data));
  expect(files).toEqual([]);
  expect(trouble).toMatch(/^What came is not what was asked/);
});
