import { distance } from "../../../src/comparison/distance.ts";
import type { ReportContent, ReportPage, ReportRow } from "../../../src/report/content.ts";
import { callerOf, type CallFunction } from "../../../src/report/call-function.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { distanceWords } from "../../../src/wording/figure/distance.ts";
import { seriesName } from "../../../src/wording/metric-words.ts";
import { outcomeName } from "../../../src/wording/outcome-names.ts";
import { contentFor, packFile, type SheetView } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();

const wordOf = ({ compared }: ReportRow): string => {
  if (isNoValue(compared) || isNoValue(compared.own)) return "no figure";
  return isNoValue(compared.verdict) ? compared.verdict.reason : compared.verdict.word;
};
const nameOf = ({ series, metric }: ReportRow): string => (series === null ? metric.shortName : seriesName(series));
const bare = (text: unknown): string => String(text).replaceAll("*", "");
const list = (names: readonly string[]): string => names.join("; ");

/** What is far from the median without an interval to test it, the furthest first. */
const furthestOf = ({ rows }: ReportPage): readonly { row: ReportRow; words: string; isPoor: boolean }[] =>
  rows
    .flatMap((row) => {
      if (isNoValue(row.compared) || row.metric.noVerdict || wordOf(row) !== "no-interval") return [];
      const away = distance(row.compared.comparison);
      if (isNoValue(away) || Math.abs(away.deviations) < 1.5) return [];
      const sign = row.metric.polarity === "higher-is-better" ? -1 : row.metric.polarity === "lower-is-better" ? 1 : 0;
      return [{ row, words: distanceWords(away), isPoor: sign * away.deviations > 0 }];
    })
    .sort((one, other) => step(one.words) - step(other.words));
const step = (words: string): number => ["far", "well"].indexOf(words.split(" ")[0] ?? "") + (/ /.test(words) ? 0 : 9);

const declining = ({ rows }: ReportPage): readonly ReportRow[] =>
  rows.filter(
    ({ compared }) => !isNoValue(compared) && !isNoValue(compared.direction) && compared.direction.word === "worsening",
  );

describe.each(["Gateshead", "Kent", "Maidstone"])("the table by outcome of %s", (council) => {
  const content = contentFor(desk, council, "our-job");
  const summary = packFile(desk, content).then(({ sheet }) => sheet("LOF Summary"));
  const rowOf = (view: SheetView, { outcome }: ReportPage): unknown[] => {
    const [row = -1] = view.rowsOf(outcomeName(outcome));
    return Array.from({ length: 13 }, (_, column) => view.value(row, column));
  };

  test("counts each verdict and what has no figure, as the rows are, and how many hold", async () => {
    const view = await summary;
    const all = new Array<number>(9).fill(0);
    for (const page of content.pages) {
      const count = (...words: string[]): number => page.rows.filter((row) => words.includes(wordOf(row))).length;
      const failing = page.rows.filter(({ certainty }) => fails(certainty)).length;
      const counts = [
        page.rows.length,
        count("better"),
        count("similar"),
        count("worse"),
        count("higher", "lower"),
        count("no-interval"),
        count("not-judged", "neutral-polarity"),
        count("no figure"),
        count("better", "worse", "higher", "lower") - failing,
      ];
      counts.forEach((one, i) => (all[i] = (all[i] ?? 0) + one));
      expect([outcomeName(page.outcome), rowOf(view, page).slice(1, 10)]).toEqual([outcomeName(page.outcome), counts]);
    }
    const [row = -1] = view.rowsOf("All");
    expect(Array.from({ length: 9 }, (_, i) => view.value(row, i + 1))).toEqual(all);
  });

  test("names what stands out, the worse first, and marks what does not hold", async () => {
    const view = await summary;
    for (const page of content.pages) {
      const of = (...words: string[]): string[] =>
        page.rows
          .filter((row) => words.includes(wordOf(row)))
          .map((row) => {
            const side = ["higher", "lower"].includes(wordOf(row)) ? ` (${wordOf(row)}` : "";
            const mark = fails(row.certainty) ? " (does not hold)" : "";
            return nameOf(row) + side + mark + (side === "" ? "" : ")");
          });
      const groups = [
        ["Worse: ", of("worse")],
        ["Better: ", of("better")],
        ["Higher or lower: ", of("higher", "lower")],
      ] as const;
      const said = groups.filter(([, names]) => names.length > 0).map(([title, names]) => `${title}${list(names)}.`);
      const standing = groups.reduce((sum, [, names]) => sum + names.length, 0);
      const judged = standing + of("similar").length;
      const cell = bare(rowOf(view, page)[10]);
      const wanted = judged === 0 ? "–" : standing === 0 ? "none" : said.join(" ");
      expect([wanted, `${standing}: see its page`]).toContain(cell);
    }
  });

  test("names what is furthest from the median and not tested, the furthest first, with its distance", async () => {
    const view = await summary;
    for (const page of content.pages) {
      const far = furthestOf(page);
      const isSome = page.rows.some((row) => wordOf(row) === "no-interval");
      const wanted = !isSome
        ? "–"
        : far.length === 0
          ? "none"
          : list(far.map(({ row, words }) => `${nameOf(row)} (${words})`));
      expect([wanted, `${far.length}: see its page`]).toContain(bare(rowOf(view, page)[11]));
    }
  });

  test("names what is on the poor side of it, and what gets worse by its trend", async () => {
    const view = await summary;
    for (const page of content.pages) {
      const poor = page.rows.filter((row) => furthestOf(page).some((one) => one.row === row && one.isPoor));
      const worse = declining(page);
      const parts = [
        ...(poor.length > 0 ? [`${list(poor.map(nameOf))}.`] : []),
        ...(worse.length > 0 ? [`Getting worse: ${list(worse.map(nameOf))}.`] : []),
      ];
      const answered = page.rows.some((row) => wordOf(row) !== "no figure");
      const wanted = !answered ? "–" : parts.length === 0 ? "none" : parts.join(" ");
      expect([wanted, `${poor.length + worse.length}: see its page`]).toContain(bare(rowOf(view, page)[12]));
    }
  });

  test("has no empty cell, and no name that is too long for its row when it is built", async () => {
    const view = await summary;
    const rows = [...content.pages.map((page) => rowOf(view, page))];
    for (const row of rows) expect(row.filter((one) => one === null || one === "")).toEqual([]);
    expect(rows.flat().filter((one) => /see its page/.test(String(one)))).toEqual([]);
  });
});

