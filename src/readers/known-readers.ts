import { ascofTables } from "./tables/ascof.ts";
import { laitTables, schoolsGrant } from "./tables/dfe.ts";
import { collectedWaste, collectedWasteSummaries, flyTipping } from "./tables/defra.ts";
import { buses, evChargers, roadCondition, walkingAndCycling, walkingBefore2016 } from "./tables/dft.ts";
import { lowIncomeFamilies } from "./tables/dwp.ts";
import { homelessness, roughSleeping } from "./tables/homelessness.ts";
import { councilTaxSupport, deprivation, revenueOutturn, taxbase } from "./tables/mhclg.ts";
import { ofstedInspections, ofstedOutcomes } from "./tables/ofsted.ts";
import { businessDemography, clusters, dwellingStock, earnings, privateRents } from "./tables/ons.ts";
import { workforceEstimates } from "./tables/skills-for-care.ts";
import { activeLivesAdults, activeLivesChildren } from "./tables/sport-england.ts";
import { anyTable } from "./formats/any-table.ts";
import { ascofCsv } from "./formats/ascof-csv.ts";
import { eesApi } from "./formats/ees-api.ts";
import { jsonStat } from "./formats/json-stat.ts";
import { lait } from "./formats/lait.ts";
import { lgInform } from "./formats/lg-inform.ts";
import { metricsPage, metricsPageContent } from "./formats/metrics-page.ts";
import { communityLife } from "./tables/dcms.ts";
import { ees } from "./formats/ees.ts";
import { eesMeta } from "./formats/ees-meta.ts";
import { els } from "./formats/els.ts";
import { fingertips } from "./formats/fingertips.ts";
import { nomis } from "./formats/nomis/nomis.ts";
import { nomisBulk } from "./formats/nomis/nomis-bulk.ts";
import { csvw } from "./formats/csvw.ts";
import { govukContent } from "./formats/govuk-content.ts";
import { areaLookupTable, codeHistory, laitDictionary } from "./formats/lists.ts";
import { ndtms } from "./formats/ndtms.ts";
import { dfeNeighbours, elsNeighbours, neighboursByCode, neighboursByName } from "./formats/neighbours.ts";
import { nomisWorkbook } from "./formats/nomis/nomis-workbook.ts";
import { elsMetadata } from "./formats/els-metadata.ts";
import type { DocumentReader, SheetReader } from "./reader.ts";

/** Every reader of a sheet, in the order in which they are asked; the one for any table comes last. */
export const sheetReaders: readonly SheetReader[] = [
  fingertips,
  ees,
  eesMeta,
  els,
  nomis,
  nomisBulk,
  ascofCsv,
  lgInform,
  nomisWorkbook,
  ndtms,
  neighboursByCode,
  dfeNeighbours,
  neighboursByName,
  elsNeighbours,
  laitDictionary,
  lait,
  areaLookupTable,
  codeHistory,
  ascofTables,
  homelessness,
  roughSleeping,
  collectedWaste,
  collectedWasteSummaries,
  flyTipping,
  lowIncomeFamilies,
  deprivation,
  revenueOutturn,
  councilTaxSupport,
  taxbase,
  schoolsGrant,
  ofstedOutcomes,
  ofstedInspections,
  walkingAndCycling,
  walkingBefore2016,
  buses,
  roadCondition,
  evChargers,
  communityLife,
  dwellingStock,
  privateRents,
  earnings,
  laitTables,
  activeLivesChildren,
  activeLivesAdults,
  workforceEstimates,
  businessDemography,
  clusters,
  anyTable,
];

/** Every reader of JSON. */
export const jsonReaders: readonly DocumentReader<unknown>[] = [
  elsMetadata,
  csvw,
  metricsPageContent,
  govukContent,
  eesApi,
  jsonStat,
];

/** Every reader of a web page. */
export const pageReaders: readonly DocumentReader<string>[] = [metricsPage];
