import type { Pack } from "../pack/pack.ts";
import { councilsOf } from "../queries/councils.ts";
import { editionFact, listSources } from "../queries/edition.ts";
import { listMetrics } from "../queries/list-metrics.ts";
import { isRefusal } from "../wording/refusal.ts";

/** A choice in a list: what goes into the formula, and a word to tell it by. */
export interface Choice {
  readonly value: string;
  readonly hint: string;
}

/** What the pane shows of the pack, worked out once. */
export interface PaneData {
  readonly councils: readonly Choice[];
  /** Every metric that has figures, each breakdown by itself. */
  readonly metrics: readonly Choice[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly publishers: readonly PublisherSources[];
}

export interface PublisherSources {
  readonly publisher: string;
  readonly sources: readonly { readonly title: string; readonly address: string; readonly about: string }[];
}

const whole = new Intl.NumberFormat("en-GB");
const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** An ISO date as people write it. @example dateInWords("2026-09-14") // "14 September 2026" */
export function dateInWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : longDate.format(date);
}

/** Reads from the pack what the pane shows. */
export function paneData(pack: Pack): PaneData {
  const councils = councilsOf(pack, null, null);
  return {
    councils: isRefusal(councils) ? [] : councils.map((area) => ({ value: area.name, hint: area.type })),
    metrics: listMetrics(pack).flatMap(({ metric, outcome, series }) =>
      series === null
        ? []
        : [
            {
              value: series.breakdown === null ? metric.shortName : `${metric.shortName}, ${series.breakdown}`,
              hint: outcome.title,
            },
          ],
    ),
    facts: facts(pack),
    publishers: publishers(pack),
  };
}

function facts(pack: Pack): PaneData["facts"] {
  const count = (field: "areas" | "outcomes" | "metrics" | "series" | "figures"): string =>
    whole.format(Number(editionFact(pack, field)));
  return [
    ["Edition", dateInWords(pack.edition)],
    ["Pack built", dateInWords(pack.built)],
    ["Councils", count("areas")],
    ["Outcomes", count("outcomes")],
    ["Metrics", count("metrics")],
    ["Series of figures", count("series")],
    ["Figures", count("figures")],
    ["Fingerprint", pack.sha256.slice(0, 12)],
  ];
}

function publishers(pack: Pack): PublisherSources[] {
  const found = new Map<string, PublisherSources["sources"][number][]>();
  for (const { source, series } of listSources(pack)) {
    const about = [
      series === 0 ? "" : series === 1 ? "1 series" : `${series} series`,
      `fetched ${dateInWords(source.retrieved)}`,
      source.licence,
    ];
    const entry = { title: source.title, address: source.address, about: about.filter(Boolean).join(" · ") };
    found.set(source.publisher, [...(found.get(source.publisher) ?? []), entry]);
  }
  return [...found].map(([publisher, sources]) => ({ publisher, sources }));
}
