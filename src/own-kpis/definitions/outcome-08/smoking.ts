import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Stopping smoking: who quits of those who set a date, and who sets a date of all smokers. */
export const smoking: readonly MeasureDefinition[] = [
  {
    id: metricId("O08M03"),
    counted: "people who successfully quit smoking",
    of: "all who set a quit date with a stop smoking service",
    says: [
      "smoking: percentage of those setting a quit date who successfully quit smoking",
      "smokers who quit, of those who set a date",
      "those setting a quit date who successfully quit",
      "people setting a quit date who quit at four weeks",
      "successful quitters of those setting a quit date",
      "quit date set and successfully quit at 4 weeks",
      "successful quitters",
      "smokers who quit",
      "successful smoking quits",
      "smokers who quit at 4 weeks",
      "successful quitters at 4 weeks",
      "smoking quit rate",
      "quit rate",
      "4 week quit rate",
      "four week smoking quit rate",
      "stop smoking service success rate",
      "stop smoking service users who quit",
      "stop smoking service quit rate",
      "smokers supported by stop smoking services who quit at 4 weeks",
    ],
    implied: (
      "smoking smoker smokers quit quits quitter quitters quitting stop stopping stopped cessation service services " +
      "set setting date dates successful success successfully supported local 4 four week weeks follow-up self reported " +
      "self-reported rate outcome those people clients"
    ).split(" "),
    related: [
      {
        says: [
          "carbon monoxide validated quits",
          "CO validated quits at 4 weeks",
          "CO verified quit rate",
          "quitters confirmed by carbon monoxide",
        ],
        differs: ["numerator"],
        sentence: "Yours counts only quits proven by a breath test; check whether LOF's quits need one.",
      },
      {
        says: [
          "quit rate at 12 weeks",
          "12 week quitters",
          "smokers still quit at 12 weeks",
          "quit smoking for 52 weeks",
        ],
        differs: ["time"],
        sentence: "Yours follows up later than the four weeks that are usual.",
      },
      {
        says: [
          "pregnant women who quit smoking",
          "pregnant smokers quit rate",
          "smokers with mental illness who quit",
          "routine and manual smokers who quit",
          "vape quit rate",
        ],
        differs: ["group"],
        sentence: "Yours counts one group of smokers; LOF counts everyone who set a quit date.",
      },
    ],
    units: ["share"],
    caution:
      "The title does not say when quitting is checked nor whether it is proven by a breath test; four weeks is usual. Check that yours is a share of those who set a quit date.",
    never: [
      "smoking at time of delivery",
      "smoking status at time of delivery",
      "smoking in pregnancy",
      "smoking related deaths",
      "smoking attributable mortality",
      "illegal tobacco",
    ],
  },
  {
    id: metricId("O08M10"),
    counted: "smokers who set a quit date",
    of: "all smokers in the area",
    says: [
      "smoking: percentage of local smoking population who set a quit date",
      "smokers who set a quit date",
      "smoking population setting a quit date",
      "smokers setting a quit date",
      "local smokers setting a quit date with stop smoking services",
      "set a quit date",
      "setting a quit date",
      "people setting a quit date",
    ],
    implied: (
      "smoking smoker smokers population local set setting quit date dates through with stop smoking service " +
      "services estimated"
    ).split(" "),
    related: [
      {
        says: [
          "smokers referred to stop smoking services",
          "smokers accessing stop smoking services",
          "people accessing stop smoking services",
          "smokers engaging with stop smoking services",
        ],
        differs: ["numerator"],
        sentence: "Yours counts contact with the service; LOF counts smokers who set a quit date.",
      },
      {
        says: ["pregnant women setting a quit date", "quit dates set by routine and manual workers"],
        differs: ["group"],
        sentence: "Yours counts one group of smokers; LOF counts all smokers in the area.",
      },
      {
        says: [
          "smoking prevalence",
          "adults who smoke",
          "smoking prevalence in adults current smokers",
          "smoking prevalence in routine and manual occupations",
          "current smokers",
        ],
        differs: ["measure"],
        sentence: "Yours counts who smokes; LOF counts how many smokers set a quit date.",
      },
    ],
    units: ["share"],
    caution: "Check that yours is a share of all smokers in the area, not a number or a rate per 100,000.",
    never: [
      "smoking at time of delivery",
      "smoking in pregnancy",
      "smoking related deaths",
      "smoking attributable mortality",
      "illegal tobacco",
    ],
  },
];
