import * as shared from "../../../src/framework/catalogue/breaks.ts";
import { catalogue } from "../../../src/framework/catalogue.ts";

const { absenceBreaks, attainment8Breaks, clientLevelDataBreaks, earningsBreaks, keyStage2Breaks } = shared;
const { pandemicAbsenceBreaks } = shared;
type Breaks = typeof absenceBreaks;

const lists = Object.entries(shared);
const startYear = (label: string): number => Number(label.slice(0, 4));

/** The years between `first` and `last` in stretches within which figures are comparable. */
function stretches(breaks: Breaks, first: number, last: number): number[][] {
  const begins = new Set(breaks.map((each) => startYear(each.from)));
  const all: number[][] = [];
  for (let year = first; year <= last; year++) {
    const stretch = all.at(-1);
    if (stretch === undefined || begins.has(year)) all.push([year]);
    else stretch.push(year);
  }
  return all;
}

/** Ids of the metrics whose series have every one of these breaks. */
function withBreaks(breaks: Breaks): string[] {
  return catalogue
    .filter(
      ({ series }) => series.length > 0 && series.every((each) => breaks.every((one) => each.breaks?.includes(one))),
    )
    .map((entry) => entry.id);
}

/** Measures for pupils with special needs, of which a single year is held: nothing in them to keep apart yet. */
const oneYearHeld = ["O06M06", "O06M07", "O06M10"];

const titled = (words: RegExp): string[] =>
  catalogue.filter(({ id, title }) => words.test(title) && !oneYearHeld.includes(id)).map((one) => one.id);

describe("shared breaks", () => {
  test.each(lists)("%s are some, oldest first, at a year or a year across the new year", (_name, breaks) => {
    expect(breaks.length).toBeGreaterThan(0);
    const years = breaks.map((each) => startYear(each.from));
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    for (const { from } of breaks) {
      const [, first, second] = /^(20\d\d)(?:\/(\d\d))?$/.exec(from) ?? [];
      expect([from, first]).not.toEqual([from, undefined]);
      if (second !== undefined) expect([from, Number(second)]).toEqual([from, (Number(first) + 1) % 100]);
    }
  });

  test.each(lists)("%s say in one sentence what changed", (_name, breaks) => {
    for (const { reason } of breaks) expect(reason).toMatch(/^[A-Z][^\n]{20,}[^.\s]\.$/);
  });

  test.each(lists)("%s are used", (_name, breaks) => {
    expect(withBreaks(breaks)).not.toEqual([]);
  });
});

describe("grades that schools gave while exams were cancelled, 2020 and 2021", () => {
  test("are comparable with each other only, and 2022 with neither side", () => {
    expect(stretches(attainment8Breaks, 2017, 2023)).toEqual([[2017, 2018], [2019, 2020], [2021], [2022, 2023]]);
  });

  test("are kept apart in every measure of Attainment 8", () => {
    const measures = titled(/attainment 8|attainment at key stage 4/i);
    expect(measures).toHaveLength(3);
    expect(withBreaks(attainment8Breaks)).toEqual(measures);
  });
});

describe("the combined standard of Key Stage 2", () => {
  test("is another from 2017/18 on, in every measure of it", () => {
    expect(keyStage2Breaks.map((each) => each.from)).toEqual(["2017/18"]);
    expect(withBreaks(keyStage2Breaks)).toEqual(titled(/key stage 2/i));
  });
});

describe("absence in the pandemic", () => {
  test("is comparable neither with the years before nor with those after", () => {
    expect(stretches(pandemicAbsenceBreaks, 2018, 2023)).toEqual([[2018, 2019], [2020], [2021, 2022, 2023]]);
  });

  test("is kept apart in every measure of absence", () => {
    expect(withBreaks(pandemicAbsenceBreaks)).toEqual(titled(/^(absence|persistent absence):/i));
  });

  test("is one of the breaks of all pupils, who have an older one of their own", () => {
    expect(absenceBreaks.slice(-pandemicAbsenceBreaks.length)).toEqual(pandemicAbsenceBreaks);
    expect(stretches(absenceBreaks, 2010, 2016)).toEqual([
      [2010, 2011],
      [2012, 2013, 2014, 2015, 2016],
    ]);
  });
});

describe("a new collection", () => {
  test("of adult social care begins in 2024/25, for every measure whose caveat names client-level data", () => {
    expect(clientLevelDataBreaks.map((each) => each.from)).toEqual(["2024/25"]);
    const measures = withBreaks(clientLevelDataBreaks);
    const cautioned = catalogue.filter((one) => /client-level (data|collection)/.test(one.caveat)).map((one) => one.id);
    expect(cautioned.length).toBeGreaterThan(0);
    for (const id of cautioned) expect(measures).toContain(id);
  });

  test("of occupations begins with each classification, in earnings alone", () => {
    expect(earningsBreaks.map(({ from, reason }) => [from, /SOC (\d{4})/.exec(reason)?.[1]])).toEqual([
      ["2011", "2010"],
      ["2021", "2020"],
    ]);
    expect(withBreaks(earningsBreaks)).toEqual(titled(/weekly pay/i));
  });
});
