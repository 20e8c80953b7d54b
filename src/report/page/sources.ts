import { figureSources } from "../../queries/figure-sources.ts";
import { listed } from "../../wording/list.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { copiesWords } from "../../wording/report/taken-from.ts";
import { ifAsBuilt, type PageSentence, takenElsewhereLength } from "../by-council.ts";
import type { ReportFrame } from "../cells.ts";
import type { ReportPage } from "../content.ts";

/**
 * Who published the figures of a page, and whether the council's and the set's were taken from others' copies: said on
 * the page itself, since it may be read alone. For another council or set than the report was built for it is not known.
 */
export function pageSources(frame: ReportFrame, page: ReportPage): PageSentence {
  const { councilName: council } = frame;
  const all = publishersOf(page.rows);
  const withFigures = page.rows.filter(({ compared }) => {
    const { own, set } = figureSources([compared]);
    return own.length + set.length > 0;
  });
  const { own, set } = figureSources(page.rows.map(({ compared }) => compared));
  const here =
    withFigures.length === 0
      ? `${words.noneFrom(listed(all, "or"), council)}.`
      : `${words.published}${listed(publishersOf(withFigures))}${copiesWords(council, own, set)}.`;
  return {
    sentence: ifAsBuilt(frame, here),
    longest: Math.max(here.length, takenElsewhereLength),
  };
}

function publishersOf(rows: ReportPage["rows"]): readonly string[] {
  return [...new Set(rows.flatMap(({ series, metric }) => (series === null ? [] : [metric.publisher])))];
}
