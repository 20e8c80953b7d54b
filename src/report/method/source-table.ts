import type { Pack, Source } from "../../pack/pack.ts";
import { listSources } from "../../queries/about/edition.ts";
import { dateInWords } from "../../wording/date.ts";
import { assuranceWords as words } from "../../wording/report/assurance.ts";
import { coveredWords, takenFromWords } from "../../wording/source-words.ts";
import { looks } from "../looks.ts";
import type { Content, Drafting } from "../sheet-draft.ts";

/** The head of a table on the sheet of method. */
export function table(draft: Drafting, title: Content, headings: readonly string[]): void {
  draft.gap(8);
  draft.row([title], [looks.section], 20);
  draft.wrapped(
    headings,
    headings.map(() => looks.head),
  );
}

/** The looks of a row with so many cells. */
export const tableLooks = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...(i === 0 ? looks.cellLabel : looks.cellText), ...looks.underRow }));

/** Every source once: what it is, where it was taken from, and when. An address stands whole in its cell. */
export function sourceTable(draft: Drafting, title: Content, list: readonly Source[], pack: Pack): void {
  const covers = new Map(listSources(pack).map((row) => [row.source.id, coveredWords(row.covers)]));
  table(draft, title, words.sourceHeadings);
  for (const source of list) {
    const { publisher, title, release, address, licence, retrieved, file } = source;
    draft.wrapped(
      [
        `${publisher}: ${file === undefined ? title : words.titleAndFile(title, file)}`,
        words.copy(takenFromWords(source), address, release ?? words.noRelease, licence),
        words.retrieved(dateInWords(retrieved), covers.get(source.id) ?? ""),
      ],
      tableLooks(words.sourceHeadings.length),
    );
  }
}
