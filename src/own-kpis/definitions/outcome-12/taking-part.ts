import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Volunteering and culture. */
export const takingPartDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O12M07"),
    counted: "people who took part in any formal or informal volunteering in the last twelve months",
    of: "adults who answered the Community Life Survey",
    says: [
      "people who have volunteered recently",
      "formal and informal volunteering",
      "formal or informal volunteering",
      "engaged in volunteering",
      "volunteering recently",
      "volunteering",
      "volunteering rate",
      "people who volunteer",
      "residents who volunteer",
      "formal or informal volunteering in the last 12 months",
      "taken part in volunteering",
      "took part in any volunteering in the last year",
      "give unpaid help to groups clubs or organisations",
      "gave unpaid help in the last 12 months",
      "volunteered in the last year",
      "residents volunteering",
    ],
    implied: [
      ...(
        "adults people residents respondents population engaged engage engaging taken took take part " +
        "any recently last past previous year unpaid help local community survey life participation " +
        "participate"
      ).split(" "),
      "12 months",
    ],
    related: [
      {
        says: ["regular volunteering", "volunteer at least once a month", "participate in regular volunteering"],
        differs: ["time"],
        sentence: "Yours counts those who volunteer often; LOF counts any volunteering in twelve months.",
      },
      {
        says: ["formal volunteering", "informal volunteering", "volunteering in schools"],
        differs: ["numerator"],
        sentence: "Yours counts one kind of volunteering; LOF counts formal and informal together.",
      },
      {
        says: ["not volunteered", "never volunteered"],
        differs: ["opposite"],
        sentence: "Yours counts those who do not volunteer; LOF counts those who do.",
      },
      {
        says: ["young people volunteering", "older people volunteering", "staff volunteering", "tenants volunteering"],
        differs: ["group"],
        sentence: "Yours is of one group; LOF counts all adults.",
      },
    ],
    units: ["share"],
    caution:
      "The broadest reading: any formal or informal volunteering in twelve months, from the sample of the Community Life Survey. Formal volunteering in a month is much lower. Which is yours?",
    never: [
      "volunteering hours",
      "hours of volunteering",
      "hours volunteered",
      "volunteering opportunities",
      "volunteers recruited",
      "library volunteers",
      "volunteers supporting",
      "volunteers in parks",
      "active volunteers",
      "volunteers registered",
      "volunteers trained",
      "volunteer drivers",
      "employee volunteering days",
      "social value volunteering hours",
    ],
  },
  {
    id: metricId("O12M08"),
    counted: "people who attended the arts in person in the last twelve months, which stands in for culture",
    of: "adults who answered the Participation Survey",
    says: [
      "in-person cultural engagement",
      "in-person cultural engagement in the past 12 months",
      "engaged with culture in person",
      "engaged with the arts in person",
      "physically engaged with the arts",
      "engaged with the arts",
      "cultural engagement",
      "arts engagement",
      "attended an arts event in the last 12 months",
      "attended the arts in person",
      "attended a cultural event in person in the last 12 months",
      "attendance at the arts",
    ],
    implied: [
      ...(
        "adults people residents respondents reported report engaged engage engagement engaging " +
        "in-person person physical physically attended attend attendance culture cultural arts art " +
        "event within past last previous year survey DCMS"
      ).split(" "),
      "12 months",
    ],
    related: [
      {
        says: [
          "engagement in the arts three times",
          "attended arts or participated at least three times in the past year",
          "engaged in the arts at least three times",
          "engaged in the arts regularly",
        ],
        differs: ["time", "numerator"],
        sentence: "Yours counts those who go several times a year; LOF counts any attendance in twelve months.",
      },
      {
        says: [
          "visited a museum or gallery",
          "adults visiting museums and galleries",
          "visited a heritage site",
          "engaged with heritage",
          "participated in arts",
          "use of public libraries",
          "visited a public library",
        ],
        differs: ["numerator"],
        sentence:
          "Yours counts museums, heritage, libraries or taking part; LOF’s figure counts attendance at the arts.",
      },
      {
        says: [
          "digital cultural engagement",
          "online cultural engagement",
          "digital engagement with the arts",
          "engaged with the arts digitally",
        ],
        differs: ["numerator"],
        sentence: "Yours counts engagement from afar; LOF counts engagement in person.",
      },
      {
        says: [
          "children engaged with the arts",
          "young people cultural engagement",
          "schools engaged with the arts",
          "pupils arts engagement",
        ],
        differs: ["group"],
        sentence: "Yours is of children or schools; LOF counts adults.",
      },
    ],
    units: ["share"],
    caution:
      "LOF’s figure is attendance at the arts, one boosted local estimate of the Participation Survey (2023/24), and no update is expected. Does yours count museums, heritage or libraries too?",
    never: [
      "events held",
      "cultural events held",
      "arts events held",
      "events attendance",
      "event attendances",
      "visits to theatre",
      "audience numbers",
      "museum visitors",
      "theatre attendance",
      "tickets sold at theatre",
      "visits to arts venues",
      "attendances at cultural venues",
      "participants in cultural activities",
      "visits to cultural venues",
      "theatre tickets",
      "cultural competence",
      "safeguarding culture",
      "workplace culture",
      "community engagement events",
      "engagement with social media",
      "employee engagement",
    ],
  },
];
