import { FetchTrouble, type Fetched, type Fetcher } from "../fetcher.ts";
import { answerOf, fieldsOf, listOf, onlyOne, textOf } from "./answers.ts";
import { announcedOf, dayOf, laterThan } from "./days.ts";
import { whyOther, type ReadFetched } from "./known-file.ts";
import type { ExploreEducation, Source } from "./source.ts";

/** Where the website's own pages ask, as DfE's code of it has it. */
const content = "https://content.explore-education-statistics.service.gov.uk/api";
const site = "https://explore-education-statistics.service.gov.uk";
const pageSize = 40;
/** No release has more than some dozens of data sets. */
const mostPages = 25;

interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

/** The data set of a publication's newest release whose file has the name that is known, whatever its years. */
export async function bringExploreEducation(
  source: Source,
  { publication, file }: ExploreEducation,
  fetcher: Fetcher,
  read: ReadFetched,
): Promise<readonly Fetched[]> {
  const release = fieldsOf(await answerOf(fetcher, `${content}/publications/${publication}/releases/latest/summary`));
  const where = `Explore Education Statistics, “${textOf(fieldsOf(release["publication"])["title"]) || publication}”`;
  const id = textOf(fieldsOf(release["publication"])["id"]);
  if (!/^[\w-]+$/.test(id)) throw new FetchTrouble(`${where}: the answer does not say which publication it is.`);
  const all = await dataSets(fetcher, id);
  const found = all.filter((one) => withoutEdition(one.file) === withoutEdition(file));
  const one = onlyOne(found, (set) => `${set.title} (${set.file})`, {
    where: `${where}, ${textOf(release["title"]) || "newest release"},`,
    what: `data set with a file called “${file}”`,
    all: all.map((set) => `${set.title} (${set.file})`),
  });
  const published = dayOf(release["published"]);
  const nextRelease = laterThan(announcedOf(fieldsOf(release["nextReleaseDate"])), published);
  return [
    await fetcher.file({
      address: `${site}/data-catalogue/data-set/${one.id}/csv`,
      name: `${source.id}.csv`,
      about: {
        what: source.what,
        source: source.id,
        ...(published !== undefined && { published }),
        ...(nextRelease !== undefined && { nextRelease }),
      },
      check: (path) => whyOther(path, source.gives, read),
    }),
  ];
}

async function dataSets(fetcher: Fetcher, publication: string): Promise<readonly DataSet[]> {
  const found: DataSet[] = [];
  for (let page = 1, pages = 1; page <= Math.min(pages, mostPages); page++) {
    const address = `${content}/data-set-files?publicationId=${publication}&latestOnly=true&page=${page}&pageSize=${pageSize}`;
    const answer = fieldsOf(await answerOf(fetcher, address));
    pages = Number(fieldsOf(answer["paging"])["totalPages"] ?? 1);
    for (const one of listOf(answer["results"]).map(fieldsOf)) {
      const id = textOf(one["id"]);
      if (one["latestData"] === false || !/^[\w-]+$/.test(id)) continue;
      found.push({ id, title: textOf(one["title"]), file: textOf(one["filename"]) });
    }
  }
  return found;
}

const edition = /^(\d{2,6}|to|final|revised|provisional|updated|v\d+)$/;

/** A file's name without ending, and without the years and version that it ends with. */
export function withoutEdition(file: string): string {
  const words = file
    .toLowerCase()
    .replace(/\.\w+$/, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && edition.test(words.at(-1) as string)) words.pop();
  while (words.length > 1 && /^\d{4,6}$/.test(words[0] as string)) words.shift();
  return words.join("_");
}
