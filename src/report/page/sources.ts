import { figureSources } from "../../queries/figure-sources.ts";
import { listed } from "../../wording/list.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { copiesWords } from "../../wording/report/taken-from.ts";
import type { Expression } from "../../formula/expression.ts";
import { ifAsBuilt } from "../by-council.ts";
import type { ReportFrame } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import { linesOf } from "../text-lines.ts";
import { fontSize, pageWidth } from "./widths.ts";

/**
 * Who published the figures of a page, and whether the council's and the set's were taken from others' copies: said on
 * the page itself, since it may be read alone. For another council or set than the report was built for it is not known. Where there are too many for a line, the sheet of detail has
 * the publishers.
 */
export function pageSources(frame: ReportFrame, page: ReportPage): Expression {
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
  const fits = linesOf(here, { width: pageWidth, fontSize }) === 1;
  return ifAsBuilt(frame, fits ? here : words.sourcesInDetail(frame.detail));
}

function publishersOf(rows: ReportPage["rows"]): readonly string[] {
  return [...new Set(rows.flatMap(({ series, metric }) => (series === null ? [] : [metric.publisher])))];
}
