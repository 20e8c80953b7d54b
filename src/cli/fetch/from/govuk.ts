import { inMegabytes } from "../../../readers/file/inflate.ts";
import { limits } from "../../../readers/limits.ts";
import { FetchTrouble, type Fetched, type Fetcher } from "../fetcher.ts";
import { named, onlyOne, textOf } from "./answers.ts";
import { announcedIn, laterThan, newnessOf, writtenDate } from "./days.ts";
import { attachmentsOf, pageAt, type Attachment, type Listed, type Page } from "./govuk-page.ts";
import { whyOther, type ReadFetched } from "./known-file.ts";
import type { GovUk, Source } from "./source.ts";

/** A file attached to a page of GOV.UK, found by its title: its address is another with every release. */
export async function bringGovUk(
  source: Source,
  how: GovUk,
  fetcher: Fetcher,
  read: ReadFetched,
): Promise<readonly Fetched[]> {
  const { page, announced } = await releasePage(fetcher, how);
  const file = fileOf(page, await filesOf(fetcher, page), how);
  if (file.bytes > limits.fileBytes) {
    throw new FetchTrouble(
      `“${file.title}” has ${inMegabytes(file.bytes)}; at most ${inMegabytes(limits.fileBytes)} are read.`,
    );
  }
  const nextRelease = announced ?? announcedIn(page.text, page.published);
  return [
    await fetcher.file({
      address: file.address,
      name: `${source.id}.${file.ending}`,
      about: {
        what: `${source.what}: “${file.title}”`,
        source: source.id,
        ...(page.published !== undefined && { published: page.published }),
        ...(nextRelease !== undefined && { nextRelease }),
      },
      check: (path) => whyOther(path, source.gives, read),
    }),
  ];
}

interface Found {
  readonly page: Page;
  /** When the next of its kind is announced for, where the collection lists an announcement. */
  readonly announced: string | undefined;
}

/** The page that has the file: the one named, or the newest release of a collection. */
async function releasePage(fetcher: Fetcher, { page: path, release, beside }: GovUk): Promise<Found> {
  const page = await pageAt(fetcher, path);
  if (release === undefined) return { page, announced: undefined };
  const lists = beside === true ? await Promise.all(page.collections.map((one) => pageAt(fetcher, one))) : [page];
  const isReleased = ({ title, isAnnouncement }: Listed): boolean => release.test(title) && !isAnnouncement;
  const list = lists.find(({ documents }) => documents.some(isReleased));
  if (list === undefined && beside === true) return { page, announced: undefined };
  const listed = newest(list ?? page, isReleased);
  const isNewer = beside !== true || newnessOf(listed.title) > newnessOf(page.title);
  const found = isNewer ? await pageAt(fetcher, listed.path) : page;
  return { page: found, announced: await announcedBeside(fetcher, list ?? page, release, found) };
}

function newest({ title, documents }: Page, isReleased: (one: Listed) => boolean): Listed {
  const there = documents.filter(({ isWithdrawn, isAnnouncement }) => !isWithdrawn && !isAnnouncement);
  const all = [...there].sort((a, b) => newnessOf(b.title) - newnessOf(a.title)).map((one) => one.title);
  const found = onlyNewest(there.filter(isReleased), (one) => one.title);
  return onlyOne(found, (one) => one.title, { where: `GOV.UK, “${title}”,`, what: "newest release of the kind", all });
}

/** The earliest date that an announcement of a newer release gives; nothing hangs on it, so trouble with it is none. */
async function announcedBeside(
  fetcher: Fetcher,
  { documents }: Page,
  release: RegExp,
  { title, published }: Page,
): Promise<string | undefined> {
  const dates: string[] = [];
  const announcements = documents.filter((one) => one.isAnnouncement && release.test(one.title));
  for (const one of announcements.filter((each) => newnessOf(each.title) > newnessOf(title))) {
    try {
      const { details } = await pageAt(fetcher, one.path);
      if (textOf(details["state"]) === "cancelled") continue;
      dates.push(laterThan(writtenDate(textOf(details["display_date"])), published) ?? "");
    } catch (error) {
      if (!(error instanceof FetchTrouble)) throw error;
    }
  }
  return dates.filter((date) => date !== "").sort()[0];
}

/** The files of a page; a web page that is itself attached to a publication has none, so those of the publication. */
async function filesOf(fetcher: Fetcher, page: Page): Promise<readonly Attachment[]> {
  const own = attachmentsOf(page);
  const [parent] = page.parents;
  return own.length > 0 || !page.isAttached || parent === undefined
    ? own
    : attachmentsOf(await pageAt(fetcher, parent));
}

const accessible = /\(?\baccessible( version)?\b\)?/i;

/** The one file of the title; of one file in two forms that which is preferred, and never its “(accessible)” double. */
function fileOf(page: Page, attachments: readonly Attachment[], { title, types }: GovUk): Attachment {
  const tables = attachments.filter(({ ending }) => types.includes(ending));
  const fitting = tables.filter((one) => title.test(one.title));
  const plain = fitting.filter((one) => !accessible.test(one.title));
  const newestOnes = onlyNewest(plain.length > 0 ? plain : fitting, (one) => one.title);
  const ending = types.find((type) => newestOnes.some((one) => one.ending === type));
  const found = new Map(newestOnes.filter((one) => one.ending === ending).map((one) => [one.address, one] as const));
  const names = new Set([...found.values()].map((one) => one.title.toLowerCase()));
  const others = attachments.map((one) => `${one.title} (${one.ending})`);
  const where = `GOV.UK, “${page.title}”,`;
  if (names.size === 1 && found.size > 1) {
    throw new FetchTrouble(`${where} has ${found.size} different files called ${named([...names])}: none was taken.`);
  }
  return onlyOne([...found.values()], (one) => one.title, {
    where,
    what: `file of the title wanted (${types.join(" or ")})`,
    all: others,
  });
}

/** Those that name the newest period in their title. Titles without a year are no newer than one another. */
function onlyNewest<T>(all: readonly T[], titleOf: (one: T) => string): readonly T[] {
  const most = Math.max(...all.map((one) => newnessOf(titleOf(one))));
  return all.filter((one) => newnessOf(titleOf(one)) === most);
}
