import type { Source } from "../../pack/pack.ts";

/** Where the compiler of the framework figures took each metric from, by the compiler's own label. */
const publishers: Readonly<Record<string, readonly [publisher: string, title: string]>> = {
  ace: ["Arts Council England", "libraries data"],
  ascof: ["Department of Health and Social Care", "Adult Social Care Outcomes Framework"],
  dcms: ["Department for Culture, Media and Sport", "Community Life Survey"],
  dcms_ps: ["Department for Culture, Media and Sport", "Participation Survey"],
  defra: ["Department for Environment, Food and Rural Affairs", "local authority statistics"],
  dfe: ["Department for Education", "Explore Education Statistics"],
  dft: ["Department for Transport", "statistical data sets"],
  dhsc_asc: ["Department of Health and Social Care", "adult social care client level data"],
  dwp: ["Department for Work and Pensions", "children in low income families, local area statistics"],
  els: ["Office for National Statistics", "Explore Local Statistics"],
  fingertips: ["Office for Health Improvement and Disparities", "Fingertips"],
  iod: ["Ministry of Housing, Communities and Local Government", "English Indices of Deprivation 2025"],
  mhclg: ["Ministry of Housing, Communities and Local Government", "housing and homelessness statistics"],
  ndtms: ["Office for Health Improvement and Disparities", "National Drug Treatment Monitoring System"],
  nomis: ["Office for National Statistics", "Nomis"],
  ons_release: ["Office for National Statistics", "energy efficiency of housing"],
  skills_for_care: ["Skills for Care", "adult social care workforce estimates"],
  sport_england: ["Sport England", "Active Lives surveys"],
};

/** Id of the pack's source for one of the compiler's labels. */
export function compiledSourceId(word: string): string {
  return `lof-${word.replaceAll("_", "-")}`;
}

/** The compilation as a source, one for each original publisher. Null for a label that is not in the table. */
export function compiledSource(word: string): Source | null {
  const known = publishers[word];
  if (known === undefined) return null;
  const [publisher, title] = known;
  return {
    id: compiledSourceId(word),
    publisher,
    title: `${title}: latest figures of single-tier councils, as compiled by others in August 2026`,
    licence: "Open Government Licence v3.0",
    address: "https://github.com/NAdamsGHC/Economic-Intelligence/tree/0167c406e44b62484fda4dea88a2583be135542a",
    retrieved: "2026-08-03",
  };
}
