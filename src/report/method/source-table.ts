import type { Pack, Source } from "../../pack/pack.ts";
import { listSources } from "../../queries/about/edition.ts";
import { dateInWords } from "../../wording/date.ts";
import { assuranceWords as words } from "../../wording/report/assurance.ts";
import { coveredWords, takenFromWords } from "../../wording/source-words.ts";
import type { Content } from "../sheet-draft.ts";
import type { MethodDrafting } from "./method-drafting.ts";

/** Every source once: what it is, where it was taken from, and when. An address stands whole in its cell. */
export function sourceTable(
  draft: MethodDrafting,
  { title, name, list }: { readonly title: Content; readonly name: string; readonly list: readonly Source[] },
  pack: Pack,
): void {
  const covers = new Map(listSources(pack).map((row) => [row.source.id, coveredWords(row.covers)]));
  const rows = list.map((source): Content[] => {
    const { publisher, title: called, release, address, licence, retrieved, file } = source;
    const named = file === undefined ? called : words.titleAndFile(called, file);
    const copy = words.copy(takenFromWords(source), address, release ?? words.noRelease, licence);
    return [publisher, `${named}. ${copy}`, words.retrieved(dateInWords(retrieved), covers.get(source.id) ?? "")];
  });
  draft.table({ title, name, headings: words.sourceHeadings, rows });
}
