import { readFileSync, statSync } from "node:fs";
import { FetchTrouble, type Fetched, type Fetcher } from "../fetcher.ts";
import { answerOf, fieldsOf, listOf, textOf } from "./answers.ts";
import { whyOther, type ReadFetched } from "./known-file.ts";
import type { Fingertips, Source } from "./source.ts";

/** OHID's interface, as its own client and server code describe it. */
const base = "https://fingertips.phe.org.uk/api";
const england = 15;

/** A kind of council that Fingertips has figures for: where the lists are not as they were, the numbers last known. */
interface Level {
  readonly name: "upper" | "lower";
  readonly spelt: RegExp;
  readonly lastKnown: number;
}

const levels: readonly Level[] = [
  { name: "upper", spelt: /counties (&|and) uas|upper tier local authorities/i, lastKnown: 502 },
  { name: "lower", spelt: /districts (&|and) uas|lower tier local authorities/i, lastKnown: 501 },
];

/** A CSV with headings only is shorter than this. */
const headingBytes = 3_000;

/**
 * An indicator for counties and single-tier councils, and for districts where it has them. The kinds of area it has, and
 * their newest boundaries, are looked up; where nothing can be made of those lists both kinds are asked for as last known.
 */
export async function bringFingertips(
  source: Source,
  { indicator }: Fingertips,
  fetcher: Fetcher,
  read: ReadFetched,
): Promise<readonly Fetched[]> {
  const types = await areaTypes(fetcher, indicator);
  const brought: Fetched[] = [];
  for (const { name, id, isSure } of types) {
    const address = `${base}/all_data/csv/by_indicator_id?indicator_ids=${indicator}&child_area_type_id=${id}&parent_area_type_id=${england}`;
    let isHeld = true;
    try {
      brought.push(
        await fetcher.file({
          address,
          name: `${source.id}-${name}.csv`,
          about: { what: `${source.what}, ${wordsOf[name]}`, source: source.id },
          check: async (path) => {
            const empty = whyEmpty(path, indicator, wordsOf[name]);
            isHeld = empty === null;
            return empty ?? (await whyOther(path, source.gives, read));
          },
        }),
      );
    } catch (error) {
      // Districts were asked for on the chance that there are some; whatever else stood in the way is told.
      if (isSure || name === "upper" || isHeld) throw error;
    }
  }
  return brought;
}

const wordsOf = { upper: "counties and single-tier councils", lower: "districts and single-tier councils" } as const;

/** For an indicator nothing is held of, the answer is headings without rows, and not an error. */
function whyEmpty(path: string, indicator: number, areas: string): string | null {
  if (statSync(path).size > headingBytes) return null;
  const rows = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((row) => row.trim() !== "");
  return rows.length <= 1 && /indicator id/i.test(rows[0] ?? "")
    ? `Fingertips gave headings and no rows: it holds no figures of indicator ${indicator} for ${areas}.`
    : null;
}

interface AreaType {
  readonly name: Level["name"];
  readonly id: number;
  /** Whether Fingertips itself says that the indicator has it. */
  readonly isSure: boolean;
}

/** @throws FetchTrouble where Fingertips says that it has the indicator for no kind of council */
async function areaTypes(fetcher: Fetcher, indicator: number): Promise<readonly AreaType[]> {
  const available = listOf(await answerOf(fetcher, `${base}/available_data?indicator_id=${indicator}`))
    .map(fieldsOf)
    .filter((one) => one["IndicatorId"] === undefined || Number(one["IndicatorId"]) === indicator)
    .map((one) => Number(one["AreaTypeId"]))
    .filter((id) => Number.isInteger(id));
  const known = listOf(await answerOf(fetcher, `${base}/area_types`)).map(fieldsOf);
  const found = levels.flatMap(({ name, spelt, lastKnown }): AreaType[] => {
    const ids = known
      .filter((one) => spelt.test(textOf(one["Short"])) || spelt.test(textOf(one["Name"])))
      .map((one) => ({ id: Number(one["Id"]), since: sinceOf(`${textOf(one["Name"])} ${textOf(one["Short"])}`) }))
      .filter(({ id }) => Number.isInteger(id) && (available.length === 0 || available.includes(id)))
      .sort((a, b) => b.since - a.since || b.id - a.id);
    const [newest] = ids;
    if (newest !== undefined) return [{ name, id: newest.id, isSure: available.length > 0 }];
    return available.length === 0 || available.includes(lastKnown) ? [{ name, id: lastKnown, isSure: false }] : [];
  });
  if (found.length === 0) {
    throw new FetchTrouble(
      `Fingertips has indicator ${indicator} for no kind of council: the numbers of its area types are ${available.join(", ")}.`,
    );
  }
  return found;
}

/** Since when boundaries are so, from "(from Apr 2023)" or "(post 4/23)", as a number that grows; 0 where it is not said. */
function sinceOf(name: string): number {
  const [, year] = /from \w+ (20\d{2})/i.exec(name) ?? [];
  const [, month, short] = /post (\d{1,2})\/(\d{2})/i.exec(name) ?? [];
  if (short !== undefined) return (2000 + Number(short)) * 100 + Number(month);
  return year === undefined ? 0 : Number(year) * 100;
}
