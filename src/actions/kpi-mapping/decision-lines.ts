import { previousFigure } from "../../own-kpis/earlier-figures.ts";
import { lentPolarity } from "../../own-kpis/match/lent-polarity.ts";
import { type PeriodGap, periodSentence, reasonSentence } from "../../own-kpis/match-words.ts";
import { decisionSentence, keptByWords, mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { ownStanding } from "../../own-kpis/standard/own-standing.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { isMatched, type MappedKpi } from "./mapped-kpi.ts";
import type { TableLine } from "./table-lines.ts";

/** How each KPI was decided, a paragraph each, in the order of the table. */
export function decisionLines(lines: readonly TableLine[]): string[] {
  const rows = lines.filter((line) => line.kind === "kpi");
  const labels = new Set(rows.flatMap(({ one }) => previousFigure(one.kpi)?.label ?? []));
  const [label] = labels;
  const shared = labels.size === 1 && label !== undefined && label !== "" ? [words.previousFrom(label)] : [];
  return [...shared, ...rows.map((line) => paragraph(line, labels.size > 1))];
}

function paragraph({ one, carried, by }: Extract<TableLine, { kind: "kpi" }>, saysPrevious: boolean): string {
  const { kpi, match } = one;
  const period =
    !isMatched(one) || (match?.period ?? null) === null ? [] : [periodSentence(match?.period as PeriodGap)];
  const { disagreements } = ownStanding(kpi, lentPolarity(match));
  const last = previousFigure(kpi)?.label ?? "";
  const before = carried === null || carried.typed.size === 0 || by === "both" ? null : carried.key;
  const kept =
    before === null
      ? []
      : by === "reference"
        ? [keptByWords("reference", before.name)]
        : (before.reference ?? "") === (kpi.reference ?? "")
          ? []
          : [keptByWords("name", before.reference)];
  return [
    decided(one),
    ...period,
    ...(kpi.value?.remark === undefined ? [] : [words.remarked(kpi.value.remark)]),
    ...(saysPrevious && last !== "" ? [words.previousFrom(last)] : []),
    ...disagreements,
    ...kept,
  ].join(" ");
}

/** "NEET: Accepted although ages differ: yours 16 to 18, LOF 16 to 17." */
function decided({ kpi, match, decided: how, suggested = null }: MappedKpi): string {
  const isMatched = match !== null && match.metric !== null;
  const of = isMatched ? match : (suggested ?? match);
  const measure = of !== null && of.series !== null ? seriesName(of.series) : (of?.metric?.shortName ?? null);
  return decisionSentence({
    name: kpi.name,
    how: isMatched ? (how === "chosen" ? "chosen" : "suggested") : "none",
    measure,
    reasons: of?.reasons ?? [],
    sentence: reasonSentence,
  });
}
