import { readFileSync } from "node:fs";
import { hosts, notFetched, sources } from "../../../src/cli/fetch/sources.ts";
import type { Source } from "../../../src/cli/fetch/from/source.ts";
import { feeds } from "../../../src/sources/plan/feeds.ts";
import { releases } from "../../../src/sources/plan/releases.ts";

const readme = readFileSync("README.md", "utf8");

/** Rows of a table below a heading, cell by cell, without its headings. */
function tableBelow(heading: string): string[][] {
  const below = readme.slice(readme.indexOf(`\n${heading}\n`) + 1);
  const rows = below.slice(0, below.indexOf("\n#", 1)).split("\n");
  return rows
    .filter((row) => row.startsWith("| ") || row.startsWith("|-"))
    .map((row) => row.slice(1, -1).split("|"))
    .map((cells) => cells.map((cell) => cell.trim()))
    .slice(2);
}

/** The metrics of "O08M01 to O08M09, O08M11". */
function metricsOf(cell: string): string[] {
  return cell.split(", ").flatMap((part) => {
    const [first = "", last] = part.split(" to ");
    if (last === undefined) return [first];
    const [from, to] = [first, last].map((id) => Number(id.slice(4))) as [number, number];
    return Array.from({ length: to - from + 1 }, (_, at) => first.slice(0, 4) + String(from + at).padStart(2, "0"));
  });
}

const idsOf = ({ gives }: Source): readonly string[] => (gives.kind === "series" ? gives.ids : []);
const metricOf = (id: string): string => id.split("-")[0] as string;

test("each source has an id of its own that can be the name of a file, and a host for every address", () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const { id, hosts: own, how } of sources) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(own.length).toBeGreaterThan(0);
    if (how.kind === "plain") expect(own).toContain(new URL(how.address).host);
  }
  expect([...hosts].sort()).toEqual([
    "assets.publishing.service.gov.uk",
    "content.explore-education-statistics.service.gov.uk",
    "explore-education-statistics.service.gov.uk",
    "fingertips.phe.org.uk",
    "www.gov.uk",
    "www.nomisweb.co.uk",
    "www.ons.gov.uk",
  ]);
});

test("each series that a source is for is fed by the format that the source brings", () => {
  const formats: Readonly<Record<Source["how"]["kind"], RegExp>> = {
    fingertips: /^Fingertips CSV$/,
    els: /^Explore Local Statistics CSV$/,
    ees: /^Explore Education Statistics CSV$/,
    nomis: /^Nomis CSV$/,
    govuk: /./,
    plain: /./,
  };
  for (const source of sources) {
    for (const id of idsOf(source)) {
      const given = feeds[id];
      const fed = typeof given === "object" ? given.flatMap((feed) => feed.formats) : [];
      expect([id, fed.some((format) => formats[source.how.kind].test(format))]).toEqual([id, true]);
    }
  }
});

test("an indicator of Fingertips is the one that feeds its series", () => {
  for (const source of sources) {
    if (source.how.kind !== "fingertips") continue;
    const { indicator } = source.how;
    for (const id of idsOf(source)) {
      const given = feeds[id];
      if (typeof given !== "object") throw new Error(`${id} is fed by nothing`);
      const people = ["Persons", "Male", "Female"];
      const ages = ["All ages", "18+ yrs", "19+ yrs", "16+ yrs", "10+ yrs", "30+ yrs", "5 yrs", "2-2.5 yrs"];
      ages.push("16-17 yrs", "10-17 yrs", "10-11 yrs", "<18 yrs");
      const named = people.flatMap((sex) => ages.map((age) => `${indicator} Name; ${sex}; ${age}`));
      const periods = ["", "; 1y", "; 3y"];
      const series = named.flatMap((name) => periods.map((period) => name + period));
      expect([id, given.some((feed) => series.some((name) => feed.isSeries(name)))]).toEqual([id, true]);
    }
  }
});

test("every series that a file read here can feed comes with a source, or is named among what is not fetched", () => {
  const fetched = new Set(sources.flatMap(idsOf));
  const left = Object.entries(feeds)
    .filter(([id, given]) => typeof given === "object" && !fetched.has(id))
    .map(([id]) => id);
  // Active Lives of children has no address that stays.
  expect(left).toEqual(["O06M14"]);
});

