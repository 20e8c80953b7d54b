import { callerOf, type CallFunction } from "../../../src/report/call-function.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { contentFor, packFile, type SheetView } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();

/** The lines between the title and the table. */
function linesOf(view: SheetView): string[] {
  const [first = 0] = view.rowsOf("In short");
  return Array.from({ length: 7 }, (_, i) => String(view.value(first + 1 + i, 0)));
}

async function typed(laidOutFor: string, council: string, set = "neighbours"): Promise<string[]> {
  const call = callerOf(functionTable);
  const other: CallFunction = (name, args) =>
    call(
      name,
      args.map(
        (rows) =>
          rows?.map((row) => row.map((one) => (one === laidOutFor ? council : one === "neighbours" ? set : one))) ??
          null,
      ),
    );
  const { sheet } = await packFile(desk, contentFor(desk, laidOutFor, [7, 8]), { call: other });
  return linesOf(await sheet("LOF Summary"));
}

test("seven lines say how many figures have a value, how sure that is, what to look at, and why figures are missing", async () => {
  const content = contentFor(desk, "Kent", "our-job");
  const { sheet } = await packFile(desk, content);
  const rows = content.pages.flatMap((page) => page.rows);
  const word = (row: (typeof rows)[number]): string => {
    if (row.series === null || isNoValue(row.compared) || isNoValue(row.compared.own)) return "none";
    const { verdict } = row.compared;
    return isNoValue(verdict) ? verdict.reason : verdict.word;
  };
  const count = (...words: string[]): number => rows.filter((row) => words.includes(word(row))).length;
  const held = rows.length - count("none");
  const said = linesOf(await sheet("LOF Summary"));
  expect(said[0]).toBe(
    `${held} of ${rows.length} figures have a value: ${count("better")} better, ${count("similar")} similar and ${count("worse")} worse than the median of the set; ` +
      `${count("higher", "lower")} higher or lower, ${count("no-interval")} position only, ${count("not-judged")} not judged.`,
  );
  expect(said[1]).toBe(
    "16 of 25 stand out; 16 hold after allowing for 25 comparisons. With 25 judged at 95%, about one would be expected to stand out by chance alone.",
  );
  expect(said[2]).toMatch(
    /^Worse than the median \(5\): Leaving care to family networks\*; .*; and 3 more in the table/,
  );
  expect(said[3]).toMatch(/^Better than the median \(8\): Placements over 20 miles from home; /);
  expect(said[4]).toMatch(/^Not tested, far on the poor side of the median \(7\): Key Stage 2 disadvantage gap; /);
  expect(said[5]).toBe("Getting worse by trend (2): Key Stage 2 disadvantage gap; SDQ score of looked-after children.");
  // Counted by the reasons that the rows give, and all of them.
  const [, all = "", reasons = ""] = /^(\d+) have no value: (.*)\.$/.exec(said[6] ?? "") ?? [];
  expect(Number(all)).toBe(count("none"));
  expect(reasons.split("; ").reduce((sum, one) => sum + Number.parseInt(one, 10), 0)).toBe(count("none"));
  expect(reasons).toContain(
    `${rows.filter(({ series }) => series === null).length} only named by the framework so far`,
  );
  // Each has room in one row: letters of 12 points, of which a page's width has 170.
  for (const one of said) expect(one.length).toBeLessThanOrEqual(170);
}, 30_000);

test("where the council has no figure that is said, and nothing is called better or worse", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [13]));
  expect(linesOf(await sheet("LOF Summary")).slice(0, 6)).toEqual([
    "No figure of this report has a value for the council: each page says why.",
    "Nothing is called better or worse: positions show the order of the figures only.",
    "Worse than the median (0): none.",
    "Better than the median (0): none.",
    "Not tested, far on the poor side of the median (0): none.",
    "Getting worse by trend (0): none.",
  ]);
});

test("where figures have no interval at all the first line says so", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [5]));
  expect(linesOf(await sheet("LOF Summary"))[0]).toBe(
    "2 of 5 figures have a value, none of them a 95% interval that could tell better from worse: 2 position only, 0 not judged.",
  );
});

test("of a report of one outcome the number of comparisons is that of the council's whole framework", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", [6]));
  expect(linesOf(await sheet("LOF Summary"))[1]).toContain(
    "1 of 3 stands out; 1 holds after allowing for 54 comparisons.",
  );
});

test("for a council or a set that is not known the first line says what is wrong, and the others nothing", async () => {
  const dashes = new Array<string>(6).fill("–");
  expect(await typed("Kent", "Kentt")).toEqual([
    "No council of this name is found in these figures. If it is written rightly, the figures are missing: the pane says why.",
    ...dashes,
  ]);
  expect(await typed("Kent", "Kent", "nonsense")).toEqual([
    "There is no such set for this council: nothing is compared until this is corrected.",
    ...dashes,
  ]);
  // England is told so in the title.
  expect(await typed("Kent", "England")).toEqual(["–", ...dashes]);
}, 60_000);
