import { inMegabytes } from "../../../readers/file/inflate.ts";
import { limits } from "../../../readers/limits.ts";
import { FetchTrouble, type Fetched, type Fetcher } from "../fetcher.ts";
import { named, onlyOne } from "./answers.ts";
import { announcedIn, newnessOf } from "./days.ts";
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
  const page = await releasePage(fetcher, how);
  const file = fileOf(page, await filesOf(fetcher, page), how);
  if (file.bytes > limits.fileBytes) {
    throw new FetchTrouble(
      `“${file.title}” has ${inMegabytes(file.bytes)}; at most ${inMegabytes(limits.fileBytes)} are read.`,
    );
  }
  const nextRelease = announcedIn(page.text, page.published);
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

/** The page that has the file: the one named, or the newest release of a collection. */
async function releasePage(fetcher: Fetcher, { page: path, release, beside }: GovUk): Promise<Page> {
  const page = await pageAt(fetcher, path);
  if (release === undefined) return page;
  if (beside !== true) return pageAt(fetcher, newest(page, release).path);
  const collections = await Promise.all(page.collections.map((one) => pageAt(fetcher, one)));
  const collection = collections.find(({ documents }) => documents.some(({ title }) => release.test(title)));
  return collection === undefined ? page : pageAt(fetcher, newest(collection, release).path);
}

function newest({ title, documents }: Page, release: RegExp): Listed {
  const there = documents.filter(({ isWithdrawn }) => !isWithdrawn);
  const all = [...there].sort((a, b) => newnessOf(b.title) - newnessOf(a.title)).map((one) => one.title);
  const found = onlyNewest(
    there.filter((one) => release.test(one.title)),
    (one) => one.title,
  );
  return onlyOne(found, (one) => one.title, { where: `GOV.UK, “${title}”,`, what: "newest release of the kind", all });
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
