/**
 * What a figure is by its definition, whatever it was made from.
 *
 * - `proportion`: the share of counted people or things that have something; its numerator is part of its denominator
 * - `rate of events`: events, or people or things found on a day, in a population
 * - `mean`, `median`: of values that people, schools or years have
 * - `index`: a composed number, and scores that are ranked rather than added
 * - `gap`: one figure less another
 * - `ratio`: a quantity per another (money, tonnes, miles, time), or counts that are not part of each other
 * - `count`: a number of people or things
 */
export const figureKinds = [
  "proportion",
  "rate of events",
  "mean",
  "median",
  "index",
  "gap",
  "ratio",
  "count",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * What a figure rests on: a count of all; a count brought to a standard age structure; answers of a sample, in any part;
 * a model or official estimate, in any part. An interval is only ever derived from what was counted.
 */
export const figureBases = ["counted", "age-standardised", "survey", "modelled"] as const;
export type FigureBasis = (typeof figureBases)[number];

/** Kind and basis of a series. */
export interface KindOfFigure {
  readonly kind: FigureKind;
  readonly basis: FigureBasis;
}

const share: KindOfFigure = { kind: "proportion", basis: "counted" };
const surveyed: KindOfFigure = { kind: "proportion", basis: "survey" };
const estimated: KindOfFigure = { kind: "proportion", basis: "modelled" };
const rate: KindOfFigure = { kind: "rate of events", basis: "counted" };
const count: KindOfFigure = { kind: "count", basis: "counted" };
const mean: KindOfFigure = { kind: "mean", basis: "counted" };
const gap: KindOfFigure = { kind: "gap", basis: "counted" };
const ratio: KindOfFigure = { kind: "ratio", basis: "counted" };
const index: KindOfFigure = { kind: "index", basis: "modelled" };

/** For every series of the catalogue, by its id, what kind of figure it is. A wrong one allows or denies an interval. */
export const kindOfSeries: Readonly<Record<string, KindOfFigure>> = {
  O02M01: estimated, // a national model of the housing stock
  O02M02: share,
  O02M03: share,
  O02M04: share,
  O03M01: rate,
  O03M02: count,
  O03M04: count,
  O03M05: count,
  O04M01: share,
  O04M02: count,
  "O04M03-OPIATE-CRACK": estimated,
  "O04M03-DRUG-TREATMENT": rate,
  "O04M03-DRINKERS": estimated,
  "O04M03-ALCOHOL-TREATMENT": rate,
  O05M01: share,
  O05M02: gap,
  O05M03: share,
  O05M04: estimated, // the children who are eligible are modelled, so that it can pass 100
  O05M05: estimated, // of an estimated population, so that it can pass 100
  O06M01: share,
  O06M02: gap,
  O06M03: mean,
  O06M04: gap,
  O06M05: share,
  O06M06: share,
  O06M07: mean,
  O06M08: share,
  O06M09: share,
  O06M10: ratio, // of sessions, many of each pupil: no share of pupils
  O06M11: rate,
  O06M12: share,
  O06M13: share,
  O06M14: surveyed,
  O07M01: rate,
  O07M02: share,
  O07M03: share,
  O07M04: mean,
  O07M05: share,
  O07M06: share,
  O07M07: share,
  O07M08: share,
  "O07M09-FOSTER": share,
  "O07M09-PARENTS": share,
  "O07M09-HOMES": share,
  "O07M09-INDEPENDENT": share,
  "O07M09-ADOPTION": share,
  "O07M09-OTHER-RESIDENTIAL": share,
  "O07M09-RES-SCHOOLS": share,
  "O07M09-OTHER": share,
  "O07M10-AGE17-18": share,
  "O07M10-AGE19-21": share,
  "O07M11-AGE17-18": share,
  "O07M11-AGE19-21": share,
  O07M12: mean,
  O07M13: share,
  O07M14: ratio, // of money
  O07M15: share,
  "O08M01-M": { kind: "mean", basis: "modelled" }, // years expected, from deaths and a survey
  "O08M01-F": { kind: "mean", basis: "modelled" },
  "O08M02-M": { kind: "gap", basis: "modelled" }, // a slope through ten tenths of the area
  "O08M02-F": { kind: "gap", basis: "modelled" },
  O08M03: share,
  O08M04: { kind: "rate of events", basis: "age-standardised" },
  O08M05: share,
  O08M06: surveyed,
  O08M07: rate,
  O08M08: surveyed, // a sample of schools is examined
  O08M09: { kind: "rate of events", basis: "age-standardised" },
  O08M10: surveyed, // how many smoke is known from a survey only
  O08M11: share,
  O08M12: rate,
  O08M13: share,
  "O08M14-OPIATE-CRACK": estimated,
  "O08M14-DRUG-TREATMENT": rate,
  "O08M14-DRINKERS": estimated,
  "O08M14-ALCOHOL-TREATMENT": rate,
  O09M01: { kind: "mean", basis: "survey" },
  O09M02: { kind: "mean", basis: "survey" },
  O09M03: surveyed,
  O09M04: surveyed,
  O09M05: share,
  O09M06: { kind: "ratio", basis: "modelled" }, // leavers of a year beside the staff of a day
  O10M01: share,
  O10M02: share,
  "O10M02-AGE18-64": share,
  "O10M02-AGE65PLUS": share,
  O10M03: surveyed,
  "O10M04-USERS": surveyed,
  "O10M04-CARERS": surveyed,
  O10M05: surveyed,
  O10M06: share,
  "O10M07-AGE18-64": rate,
  "O10M07-AGE65PLUS": rate,
  "O10M08-AGE18-64": rate,
  "O10M08-AGE65PLUS": rate,
  O11M01: share,
  "O11M02-AGE18-64": rate,
  "O11M02-AGE65PLUS": rate,
  O12M01: surveyed,
  O12M02: surveyed,
  O12M04: surveyed,
  O12M05: surveyed,
  O12M06: surveyed,
  O12M07: surveyed,
  O12M08: surveyed,
  O12M09: ratio, // an incident may have several actions, or none
  O13M01: estimated, // deaths that a model attributes to the air
  O13M02: ratio, // of tonnes
  O13M03: ratio,
  O13M04: ratio,
  O13M05: share,
  O14M01: index,
  O14M02: ratio,
  O14M03: surveyed,
  O14M04: { kind: "rate of events", basis: "modelled" }, // adjusted for severity, by estimated traffic
  "O14M05-A-ROADS": { kind: "ratio", basis: "survey" }, // of miles of road, of those surveyed
  "O14M05-BC-ROADS": { kind: "ratio", basis: "survey" },
  O14M06: ratio, // devices are no events among people
  O14M07: ratio, // miles of one year beside those of the year before
  "O15M01-EMPLOYED": surveyed,
  "O15M01-FT-EDUCATION": surveyed,
  O15M02: surveyed,
  O15M03: surveyed,
  O15M04: index,
  O15M05: index,
  O15M06: index,
  O15M07: share,
  O15M08: share,
  O15M09: share,
  O15M10: ratio, // businesses are no events among people
  O15M11: share,
  O15M12: { kind: "ratio", basis: "modelled" },
  O15M13: { kind: "median", basis: "survey" },
  O15M14: { kind: "mean", basis: "modelled" },
  O15M15: share,
  O15M16: estimated, // predicted from masts
  O16M01: estimated, // benefit records brought to the totals of a household survey
};
