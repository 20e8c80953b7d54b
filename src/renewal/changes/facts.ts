import type { Area, ComingArea, FormerArea } from "../../areas/area.ts";
import type { Metric, Outcome } from "../../framework/metric.ts";
import type { Indicator, Pack, Series } from "../../pack/pack.ts";
import { dateInWords } from "../../wording/date.ts";
import { listed } from "../../wording/list.ts";
import {
  cadenceWords,
  kindWords,
  polarityWords,
  responsibilityWords,
  statusWords,
} from "../../wording/metric-words.ts";
import { factNames as names, factWords as words } from "../../wording/renewal/fact-words.ts";
import { councilsOfTiers, tierName } from "../../wording/tier.ts";

/** What is known of something, by name. */
export type Facts = Readonly<Partial<Record<keyof typeof names, string>>>;

/** One fact that is another. */
export interface OtherFact {
  readonly fact: keyof typeof names;
  readonly before: string;
  readonly after: string;
}

/** The facts that differ, in the order of the later ones. */
export function otherFacts(before: Facts, after: Facts): OtherFact[] {
  const facts = Object.keys({ ...after, ...before }) as (keyof typeof names)[];
  return facts.flatMap((fact) => {
    const [one = words.none, other = words.none] = [before[fact], after[fact]];
    return one === other ? [] : [{ fact, before: one, after: other }];
  });
}

const yesNo = (is: boolean): string => (is ? words.yes : words.no);
const textOr = (text: string | null | undefined): string =>
  text === null || text === undefined || text === "" ? words.none : text;
const inOrder = (list: readonly string[]): string => (list.length === 0 ? words.none : [...list].sort().join("; "));

export function areaFacts({ areaByCode }: Pick<Pack, "areaByCode">, area: Area): Facts {
  return {
    name: area.name,
    code: area.code,
    tier: tierName(area.tier),
    type: area.type,
    county: textOr(area.county === null ? null : areaByCode.get(area.county)?.name),
    region: textOr(area.region),
    combinedAuthority: textOr(area.combinedAuthority),
    otherNames: inOrder(area.aliases),
  };
}

export function formerFacts(pack: Pick<Pack, "areaByCode">, former: FormerArea): Facts {
  return {
    successors: listed(former.successors.map((code) => nameOf(pack, code))),
    replacedIn: textOr(former.replacedIn === null ? null : String(former.replacedIn)),
    otherNames: inOrder(former.aliases),
  };
}

export function comingFacts(pack: Pick<Pack, "areaByCode">, coming: ComingArea): Facts {
  return {
    begins: dateInWords(coming.begins),
    districts: listed(coming.districts.map((code) => nameOf(pack, code))),
    county: nameOf(pack, coming.county),
    otherNames: inOrder(coming.aliases),
  };
}

/** A council's name by its code; the code where the pack has none of it. */
export function nameOf({ areaByCode }: Pick<Pack, "areaByCode">, code: string): string {
  return areaByCode.get(code)?.name ?? code;
}

export function outcomeFacts({ title, ambition, contextual, note }: Outcome): Facts {
  return { title, ambition: textOr(ambition), contextual: yesNo(contextual), note: textOr(note) };
}

/** All facts of a metric but its id and its caveat, which are kinds of change of their own. */
export function metricFacts(metric: Metric): Facts {
  return {
    title: metric.title,
    shortName: metric.shortName,
    outcome: words.outcome({ number: metric.outcome }),
    metricType: metric.type,
    publisher: metric.publisher,
    polarity: polarityWords(metric.polarity),
    status: statusWords(metric.status),
    derived: yesNo(metric.derived),
    noVerdict: yesNo(metric.noVerdict),
    responsibility: responsibilityWords(metric.responsibility),
    publishedFor: councilsOfTiers(metric.publishedFor),
    sameAs: textOr(metric.sameAs),
    notCovered: inOrder((metric.notCovered ?? []).map(({ part }) => part)),
    otherNames: inOrder(metric.aliases),
  };
}

/** All facts of a series but its unit and breaks, which are kinds of change of their own. */
export function seriesFacts(series: Series): Facts {
  return {
    breakdown: textOr(series.breakdown),
    cadence: cadenceWords(series.cadenceMonths),
    figureKind: kindWords(series),
    current: series.periods[series.current]?.label ?? words.none,
    otherNames: inOrder(series.breakdownAliases),
  };
}

export function breaksText({ breaks, periods }: Series): string {
  if (breaks.length === 0) return words.none;
  return breaks.map(({ from, reason }) => words.break(periods[from]?.label ?? "", reason)).join("; ");
}

export function indicatorFacts(indicator: Indicator): Facts {
  return {
    name: indicator.name,
    number: String(indicator.number),
    unit: textOr(indicator.unit),
    status: indicator.status,
    note: textOr(indicator.note),
    indicatorPeriod: textOr(indicator.period),
    source: textOr(indicator.source),
  };
}
