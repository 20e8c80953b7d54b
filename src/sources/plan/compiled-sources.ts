import type { FigureSource } from "../../framework/catalogue-entry.ts";
import type { Source } from "../../pack/pack.ts";

/** Where the compiler of the framework figures took each metric from, by his own words. */
const publishers: Readonly<Record<FigureSource, readonly [publisher: string, title: string]>> = {
  ace: ["Arts Council England", "Libraries data"],
  ascof: ["Department of Health and Social Care", "Adult Social Care Outcomes Framework"],
  dcms: ["Department for Culture, Media and Sport", "Community Life Survey"],
  dcms_ps: ["Department for Culture, Media and Sport", "Participation Survey"],
  defra: ["Department for Environment, Food and Rural Affairs", "Local authority statistics"],
  dfe: ["Department for Education", "Explore Education Statistics"],
  dft: ["Department for Transport", "Statistical data sets"],
  dhsc_asc: ["Department of Health and Social Care", "Adult social care client level data"],
  dwp: ["Department for Work and Pensions", "Children in low income families, local area statistics"],
  els: ["Office for National Statistics", "Explore Local Statistics"],
  fingertips: ["Office for Health Improvement and Disparities", "Fingertips"],
  iod: ["Ministry of Housing, Communities and Local Government", "English Indices of Deprivation 2025"],
  mhclg: ["Ministry of Housing, Communities and Local Government", "Housing and homelessness statistics"],
  ndtms: ["Office for Health Improvement and Disparities", "National Drug Treatment Monitoring System"],
  nomis: ["Office for National Statistics", "Nomis"],
  ons_release: ["Office for National Statistics", "Energy efficiency of housing"],
  skills_for_care: ["Skills for Care", "Adult social care workforce estimates"],
  sport_england: ["Sport England", "Active Lives surveys"],
};

/**
 * The publisher's page of the release, or of its releases where the compiler's word stands for several: an address that
 * a file that is held names (ONS's `indicator-metadata.csv`, DfE's list of LAIT's items), the publisher's own
 * repository, or two documents independent of each other. Those left out have none that is known in this way.
 */
const releases: Partial<Readonly<Record<FigureSource, string>>> = {
  ascof:
    "https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof",
  dcms: "https://www.gov.uk/government/collections/community-life-survey--2",
  dcms_ps: "https://www.gov.uk/government/collections/participation-survey-statistical-releases",
  dfe: "https://explore-education-statistics.service.gov.uk/find-statistics",
  dwp: "https://www.gov.uk/government/collections/children-in-low-income-families-local-area-statistics",
  els: "https://www.ons.gov.uk/explore-local-statistics/",
  fingertips: "https://fingertips.phe.org.uk/",
  iod: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025",
  ndtms: "https://www.ndtms.net/",
  skills_for_care: "https://www.skillsforcare.org.uk/Adult-Social-Care-Workforce-Data",
  sport_england: "https://www.sportengland.org/research-and-data/data/active-lives",
};

/** Id of the pack's source for one of the compiler's words. */
export function compiledSourceId(word: FigureSource): string {
  return `lof-${word.replaceAll("_", "-")}`;
}

/** The compilation, once for every publisher that is behind it. */
export function compiledSource(word: FigureSource): Source {
  const [publisher, title] = publishers[word];
  const release = releases[word];
  return {
    id: compiledSourceId(word),
    publisher,
    title: `${title}: latest figures of single-tier councils, as compiled by others in August 2026`,
    licence: "Open Government Licence v3.0",
    address: "https://github.com/NAdamsGHC/Economic-Intelligence/tree/0167c406e44b62484fda4dea88a2583be135542a",
    retrieved: "2026-08-03",
    ...(release !== undefined && { release }),
    copiedBy: "compilers",
  };
}
