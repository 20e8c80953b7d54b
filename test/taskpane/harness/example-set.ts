import type { SetBar, SetPicture } from "../../../src/taskpane/model/set-picture.ts";
import type { StripsPicture } from "../../../src/taskpane/model/pair.ts";
import type { TrendPicture } from "../../../src/taskpane/model/trend-picture.ts";

/** Gateshead's figures as the mock-ups show them; limits are made up where those do not print them. */
const neetValues: readonly (readonly [name: string, value: number, lower: number, upper: number])[] = [
  ["North Tyneside", 3.7, 3.2, 4.2],
  ["Sefton", 3.8, 3.4, 4.3],
  ["Darlington", 4.3, 3.6, 5.2],
  ["Calderdale", 4.5, 4.0, 5.1],
  ["Telford and Wrekin", 4.6, 4.0, 5.2],
  ["Gateshead", 4.9, 4.3, 5.6],
  ["Redcar and Cleveland", 5.4, 4.6, 6.2],
  ["Rochdale", 6.1, 5.5, 6.7],
  ["Barnsley", 6.2, 5.6, 6.8],
  ["Stoke-on-Trent", 6.3, 5.7, 6.8],
  ["St Helens", 6.4, 5.7, 7.1],
  ["Plymouth", 6.7, 6.1, 7.3],
  ["Stockton-on-Tees", 7.3, 6.5, 8.0],
  ["Derby", 7.9, 7.3, 8.6],
  ["Newcastle upon Tyne", 7.9, 7.3, 8.6],
  ["Dudley", 21.5, 20.6, 22.4],
];

const bar = (name: string, value: number, unit: string, place: string | null): SetBar => ({
  name,
  value,
  text: value.toFixed(1).replace("-", "−"),
  full: `${value.toFixed(1).replace("-", "−")}${unit}`,
  lower: null,
  upper: null,
  interval: null,
  place,
  own: name === "Gateshead",
  apart: null,
  far: name === "Dudley" && value > 20,
  offScale: name === "Dudley" && value > 20,
});

const places = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th"];
places.push("joint 14th to 15th", "joint 14th to 15th", "16th");

export const neetSet: SetPicture = {
  own: "Gateshead",
  bars: neetValues.map(([name, value, lower, upper], at) => ({
    ...bar(name, value, "%", places[at] ?? null),
    lower,
    upper,
    // Gateshead's interval is 4.3 to 5.6; Sefton's and Barnsley's touch it.
    apart: name === "Gateshead" ? null : lower > 5.6 ? "above" : upper < 4.3 ? "below" : "cannot be told apart",
    interval: `${lower.toFixed(1)} to ${upper.toFixed(1)}`,
  })),
  order: "lowest first",
  good: "low is good",
  position: "6th of 16",
  places: { best: 2, worst: 9, of: 16 },
  median: { value: 6.2, full: "6.2%" },
  beside: [],
  missing: [],
};

/** No intervals, and no council far from the others. */
/** With England's figure and the region's median, whose labels would overlap the median's in one line. */
export const besideSet: SetPicture = {
  ...neetSet,
  beside: [
    { which: "england", value: 5.8, full: "5.8%", label: "England", name: "England, as published" },
    {
      which: "region",
      value: 6.4,
      full: "6.4%",
      label: "region’s median",
      name: "Median of the other North East single-tier councils",
    },
  ],
};

export const absenceSet: SetPicture = {
  ...neetSet,
  bars: neetValues.slice(0, 15).map(([name], at) => bar(name, 16.5 + at * 0.3, "%", places[at] ?? null)),
  position: "6th of 15",
  places: null,
  median: { value: 18.6, full: "18.6%" },
  beside: [],
  missing: ["Dudley"],
};

/** All within a third of each other, with intervals: dots. One long name. */
export const lifeSet: SetPicture = {
  ...neetSet,
  bars: neetValues.slice(0, 12).map(([name], at) => ({
    ...bar(at === 2 ? "Bournemouth, Christchurch and Poole" : name, 79.4 - at * 0.31, " years", places[at] ?? null),
    lower: 79.1 - at * 0.31,
    upper: 79.7 - at * 0.31,
    interval: `${(79.1 - at * 0.31).toFixed(1)} to ${(79.7 - at * 0.31).toFixed(1)}`,
  })),
  order: "highest first",
  places: null,
  good: "high is good",
  median: { value: 77.7, full: "77.7 years" },
};

/** Not judged: by name, some values negative. */
export const changeSet: SetPicture = {
  ...neetSet,
  bars: [...neetValues]
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(0, 8)
    .map(([name, value]) => bar(name, Number((value - 6).toFixed(1)), "%", null)),
  order: "by name",
  good: null,
  position: null,
  places: null,
  median: { value: -1.1, full: "−1.1%" },
};

export const emptySet: SetPicture = { ...neetSet, bars: absenceSet.bars.slice(0, 2), median: null, position: null };

const value = (number: number | null): { value: number; text: string; full: string } | null =>
  number === null ? null : { value: number, text: number.toFixed(1), full: `${number.toFixed(1)}%` };

const trend = (
  from: number,
  own: readonly (number | null)[],
  median: readonly (number | null)[],
  breakAt = -1,
): TrendPicture => ({
  own: "Gateshead",
  spacing: 1,
  points: own.map((number, at) => ({
    label: `${from + at}/${String(from + at + 1).slice(2)}`,
    at: from + at,
    unchecked: false,
    own: value(number),
    median: value(median[at] ?? null),
    breakReason: at === breakAt ? "New definition." : null,
  })),
});

export const neetTrend = trend(2018, [5.6, 5.2, 5.8, 5.0, 4.7, 4.5, 4.9], [5.9, 4.9, 5.7, 5.4, 5.1, 6.1, 6.2]);
export const absenceTrend = trend(
  2013,
  [10.8, 11.4, 10.1, 10.3, 10.9, 12.1, null, 13.4, 24.4, 21.5, 20.5, 17.1],
  [11.0, 11.7, 11.3, 11.7, 12.4, 12.2, null, 13.5, 24.6, 22.1, 21.9, 19.5],
  8,
);
export const longNameTrend: TrendPicture = { ...neetTrend, own: "Bournemouth, Christchurch and Poole" };

const strips: readonly (readonly [string, number, number, string, string, boolean?])[] = [
  ["Qualified to level 3", 0.55, 0.25, "70.8%", "57.3%"],
  ["Output per hour", 0.12, 0.35, "£32.16", "£43.15"],
  ["Council tax a dwelling", 0.37, 0.48, "£1,588", "£1,797", true],
  ["Gigabit broadband", 0.69, 0.77, "89.4%", "92.0%"],
  ["Children, low income", 0.52, 0.5, "24.0%", "22.3%"],
  ["House price to pay", 0.06, 0.05, "4.8", "4.7"],
  ["Population", 0.48, 0.48, "203k", "207k"],
];

export const pair: StripsPicture = {
  own: "Gateshead",
  other: "Stockton-on-Tees",
  tier: "single-tier council",
  strips: [
    ...strips.map(([name, own, other, ownText, otherText, proxy = false]) => ({
      id: name,
      name,
      proxy,
      pair: { own, other, ownText, otherText },
      absent: "",
    })),
    { id: "aca", name: "Area cost adjustment", proxy: false, pair: null, absent: "no published table found" },
  ],
};
