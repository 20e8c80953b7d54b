import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Air and nature. */
export const natureAndAirDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O13M01"),
    counted: "deaths attributable to fine particulates in the air (PM2.5), by a model",
    of: "all deaths",
    says: [
      "deaths attributable to particulate air pollution",
      "deaths attributable to PM2.5",
      "mortality attributable to particulate air pollution",
      "fraction of mortality attributable to particulate air pollution",
      "mortality attributable to PM2.5",
      "deaths attributable to fine particulate matter",
      "deaths caused by fine particulates",
      "air pollution deaths",
      "PM2.5 deaths",
      "deaths from air pollution",
      "early deaths caused by air pollution",
      "deaths attributable to long-term exposure to particulate air pollution",
      "air pollution mortality",
      "mortality attributable to particulate pollution",
      "mortality attributable to particulate air pollution aged 30 and over",
    ],
    implied: [
      ...(
        "fraction all adults adult anthropogenic man-made human-made particulate particulates " +
        "particles matter diameter fine air pollution attributable long-term exposure caused cause " +
        "premature early all-cause method new measured percentage deaths"
      ).split(" "),
      "less than 2.5 micrometres",
      "PM2.5",
    ],
    related: [
      {
        says: [
          "PM2.5 concentration",
          "concentrations of PM2.5",
          "annual mean PM2.5",
          "fine particulate matter concentration",
          "nitrogen dioxide concentration",
          "NO2 levels",
          "NO2 annual mean",
          "nitrogen dioxide sites exceeding",
          "air quality objective exceedances",
          "air quality monitoring sites",
          "air quality management areas",
          "air quality index",
          "PM10",
          "days of poor air quality",
          "air quality",
          "PM2.5 levels",
        ],
        differs: ["measure"],
        sentence: "Yours is of what is in the air; LOF is the share of deaths attributed to fine particulates.",
      },
      {
        says: ["respiratory deaths", "deaths from respiratory disease under 75", "mortality from respiratory disease"],
        differs: ["numerator"],
        sentence: "Yours counts deaths by disease; LOF’s are attributed to fine particulates by a model.",
      },
    ],
    units: ["share"],
    caution:
      "LOF holds indicator 93861 by the newer method (from 2018). The older series, now retired, is not comparable: which is yours?",
    never: [
      "air quality action plan",
      "light pollution",
      "noise pollution",
      "water pollution",
      "pollution incidents",
      "pollution control permits",
      "staff air travel",
    ],
  },
  {
    id: metricId("O13M05"),
    counted: "local sites in positive conservation management",
    of: "all local sites of the partnership’s area",
    says: [
      "local sites in positive conservation management",
      "local wildlife sites in positive conservation management",
      "local sites where positive conservation management has been or is being implemented",
      "local wildlife sites in positive management",
      "local sites in positive management",
      "local sites under positive conservation management",
      "positive conservation management",
      "improved local biodiversity local sites in active management",
      "county wildlife sites in positive conservation management",
      "sites of importance for nature conservation in positive management",
      "local wildlife sites managed for conservation",
      "improved local biodiversity",
    ],
    implied: [
      ...(
        "local sites wildlife geological nature county conservation management managed positive " +
        "positively active biodiversity improved being implemented last SINC SINCs SBI SLNC LWS " +
        "importance condition NI single data list land"
      ).split(" "),
      "5 years",
    ],
    related: [
      {
        says: [
          "SSSI favourable condition",
          "SSSIs in favourable or recovering condition",
          "sites of special scientific interest condition",
          "SSSI condition",
          "SSSIs",
        ],
        differs: ["measure", "denominator"],
        sentence: "Yours is of the condition of national sites (SSSIs); LOF is of the management of local sites.",
      },
      {
        says: [
          "number of local wildlife sites",
          "local nature reserves",
          "area of local wildlife sites",
          "hectares of local nature reserve",
          "hectares of wildlife sites",
          "number of local sites",
          "local wildlife sites surveyed",
        ],
        differs: ["unit"],
        sentence: "Yours counts sites or hectares; LOF is the share in positive management.",
      },
      {
        says: [
          "local sites not in positive conservation management",
          "local wildlife sites lost",
          "local wildlife sites damaged",
        ],
        differs: ["opposite"],
        sentence: "Yours counts sites that are not managed or are lost; LOF counts those in positive management.",
      },
      {
        says: [
          "land managed for nature",
          "council land managed for biodiversity",
          "biodiversity net gain",
          "habitat created",
          "hectares of habitat restored",
        ],
        differs: ["numerator"],
        sentence: "Yours is of other land or of new habitat; LOF is of local sites.",
      },
    ],
    units: ["share"],
    caution:
      "Voluntary returns for the area of a local sites partnership, which may not be the council’s; many are missing. Is yours for the same sites?",
    never: [
      "green flag",
      "conservation area appraisals",
      "conservation area consent",
      "trees planted",
      "tree management",
      "listed buildings",
      "construction sites",
      "contaminated sites",
      "web sites",
      "sports sites",
      "housing sites",
      "waste sites",
    ],
  },
];
