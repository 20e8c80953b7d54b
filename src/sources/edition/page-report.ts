import { catalogue } from "../../framework/catalogue.ts";
import type { OfficialFile } from "../official/official-file.ts";
import { checkEdition } from "./check-edition.ts";
import { editionReport } from "./edition-report.ts";
import { pageMetrics } from "./page-metrics.ts";

/** What every framework's page among files has otherwise than our catalogue, as lines; "" where no file is such a page. */
export function metricsPageReport(files: readonly OfficialFile[]): string {
  return files
    .flatMap((file) => pageMetrics(file) ?? [])
    .map((page) => editionReport(checkEdition(page, catalogue)))
    .join("\n\n");
}
