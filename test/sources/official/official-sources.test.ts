import type { Source } from "../../../src/pack/pack.ts";
import type { FedFigures } from "../../../src/sources/official/official-figures.ts";
import { officialSources } from "../../../src/sources/official/official-sources.ts";
import { ascof, ees, els, lait, type Feed } from "../../../src/sources/plan/feed-picks.ts";
import { knownCopies } from "../../../src/sources/plan/known-copies.ts";
import { fileOf, observationOf } from "./observations.ts";

const elsFormat = "Explore Local Statistics CSV";
const fed = (series: string, feed: Feed, path: string, format = elsFormat, more = {}): FedFigures => ({
  series,
  feed,
  file: fileOf(path, [observationOf("S", "E08000037", 5)], format, more),
  figures: [],
  issues: [],
});
const made = (all: readonly FedFigures[], held: readonly Source[] = []): Source[] => [
  ...officialSources(all, held).values(),
];
const absence = els("Persistent absences");

test("a file is its release, with its page, its name, its day and its licence", () => {
  expect(made([fed("O06M09", absence, "in/a.csv")])).toEqual([
    {
      id: "els-absence",
      publisher: "Department for Education, through the Office for National Statistics",
      title: "Explore Local Statistics: persistent absences, all pupils",
      licence: "Open Government Licence v3.0",
      address:
        "https://explore-education-statistics.service.gov.uk/find-statistics/pupil-absence-in-schools-in-england",
      file: "a.csv",
      retrieved: "2026-10-05",
      release:
        "https://explore-education-statistics.service.gov.uk/find-statistics/pupil-absence-in-schools-in-england",
    },
  ]);
});

test("two files of a release are two sources, one file of two series one", () => {
  const two = made([fed("O06M09", absence, "a.csv"), fed("O06M09", absence, "b.csv")]);
  expect(two.map(({ id, file }) => [id, file])).toEqual([
    ["els-absence-acsv0123", "a.csv"],
    ["els-absence-bcsv0123", "b.csv"],
  ]);
  const [one, other] = made([fed("O15M07", els("Births"), "a.csv"), fed("O15M08", els("Deaths"), "a.csv")]);
  expect(one).toBe(other);
});

test("the edition that a file names stands in the title, once", () => {
  const format = "Adult Social Care Outcomes Framework, data tables";
  const title = (edition: string) => made([fed("O09M01", ascof("1b")[0]!, "a.ods", format, { edition })])[0]?.title;
  expect(title("2024-25")).toBe("Measures from the Adult Social Care Outcomes Framework, 2024-25");
  expect(title("Adult Social Care Outcomes Framework")).toBe("Measures from the Adult Social Care Outcomes Framework");
});

test("what a feed takes from a format is said to come from the release of that format", () => {
  const interfaceOf = "Explore Education Statistics, answer of its interface";
  expect(made([fed("O06M05", ees(/^x$/), "a.json", interfaceOf)])[0]?.id).toBe("ees-interface");
  expect(made([fed("O15M02", els("Employment rate"), "a.json", "JSON-stat")])[0]?.id).toBe("nomis-json-stat");
  const [tool] = made([fed("O07M01", lait("LAC"), "a.csv", "Local Authority Interactive Tool, measures")]);
  expect(tool).toMatchObject({ id: "lait-tool", address: expect.stringMatching(/^https:/) });
});

test("a file that is none of the pack's has an id of its own; the same file keeps its id, and its day", () => {
  const before = made([fed("O06M09", absence, "a.csv")]);
  expect(made([fed("O06M09", absence, "a.csv")], before)).toEqual(before);
  const [newer] = made([fed("O06M09", absence, "b.csv")], before);
  expect(newer).toMatchObject({ id: "els-absence-bcsv0123", file: "b.csv" });
  const later = made([fed("O06M09", absence, "b.csv", elsFormat, { retrieved: "2027-01-01" })], [...before, newer!]);
  expect(later).toEqual([newer]);
});

test("a known copy has the address of the copy, and says whose it is", () => {
  const of = (owner: string) => {
    const [sha256] = [...knownCopies].find(([, { address }]) => address.includes(`/${owner}/`))!;
    return made([fed("O06M09", absence, "a.csv", elsFormat, { sha256 })])[0]!;
  };
  expect(of("FemShow")).toMatchObject({ address: expect.stringContaining("FemShow"), copiedBy: "others" });
  expect(of("ONSdigital").copiedBy).toBeUndefined();
});

test("a format without a release is a mistake of ours", () => {
  expect(() => made([fed("O06M09", { ...absence, formats: ["None"] }, "a.csv", "None")])).toThrow("no release");
});

test("the publisher's dates come along, and the same file fetched again brings a later announcement", () => {
  const dates = { published: "2026-03-19", nextRelease: "2027-03" };
  const [first] = made([fed("O06M09", absence, "a.csv", elsFormat, dates)]);
  expect(first).toMatchObject({ id: "els-absence", ...dates });
  const [again] = made([fed("O06M09", absence, "a.csv", elsFormat, { ...dates, nextRelease: "2027-03-18" })], [first!]);
  expect(again).toEqual({ ...first, nextRelease: "2027-03-18" });
  const other = { retrieved: "2027-01-01", published: "2026-03-19" };
  const held = { ...first!, id: "els-absence-bcsv0123", file: "b.csv" };
  const [kept] = made([fed("O06M09", absence, "b.csv", elsFormat, other)], [first!, held]);
  expect(kept).toEqual(held);
});
