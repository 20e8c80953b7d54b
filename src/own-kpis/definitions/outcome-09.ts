import type { MeasureDefinition } from "./definition.ts";
import { carersAndUsers } from "./outcome-09/carers-and-users.ts";
import { metricId } from "../../framework/metric-id.ts";

/** Adult social care: quality. */
export const definitions09: readonly MeasureDefinition[] = [
  ...carersAndUsers,
  {
    id: metricId("O09M05"),
    counted: "section 42 safeguarding enquiries in which the identified risk was reduced or removed",
    of: "all such enquiries where a risk was identified and an outcome reported",
    says: [
      "section 42 safeguarding enquiries where a risk was identified, and the reported outcome was that this risk was reduced or removed",
      "safeguarding: risk reduced or removed",
      "safeguarding enquiries where the risk was reduced or removed",
      "section 42 enquiries where risk was removed or reduced",
      "S42 enquiries risk reduced or removed",
      "concluded safeguarding enquiries where the risk was removed or reduced",
      "adult safeguarding enquiries with risk reduced or removed as a result",
      "safeguarding cases where risk was reduced or removed",
      "adults at risk for whom the risk was reduced or removed following a safeguarding enquiry",
      "safeguarding outcome risk reduced or removed",
      "safeguarding risk reduced or eliminated",
    ],
    implied: [
      "4B",
      ...(
        "section 42 S42 safeguarding adult adults enquiry enquiries case cases concluded completed closed risk risks " +
        "identified reported outcome outcomes reduced removed following result individuals where action Care Act"
      ).split(" "),
    ],
    related: [
      {
        says: ["adult safeguarding", "section 42", "S42"],
        differs: ["numerator"],
        sentence: "Yours counts enquiries; LOF is the share of them in which the risk was reduced or removed.",
      },
      {
        says: [
          "safeguarding concerns",
          "adult safeguarding concerns received",
          "safeguarding alerts",
          "safeguarding referrals adults",
        ],
        differs: ["measure"],
        sentence: "Yours counts concerns or how many led to an enquiry; LOF counts how enquiries ended.",
      },
      {
        says: [
          "safeguarding desired outcomes met",
          "Making Safeguarding Personal outcomes achieved",
          "safeguarding outcomes expressed and met",
          "people asked about their desired outcomes safeguarding",
          "people who feel safer after safeguarding",
        ],
        differs: ["numerator"],
        sentence: "Yours counts wishes that were met; LOF counts enquiries in which the risk was reduced or removed.",
      },
      {
        says: [
          "safeguarding enquiries where risk remained",
          "section 42 enquiries risk remains",
          "safeguarding risk not reduced",
        ],
        differs: ["opposite"],
        sentence: "Yours counts enquiries where the risk remained; LOF counts those where it was reduced or removed.",
      },
      {
        says: ["safeguarding enquiries where risk was removed", "section 42 enquiries where risk was removed"],
        differs: ["numerator"],
        sentence: "Yours counts risks removed; LOF counts those reduced or removed.",
      },
      {
        says: ["safeguarding enquiries where risk was reduced", "section 42 enquiries where risk was reduced"],
        differs: ["numerator"],
        sentence: "Yours counts risks reduced; LOF counts those reduced or removed.",
      },
      {
        says: [],
        differs: ["measure"],
        sentence: "Yours counts how soon enquiries end; LOF counts those in which the risk was reduced or removed.",
      },
    ],
    units: ["share"],
    caution:
      "Recording practice varies, which shifts the denominator: check whether yours leaves out enquiries without an identified risk.",
    never: [
      "section 47 enquiries",
      "safeguarding children",
      "children's safeguarding",
      "safeguarding training",
      "deprivation of liberty safeguards",
      "section 42 planning",
    ],
  },
  {
    id: metricId("O09M06"),
    counted: "staff of the formal adult social care workforce who left their role in the past 12 months",
    of: "all staff of that workforce",
    says: [
      "workforce turnover: proportion of staff in the formal care workforce leaving their role in the past 12 months",
      "staff in the formal care workforce leaving their role in the past 12 months",
      "formal care workforce turnover",
      "care workforce turnover",
      "care staff turnover",
      "social care workforce turnover",
      "adult social care workforce turnover",
      "adult social care staff turnover",
      "social care staff turnover",
      "adult social care staff leaving their role in the past 12 months",
      "turnover of staff in adult social care",
      "adult social care sector turnover",
      "turnover in the care sector workforce",
    ],
    implied: [
      "6A",
      ...(
        "workforce turnover staff formal adult social care sector leaving left leavers role roles " +
        "past last 12 twelve months skills"
      ).split(" "),
    ],
    related: [
      {
        says: ["care sector vacancies"],
        differs: ["measure"],
        sentence: "Yours counts posts that are vacant; LOF counts staff who left their role.",
      },
      {
        says: ["registered nurse turnover social care"],
        differs: ["group"],
        sentence: "Yours counts one kind of care or job; LOF counts the whole formal care workforce.",
      },
    ],
    units: ["share"],
    caution:
      "Modelled from voluntary returns of employers, mostly not the council; staff employed through direct payments are left out. Check that yours is of the whole care workforce and not of the council's staff.",
    never: [
      "social worker turnover",
      "social work staff turnover",
      "children's social care workforce turnover",
      "children's social care staff turnover",
      "children's social worker turnover",
      "teacher turnover",
      "foster carer turnover",
      "council staff turnover",
      "corporate staff turnover",
      "voluntary turnover",
      "business turnover",
      "childcare staff turnover",
      "health visitor turnover",
    ],
  },
];
