import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

const bySex = {
  M: ["male", "males", "men", "boys"],
  F: ["female", "females", "women", "girls"],
};

/** How long people live, and deaths from alcohol and suicide. */
export const livesAndDeaths: readonly MeasureDefinition[] = [
  {
    id: metricId("O08M01"),
    counted: "years that a person born in the area may expect to live in good health",
    of: "people born in the area, men and women apart",
    says: [
      "health life expectancy at birth",
      "healthy life expectancy",
      "healthy life expectancy at birth",
      "HLE",
      "years of healthy life expectancy at birth",
      "years lived in good health at birth",
      "life expectancy in good health at birth",
    ],
    implied: "health healthy life expectancy birth born year years lived live good expected split by and".split(" "),
    related: [
      {
        says: ["life expectancy at birth", "life expectancy", "average life expectancy"],
        differs: ["measure"],
        sentence: "Yours counts all years of life; LOF counts the years in good health.",
      },
      {
        says: ["healthy life expectancy at 65", "healthy life expectancy at age 65", "life expectancy at 65"],
        differs: ["age"],
        sentence: "Yours is counted from age 65; LOF is counted from birth.",
      },
      {
        says: ["disability-free life expectancy", "disability free life expectancy at birth"],
        differs: ["numerator"],
        sentence: "Yours counts years without disability; LOF counts years in good health as people say it themselves.",
      },
      {
        says: [
          "gap in healthy life expectancy",
          "inequality in healthy life expectancy",
          "healthy life expectancy gap between most and least deprived",
          "slope index of inequality in healthy life expectancy",
        ],
        differs: ["measure"],
        sentence: "Yours is a gap within the area; LOF is the level, for men and for women.",
      },
    ],
    units: ["days"],
    caution:
      "Men and women are reported separately and never combined: one figure for both has no counterpart. Check that yours is counted from birth.",
    breakdowns: bySex,
  },
  {
    id: metricId("O08M02"),
    counted:
      "the slope index of inequality in life expectancy at birth: the years between the most and the least deprived",
    of: "people of the area by deprivation, men and women apart",
    says: [
      "slope index of inequality in life expectancy at birth",
      "slope index of inequality in life expectancy",
      "slope index of inequality",
      "slope index of life expectancy",
      "SII life expectancy",
      "SII in life expectancy at birth",
      "inequality in life expectancy at birth",
      "inequality in life expectancy",
      "gap in life expectancy at birth between the most and least deprived",
      "life expectancy gap between most and least deprived areas",
      "difference in life expectancy between the most and least deprived areas",
    ],
    implied: (
      "slope index SII inequality inequalities gap difference life expectancy birth between within most least " +
      "deprived deprivation areas area neighbourhoods wards communities parts year years split by and"
    ).split(" "),
    related: [
      {
        says: ["life expectancy gap", "gap in life expectancy", "SII", "slope index"],
        differs: ["measure"],
        sentence:
          "Yours does not say between whom or in what; LOF is the slope from the most to the least deprived within the area.",
      },
      {
        says: ["life expectancy gap between men and women"],
        differs: ["denominator"],
        sentence: "Yours compares other groups; LOF is the slope from the most to the least deprived within the area.",
      },
      {
        says: [
          "slope index of inequality in healthy life expectancy",
          "inequality in healthy life expectancy",
          "gap in healthy life expectancy between most and least deprived",
        ],
        differs: ["numerator"],
        sentence: "Yours is of healthy life expectancy; LOF is of life expectancy.",
      },
      {
        says: ["inequality in life expectancy at 65", "slope index of inequality in life expectancy at age 65"],
        differs: ["age"],
        sentence: "Yours is counted from age 65; LOF is counted from birth.",
      },
    ],
    units: ["days", "score"],
    caution:
      "The slope index goes across all levels of deprivation: the plain difference between the most and least deprived tenth or ward is another figure. Men and women are reported separately.",
    breakdowns: bySex,
  },
  {
    id: metricId("O08M04"),
    counted: "deaths from conditions that are caused by alcohol alone",
    of: "every 100,000 people, age-standardised",
    says: [
      "alcohol-specific mortality",
      "rate of alcohol-specific mortality",
      "drugs and alcohol: rate of alcohol-specific mortality (directly standardised rate per 100,000)",
      "alcohol-specific deaths",
      "deaths from alcohol-specific conditions",
      "mortality from alcohol-specific causes",
      "deaths caused by alcohol",
      "deaths wholly caused by alcohol",
      "deaths wholly attributable to alcohol",
    ],
    implied: (
      "drugs alcohol specific mortality death deaths died condition conditions cause causes caused directly age " +
      "standardised DSR 100000 persons all ages wholly"
    ).split(" "),
    related: [
      {
        says: ["alcohol-related mortality", "alcohol-related deaths", "deaths related to alcohol"],
        differs: ["numerator"],
        sentence: "Yours may count deaths partly due to alcohol; LOF counts those that alcohol alone causes.",
      },
      {
        says: ["alcohol deaths", "alcohol mortality"],
        differs: ["numerator"],
        sentence:
          "Yours does not say whether deaths partly due to alcohol are counted; LOF counts those alcohol alone causes.",
      },
      {
        says: [
          "under 75 mortality from alcohol-specific conditions",
          "alcohol-specific deaths under 75",
          "alcohol-specific mortality males",
          "alcohol-specific mortality females",
        ],
        differs: ["age", "group"],
        sentence: "Yours is of one age or sex; LOF is of all persons.",
      },
      {
        says: [
          "hospital admissions for alcohol-specific conditions",
          "hospital admissions for alcohol-related conditions",
          "alcohol-related hospital admissions",
          "admission episodes for alcohol-specific conditions",
          "alcohol related harm hospital admission rates",
          "alcohol admissions",
        ],
        differs: ["measure"],
        sentence: "Yours counts admissions to hospital; LOF counts deaths.",
      },
      {
        says: ["mortality from liver disease", "chronic liver disease mortality", "alcoholic liver disease mortality"],
        differs: ["numerator"],
        sentence:
          "Yours counts deaths from liver disease; LOF counts deaths from all conditions that alcohol alone causes.",
      },
    ],
    units: ["rate"],
    caution:
      "A directly standardised rate per 100,000. Check that yours is of alcohol-specific, not alcohol-related, deaths.",
    never: [
      "drug related deaths",
      "drug misuse deaths",
      "alcohol-related crime",
      "alcohol road deaths",
      "drink driving",
    ],
  },
  {
    id: metricId("O08M09"),
    counted: "deaths by suicide",
    of: "every 100,000 people, age-standardised, over three years together",
    says: [
      "suicide rate",
      "suicide",
      "suicides",
      "suicides per 100,000",
      "deaths by suicide",
      "mental health: suicide rate",
      "mortality from suicide and injury of undetermined intent",
      "death rate from suicide and undetermined injury",
      "suicide and injury undetermined",
      "age-standardised mortality rate from suicide",
      "deaths from intentional self-harm and injury of undetermined intent",
    ],
    implied: [
      "3 years",
      "3 year average",
      ...(
        "suicide suicides mental health death deaths died dying mortality injury injuries undetermined intent " +
        "age standardised directly DSR 100000 persons population three 3 registered"
      ).split(" "),
    ],
    related: [
      {
        says: ["male suicide rate", "suicide rate in men", "female suicide rate", "suicides of men"],
        differs: ["group"],
        sentence: "Yours counts one sex; LOF counts all persons.",
      },
      {
        says: [
          "suicides under 25",
          "young people suicide",
          "suicides of people in contact with mental health services",
        ],
        differs: ["group", "age"],
        sentence: "Yours counts one group; LOF counts all persons.",
      },
      {
        says: ["years of life lost due to suicide", "suspected suicides", "attempted suicide"],
        differs: ["measure"],
        sentence: "Yours counts something other than registered deaths by suicide; LOF is their rate per 100,000.",
      },
      {
        says: [
          "suicide prevention",
          "people trained in suicide prevention",
          "suicide prevention training",
          "suicide prevention plan actions",
        ],
        differs: ["measure"],
        sentence: "Yours is about the work to prevent suicide; LOF counts deaths by suicide.",
      },
    ],
    units: ["rate"],
    caution:
      "An age-standardised rate for all persons, from three years of data taken together. Check that yours is not of one year.",
    never: ["self-harm admissions", "hospital admissions for self-harm", "suicide prevention funding"],
  },
];
