import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Trust, people of different backgrounds, loneliness. */
export const togetherDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O12M01"),
    counted:
      "people who say in the Community Life Survey that many of the people in their neighbourhood can be trusted",
    of: "adults who answered the survey",
    says: [
      "adults in their community can be trusted",
      "people in their communities trusted",
      "most people in the neighbourhood can be trusted",
      "most people in their community can be trusted",
      "people in the community can be trusted",
      "local people can be trusted by neighbours",
      "people in the neighbourhood can be trusted",
      "many people in the neighbourhood can be trusted",
      "trust people in their neighbourhood",
      "neighbours can be trusted",
    ],
    implied: (
      "adults people residents respondents community communities neighbourhood local agree feel " +
      "think say many can survey life"
    ).split(" "),
    related: [
      {
        says: [
          "most people can be trusted in general",
          "people generally can be trusted",
          "generally trust most people",
        ],
        differs: ["denominator"],
        sentence: "Yours asks of people in general; LOF asks of people in the neighbourhood.",
      },
      {
        says: [
          "some people in the neighbourhood can be trusted",
          "many or some people in the neighbourhood can be trusted",
        ],
        differs: ["numerator"],
        sentence: "Yours counts “some” too; LOF counts “many can be trusted” only.",
      },
      {
        says: [
          "none of the people in the neighbourhood can be trusted",
          "people in the neighbourhood cannot be trusted",
          "few people in the neighbourhood can be trusted",
        ],
        differs: ["opposite"],
        sentence: "Yours counts those who do not trust; LOF counts those who do.",
      },
    ],
    units: ["share"],
    caution:
      "LOF counts “many can be trusted” only, from the sample of the Community Life Survey. Which answers does yours count, and of which survey?",
    never: [
      "trust in police",
      "trust in government",
      "NHS trust",
      "academy trust",
      "housing trust",
      "trust funds",
      "trusted trader",
      "wildlife trust",
    ],
  },
  {
    id: metricId("O12M05"),
    counted: "people who agree that people from different backgrounds get on well together in their local area",
    of: "adults who answered the Community Life Survey",
    says: [
      "people from different backgrounds get on well together",
      "definitely or tend to agree people from different backgrounds get on well together",
      "people from different backgrounds get on",
      "different backgrounds get on well",
      "people of different backgrounds living together well",
      "area where people from different backgrounds get on well together",
      "people from different ethnic backgrounds get on well together",
      "community cohesion",
      "cohesion",
      "communities get on well together",
      "residents get on well together",
      "local area is a place where people from different backgrounds get on well together",
    ],
    implied: (
      "adults people residents respondents believe agree feel think say along place local live " +
      "living well together backgrounds different ethnic community survey life neighbourhood NI"
    ).split(" "),
    related: [
      {
        says: [
          "people from different backgrounds do not get on well together",
          "disagree people from different backgrounds get on",
        ],
        differs: ["opposite"],
        sentence: "Yours counts those who disagree; LOF counts those who agree.",
      },
      {
        says: [
          "ethnic differences respected",
          "residents respect differences",
          "treat one another with respect and consideration",
          "treated with respect and consideration",
          "sense of belonging to neighbourhood",
          "community tensions",
          "people pull together to improve the area",
        ],
        differs: ["measure"],
        sentence: "Yours asks something near it; LOF asks whether people from different backgrounds get on well.",
      },
      {
        says: [
          "pupils from different backgrounds get on",
          "young people from different backgrounds get on",
          "tenants from different backgrounds get on",
        ],
        differs: ["group"],
        sentence: "Yours asks one group; LOF asks all adults.",
      },
    ],
    units: ["share"],
    caution:
      "LOF’s figure is estimated from the sample of the Community Life Survey. Does yours rest on that survey or on one of your own?",
    never: [
      "hate crime",
      "staff from different backgrounds",
      "cohesion projects",
      "disadvantaged backgrounds",
      "cohesion events",
      "cohesion training",
      "cohesion funding",
    ],
  },
  {
    id: metricId("O12M06"),
    counted: "people who say that they feel lonely often or always",
    of: "adults who answered the Community Life Survey",
    says: [
      "people experiencing loneliness",
      "loneliness",
      "feel lonely often or always",
      "lonely always or often",
      "often or always lonely",
      "adults who feel lonely",
      "chronic loneliness",
      "residents who feel lonely",
      "loneliness rate",
      "experience loneliness often or always",
    ],
    implied: [
      ...(
        "adults people residents respondents experiencing experience report reporting feel feeling " +
        "felt say often always local community survey life chronic chronically prevalence PHOF"
      ).split(" "),
      "aged 16 and over",
    ],
    related: [
      {
        says: [
          "lonely at least some of the time",
          "lonely often always or some of the time",
          "lonely sometimes",
          "lonely occasionally",
          "lonely at least occasionally",
        ],
        differs: ["numerator"],
        sentence: "Yours counts people who are lonely now and then too; LOF counts “often or always” only.",
      },
      {
        says: ["never lonely", "hardly ever lonely", "not lonely", "rarely lonely"],
        differs: ["opposite"],
        sentence: "Yours counts people who are not lonely; LOF counts those who often or always are.",
      },
      {
        says: [
          "older people lonely",
          "older people loneliness",
          "young people lonely",
          "children lonely",
          "carers lonely",
          "tenants lonely",
          "disabled people lonely",
          "loneliness over 65",
        ],
        differs: ["group"],
        sentence: "Yours is of one group; LOF counts all adults.",
      },
      {
        says: [
          "as much social contact as they would like",
          "social contact",
          "social isolation",
          "socially isolated",
          "at risk of loneliness",
          "risk of loneliness",
          "loneliness indirect measure",
          "UCLA loneliness",
          "someone to rely on",
        ],
        differs: ["measure"],
        sentence:
          "Yours is another measure near it; LOF counts people who say outright that they are often or always lonely.",
      },
      {
        says: [
          "people supported with loneliness",
          "referred for loneliness",
          "befriending loneliness",
          "loneliness projects",
        ],
        differs: ["numerator", "unit"],
        sentence: "Yours counts what the council or its partners did; LOF is the share of all adults who are lonely.",
      },
    ],
    units: ["share"],
    caution:
      "LOF counts “often or always” only, by the direct question, from a small sample. Does yours count “some of the time” too?",
    never: ["lone working", "lone parents", "lone worker"],
  },
];
