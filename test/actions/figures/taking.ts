import { goBack, takeFigures, type TakeOptions } from "../../../src/actions/figures/take-figures.ts";
import { cellsThatWouldChange } from "../../../src/actions/figures/would-change.ts";
import { type Mark, markKey, markText, type PackName, readMark } from "../../../src/pack/mark.ts";
import type { Desk } from "../../../src/queries/desk.ts";
import type { Port } from "../../../src/workbook/port.ts";
import { callOf, KeptBook } from "../../fixtures/kept-book.ts";
import { newerDesk } from "../../fixtures/newer-desk.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

export const old = shippedDesk();
export const newer = newerDesk();

export const nameOf = ({ pack: { sha256, built } }: Desk): PackName => ({ sha256, built });
export const oldMark: Mark = { ...nameOf(old), version: "1.0.0" };

const councils = old.pack.areas
  .filter(
    ({ name }) =>
      callOf(old)("METRIC", [[[name]], [["O02M01"]]])[0]?.[0] !==
      callOf(newer)("METRIC", [[[name]], [["O02M01"]]])[0]?.[0],
  )
  .map(({ name }) => name);

/** A workbook made with the older figures and marked so: single figures, a spill, a call within a formula, no change. */
export function madeBook(): KeptBook {
  const book = new KeptBook(old);
  const sheet = book.add("Figures");
  const [one = "", two = "", three = ""] = councils;
  const within = `=TEXT(LOF.METRIC("${three}","O02M01"),"0")`;
  book.ordinary.set(within, () => String(callOf(book.desk)("METRIC", [[[three]], [["O02M01"]]])[0]?.[0]));
  const formulas = [
    `=LOF.METRIC("${one}","O02M01")`,
    `=_xldudf_LOF_METRIC("${two}","O02M01")`,
    `=LOF.METRIC(C1,"O02M01")`,
    within,
    `=LOF.RAG(A1,1)`,
    `=LOF.COUNCILS("county")`,
  ];
  sheet.put(0, 2, three);
  formulas.forEach((formula, row) => sheet.put(row, 0, { formula }));
  sheet.put(0, 4, "kept");
  book.settings.set(markKey, markText(oldMark));
  return book;
}

/** What each cell with a formula shows: by figures, "old", "new", or "both" where they give the same. */
export function ageOf(book: KeptBook): Set<string> {
  const shown = (desk: Desk): unknown[] => {
    const twin = madeBook();
    if (desk !== old) {
      twin.desk = desk;
      const sheet = twin.sheet("Figures");
      for (const [key, { formula }] of sheet.held) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (formula !== null) sheet.put(row, column, { formula });
      }
    }
    return cellsOf(twin);
  };
  const [before, after] = [shown(old), shown(newer)];
  return new Set(
    cellsOf(book).map((value, at) => {
      const is = [before, after].map((all) => JSON.stringify(all[at]) === JSON.stringify(value));
      return is[0] && is[1] ? "both" : is[0] ? "old" : is[1] ? "new" : `neither: ${JSON.stringify(value)}`;
    }),
  );
}

function cellsOf(book: KeptBook): unknown[] {
  const sheet = book.sheet("Figures");
  return Array.from({ length: 6 }, (_, row) => sheet.value(row, 0));
}

export const markOf = (book: KeptBook): Mark | null | "unreadable" => readMark(book.settings.get(markKey) ?? null);

const noWait = { looks: 3, pause: async (): Promise<void> => undefined };

/** The pack of the page: what functions of a book answer from. */
export const provider =
  (book: KeptBook) =>
  async (pack: PackName): Promise<void> => {
    book.desk = pack.sha256 === newer.pack.sha256 ? newer : old;
  };

export const foretellFor = (port: Port) => cellsThatWouldChange(port, { before: old, after: newer, call: callOf });

export async function takeNewer(port: Port, book: KeptBook, more: Partial<TakeOptions> = {}) {
  const mark = markOf(book);
  return takeFigures(port, {
    from: mark === "unreadable" ? null : mark,
    to: nameOf(newer),
    version: "1.1.0",
    provide: provider(book),
    foretold: more.foretold ?? (await foretellFor(port)),
    date: "2027-01-05",
    patience: noWait,
    ...more,
  });
}

export function backFrom(port: Port, book: KeptBook) {
  return goBack(port, { from: markOf(book) as Mark, version: "1.1.0", provide: provider(book), patience: noWait });
}
