import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Words of funded early education that change nothing beside the age of the children. */
const offerWords = (
  "child children toddlers funded free early education learning childcare care offer offers " +
  "entitlement entitlements place places nursery take-up takeup uptake take up taking taken access accessing accessed " +
  "benefiting benefitting receiving registered claiming universal 15 fifteen hours hour provision government"
).split(" ");

const verbs = [
  "take-up",
  "taking up",
  "taken up",
  "uptake",
  "accessing",
  "registered for",
  "benefiting from",
  "benefitting from",
];
const offers = [
  "funded",
  "free",
  "15 hours",
  "entitlement",
  "early education",
  "childcare",
  "early learning",
  "nursery",
];

/** That children of an age make use of the offer: who is eligible or how many places there are says less. */
const usedBy = (children: string): string[] =>
  verbs.flatMap((verb) => offers.map((offer) => `${offer} ${verb} by ${children}`));

/** The childcare offers: their take-up by children of two, and of three and four. */
export const childcareOffers: readonly MeasureDefinition[] = [
  {
    id: metricId("O05M04"),
    counted: "two-year-olds who take up the childcare offer for disadvantaged children",
    of: "all two-year-olds who are eligible for it (estimated)",
    says: [
      ...usedBy("2 year olds"),
      ...usedBy("eligible 2 year olds"),
      "take-up rate of 2-year-old disadvantage childcare offer",
      "take-up of the 2-year-old childcare offer",
      "2-year-old offer take-up",
      "2-year-old offer",
      "two-year-old offer",
      "2-year-old childcare offer",
      "disadvantage childcare offer",
      "eligible 2-year-olds taking up funded early education",
      "2-year-olds benefitting from funded early education",
      "take up of funded early education by eligible 2 year olds",
      "early years funded entitlement take-up 2 year olds",
      "2 year olds accessing funded early learning places",
      "take-up of funded places for 2 year olds",
      "take up of free early education by disadvantaged two year olds",
      "eligible two year olds accessing funded childcare",
      "2 year old entitlement take-up",
      "take up of 15 hours free childcare by 2 year olds",
      "two year olds in funded nursery places",
      "two year old funding take up",
      "families receiving additional support 2 year old entitlement",
    ],
    implied: [
      ...offerWords,
      ..."disadvantage disadvantaged targeted families additional support 2 two year old olds".split(" "),
    ],
    related: [
      {
        says: [
          "2 year olds of working parents childcare take-up",
          "working parents entitlement 2 year olds",
          "working parent 2-year-old offer",
          "30 hours 2 year olds",
        ],
        differs: ["group"],
        sentence: "Yours counts children of working parents; LOF counts the offer for disadvantaged two-year-olds.",
      },
      {
        says: [
          "2, 3 and 4 year olds funded early education",
          "2 to 4 year olds accessing funded early education",
          "take up of funded early education",
          "early years funded entitlement take-up",
          "early education take-up",
        ],
        differs: ["age"],
        sentence: "Yours is not limited to two-year-olds; LOF counts the offer for disadvantaged two-year-olds.",
      },
      {
        says: ["2 year olds not taking up their funded place", "eligible two year olds not accessing childcare"],
        differs: ["opposite"],
        sentence: "Yours counts those who do not take the offer up; LOF counts those who do.",
      },
      {
        says: [
          "2 year olds in good or outstanding settings",
          "2 year old places available",
          "2 year old places created",
        ],
        differs: ["measure"],
        sentence: "Yours counts places or settings; LOF counts who takes the offer up.",
      },
    ],
    units: ["share"],
    ages: { from: 2, to: 2 },
    caution:
      "The number of eligible children is a modelled estimate, so the rates are uncertain and may pass 100. Check that yours leaves out the offer for working parents.",
    never: ["childcare settings rated good", "childcare sufficiency", "childcare places for council staff"],
  },
  {
    id: metricId("O05M05"),
    counted: "three and four-year-olds who take up the 15 hours childcare offer",
    of: "all three and four-year-olds (estimated population)",
    says: [
      ...usedBy("3 and 4 year olds"),
      ...usedBy("eligible 3 and 4 year olds"),
      "take-up rate of the 3-4-year-old 15 hours childcare offer",
      "take-up of the 3 and 4-year-old childcare offer",
      "3 and 4-year-old offer",
      "3-4-year-old offer",
      "3 and 4-year-old take-up",
      "3-4-year-old childcare offer",
      "15 hours childcare offer take-up by 3 and 4 year olds",
      "3 and 4 year olds benefitting from funded early education",
      "take up of funded early education by 3 and 4 year olds",
      "3 and 4 year olds taking up funded early education",
      "three and four year olds accessing funded early learning places",
      "take-up of free early education by 3 and 4 year olds",
      "take up of universal entitlement for 3 and 4 year olds",
      "3 and 4 year olds registered for 15 hours funded early education",
      "three and four year olds in funded nursery places",
    ],
    implied: [...offerWords, ..."3 4 three four year old olds and".split(" ")],
    related: [
      {
        says: ["15 hours offer", "15 hours childcare", "15 hours childcare take-up"],
        differs: ["age"],
        sentence: "Yours does not say of what age; LOF counts three and four-year-olds.",
      },
      {
        says: [
          "30 hours childcare take-up",
          "30 hours funded childcare 3 and 4 year olds",
          "extended entitlement 3 and 4 year olds",
          "30 hours codes validated",
          "30 hours eligibility codes used",
        ],
        differs: ["numerator"],
        sentence: "Yours counts the 30 hours of working parents; LOF counts the 15 hours that every child may have.",
      },
      {
        says: ["3 year olds taking up funded early education", "4 year olds taking up funded early education"],
        differs: ["age"],
        sentence: "Yours counts one year of age; LOF takes three and four-year-olds together.",
      },
      {
        says: [
          "early years pupil premium 3 and 4 year olds",
          "3 and 4 year olds in good or outstanding settings",
          "3 and 4 year old places available",
        ],
        differs: ["measure"],
        sentence: "Yours counts another side of early education; LOF counts who takes the 15 hours up.",
      },
      {
        says: ["3 and 4 year olds not taking up their funded place"],
        differs: ["opposite"],
        sentence: "Yours counts those who do not take the offer up; LOF counts those who do.",
      },
    ],
    units: ["share"],
    ages: { from: 3, to: 4 },
    caution: "Both ages are taken together against an estimated population, so rates can pass 100.",
  },
];
