import type { Source } from "../../pack/pack.ts";
import { knownCopies } from "../plan/known-copies.ts";
import { fileName, isOthersCopy } from "../plan/source-files.ts";
import { releases, type Release } from "../plan/releases.ts";
import type { FedFigures } from "./official-figures.ts";

const openGovernmentLicence = "Open Government Licence v3.0";

/**
 * What the pack says of the files that give figures; one source for each release and file.
 *
 * @param held sources that the pack has already: a file that is none of them gets an id of its own, so that its figures
 * are never said to come from an edition before it
 */
export function officialSources(
  fed: readonly FedFigures[],
  held: readonly Source[] = [],
): ReadonlyMap<FedFigures, Source> {
  const filesOf = new Map<string, Set<string>>();
  const placed = fed.map((one) => {
    const release = releaseOf(one);
    const files = filesOf.get(release.id) ?? new Set();
    filesOf.set(release.id, files.add(one.file.sha256));
    return { one, release };
  });
  const before = new Map(held.map((source) => [source.id, source]));
  const made = new Map<string, Source>();
  return new Map(
    placed.map(({ one, release }) => {
      const short = sourceOf(release.id, release, one);
      const isShort = (filesOf.get(release.id)?.size ?? 0) === 1 && isSame(short, before.get(short.id) ?? short);
      const id = isShort ? release.id : `${release.id}-${one.file.sha256.slice(0, 8)}`;
      // By its fingerprint it is the same file as before, whenever it was fetched again.
      const source = made.get(id) ?? (isShort ? short : { ...(before.get(id) ?? { ...short, id }), ...datesOf(one) });
      made.set(id, source);
      return [one, source];
    }),
  );
}

function isSame(one: Source, other: Source): boolean {
  const parts = ["title", "address", "file", "retrieved"] as const;
  return parts.every((part) => one[part] === other[part]);
}

function releaseOf({ series, feed, file }: FedFigures): Release {
  const formats = new Set(file.figures.map(({ format }) => format).filter((format) => feed.formats.includes(format)));
  const release = releases.find((one) => formats.has(one.format) && (one.series?.includes(series) ?? true));
  if (release === undefined) throw new Error(`no release has the format of ${file.path}, which gives ${series}`);
  return release;
}

function sourceOf(id: string, { publisher, title, page }: Release, { file }: FedFigures): Source {
  const copy = knownCopies.get(file.sha256);
  const edition =
    file.edition === "" || title.includes(file.edition) ? "" : `, ${file.edition.replace(" ... ", " up to ")}`;
  return {
    id,
    publisher,
    title: `${title}${edition}`,
    licence: openGovernmentLicence,
    address: copy?.address ?? page,
    file: fileName(file.path),
    retrieved: file.retrieved,
    release: page,
    ...(copy !== undefined && isOthersCopy(copy.address) && { copiedBy: "others" }),
    ...datesOf({ file }),
  };
}

/** The publisher's dates of a file; a file that is fetched again may come with a later announcement. */
function datesOf({ file: { published, nextRelease } }: Pick<FedFigures, "file">): Partial<Source> {
  return { ...(published !== undefined && { published }), ...(nextRelease !== undefined && { nextRelease }) };
}