function fails(certainty: ReportRow["certainty"]): boolean {
  return (
    !isNoValue(certainty) && !isNoValue(certainty.test) && certainty.test.word !== "similar" && !certainty.test.holds
  );
}

describe("a table by outcome", () => {
  /** The first sheet with another council's answers. */
  const typed = async (content: ReportContent, from: string, council: string): Promise<SheetView> => {
    const call = callerOf(functionTable);
    const other: CallFunction = (name, args) =>
      call(
        name,
        args.map((rows) => rows?.map((row) => row.map((one) => (one === from ? council : one))) ?? null),
      );
    return (await packFile(desk, content, { call: other })).sheet("LOF Summary");
  };

  test("counts the names of another council that have no room, and sends to the page", async () => {
    // Kent has few figures of Health and wellbeing, and its row is made for these.
    const view = await typed(contentFor(desk, "Kent", [8]), "Kent", "Gateshead");
    const [row = -1] = view.rowsOf("Health and wellbeing");
    expect(view.value(row, 10)).toBe("7: see its page");
    expect(view.text).toMatch(/Worse than the median \(3\): Inequality in life expectancy, female; /);
  }, 30_000);

  test("says of an outcome without metrics that it has none, in a row without empty cells", async () => {
    const { sheet } = await packFile(desk, contentFor(desk, "Kent", [1, 16, 7], { context: true }));
    const view = await sheet("LOF Summary");
    const [row = -1] = view.rowsOf("Housing supply");
    expect(Array.from({ length: 13 }, (_, column) => view.value(row, column))).toEqual([
      "Housing supply",
      ...new Array<string>(9).fill("–"),
      "The framework has not named its metrics yet.",
      "–",
      "–",
    ]);
    expect(view.text).toContain("“does not hold”: whether a verdict stands out after allowing for the number");
    expect(view.text).toContain("* The council has a caveat of its own, on the outcome’s page.");
    expect(view.text).toContain("Care leavers in suitable accommodation, aged 19 to 21*");
    // About the place, apart: a table of its own, of which nothing is counted.
    const [place = -1] = view.rowsOf("Child poverty");
    expect(place).toBeGreaterThan(view.rowsOf("All")[0] ?? Infinity);
    expect([0, 1, 2].map((column) => view.value(place, column))).toEqual(["Child poverty", 1, null]);
  }, 30_000);
});
