import { read, utils, type WorkBook } from "@e965/xlsx";
import { makeReport } from "../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { expectedRow, othersOf, seriesIds } from "./report-rows.ts";

/*
 * Every number that a report's charts of scores are drawn from (the council's, England's and the region's), against a
 * second method that reads the pack's JSON and nothing else. AUDIT_COUNCILS="Kent; Westminster" audits others.
 */

const asked = process.env.AUDIT_COUNCILS?.split(";").map((one) => one.trim().split("=")[0] ?? "");

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

interface Bars {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

/** The rows behind charts of scores; the id is what the own bar's formula asks of. */
function barsOf(book: WorkBook): Bars[] {
  const sheet = book.Sheets["LOF Figures behind charts"]!;
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null, blankrows: true });
  const found: Bars[] = [];
  rows.forEach((head, at) => {
    if (head[1] !== "Measure" || head[2] !== "The council") return;
    expect(head.slice(2, 5)).toEqual(["The council", "England", "Region’s median"]);
    for (let row = at + 1; row < rows.length && rows[row]?.[1] !== "The set’s median"; row++) {
      const formula = String((sheet[utils.encode_cell({ r: row, c: 2 })] as { f?: string } | undefined)?.f);
      const id = /"(O\d\dM\d\d[^"]*)","favourable"/.exec(formula)?.[1] ?? "";
      found.push({ id, values: [2, 3, 4].map((column) => numberOr(rows[row]?.[column])) });
    }
  });
  return found;
}

interface Places {
  readonly id: string;
  /** From the right: where the own place begins and ends, as shares of all places. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The rows behind charts of places. */
function placesOf(book: WorkBook): Places[] {
  const sheet = book.Sheets["LOF Figures behind charts"]!;
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null, blankrows: true });
  return rows.flatMap(([, , ...parts], row): Places[] => {
    const formula = String((sheet[utils.encode_cell({ r: row, c: 4 })] as { f?: string } | undefined)?.f);
    const id = /"(O\d\dM\d\d[^"]*)","rank"/.exec(formula)?.[1];
    if (id === undefined || !formula.includes("ISNUMBER")) return [];
    const [apart, worse, own] = parts.map(numberOr);
    if (typeof apart !== "number" || typeof worse !== "number" || typeof own !== "number")
      return [{ id, from: null, to: null }];
    return [{ id, from: apart + worse, to: apart + worse + own }];
  });
}

const numberOr = (value: unknown): number | null => (typeof value === "number" ? value : null);
const isNear = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

test.each(asked ?? ["Kent", "Gateshead", "Westminster", "Cornwall"])(
  "every bar of the charts of scores for %s is where a second method puts it",
  async (council) => {
    const args = readReportArguments(["--area", council, "--out", "x.xlsx"]);
    const bars = barsOf(read((await makeReport(args, "2026-11-22")).bytes, { type: "array", cellFormula: true }));
    const others = othersOf(council, "neighbours");
    expect(bars.length).toBeGreaterThan(5);
    expect(bars.some(({ values }) => values[1] !== null)).toBe(true);
    const wrong = bars.flatMap(({ id, values }) => {
      expect(seriesIds).toContain(id);
      const row = expectedRow(council, others, id);
      const own = row.scoreOf(row.own);
      const should = [own, ...[row.england, row.region].map((one) => (own === null ? null : row.scoreOf(one)))];
      // Where over half the set is equal and the council too, nothing on the sheet says how long a unit is.
      const isUnknown = own === 0 && values.slice(1).every((one) => one === null);
      return should.every((one, at) => isNear(values[at] ?? null, one)) || isUnknown ? [] : [[id, values, should]];
    });
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each(["Kent", "Cornwall=type"])(
  "every own place in the charts of places for %s is where its position says",
  async (asked) => {
    const [council = "", set = "neighbours"] = asked.split("=");
    const args = readReportArguments(["--area", council, "--set", set, "--out", "x.xlsx"]);
    const drawn = placesOf(read((await makeReport(args, "2026-11-22")).bytes, { type: "array", cellFormula: true }));
    const others = othersOf(council, set as "neighbours" | "type");
    const sizes = new Set<number>();
    expect(drawn.length).toBeGreaterThan(20);
    const wrong = drawn.flatMap(({ id, from, to }) => {
      const position = expectedRow(council, others, id).position ?? "";
      const [, place, of] = (/(\d+)\D.* of (\d+)/.exec(position) ?? []).map(Number);
      if (place === undefined || of === undefined) return from === null ? [] : [[id, position, from, to]];
      sizes.add(of);
      return isNear(from, (of - place) / of) && isNear(to, (of - place + 1) / of) ? [] : [[id, position, from, to]];
    });
    expect(wrong).toEqual([]);
    expect(sizes.size).toBeGreaterThan(1);
  },
  120_000,
);
