import fc from "fast-check";
import { matchChosen, matchKpi } from "../../src/own-kpis/match.ts";
import type { Kpi } from "../../src/own-kpis/kpi.ts";
import { reasonSentence } from "../../src/own-kpis/match-words.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { namedKpi as kpi } from "./named-kpi.ts";

const desk = shippedDesk();

const reasons = (name: string, more: Partial<Kpi> = {}): string =>
  matchKpi(desk, kpi(name, more)).reasons.map(reasonSentence).join(" ");

describe("a KPI of the council that is the framework's", () => {
  test.each([
    ["Pupils persistently absent", "O06M09"],
    ["NEETs 16-17", "O06M05"],
    ["% of household waste sent for reuse, recycling or composting", "O13M02"],
    ["Number of children in care per 10,000", "O07M01"],
    ["Children becoming subject to a plan for a second or subsequent time", "O07M06"],
    ["Permanent admissions to care homes 65+ per 100,000", "O11M02-AGE65PLUS"],
    ["Healthy life expectancy of women", "O08M01-F"],
    ["Care leavers 19-21 in EET", "O07M10-AGE19-21"],
    ["Residents satisfied with the local area", "O12M04"],
    ["Rough sleepers", "O03M04"],
    ["Families in B&B over 6 weeks", "O03M02"],
  ])("%p is a close match with %s", (name, id) => {
    expect(matchKpi(desk, kpi(name))).toMatchObject({ grade: "close", series: { id }, choices: [] });
    expect(reasons(name)).toMatch(/^Same subject and definition as far as the words go/);
  });

  test("without figures yet is said to be so", () => {
    expect(matchKpi(desk, kpi("Library visits"))).toMatchObject({ grade: "close", series: null, period: null });
    expect(reasons("Library visits")).toContain("no figures yet");
  });
});

describe("a KPI of the council that is a part of a title which the figures lack", () => {
  test.each([
    ["Severe absence (%)", "Severe absence is named in the title of O06M09, Persistent absence, but"],
    ["Pupils severely absent", "Severe absence is named in the title of O06M09, Persistent absence, but"],
    [
      "Severe absence of looked-after children",
      "Severe absence is named in the title of O06M09, Persistent absence, but",
    ],
    ["Persistent absence of children in need", "Absence of children in need who are not looked after is named"],
    [
      "Families in B&B for up to six weeks",
      "A stay of up to six weeks is not what O03M02, Families in B&B over 6 weeks, is about.",
    ],
    ["Unclassified roads needing maintenance", "The condition of unclassified roads is named in the title of O14M05"],
  ])("%p is no match, and no direction is lent to it", (name, reason) => {
    expect(matchKpi(desk, kpi(name))).toMatchObject({ grade: "none", metric: null, series: null });
    expect(reasons(name)).toContain(reason);
  });
});

describe("a KPI of the council that is nearly the framework's", () => {
  test.each([
    ["Care leavers in work or study, 17 to 21", {}, "Yours is 17 to 21; LOF splits 17 to 18 and 19 to 21."],
    ["Households in temporary accommodation", {}, "LOF counts those with children only."],
    ["Persistent absence, secondary schools", {}, "Yours is one kind of school"],
    ["Number of NEETs", {}, "Yours is a count; LOF is in per cent."],
    ["Recycling rate", { unit: "tonnes", value: figure(4120) }, "Yours is a count; LOF is in per cent."],
    ["Children looked after per 1,000", {}, "Yours is per 1,000; LOF is per 10,000."],
    ["Families in B&B", {}, "LOF counts those of more than six weeks."],
    ["Repeat child protection plans within 2 years", {}, "Yours counts repeats within a limit of time"],
    ["Smoking prevalence", {}, "Yours counts who smokes"],
  ] as [string, Partial<Kpi>, string][])(
    "%p is a partial match: the reason says what differs",
    (name, more, reason) => {
      expect(matchKpi(desk, kpi(name, more)).grade).toBe("partial");
      expect(reasons(name, more)).toContain(reason);
    },
  );

  test("of several breakdowns none is taken unasked", () => {
    const match = matchKpi(desk, kpi("Care leavers in suitable accommodation"));
    expect(match).toMatchObject({ grade: "partial", series: null });
    expect(match.choices.map(({ id }) => id)).toEqual(["O07M11-AGE17-18", "O07M11-AGE19-21"]);
    expect(match.reasons.map(reasonSentence)).toEqual([
      "LOF has no total, only aged 17 to 18 and aged 19 to 21: choose one.",
    ]);
  });
});

describe("a KPI of the council that is turned round", () => {
  test.each([
    ["% of waste not recycled", "O13M02"],
    ["Household waste that is not recycled", "O13M02"],
    ["Council homes failing the Decent Homes Standard", "O02M04"],
    ["Care leavers aged 19 to 21 in unsuitable accommodation", "O07M11"],
    ["Children not achieving a good level of development", "O05M01"],
    ["Looked-after children placed within 20 miles of home", "O07M13"],
  ])("%p is the opposite of %s and never the same", (name, id) => {
    expect(matchKpi(desk, kpi(name))).toMatchObject({ grade: "partial", metric: { id }, isOpposite: true });
  });
});

test("title and caution stand with a match, before it is accepted", () => {
  const match = matchKpi(desk, kpi("NEET 16-17"));
  expect(match.title).toBe(match.metric?.title);
  expect(match.caution).toContain("activity is not known");
  expect(matchKpi(desk, kpi("Zebra crossings"))).toMatchObject({ title: null, caution: null, isOpposite: false });
});

test("no answer claims that the nearest is not the same", () => {
  const names = ["School lunches", "Homes with broadband", "Adult learners", "Bus shelters", "Care home fees"];
  for (const name of names) expect(reasons(name)).not.toContain("not the same");
});

describe("a KPI of the council that the framework does not have", () => {
  test.each([
    ["Potholes mended in 24 hours", "road condition, not speed of repair"],
    ["Council tax collected", "how the council is run"],
    ["Staff turnover", "how the council is run"],
    ["Affordable homes delivered", "not confirmed yet"],
    ["Adults with learning disabilities in paid employment", "No match found"],
    ["Zebra crossings zapped", "No match found."],
  ])("%p has no match, and why is said", (name, reason) => {
    expect(matchKpi(desk, kpi(name))).toMatchObject({ grade: "none", metric: null, series: null });
    expect(reasons(name)).toContain(reason);
  });
});

test("a metric that the user chose is judged by the same differences, also where nothing fits", () => {
  const series = desk.pack.seriesById.get("O14M05-A-ROADS");
  if (series === undefined) throw new Error("The shipped pack has lost a series.");
  const match = matchChosen(desk, kpi("Potholes mended in 24 hours", { period: within("March 2026") }), series);
  expect(match).toMatchObject({
    grade: "partial",
    series: { id: "O14M05-A-ROADS" },
    choices: [],
    period: { months: 12 },
  });
});

test("the difference of periods is told and never changes the grade", () => {
  const match = matchKpi(desk, kpi("Persistent absence", { period: within("autumn term 2026") }));
  expect(match).toMatchObject({ grade: "close", period: { own: "autumn term 2026", lof: "2024/25", months: 16 } });
});

test("any name at all has an answer with a reason", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (name) => {
      expect(matchKpi(desk, kpi(name)).reasons.map(reasonSentence).join(" ")).toMatch(/\.$/);
    }),
  );
});

function figure(value: number): NonNullable<Kpi["value"]> {
  return { value, text: String(value), held: value, unit: null, column: 1 };
}

function within(text: string): NonNullable<Kpi["period"]> {
  return { text, from: "cell", column: 2 };
}
