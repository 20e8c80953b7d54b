import { whole } from "../../../wording/figure/number.ts";
import type { Pack } from "../../../pack/pack.ts";
import type { PackChange } from "../../../renewal/change.ts";
import type { PackChanges } from "../../../renewal/pack-changes.ts";
import { groupedBy } from "../../../renewal/told/grouped.ts";
import { councilName } from "../../../renewal/told/changes-csv.ts";
import { dateInWords } from "../../../wording/date.ts";
import { seriesName } from "../../../wording/metric-words.ts";
import { type PackChangeKind, packChangeWords } from "../../../wording/renewal/change-words.ts";
import { pageWords as words } from "../../../wording/renewal/page-words.ts";
import { note, type Section, table } from "./table.ts";

const { columns, captions } = words;

/** How much of the long lists the page has. */
export interface PageLimits {
  /** Revised figures of one series. */
  readonly ofSeries: number;
  /** Changes of one council. */
  readonly ofCouncil: number;
  /** Rows of any other list. */
  readonly rows: number;
}

export function packsSection({ before, after }: PackChanges): Section {
  const held = ({ series }: Pack): number =>
    series.reduce((sum, { values }) => sum + values.filter((value) => !Number.isNaN(value)).length, 0);
  const facts = (pack: Pack): Readonly<Record<keyof typeof words.facts, string>> => ({
    collected: dateInWords(pack.built),
    edition: dateInWords(pack.edition),
    areas: String(pack.areas.length - 1),
    metrics: String(pack.metrics.length),
    series: String(pack.series.length),
    figures: held(pack).toLocaleString("en-GB"),
    sha256: pack.sha256,
  });
  const [one, other] = [facts(before), facts(after)];
  const names = Object.keys(words.facts) as (keyof typeof words.facts)[];
  const rows = names.map((name) => [words.facts[name], one[name], other[name]]);
  const html = table({ caption: captions.packs, columns: [columns.what, words.before, words.after], rows });
  return { id: "packs", heading: words.packs, html };
}

export function kindsSection({ changes, counts }: PackChanges): Section {
  const kinds = (Object.keys(packChangeWords) as PackChangeKind[]).filter((kind) => counts[kind] > 0);
  const rows = kinds.map((kind) => {
    const those = changes.filter((one) => one.kind === kind);
    const distinct = (by: "area" | "id"): number => new Set(those.flatMap((one) => one[by] ?? [])).size;
    return [packChangeWords[kind], counts[kind], distinct("id"), distinct("area")];
  });
  const named = [columns.kind, columns.count, columns.series, columns.councils];
  const html = note(words.kindsNote) + table({ caption: captions.kinds, columns: named, rows });
  return { id: "kinds", heading: words.kinds, html };
}

const ofCouncils: readonly PackChangeKind[] = ["areaNew", "areaGone", "areaOther", "former"];
const ofFramework: readonly PackChangeKind[] = [
  ...(["edition", "outcome", "metricNew", "metricGone", "metricNumber", "unit", "breaks", "periodLabel"] as const),
  ...(["caveat", "metricOther", "seriesOther", "listNew", "listGone", "listOther", "indicatorOther"] as const),
];

export function councilsSection(all: PackChanges, { rows }: PageLimits): Section {
  return described("councils", words.councils, captions.councils, of(all.changes, ofCouncils), rows);
}

/** The weightiest kinds first. */
export function frameworkSection(all: PackChanges, { rows }: PageLimits): Section {
  const found = ofFramework.flatMap((kind) => of(all.changes, [kind]));
  return described("framework", words.framework, captions.framework, found, rows);
}

function described(id: string, heading: string, caption: string, found: readonly PackChange[], most: number): Section {
  const rows = found.map(({ kind, what, id: metric, before, after, why }) => [
    packChangeWords[kind],
    metric === null ? what : `${what} (${metric})`,
    before,
    kind.startsWith("area") && why !== "" ? `${after}. ${why}` : after,
  ]);
  const named = [columns.kind, columns.what, words.before, words.after];
  return {
    id,
    heading,
    html: table({ caption, columns: named, rows, most }) + note(`${words.cut} ${words.namesNote}`),
  };
}

