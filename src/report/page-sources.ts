import type { Pack, Source } from "../pack/pack.ts";
import { listed } from "../wording/list.ts";
import { copiesWords, reportWords as words } from "../wording/report/report-words.ts";
import type { ReportPage } from "./content.ts";

/** The sources of the current figures of a page. */
function sourcesOf({ sources }: Pack, { rows }: ReportPage): Source[] {
  const used = rows.flatMap(({ series }) =>
    series === null ? [] : [series.periodSources[series.current], series.secondSources[series.current]],
  );
  return [...new Set(used)].flatMap((index) => (typeof index === "number" ? (sources[index] ?? []) : []));
}

/**
 * Who published the figures of a page, and whether they were taken from others' copies: said on the page itself, since
 * it may be read alone.
 *
 * @param method name of the sheet with the addresses; null where the report has none
 */
export function pageSources(pack: Pack, page: ReportPage, method: string | null): string {
  const publishers = page.rows.flatMap(({ series, metric }) => (series === null ? [] : [metric.publisher]));
  const copied = new Set(sourcesOf(pack, page).flatMap(({ copiedBy }) => copiedBy ?? []));
  return words.sources(listed([...new Set(publishers)]), copiesWords(copied), method);
}
