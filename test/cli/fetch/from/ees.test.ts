import { withoutEdition } from "../../../../src/cli/fetch/from/ees.ts";
import { eesPlacements, held } from "./made-answers.ts";
import { played, removePlayed, type Answer, type Play } from "./playing.ts";

afterAll(removePlayed);

const content = "https://content.explore-education-statistics.service.gov.uk/api";
const slug = "children-looked-after-in-england-including-adoptions";
const placements = eesPlacements(held("O07M08"), ["2025", "2026"]);
const summary = {
  id: "release-version",
  title: "Reporting year 2026",
  published: "2026-11-19T09:30:00.000Z",
  nextReleaseDate: { year: "2027", month: "11", day: "" },
  publication: { id: "3260801d-601a", title: "Children looked after in England including adoptions", slug },
};
const set = (id: string, title: string, filename: string, more: object = {}): object => ({
  id,
  title,
  filename,
  latestData: true,
  ...more,
});
const rate = set("a1", "LA - Rates of looked-after children", "cla_number_and_rate_per_10k_children.csv");
const stability = set("b2", "LA - Placement stability", "la_cla_placement_stability_2022_to_2026.csv");
const catalogue = (results: readonly object[], totalPages = 1): Answer => ({
  json: { results, paging: { totalPages } },
});
const play = (
  sets: Answer | ((address: string) => Answer),
  data: Answer = placements,
  release: Answer = { json: summary },
): Play => [
  [`${content}/publications/${slug}/releases/latest/summary`, release],
  [/data-set-files/, sets],
  [/data-catalogue/, data],
];

test("a data set of the newest release is found by its file's name, with the dates DfE gives", async () => {
  const { files, fetcher } = await played("ees-la-cla-placement-stability", play(catalogue([rate, stability])));
  expect(files.map(({ name }) => name)).toEqual(["ees-la-cla-placement-stability.csv"]);
  expect(fetcher.asked).toEqual([
    `${content}/publications/${slug}/releases/latest/summary`,
    `${content}/data-set-files?publicationId=3260801d-601a&latestOnly=true&page=1&pageSize=40`,
    "https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/b2/csv",
  ]);
  expect(fetcher.wishes[0]?.about).toEqual({
    what: "Explore Education Statistics: placement stability",
    source: "ees-la-cla-placement-stability",
    published: "2026-11-19",
    nextRelease: "2027-11",
  });
});

test("every page of the catalogue is looked through", async () => {
  const pages = (address: string): Answer => catalogue([address.includes("page=2&") ? stability : rate], 2);
  expect((await played("ees-la-cla-placement-stability", play(pages))).trouble).toBe("");
});

test("a data set that is renamed is refused, with the data sets there are", async () => {
  const { trouble, fetcher } = await played(
    "ees-la-cla-placement-stability",
    play(catalogue([rate, set("b2", "Moves between placements", "la_cla_moves.csv")])),
  );
  expect(trouble).toBe(
    "Explore Education Statistics, “Children looked after in England including adoptions”, Reporting year 2026, has no data set with a file called “la_cla_placement_stability”. It has “LA - Rates of looked-after children (cla_number_and_rate_per_10k_children.csv)”, “Moves between placements (la_cla_moves.csv)”.",
  );
  expect(fetcher.wishes).toEqual([]);
});

test("two data sets that differ in their years only are refused; one of an earlier release is not counted", async () => {
  const other = set("c3", "LA - Placement stability, old", "la_cla_placement_stability_2021.csv");
  const { trouble } = await played("ees-la-cla-placement-stability", play(catalogue([stability, other])));
  expect(trouble).toContain("more than one data set with a file called “la_cla_placement_stability”");
  expect(trouble).toContain("“LA - Placement stability (la_cla_placement_stability_2022_to_2026.csv)”");
  const old = { ...other, latestData: false };
  expect((await played("ees-la-cla-placement-stability", play(catalogue([stability, old])))).trouble).toBe("");
});

test("a publication with nothing in its catalogue, or that is not there, is told", async () => {
  expect((await played("ees-la-cla-placement-stability", play(catalogue([])))).trouble).toContain(
    "it lists nothing at all",
  );
  const gone = await played("ees-la-cla-placement-stability", play(catalogue([]), placements, { status: 404 }));
  expect(gone.trouble).toContain("status 404");
  const empty = await played("ees-la-cla-placement-stability", play(catalogue([]), placements, { json: {} }));
  expect(empty.trouble).toContain("does not say which publication it is");
});

test("an identifier that could lead elsewhere is none", async () => {
  const { trouble } = await played(
    "ees-la-cla-placement-stability",
    play(catalogue([set("../../elsewhere", "LA - Placement stability", "la_cla_placement_stability.csv")])),
  );
  expect(trouble).toContain("it lists nothing at all");
});

test("the file of another data set under the name is refused by what it holds", async () => {
  const wrong = placements.replaceAll("With 3 or more placements during the year", "With 1 placement during the year");
  const { trouble } = await played("ees-la-cla-placement-stability", play(catalogue([stability]), wrong));
  expect(trouble).toMatch(/^What came is not what was asked/);
});

test.each([
  ["d5_cpps_at31march_by_duration_2013_to_2025.csv", "d5_cpps_at31march_by_duration"],
  ["UD_NEETNK_LA_dashboard_2023_final.csv", "ud_neetnk_la_dashboard"],
  ["202425_ks4_la_provisional.csv", "ks4_la"],
  ["cla_number_and_rate_per_10k_children.csv", "cla_number_and_rate_per_10k_children"],
  ["csww_indicators_2017-25_v2.csv", "csww_indicators"],
  ["2024.csv", "2024"],
])("%s is %s without its edition", (file, name) => {
  expect(withoutEdition(file)).toBe(name);
});
