import { zipSync } from "fflate";
import { found, linesOf, type Found } from "../fixtures/fixture.ts";

const places = "time_period,time_identifier,geographic_level,country_code,country_name,old_la_code,new_la_code,la_name";
const gateshead = "202425,Academic year,Local authority,E92000001,England,390,E08000037,Gateshead";
const kent = "202425,Academic year,Local authority,E92000001,England,886,E10000016,Kent";
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const csv = (columns: string, ...rows: string[]): string => `${places},${columns}\n${rows.join("\n")}\n`;
const zipped = (files: Readonly<Record<string, string>>): Found =>
  found(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)]))));
const of = ({ observations }: Found): string[] =>
  observations
    .filter(({ value }) => value !== null)
    .map(({ series, area, value }) => `${series} ${area.code} ${value}`);

const list = `col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
band,Filter,Band of need,,,,,group_of_bands
grade,Indicator,Average grade,,points,1,,
rate,Indicator,Rate per 10k,,%,1,,
`;
const banded = csv("group_of_bands,band,grade,rate", `${gateshead},7,3,5,12.5`, `${kent},7,4,6,13.5`);

test.each([
  ["data first", { "x.csv": banded, "y.csv": list }],
  ["the list first, in folders, with other names", { "a/b.txt": list, "c/d": banded }],
])("the list of columns in a zip says what is a filter, whatever names and cells look like: %s", (_, files) => {
  const all = zipped(files);
  expect(of(all)).toEqual([
    "grade; group_of_bands=7; band=3 E08000037 5",
    "rate; group_of_bands=7; band=3 E08000037 12.5",
    "grade; group_of_bands=7; band=4 E10000016 6",
    "rate; group_of_bands=7; band=4 E10000016 13.5",
  ]);
  expect(all.issues).toEqual([]);
  const called = all.observations.filter(({ value }) => value !== null).map((one) => one.called);
  expect(new Set(called)).toEqual(new Set(["Average grade, in points", "Rate per 10k, in %"]));
});

test("each of two data sets in a zip is read by its own list", () => {
  const all = zipped({
    "one.csv": csv("measure,rate", `${gateshead},1,5`, `${kent},2,6`),
    "one.meta.csv": "col_name,col_type,label\nmeasure,Filter,Measure\nrate,Indicator,Rate\n",
    "two.csv": csv("measure,share", `${gateshead},1,5`),
    "two.meta.csv": "col_name,col_type,label\nmeasure,Indicator,Measure\nshare,Indicator,Share\n",
  });
  expect(of(all)).toEqual([
    "rate; measure=1 E08000037 5",
    "rate; measure=2 E10000016 6",
    "measure E08000037 1",
    "share E08000037 5",
  ]);
  expect(all.issues).toEqual([]);
});

test("a list that names columns which the data set has not is not believed, and that is said", () => {
  const all = zipped({
    "one.csv": csv("rate", `${gateshead},5`),
    "one.meta.csv": "col_name,col_type,label\nother,Filter,Other\nrate,Filter,Rate\n",
  });
  expect(of(all)).toEqual(["rate E08000037 5"]);
  expect(all.issues).toMatchObject([{ expected: expect.stringMatching(/^a list of columns that fits this file/) }]);
});

test.each(["age", "Age_group", "yearGroup", "nc_year", "imd_decile", "version"])(
  "without a list, numbers under the heading %s are a filter and no figures, and that is said",
  (name) => {
    const all = found(text(csv(`${name},rate`, `${gateshead},10,5`, `${kent},10,7`)));
    expect(of(all)).toEqual([`rate; ${name}=10 E08000037 5`, `rate; ${name}=10 E10000016 7`]);
    expect(all.issues).toMatchObject([{ column: name, expected: expect.stringMatching(/^a list of columns/) }]);
  },
);

test("without a list, numbers that alone tell rows of a place apart are filters under any heading, and that is said", () => {
  const rows = [gateshead, kent].flatMap((place, at) =>
    [1, 2].flatMap((size) => [10, 11].map((rung) => `${place},${size},${rung},${size * 7 + rung + at * 50},4.5`)),
  );
  const all = found(text(csv("size,rung,children,rate", ...rows)));
  expect(of(all).slice(0, 2)).toEqual([
    "children; size=1; rung=10 E08000037 17",
    "rate; size=1; rung=10 E08000037 4.5",
  ]);
  expect(all.issues.map(({ column }) => column)).toEqual(["size", "rung"]);
  expect(linesOf(all)).toHaveLength(16);
});

test.each([
  "percentage",
  "average_age",
  "discontinued_age",
  "NEET_quintile",
  "more_than_3_months",
  "2_years",
  "coverage",
])("a column of figures stays one under the heading %s", (name) => {
  const all = found(text(csv(`group,${name}`, `${gateshead},Total,5`, `${kent},Total,7`)));
  expect(of(all)).toEqual([`${name}; group=Total E08000037 5`, `${name}; group=Total E10000016 7`]);
  expect(all.issues).toEqual([]);
});

test("a row that stands twice with another figure is an issue and makes no figure a filter", () => {
  const all = found(text(csv("children", `${gateshead},5`, `${gateshead},6`, `${kent},7`)));
  expect(of(all)).toEqual(["children E08000037 5", "children E08000037 6", "children E10000016 7"]);
  expect(all.issues).toMatchObject([{ expected: expect.stringMatching(/^one figure for each area and period/) }]);
});
