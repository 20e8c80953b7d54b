import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** What people say of their local area, its decisions and its facilities. */
export const localAreaDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O12M02"),
    counted:
      "people who agree in the Community Life Survey that they personally can influence decisions affecting their local area",
    of: "adults who answered the survey",
    says: [
      "influence local decisions",
      "can influence decisions in their local area",
      "influence decisions affecting their local area",
      "influence decisions in their locality",
      "able to influence decisions in the area",
      "influence decisions about the local area",
      "influence on local decisions",
      "influence over local decision making",
      "influence council decisions affecting their local area",
    ],
    implied: (
      "adults people residents respondents agree feel believe think say personally can able ability " +
      "community locality local affecting affect neighbourhood making made taken make survey life " +
      "NI"
    ).split(" "),
    related: [
      {
        says: [
          "cannot influence local decisions",
          "unable to influence decisions in their local area",
          "disagree they can influence decisions affecting their local area",
        ],
        differs: ["opposite"],
        sentence: "Yours counts those who feel they cannot; LOF counts those who feel they can.",
      },
      {
        says: [
          "important to influence local decisions",
          "would like to be more involved in local decisions",
          "want to be involved in decisions",
          "satisfied with opportunities to influence decisions",
          "satisfied with opportunities to participate in local decision-making",
          "council acts on concerns of residents",
        ],
        differs: ["measure"],
        sentence: "Yours asks something near it; LOF asks whether people can influence decisions.",
      },
      {
        says: [
          "young people influence local decisions",
          "tenants influence decisions",
          "tenants listens to views and acts",
          "parents influence decisions",
        ],
        differs: ["group"],
        sentence: "Yours asks one group; LOF asks all adults.",
      },
    ],
    units: ["share"],
    caution:
      "LOF’s figure is estimated from the sample of the Community Life Survey. Does yours rest on that survey or on one of your own?",
    never: [
      "planning decisions",
      "decisions made in time",
      "decision notices",
      "influence over care",
      "appeal decisions",
      "officer decisions",
    ],
  },
  {
    id: metricId("O12M03"),
    counted: "people who are satisfied with the community or cultural facilities of their local area",
    of: "adults asked",
    says: [
      "satisfied with community facilities",
      "satisfied with cultural facilities",
      "satisfied with community and cultural facilities in their local area",
      "satisfaction with cultural facilities",
      "satisfaction with community facilities",
      "satisfied with arts and cultural facilities",
      "satisfied with local cultural facilities",
    ],
    implied: (
      "adults people residents respondents local community cultural facilities arts overall survey " + "life"
    ).split(" "),
    related: [
      {
        says: [
          "satisfied with libraries",
          "satisfied with museums",
          "satisfied with theatres",
          "satisfied with leisure centres",
          "satisfied with sports and leisure facilities",
          "satisfied with sport and leisure",
          "satisfied with museums and galleries",
          "satisfied with green spaces",
          "satisfied with parks and open spaces",
        ],
        differs: ["numerator"],
        sentence:
          "Yours asks about one kind of place; the framework asks about community and cultural facilities together.",
      },
      {
        says: ["dissatisfied with community facilities", "dissatisfied with cultural facilities"],
        differs: ["opposite"],
        sentence: "Yours counts the dissatisfied; the framework counts the satisfied.",
      },
      {
        says: [
          "visits to cultural facilities",
          "visits to community facilities",
          "number of community facilities",
          "bookings of community facilities",
        ],
        differs: ["unit", "measure"],
        sentence: "Yours counts places or visits; the framework asks about satisfaction.",
      },
    ],
    units: ["share"],
    caution: "A placeholder: LOF has no figures for it, and satisfaction with green space is not a substitute.",
    never: [
      "waste facilities",
      "toilet facilities",
      "changing facilities",
      "facilities management",
      "parking facilities",
      "play facilities",
    ],
  },
  {
    id: metricId("O12M04"),
    counted: "people who are satisfied with their local area as a place to live",
    of: "adults who answered the Community Life Survey",
    says: [
      "satisfied with their local area as a place to live",
      "very or fairly satisfied with their local area as a place to live",
      "very and fairly satisfied with their local area",
      "satisfied with the area as a place to live",
      "satisfied with the borough as a place to live",
      "satisfied with neighbourhood as a place to live",
      "satisfaction with local area as a place to live",
      "overall satisfaction with the area as a place to live",
      "satisfaction with neighbourhood",
      "satisfaction with place to live",
      "satisfied with where they live",
      "satisfied with place to live",
      "satisfied with their neighbourhood",
      "general satisfaction with local area as a place to live",
      "satisfaction with their neighbourhood as a place to live",
      "happy with local area as a place to live",
    ],
    implied: (
      "adults people residents respondents overall general generally live place local neighbourhood " +
      "town district survey community life NI LGA"
    ).split(" "),
    related: [
      {
        says: ["dissatisfied with their local area", "dissatisfied with local area as a place to live"],
        differs: ["opposite"],
        sentence: "Yours counts the dissatisfied; LOF counts the satisfied.",
      },
      {
        says: [
          "tenants satisfied with neighbourhood as a place to live",
          "tenants satisfied with their neighbourhood",
          "private renters satisfied with local area",
          "young people satisfied with local area",
        ],
        differs: ["group"],
        sentence: "Yours asks one group; LOF asks all adults.",
      },
      {
        says: [
          "proud of their local area",
          "area has got better over the last two years",
          "would recommend the area as a place to live",
          "good place to live",
          "strong sense of belonging",
          "belong to neighbourhood",
          "area good place to live",
          "local area improved",
        ],
        differs: ["measure"],
        sentence: "Yours asks something near it; LOF asks about satisfaction with the area as a place to live.",
      },
    ],
    units: ["share"],
    caution:
      "LOF’s figure is estimated from the sample of the Community Life Survey (very and fairly satisfied together). Is yours from that survey or from one of your own?",
    never: [
      "satisfied with the way the council runs things",
      "satisfied with how council runs things",
      "satisfied with services",
      "satisfied with home",
      "satisfaction with contact",
      "satisfied with parking",
      "satisfied with landlord",
      "satisfied with local bus",
      "satisfied with area office",
      "satisfied with local hospital",
    ],
  },
];