function of(changes: readonly PackChange[], kinds: readonly PackChangeKind[]): PackChange[] {
  return changes.filter(({ kind }) => kinds.includes(kind));
}

const seriesColumns = [
  ...(["newFigure", "revised", "published", "gone", "reason", "interval", "counts"] as const),
  ...(["verdict", "position", "trend"] as const),
];

export function seriesSection(all: PackChanges): Section {
  const { before, after, changes, otherSource } = all;
  const rows = groupedBy(changes, "id").flatMap(({ key, counts }) => {
    const series = after.seriesById.get(key) ?? before.seriesById.get(key);
    const numbers = seriesColumns.map((kind) => counts[kind]);
    if (series === undefined) return [];
    const elsewhere = otherSource.get(key) ?? 0;
    const isFresh = counts.seriesNew + counts.seriesGone + counts.unit + counts.breaks + counts.periodLabel > 0;
    if (!isFresh && [...numbers, elsewhere].every((count) => count === 0)) return [];
    const shown = after.seriesById.has(key) ? series.periods[series.current]?.label : packChangeWords.seriesGone;
    return [[`${seriesName(series)} (${key})`, shown ?? "", counts.periodNew, ...numbers, elsewhere]];
  });
  const named = [
    ...[columns.measure, columns.shownNow, columns.newPeriods],
    ...seriesColumns.map((kind) => columns[kind]),
    columns.otherSource,
  ];
  const html = note(words.seriesNote) + table({ caption: captions.series, columns: named, rows });
  return { id: "series", heading: words.series, html };
}

export function goneSection(all: PackChanges, { rows: most }: PageLimits): Section {
  const found = of(all.changes, ["gone", "newNone", "dropped", "measureGone"]);
  const rows = found.map((one) => [
    nameOf(all, one),
    `${one.what} (${one.id ?? ""})`,
    one.period,
    one.before,
    one.after,
  ]);
  const named = [columns.council, columns.measure, columns.period, words.before, words.after];
  return { id: "gone", heading: words.gone, html: table({ caption: captions.gone, columns: named, rows, most }) };
}

/** Of every series those that changed most, in proportion. */
export function revisedSection(all: PackChanges, { ofSeries }: PageLimits): Section {
  const revised = of(all.changes, ["revised", "otherUnit"]);
  const groups = groupedBy(revised, "id").map(({ changes }) =>
    [...changes].sort((one, other) => sizeOf(other) - sizeOf(one)),
  );
  const rows = groups.flatMap((changes) =>
    changes
      .slice(0, ofSeries)
      .map((one, at) => [
        `${one.what} (${one.id ?? ""})`,
        at === 0 ? changes.length : 0,
        nameOf(all, one),
        one.period,
        ...shownPair(one),
      ]),
  );
  return { id: "revised", heading: words.revised, html: revisedTable(rows, revised.length - rows.length) };
}

function revisedTable(rows: readonly (readonly (string | number)[])[], left: number): string {
  const cells = rows.map(([measure, count, ...more]) => [
    measure ?? "",
    count === 0 ? "" : whole(Number(count)),
    ...more,
  ]);
  const named = [columns.measure, columns.count, columns.council, columns.period, words.before, words.after];
  const html = table({ caption: captions.revised, columns: named, rows: cells });
  return left > 0 ? html + note(words.more(left)) : html;
}

/** Before and after as they are read; with all digits where they would look the same. */
export function shownPair({ before, after, values }: PackChange): readonly [before: string, after: string] {
  const [one, other] = values;
  if (before !== after || one === null || other === null) return [before, after];
  return [`${before} (${one})`, `${after} (${other})`];
}

function sizeOf({ values: [before, after] }: PackChange): number {
  if (before === null || after === null) return 0;
  const larger = Math.max(Math.abs(before), Math.abs(after));
  return larger === 0 ? 0 : Math.abs(after - before) / larger;
}

export function nameOf(all: PackChanges, { area }: PackChange): string {
  return area === null ? "" : councilName(all, area);
}
