import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Broadband and mobile coverage. */
export const networksDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O15M15"),
    counted: "premises with gigabit-capable broadband coverage",
    of: "all premises",
    says: [
      "premises with gigabit-capable broadband coverage",
      "residential and business premises with gigabit broadband",
      "homes and businesses able to access gigabit broadband",
      "premises with gigabit-capable broadband",
      "gigabit broadband coverage",
      "gigabit-capable broadband",
      "gigabit broadband",
      "gigabit coverage",
      "premises with access to gigabit broadband",
      "properties with gigabit broadband",
      "gigabit availability",
      "homes and businesses with gigabit broadband",
      "gigabit",
      "premises able to access gigabit broadband",
      "gigabit capable coverage",
      "gigabit enabled premises",
      "premises passed by gigabit broadband",
    ],
    implied: (
      "premises properties homes households capable enabled access able available availability " +
      "coverage covered broadband gigabit gigabit-capable internet get getting receive networks " +
      "network speeds speed Ofcom area local passed digital infrastructure"
    ).split(" "),
    related: [
      {
        says: [
          "superfast broadband",
          "premises with superfast broadband",
          "superfast broadband coverage",
          "ultrafast broadband coverage",
          "full fibre coverage",
          "full-fibre broadband",
          "FTTP coverage",
          "full fibre broadband premises",
          "premises with ultrafast broadband",
          "premises with full fibre",
          "fibre broadband coverage",
          "fast broadband",
          "premises below universal service broadband",
          "broadband coverage",
          "premises with broadband",
          "fibre to the premises",
          "access to superfast broadband",
        ],
        differs: ["numerator"],
        sentence: "Yours counts another kind or speed of line; LOF counts gigabit-capable ones.",
      },
      {
        says: [
          "gigabit take-up",
          "gigabit broadband take-up",
          "broadband take-up",
          "premises subscribed to gigabit broadband",
          "take up of superfast broadband",
        ],
        differs: ["numerator"],
        sentence: "Yours counts lines in use; LOF counts premises where one can be had.",
      },
      {
        says: [
          "premises connected to gigabit by council programme",
          "gigabit vouchers",
          "premises connected through project gigabit",
          "additional premises upgraded to gigabit",
          "council sites connected to gigabit",
          "public buildings connected to gigabit",
          "schools with gigabit broadband",
          "council homes connected to gigabit",
          "premises upgraded with gigabit vouchers",
          "new premises connected to gigabit",
        ],
        differs: ["unit", "numerator"],
        sentence: "Yours counts what a scheme connected; LOF is the share of all premises.",
      },
      {
        says: ["premises without gigabit broadband", "premises not covered by gigabit"],
        differs: ["opposite"],
        sentence: "Yours counts premises without it; LOF counts those with it.",
      },
      {
        says: [
          "average broadband speed",
          "median download speed",
          "average download speed",
          "mean broadband download speed",
        ],
        differs: ["measure"],
        sentence: "Yours is a speed; LOF is the share of premises covered.",
      },
    ],
    units: ["share"],
    caution:
      "Coverage, whether or not a line is taken up; figures of Ofcom taken from the ONS. Does yours count homes only?",
    never: [
      "licensed premises",
      "food premises",
      "premises inspected",
      "broadband satisfaction",
      "premises licences",
      "ICT network availability",
      "broadband cost",
      "broadband vouchers for staff",
      "broadband complaints",
      "commercial premises let",
    ],
  },
  {
    id: metricId("O15M16"),
    counted: "area with outdoor 5G coverage from at least one provider",
    of: "the whole area",
    says: [
      "area with outdoor 5G coverage from at least one provider",
      "outdoor 5G coverage from at least one operator",
      "outdoor 5G coverage",
      "5G coverage",
      "5G outdoor coverage",
      "geographic area with 5G coverage",
      "5G geographic coverage",
      "5G mobile coverage",
      "area covered by 5G",
      "5G",
      "mobile 5G coverage outdoors",
    ],
    implied: (
      "area areas geographic geographical outdoor outdoors outside coverage covered mobile signal " +
      "network networks least one operator provider available availability Ofcom local land " +
      "landmass"
    ).split(" "),
    related: [
      {
        says: [
          "4G coverage",
          "outdoor 4G coverage",
          "4G and 5G coverage",
          "4G mobile coverage",
          "mobile coverage all operators",
          "3G coverage",
          "mobile phone coverage",
          "mobile coverage",
        ],
        differs: ["numerator"],
        sentence: "Yours is of another network; LOF is of 5G.",
      },
      {
        says: [
          "premises with 5G coverage",
          "premises 5G coverage",
          "5G coverage outside premises",
          "indoor 5G coverage",
          "premises with outdoor 5G",
          "homes with 5G",
        ],
        differs: ["denominator"],
        sentence: "Yours is of premises or people; LOF is of the area.",
      },
      {
        says: [
          "5G coverage from all operators",
          "5G coverage from all four operators",
          "5G coverage all providers",
          "5G coverage from at least two operators",
          "standalone 5G coverage",
          "5G standalone",
        ],
        differs: ["numerator"],
        sentence: "Yours counts several providers or standalone 5G; LOF counts at least one provider.",
      },
      {
        says: ["area without 5G coverage", "5G not spots", "area not covered by 5G"],
        differs: ["opposite"],
        sentence: "Yours counts the area without it; LOF counts the area with it.",
      },
      {
        says: [
          "5G masts",
          "5G small cells installed",
          "5G sites",
          "5G masts approved",
          "small cells on street furniture 5G",
          "5G projects",
        ],
        differs: ["unit", "numerator"],
        sentence: "Yours counts masts or sites; LOF is the share of the area covered.",
      },
    ],
    units: ["share"],
    caution:
      "Figures of Ofcom taken from the ONS, outdoors and of the area. Check the publisher’s own definition of coverage.",
    never: [
      "5G planning applications",
      "5G complaints",
      "street light coverage",
      "insurance coverage",
      "tree coverage",
    ],
  },
];
