import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Inactive adults and NHS Health Checks. */
export const activityAndChecks: readonly MeasureDefinition[] = [
  {
    id: metricId("O08M06"),
    counted: "adults who are physically inactive",
    of: "all adults",
    says: [
      "physical inactivity: percentage of adults who are physically inactive",
      "physically inactive adults",
      "adults physically inactive",
      "inactive adults",
      "adult inactivity",
      "adult physical inactivity",
      "adults who are inactive",
      "adults doing less than 30 minutes of physical activity a week",
      "inactive adults less than 30 minutes moderate physical activity a week",
      "residents aged 16+ who are physically inactive",
      "people aged 19 and over physically inactive",
    ],
    implied: [
      "less than 30 minutes",
      "minutes weekly activity",
      ...(
        "adult adults physical physically activity 30 minutes less moderate intensity equivalent " +
        "exercise sport active lives survey residents 16 19 aged over"
      ).split(" "),
    ],
    related: [
      {
        says: [
          "physically active adults",
          "adults physically active",
          "active adults",
          "adults doing at least 150 minutes of physical activity a week",
          "adults meeting physical activity guidelines",
          "adult participation in sport and active recreation",
          "adults taking part in sport three times a week",
          "adult physical activity",
          "adults taking part in 30 minutes moderate intensity sport",
        ],
        differs: ["opposite"],
        sentence:
          "Yours counts active adults; LOF counts inactive ones. Neither is the rest of the other: some are in between.",
      },
      {
        says: ["fairly active adults", "adults fairly active"],
        differs: ["numerator"],
        sentence: "Yours counts fairly active adults; LOF counts inactive ones.",
      },
      {
        says: [
          "inactive older people",
          "inactive adults aged 65 and over",
          "inactive disabled adults",
          "inactive women",
          "adults with long-term conditions who are inactive",
          "inactive adults in the most deprived areas",
        ],
        differs: ["group"],
        sentence: "Yours counts one group; LOF counts all adults.",
      },
      {
        says: ["physical inactivity", "inactivity", "inactive residents"],
        differs: ["age"],
        sentence: "Yours does not say adults; LOF counts adults.",
      },
      {
        says: [
          "inactive people referred to exercise",
          "exercise on referral completions",
          "people becoming active through council programmes",
        ],
        differs: ["measure"],
        sentence: "Yours counts people in the council's schemes; LOF counts all inactive adults in the area.",
      },
    ],
    units: ["share"],
    ages: { from: 19, to: 120 },
    caution:
      "The title says adults only: public health figures start at 19 years, surveys of sport at 16. Check from what age yours counts.",
    never: ["economically inactive", "economic inactivity", "leisure centre visits", "leisure centre membership"],
  },
  {
    id: metricId("O08M13"),
    counted: "NHS Health Checks completed",
    of: "all people eligible for one",
    says: [
      "proportion of NHS health checks completed across the eligible population",
      "cardiovascular disease prevention: proportion of NHS health checks completed across the eligible population",
      "NHS Health Checks",
      "NHS Health Checks completed",
      "NHS Health Checks received by the eligible population",
      "eligible population who received an NHS Health Check",
      "eligible people receiving an NHS Health Check",
      "eligible population aged 40-74 who received an NHS Health Check",
      "people aged 40 to 74 having an NHS Health Check",
      "NHS Health Checks delivered to the eligible population",
      "NHS Health Check coverage",
      "NHS Health Checks carried out",
    ],
    implied: (
      "cardiovascular disease CVD prevention NHS health check checks completed complete completing received receive " +
      "receiving having had delivered carried undertaken across eligible population people residents patients aged 40 74 " +
      "coverage cumulative"
    ).split(" "),
    related: [
      {
        says: [
          "NHS Health Check uptake",
          "NHS Health Checks take-up",
          "people offered an NHS Health Check who received one",
          "eligible population offered an NHS Health Check who received an NHS Health Check",
          "people invited who received an NHS Health Check",
        ],
        differs: ["denominator"],
        sentence: "Yours is of those who were offered a check; LOF is of all who are eligible.",
      },
      {
        says: ["health checks", "health checks completed"],
        differs: ["measure"],
        sentence: "Yours does not say that these are NHS Health Checks; LOF counts those only.",
      },
      {
        says: [
          "NHS Health Checks most deprived",
          "NHS Health Checks high risk",
          "NHS Health Checks ethnic minority",
          "NHS Health Checks for carers",
        ],
        differs: ["group"],
        sentence: "Yours counts one group; LOF counts all who are eligible.",
      },
      {
        says: [
          "NHS Health Checks offered",
          "people offered an NHS Health Check",
          "eligible population offered an NHS Health Check",
          "NHS Health Check invitations",
          "eligible population invited for an NHS Health Check",
        ],
        differs: ["numerator"],
        sentence: "Yours counts checks offered; LOF counts checks completed.",
      },
    ],
    units: ["share"],
    ages: { from: 40, to: 74 },
    caution:
      "Check over what time yours is counted: one quarter, one year, or five years added up, since a person is invited every five years.",
    never: [
      "learning disability health checks",
      "health checks of people with a learning disability",
      "health checks of looked after children",
      "severe mental illness health checks",
      "physical health checks mental illness",
      "workplace health checks",
      "housing health checks",
      "business health checks",
    ],
  },
];
