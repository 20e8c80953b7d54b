import { metricId } from "../../framework/metric-id.ts";
import type { MeasureDefinition } from "./definition.ts";
import { childcareOffers } from "./outcome-05/childcare.ts";

/** Best start in life. */
export const definitions05: readonly MeasureDefinition[] = [
  {
    id: metricId("O05M01"),
    counted: "children with a good level of development at the end of Reception, at about five years old",
    of: "all children assessed at the end of Reception",
    says: [
      "good level of development",
      "good level of development at 5",
      "children with a good level of development at 5 years old",
      "GLD",
      "EYFS good level of development",
      "EYFSP good level of development",
      "children achieving a good level of development at the end of Reception",
      "good level of development in the early years foundation stage profile",
      "early years good level of development",
      "foundation stage good level of development",
      "school readiness",
      "school readiness: good level of development at the end of Reception",
      "children ready for school at the end of Reception",
      "children who are school ready",
      "EYFSP",
    ],
    implied: (
      "child children pupils pupil development end of reception year early years foundation stage profile EYFS " +
      "EYFSP school schools readiness ready 4 5 five old age achieving achieve achieved reaching reach attaining " +
      "attain good GLD state-funded"
    ).split(" "),
    related: [
      {
        says: [
          "good level of development free school meals",
          "good level of development of disadvantaged children",
          "FSM pupils achieving a good level of development",
          "school readiness free school meals",
        ],
        differs: ["group"],
        sentence: "Yours counts children with free school meals; LOF counts all children.",
      },
      {
        says: [
          "good level of development boys",
          "good level of development girls",
          "good level of development SEN",
          "good level of development of looked after children",
          "good level of development English as an additional language",
          "good level of development ethnic group",
        ],
        differs: ["group"],
        sentence: "Yours counts one group of children; LOF counts all children.",
      },
      {
        says: [
          "expected level in all early learning goals",
          "children at expected level across all early learning goals",
          "average early learning goals at expected level per child",
          "early learning goal communication and language expected",
          "early learning goal literacy",
          "expected level in communication and language skills at the end of Reception",
        ],
        differs: ["numerator"],
        sentence: "Yours counts other early learning goals; LOF counts children with a good level of development.",
      },
      {
        says: [
          "78 points across the early years foundation stage",
          "early years foundation stage at least 78 points with at least 6 in personal social and emotional development and communication language and literacy",
          "foundation stage profile points",
          "EYFSP average points",
        ],
        differs: ["measure"],
        sentence:
          "Yours is of the foundation stage profile before its reforms; LOF is the good level of development of today.",
      },
      {
        says: ["children not reaching a good level of development", "children not school ready"],
        differs: ["opposite"],
        sentence: "Yours counts children who have not reached the level; LOF counts those who have.",
      },
    ],
    units: ["share"],
    ages: { from: 5, to: 5 },
    caution:
      "The foundation stage was reformed in September 2021: figures from before are not comparable. Check that yours is of all children at the end of Reception.",
    never: ["phonics", "phonics screening check", "school readiness programme attendance"],
  },
  {
    id: metricId("O05M02"),
    counted: "the gap in good level of development, in percentage points, to children eligible for free school meals",
    of: "all children, less those eligible for free school meals",
    says: [
      "percentage point difference between the proportion of children eligible or not eligible for free school meals achieving a good level of development",
      "good level of development gap, free school meals",
      "good level of development FSM gap",
      "GLD FSM gap",
      "GLD gap free school meals",
      "EYFS FSM gap",
      "EYFSP free school meals gap",
      "gap in good level of development between FSM and non-FSM children",
      "good level of development attainment gap for disadvantaged children",
      "good level of development gap between children eligible for free school meals and their peers",
      "difference in good level of development between children eligible for FSM and all other children",
      "school readiness gap free school meals",
      "early years attainment gap free school meals",
      "GLD gap between FSM and non-FSM",
      "GLD gap between those eligible and not eligible for free school meals",
      "GLD gap between disadvantaged children and their peers",
    ],
    implied: (
      "child children pupils gap difference point points between good level development GLD eligible and " +
      "other others peers all rest attainment achieving achievement early years foundation stage profile EYFS EYFSP " +
      "reception end 5 five school readiness FSM free meals disadvantage disadvantaged "
    ).split(" "),
    related: [
      {
        says: ["GLD gap", "good level of development gap", "school readiness gap"],
        differs: ["group"],
        sentence: "Yours does not say between whom; LOF is the gap to children eligible for free school meals.",
      },
      {
        says: ["FSM gap", "free school meals gap"],
        differs: ["measure"],
        sentence: "Yours does not say in what; LOF is the gap in good level of development at five.",
      },
      {
        says: [
          "gap between the lowest achieving 20% in the early years foundation stage and the rest",
          "lowest achieving 20 per cent early years foundation stage profile gap",
          "inequality gap in achievement across all early learning goals",
          "EYFS inequality gap",
          "lowest attaining 20% and the mean EYFSP",
        ],
        differs: ["group", "measure"],
        sentence: "Yours sets the lowest fifth against the rest; LOF sets children with free school meals against all.",
      },
      {
        says: [
          "good level of development gap SEN",
          "good level of development gap boys and girls",
          "good level of development gap between looked after children and all children",
        ],
        differs: ["group"],
        sentence: "Yours is the gap of another group; LOF is that of children eligible for free school meals.",
      },
    ],
    units: ["share"],
    caution:
      "LOF's gap is an unofficial subtraction, against all pupils and not only those who are not eligible for free school meals: a gap to the others is larger.",
  },
  {
    id: metricId("O05M03"),
    counted: "children with a good level of development at their review at two to two and a half years",
    of: "children reviewed at two to two and a half years",
    says: [
      "good level of development at 2-2.5 year review",
      "development at the 2 to 2.5 year review",
      "good level of development at 2 to 2½ years",
      "good level of development at 2 and a half years",
      "good level of development at the two year review",
      "children at or above expected level of development at 2 to 2.5 years",
      "children at expected level in all five areas of development at 2-2.5 years",
      "expected level in all five domains ASQ-3",
      "at or above the expected level in all five areas ASQ-3 at 2 to 2.5 year review",
      "ASQ-3 good level of development",
      "child development at 2-2.5 years",
      "child development at 2 years good level",
      "expected level in all five ASQ-3 areas",
      "expected level in all five areas at 2-2.5 years",
      "expected level in all areas of ASQ-3",
      "expected level of development at the 2-2.5 year review",
    ],
    implied: (
      "child children toddlers good expected level development developmental at above or all five areas domains " +
      "ASQ-3 ASQ ASQ3 3 review reviews health visitor visiting achieving reaching 2 2.5 2½ half two years year old " +
      "month months 24 27 30"
    ).split(" "),
    related: [
      {
        says: [
          "2-2.5 year review",
          "2 to 2.5 year review",
          "2 year review",
          "two year review",
          "health visitor review at 2",
          "children who received a 2-2.5 year review",
          "children receiving a 2 to 2.5 year review",
          "2-2.5 year reviews completed",
          "2-2.5 year review coverage",
        ],
        differs: ["numerator"],
        sentence:
          "Yours counts children who had the review; LOF counts those found with a good level of development in it.",
      },
      {
        says: [
          "2-2.5 year reviews completed using ASQ-3",
          "children for whom the ASQ-3 was completed at 2-2.5 year review",
          "ASQ-3",
          "children offered ASQ-3 at their 2 to 2.5 year review",
        ],
        differs: ["numerator"],
        sentence:
          "Yours counts the use of the questionnaire; LOF counts children with a good level of development in it.",
      },
      {
        says: [
          "expected level in communication skills at 2 to 2.5 years",
          "expected level in personal social skills at 2 to 2.5 years",
          "expected level in gross motor skills at 2-2.5 years",
          "expected level in problem solving at 2-2.5 years",
          "below expected level at 2-2.5 year review",
        ],
        differs: ["numerator"],
        sentence:
          "Yours counts one area of development or those below the level; LOF counts a good level of development.",
      },
    ],
    units: ["share"],
    caution:
      "The source gives no note, and some councils have no figure. Check that yours is of children reviewed, not of all aged two.",
    never: ["new birth visit", "6 to 8 week review", "12 month review", "antenatal contact health visitor"],
  },
  ...childcareOffers,
];
