import { feeds } from "../../../sources/plan/feeds.ts";
import { rolesOf } from "../../../sources/plan/feed-roles.ts";
import { FetchTrouble, type Fetched, type Fetcher } from "../fetcher.ts";
import { answerOf, fieldsOf, listOf, named, onlyOne, textOf } from "./answers.ts";
import { dayOf } from "./days.ts";
import { whyOther, type ReadFetched } from "./known-file.ts";
import type { ExploreLocal, Source } from "./source.ts";

/** ONS's interface, as its application's code describes it. */
const base = "https://www.ons.gov.uk/explore-local-statistics/api/v1";
const format = "Explore Local Statistics CSV";
const where = "Explore Local Statistics";

interface Indicator {
  readonly slug: string;
  readonly label: string;
  readonly published: string | undefined;
  /** Whether it has figures by sex or age beside those by place and time. */
  readonly isSplit: boolean;
}

/**
 * Indicators with all their periods, in one CSV. Its column of indicators is only there when more than one is asked for,
 * so a single one is asked for together with another that is of no use to us.
 */
export async function bringExploreLocal(
  source: Source,
  { slugs }: ExploreLocal,
  fetcher: Fetcher,
  read: ReadFetched,
): Promise<readonly Fetched[]> {
  const all = indicatorsIn(await answerOf(fetcher, `${base}/metadata/indicators`));
  const found: { readonly id: string; readonly indicator: Indicator }[] = [];
  const troubles: string[] = [];
  for (const [id, slug] of Object.entries(slugs)) {
    try {
      found.push({ id, indicator: indicatorFor(id, slug, all) });
    } catch (error) {
      if (!(error instanceof FetchTrouble)) throw error;
      troubles.push(error.message);
    }
  }
  const wanted = found.map(({ indicator }) => indicator);
  const brought: Fetched[] = [];
  if (wanted.length > 0) {
    const asked = wanted.length > 1 ? wanted : [...wanted, ...beside(wanted, all)];
    const published = sameOfAll(wanted.map((one) => one.published));
    brought.push(
      await fetcher.file({
        address: `${base}/data.csv?indicator=${asked.map(({ slug }) => encodeURIComponent(slug)).join(",")}&time=all&includeStatus=true`,
        name: `${source.id}.csv`,
        about: { what: source.what, source: source.id, ...(published !== undefined && { published }) },
        check: (path) => whyOther(path, { kind: "series", ids: found.map(({ id }) => id) }, read, "all"),
      }),
    );
  }
  if (troubles.length > 0) throw new FetchTrouble(troubles.join(" "));
  return brought;
}

/** The day of a file of several indicators; undefined where one has another day, or none: it would be told of the wrong one. */
function sameOfAll([first, ...others]: readonly (string | undefined)[]): string | undefined {
  return others.every((one) => one === first) ? first : undefined;
}

/** The list, or an object by slug: the interface gives both. */
function indicatorsIn(answer: unknown): readonly Indicator[] {
  const items = Array.isArray(answer) ? listOf(answer) : Object.values(fieldsOf(answer));
  return items.map(fieldsOf).flatMap((one) => {
    const [slug, label] = [textOf(one["slug"]), textOf(one["label"])];
    if (slug === "" || label === "") return [];
    const dimensions = Object.keys(fieldsOf(one["dimensions"]));
    return [
      {
        slug,
        label,
        published: publishedOf(one),
        isSplit: dimensions.some((name) => /^(sex|age)$/i.test(name)),
      },
    ];
  });
}

/** Of figures from several sources, whose dates are divided by “|”: the day that all have, for which is England's is not said. */
function publishedOf(one: Readonly<Record<string, unknown>>): string | undefined {
  const dates = textOf(one["sourceDate"]).split("|");
  return dates.join("") === "" ? dayOf(one["updated"]) : sameOfAll(dates.map((date) => dayOf(date)));
}

function feedsOur(id: string, label: string): boolean {
  const given = feeds[id];
  return typeof given === "object" && given.some((feed) => feed.formats.includes(format) && feed.isSeries(label));
}

/** The indicator of the slug as last known, if it still feeds our series by its name; else the one whose name does. */
function indicatorFor(id: string, slug: string, all: readonly Indicator[]): Indicator {
  const fitting = all.filter((one) => feedsOur(id, one.label));
  const bySlug = all.find((one) => one.slug === slug);
  if (bySlug !== undefined && fitting.includes(bySlug)) return bySlug;
  if (bySlug !== undefined && fitting.length === 0) {
    throw new FetchTrouble(
      `${where} calls its indicator “${slug}” now ${named([bySlug.label])}, which is none of the names that ${id} is fed by.`,
    );
  }
  const words = slug.split("-").filter((word) => word.length > 3);
  const alike = all.filter((one) => words.some((word) => one.slug.split("-").includes(word)));
  return onlyOne(fitting, (one) => one.slug, {
    where,
    what: `indicator “${slug}” for ${id}`,
    all: (alike.length > 0 ? alike : all).map((one) => one.slug),
  });
}

function beside(wanted: readonly Indicator[], all: readonly Indicator[]): readonly Indicator[] {
  const other = all
    .filter((one) => !wanted.includes(one) && !one.isSplit)
    .filter(({ label }) => rolesOf({ format, sheet: null, series: label }).length === 0)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return other.slice(0, 1);
}