/** Named where the publishers' interfaces are described, by the letter of their own address. */
const described = [
  "https://www.gov.uk/government/statistical-data-sets/live-tables-on-homelessness",
  "https://www.gov.uk/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025",
  "https://www.gov.uk/government/publications/local-outcomes-framework/local-government-outcomes-statistical-neighbours-model",
];

test("pages of GOV.UK are those of the releases, or the few that are known otherwise", () => {
  const known = [...releases.map(({ page }) => page), ...described];
  for (const { id, how } of sources) {
    if (how.kind === "govuk") expect([id, known.includes(`https://www.gov.uk${how.page}`)]).toEqual([id, true]);
  }
});

describe("README", () => {
  const downloads = tableBelow("### What to download");

  test.each(downloads.map((row) => [row[1] as string, row] as const))(
    "%s: is fetched whole, or said not to be",
    (_name, row) => {
      const [, download = "", , metrics = ""] = row;
      const head = download.split(":")[0] as string;
      const by = sources.filter(({ what }) => what.split(":")[0] === head);
      if (by.length === 0) {
        expect(notFetched.map(({ what }) => what)).toContainEqual(head);
        return;
      }
      const brought = new Set(by.flatMap(idsOf).map(metricOf));
      expect(metricsOf(metrics).filter((metric) => !brought.has(metric))).toEqual([]);
    },
  );

  test("tells of every source what it is, how it is found and where, and what is not fetched", () => {
    // LOF_FRESH=1 prints what should stand there.
    if (process.env["LOF_FRESH"] === "1") {
      process.stdout.write(
        `${fetchedTable()
          .map((row) => `| ${row.join(" | ")} |`)
          .join("\n")}\n`,
      );
    }
    const rows = tableBelow("### What is fetched");
    expect(rows).toEqual(fetchedTable().map((row) => [...row]));
    for (const { what, why } of notFetched) expect(readme.replace(/\s+/g, " ")).toContain(`**${what}**: ${why}`);
  });

  test("says that no address was tried", () => {
    expect(readme.replace(/\s+/g, " ")).toContain("None of these addresses was tried for real");
  });
});

/** The table as it must stand in README: sources of one kind and place in a row. */
function fetchedTable(): readonly (readonly [string, string, string, string])[] {
  const rows = new Map<string, { what: string[]; found: string; hosts: string; ids: Set<string> }>();
  for (const source of sources) {
    const [head = "", ...rest] = source.what.split(": ");
    const found = howFound(source);
    const key = `${source.how.kind}|${head}|${found}`;
    const row = rows.get(key) ?? { what: [], found, hosts: source.hosts.join(", "), ids: new Set<string>() };
    row.what.push(rest.join(": "));
    idsOf(source).forEach((id) => row.ids.add(metricOf(id)));
    rows.set(key, row);
  }
  return [...rows].map(([key, { what, found, hosts: own, ids }]) => {
    const head = key.split("|")[1] as string;
    const parts = what.filter((part) => part !== "").map((part) => part.replace(/^indicator /, ""));
    return [parts.length === 0 ? head : `${head}: ${parts.join("; ")}`, found, own, ranges([...ids].sort())] as const;
  });
}

function howFound({ how }: Source): string {
  switch (how.kind) {
    case "fingertips":
      return "by indicator; kinds of area looked up";
    case "els":
      return "by indicator; slugs looked up";
    case "ees":
      return `by data set of the newest release of \`${how.publication}\`, by its file’s name`;
    case "nomis":
      return `by variable of ${how.dataset}, its code looked up; rows counted`;
    case "govuk":
      return `by title on ${how.release === undefined ? "" : how.beside === true ? "the newest release beside " : "the newest release of "}\`${how.page}\``;
    case "plain":
      return "at an address that stays";
  }
}

/** "O08M01 to O08M03, O08M05". */
function ranges(metrics: readonly string[]): string {
  const runs: string[][] = [];
  for (const metric of metrics) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      last.slice(0, 4) === metric.slice(0, 4) &&
      Number(metric.slice(4)) === Number(last.slice(4)) + 1;
    if (run !== undefined && follows) run.push(metric);
    else runs.push([metric]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run)).join(", ");
}
