import type { Source } from "../../pack/pack.ts";
import { knownCopies } from "../plan/known-copies.ts";
import { isOthersCopy } from "../plan/source-files.ts";
import { releases, type Release } from "../plan/releases.ts";
import type { FedFigures } from "./official-figures.ts";

const openGovernmentLicence = "Open Government Licence v3.0";

/** What the pack says of the files that give figures; one source for each release and file. */
export function officialSources(fed: readonly FedFigures[]): ReadonlyMap<FedFigures, Source> {
  const filesOf = new Map<string, Set<string>>();
  const placed = fed.map((one) => {
    const release = releaseOf(one);
    const files = filesOf.get(release.id) ?? new Set();
    filesOf.set(release.id, files.add(one.file.sha256));
    return { one, release };
  });
  const made = new Map<string, Source>();
  return new Map(
    placed.map(({ one, release }) => {
      const several = (filesOf.get(release.id)?.size ?? 0) > 1;
      const id = several ? `${release.id}-${one.file.sha256.slice(0, 8)}` : release.id;
      const source = made.get(id) ?? sourceOf(id, release, one);
      made.set(id, source);
      return [one, source];
    }),
  );
}

function releaseOf({ series, feed, file }: FedFigures): Release {
  return (
    releases.find((one) => feed.formats.includes(one.format) && (one.series?.includes(series) ?? true)) ?? {
      id: (feed.formats[0] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      format: feed.formats[0] ?? "",
      publisher: file.publisher,
      title: feed.formats[0] ?? "",
      page: "",
    }
  );
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
    file: file.path.slice(file.path.lastIndexOf("/") + 1),
    retrieved: file.retrieved,
    ...(page !== "" && { release: page }),
    ...(copy !== undefined && isOthersCopy(copy.address) && { copiedBy: "others" }),
  };
}
