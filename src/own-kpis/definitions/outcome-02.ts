import type { MeasureDefinition } from "./definition.ts";
import { decentHomes } from "./outcome-02/decent-homes.ts";
import { metricId } from "../../framework/metric-id.ts";

/** Housing quality and safety. */
export const definitions02: readonly MeasureDefinition[] = [
  ...decentHomes,
  {
    id: metricId("O02M02"),
    counted: "homes with an energy performance certificate (EPC) of band C or above",
    of: "all homes in the area that have a certificate",
    says: [
      "homes rated EPC C and above",
      "homes rated energy performance certificate C and above",
      "EPC C and above",
      "EPC C+",
      "EPC band C or higher",
      "EPC A to C",
      "EPC A-C",
      "EPC A, B or C",
      "EPC at least C",
      "EPC minimum C",
      "energy performance certificate rating of C or better",
      "energy efficiency rating of C or above",
      "energy efficiency band A to C",
      "homes at energy band C or above",
      "homes with an energy rating of C or above",
      "energy rating A to C",
      "homes with an energy certificate at band C or better",
    ],
    implied: (
      "home homes dwelling dwellings property properties domestic residential " +
      "energy performance certificate efficiency rating rated band bands grade tenures tenure all " +
      "with having achieving reaching or above higher better least minimum a b c existing"
    ).split(" "),
    related: [
      {
        says: [
          "council homes EPC C",
          "council homes energy rating C",
          "council housing stock EPC C",
          "council owned properties energy performance certificate C",
          "tenanted homes EPC C",
          "HRA homes EPC C",
        ],
        differs: ["group"],
        sentence: "Yours counts the council's own homes; LOF counts all homes in the area that have a certificate.",
      },
      {
        says: ["social housing EPC C", "housing association homes EPC C", "registered provider homes EPC C"],
        differs: ["group"],
        sentence: "Yours counts social housing; LOF counts homes of every tenure that have a certificate.",
      },
      {
        says: ["private rented homes EPC C", "owner occupied homes EPC C", "private sector homes EPC C"],
        differs: ["group"],
        sentence: "Yours counts one tenure; LOF counts homes of every tenure that have a certificate.",
      },
      {
        says: ["new build homes EPC C", "new homes EPC C", "newly built homes EPC"],
        differs: ["group"],
        sentence: "Yours counts new homes; LOF counts all homes in the area that have a certificate.",
      },
      {
        says: ["EPC below C", "EPC D or below", "EPC worse than C", "homes not at EPC C"],
        differs: ["opposite"],
        sentence: "Yours counts homes below band C; LOF counts those at C or above, so the two run in opposite ways.",
      },
      {
        says: ["EPC B or above"],
        differs: ["numerator"],
        sentence: "Yours draws the line at another band; LOF counts homes at band C or above.",
      },
      {
        says: ["average SAP rating", "SAP rating of council homes", "average energy efficiency SAP", "SAP score homes"],
        differs: ["measure", "unit"],
        sentence: "Yours is an average SAP score; LOF is the share of homes at EPC band C or above.",
      },
      {
        says: [
          "homes retrofitted",
          "homes receiving energy efficiency measures",
          "homes with energy efficiency improvements",
          "properties improved to EPC C",
          "homes upgraded energy efficiency",
          "homes insulated",
        ],
        differs: ["measure", "unit"],
        sentence: "Yours counts homes improved by a scheme; LOF counts all homes at EPC band C or above.",
      },
      {
        says: ["EPC", "EPC rating", "energy efficiency of homes", "energy performance certificate", "average EPC"],
        differs: ["numerator"],
        sentence: "Yours does not say band C; LOF counts homes at band C or above.",
      },
    ],
    units: ["share"],
    caution:
      "LOF counts only homes that have a certificate; homes long held by their owner-occupiers are under-covered. Check that yours is of the same homes, not of the council's own stock or of all dwellings.",
    never: [
      "non-domestic EPC",
      "commercial buildings EPC",
      "corporate buildings EPC",
      "schools EPC",
      "display energy certificate",
      "fuel poverty",
      "energy certificates lodged",
    ],
  },
  {
    id: metricId("O02M03"),
    counted: "unique buildings in the remediation programmes whose remediation is complete",
    of: "all unique buildings in the programmes",
    says: [
      "completed remediation for unique buildings",
      "building remediation completed",
      "building safety remediation completed",
      "cladding remediation completed",
      "buildings with unsafe cladding remediated",
      "buildings where unsafe cladding has been remediated",
      "buildings with unsafe cladding where remediation is complete",
      "residential buildings in remediation programmes that have completed",
      "unsafe buildings remediated",
      "remediation of unsafe cladding complete",
    ],
    implied: (
      "unique building buildings residential cladding remediation remediated safety fire programme " +
      "programmes portfolio MHCLG works work complete completed fully monitored"
    ).split(" "),
    related: [
      {
        says: ["remediation started", "remediation under way", "cladding remediation started or completed"],
        differs: ["numerator"],
        sentence: "Yours counts buildings where work has begun; LOF counts those where remediation is complete.",
      },
      {
        says: ["buildings identified with unsafe cladding", "buildings with unsafe cladding", "unsafe cladding"],
        differs: ["numerator", "unit"],
        sentence: "Yours counts buildings found unsafe; LOF is the share of them whose remediation is complete.",
      },
      {
        says: ["buildings not remediated", "remediation outstanding", "buildings awaiting remediation"],
        differs: ["opposite"],
        sentence: "Yours counts buildings still to be put right; LOF counts those whose remediation is complete.",
      },
      {
        says: [
          "high rise buildings remediated",
          "buildings over 18 metres remediated",
          "ACM cladding remediated",
          "tower blocks remediated",
        ],
        differs: ["denominator"],
        sentence: "Yours counts one kind of building; LOF counts all unique buildings in the programmes.",
      },
      {
        says: ["council blocks remediated", "social sector buildings remediation"],
        differs: ["group"],
        sentence: "Yours counts buildings of one owner; LOF counts the buildings of every owner in the programmes.",
      },
      {
        says: ["fire risk assessment actions completed", "fire safety works completed", "fire risk assessments"],
        differs: ["measure"],
        sentence: "Yours counts fire safety work; LOF counts buildings in the remediation programmes.",
      },
      {
        says: ["building remediation", "cladding remediation", "building safety remediation", "cladding"],
        differs: ["numerator"],
        sentence: "Yours does not say what is counted; LOF counts buildings whose remediation is complete.",
      },
    ],
    units: ["share"],
    caution:
      "Management information with banded denominators: an area without a figure has no buildings in the programmes. Check that yours counts the buildings of the national programmes, of every owner and height.",
    never: [
      "contaminated land remediation",
      "land remediation",
      "damp and mould remediation",
      "asbestos remediation",
      "flood remediation",
      "brownfield remediation",
      "audit remediation",
    ],
  },
  {
    id: metricId("O02M05"),
    counted: "not said yet: the framework names the subject only",
    of: "",
    says: [
      "private rented sector enforcement",
      "PRS enforcement",
      "enforcement in the private rented sector",
      "private rented housing enforcement",
      "private renting enforcement",
      "private landlord enforcement",
    ],
    implied:
      "private privately rented renting rental sector PRS enforcement landlord landlords housing standards".split(" "),
    related: [
      {
        says: [
          "enforcement notices served on private landlords",
          "private rented sector enforcement notices",
          "private sector housing enforcement notices",
          "private sector housing enforcement",
          "improvement notices served",
          "prohibition orders housing",
          "Housing Act notices served",
          "PRS enforcement actions",
          "landlord enforcement",
        ],
        differs: ["measure"],
        sentence: "LOF names the subject only and has not said what it will count; yours counts enforcement action.",
      },
      {
        says: [
          "civil penalties issued to landlords",
          "civil penalty notices private landlords",
          "landlords prosecuted",
          "rogue landlords",
          "rent repayment orders",
        ],
        differs: ["measure"],
        sentence:
          "LOF names the subject only and has not said what it will count; yours counts penalties of landlords.",
      },
      {
        says: [
          "private rented homes inspected",
          "private rented properties inspections",
          "selective licensing private rented",
        ],
        differs: ["measure"],
        sentence: "LOF names the subject only; yours counts inspections or licensing, which may be another thing.",
      },
      {
        says: [
          "category 1 hazards removed",
          "category 1 hazards private rented",
          "category one hazards private sector",
          "private rented homes made safe",
          "private sector homes improved through council intervention",
          "private rented homes improved",
        ],
        differs: ["measure"],
        sentence: "LOF names the subject only; yours counts homes made safe, which may be another thing.",
      },
    ],
    units: ["count", "share", "rate"],
    caution:
      "This is a placeholder: measure, source and direction are not published yet, so there is nothing to compare.",
    never: [
      "HMO licences",
      "licensed HMOs",
      "HMO inspections",
      "planning enforcement",
      "parking enforcement",
      "private hire enforcement",
      "empty private homes",
    ],
  },
];
