import { callerOf, type CallFunction } from "../../src/report/call-function.ts";
import { pageColumns as columns } from "../../src/report/page-sentences.ts";
import { distance } from "../../src/comparison/distance.ts";
import { functionTable } from "../../src/functions/table.ts";
import { outcomeName } from "../../src/wording/outcome-names.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { stateWord } from "../../src/wording/explain-no-value.ts";
import { contentFor, packFile, type SheetView } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const firstRow = 6;

const sheetOf = (outcome: Parameters<typeof outcomeName>[0]): string => `LOF ${outcomeName(outcome).replace(":", "")}`;

describe.each(["Gateshead", "Kent", "Maidstone"])("a whole report of %s", (council) => {
  const content = contentFor(desk, council, "our-job");
  const built = packFile(desk, content);
  const pages = async (): Promise<{ page: (typeof content.pages)[number]; view: SheetView }[]> =>
    Promise.all(content.pages.map(async (page) => ({ page, view: await (await built).sheet(sheetOf(page.outcome)) })));

  test("has beside each figure the words that its distance has in the code, and marks what is derived or does not hold", async () => {
    const said = { close: "close to", slightly: "a little ", apart: "", "well-apart": "well ", "far-out": "far " };
    let looked = 0;
    for (const { page, view } of await pages()) {
      for (const [at, { compared, certainty, id, metric }] of page.rows.entries()) {
        if (isNoValue(compared) || isNoValue(compared.own) || metric.noVerdict) continue;
        const away = distance(compared.comparison);
        const words = isNoValue(away)
          ? stateWord(away)
          : away.side === "level"
            ? "equal to"
            : away.band === "close"
              ? said.close
              : `${said[away.band]}${away.side}`;
        if (isNoValue(certainty)) throw new Error(`${id} has a figure and nothing to say of it.`);
        const { test: among, interval } = certainty;
        const isMarked = String(view.value(firstRow + at, columns.interval)).endsWith("\u00a0§");
        expect([id, isMarked]).toEqual([id, interval === "derived"]);
        const fails = !isNoValue(among) && among.word !== "similar" && !among.holds ? "\u00a0†" : "";
        expect([id, view.value(firstRow + at, columns.beside)]).toEqual([id, `${words}${fails}`]);
        looked++;
      }
    }
    expect(looked).toBeGreaterThan(3);
  });

  test("counts on the summary what stands out and holds, and its pages name all that do not", async () => {
    const rows = content.pages.flatMap(({ rows }) => rows);
    const tests = rows.flatMap(({ certainty }) =>
      isNoValue(certainty) || isNoValue(certainty.test) ? [] : [certainty.test],
    );
    const standing = tests.filter(({ word }) => word !== "similar");
    const failing = standing.filter(({ holds }) => !holds);
    const { text } = await (await built).sheet("LOF Summary");
    const held = standing.length - failing.length;
    const claim = `${standing.length} of ${tests.length} ${standing.length === 1 ? "stands" : "stand"} out; ${held} ${held === 1 ? "holds" : "hold"} after allowing for ${tests[0]?.judged ?? 0} comparisons.`;
    if (standing.length === 0) expect(text).not.toContain("stand out;");
    else expect(text).toContain(claim);
    // The summary counts the names of a row that has no room for them; its page names them all.
    const named = (await pages()).map(({ view }) => String(view.value(4, 0))).join("\n");
    expect([...named.matchAll(/Not holding: ([^.]*)/g)].flatMap(([, names = ""]) => names.split("; "))).toHaveLength(
      failing.length,
    );
  });

  test("lists what is furthest and not tested, the furthest first, on each page and together on the summary", async () => {
    const { text } = await (await built).sheet("LOF Summary");
    for (const { page, view } of await pages()) {
      const far = page.rows.flatMap(({ compared, metric }) => {
        if (isNoValue(compared) || metric.noVerdict || isNoValue(compared.own) || !isNoValue(compared.verdict))
          return [];
        const away = distance(compared.comparison);
        return isNoValue(away) || Math.abs(away.deviations) < 1.5 ? [] : [Math.abs(away.deviations)];
      });
      const line = String(view.value(firstRow + page.rows.length + 1, 0));
      const names = [...line.matchAll(/\((far |well |)(?:above|below)\)/g)].map(([, step = ""]) => step);
      expect([line, names.length]).toEqual([line, far.length]);
      expect(names).toEqual([...names].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
      const list = line.replace("Furthest from the median, not tested: ", "");
      if (far.length === 0) expect(list).toBe("none.");
      // Where there is no room for whole lists, the first of each outcome.
      else expect(text).toContain(`${outcomeName(page.outcome)}: ${list.slice(0, list.indexOf(")") + 1)}`);
    }
  });
  const order = ["far ", "well ", ""];
});

test("Kent's report names NEET, absence and social worker vacancies, and colours none of them", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", "our-job"));
  expect((await sheet("LOF Summary")).text).toMatch(
    /Far on the poor side of the median, not tested, by outcome.*NEET aged 16 to 17 \(well above\); Persistent absence \(above\).*Social worker vacancies \(above\)/,
  );
  const page = await sheet("LOF Every child achieving");
  expect(page.value(firstRow + 4, columns.verdict)).toBe("position only");
});

test("of a report of one outcome the number of comparisons is that of the council's whole framework", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", [6]));
  const counts = "1 of 3 stands out; 1 holds after allowing for 54 comparisons.";
  expect((await sheet("LOF Every child achieving")).value(4, 0)).toBe(`${counts} Better: NEET aged 16 to 17.`);
  const { text } = await sheet("LOF Summary");
  expect(text).toContain(counts);
  expect(text).toContain("| Better: NEET aged 16 to 17.");
});

test("another council typed has its own", async () => {
  const call = callerOf(functionTable);
  const other: CallFunction = (name, args) =>
    call(
      name,
      args.map((rows) => rows?.map((row) => row.map((one) => (one === "Gateshead" ? "Kent" : one))) ?? null),
    );
  const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", "our-job"), { call: other });
  const { text } = await sheet("LOF Summary");
  expect(text).toContain("16 of 25 stand out; 16 hold after allowing for 25 comparisons.");
  expect(text).toContain("NEET aged 16 to 17 (well above)");
  expect(text).not.toContain("Not holding");
}, 30_000);
