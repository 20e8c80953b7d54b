import { callerOf } from "../../src/report/call-function.ts";
import { parseCalls } from "../../src/formula/parse-formula.ts";
import { detailColumns, pageColumns as columns } from "../../src/report/page/columns.ts";
import { figuresWords } from "../../src/wording/report/page/page-words.ts";
import { provideOwnSets } from "../../src/functions/own-sets.ts";
import { readSet } from "../../src/functions/arguments/read-set.ts";
import { functionTable } from "../../src/functions/table.ts";
import type { CellValue, Port } from "../../src/workbook/port.ts";
import { lofCalls } from "../../src/formula/lof-calls.ts";
import { cell } from "../functions/calling.ts";
import { contentFor, packFile, SheetView } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { plainCall } from "../fixtures/plain-call.ts";

const desk = shippedDesk();
const firstRow = 6;

async function everySheet(port: Port): Promise<[string, SheetView][]> {
  const names = (await port.sheets()).map(({ name }) => name);
  return Promise.all(names.map(async (name) => [name, new SheetView(await port.read(name))] as [string, SheetView]));
}

describe("a report of three outcomes for Gateshead", () => {
  const built = packFile(desk, contentFor(desk, "Gateshead", [6, 7, 8]));

  test("has a summary, one sheet per outcome, the figures in detail and the method, in this order", async () => {
    expect((await built).built).toEqual({
      sheets: [
        "LOF Summary",
        "LOF Every child achieving",
        "LOF Keeping children safe",
        "LOF Health and wellbeing",
        "LOF Figures in detail",
        "LOF Method and sources",
      ],
      figures: 14 + 24 + 19,
      notes: [],
    });
  });

  test("says what the picture of the page says: counts, places and verdicts of Health and wellbeing", async () => {
    const page = await (await built).sheet("LOF Health and wellbeing");
    expect(page.value(1, 0)).toBe(
      "Gateshead against neighbours by the LOF-21 open model, 20 of 21 indicators for single-tier councils (15 councils); not MHCLG’s list",
    );
    expect(page.value(3, 0)).toBe("4 better, 8 similar and 3 worse than the set’s median; 4 not judged.");
    const quitters = page.rowsOf("Smokers who quit, of those who set a date")[0] ?? -1;
    const row = (at: number): CellValue[] => Object.values(columns).map((column) => page.value(at, column));
    expect(row(quitters)).toEqual([
      ...["Smokers who quit, of those who set a date", "per cent", "2024/25"],
      expect.closeTo(51.5, 1),
      "none",
      expect.closeTo(57.5, 1),
      "–", // the quartile is not chosen
      expect.closeTo(62.4, 1),
      expect.closeTo(-10.9, 1),
      "12th of 16 (10\u00a0to\u00a012)",
      "worse",
      ...["–", "–", "–", "C", null, null], // nobody has typed owner and commentary
      ...["a little below", "O08M03"],
    ]);
  });

  test("says in detail what has no room on the page: interval, figure before, and who has no figure", async () => {
    const detail = await (await built).sheet("LOF Figures in detail");
    const row = (id: string): CellValue[] => {
      const at = detail.rowsOf(id)[0] ?? -1;
      return Object.values(detailColumns).map((column) => detail.value(at, column));
    };
    expect(row("O08M03").slice(0, 7)).toEqual([
      ...["O08M03", "Smokers who quit, of those who set a date", "high", "49.4 to 53.6"],
      ...["a little below", "–", "–"],
    ]);
    const decay = detail.read.values.find((one) => one[detailColumns.detailMeasure] === "Tooth decay at age 5") ?? [];
    // Calderdale's last figure of tooth decay is of 2018/19.
    expect([decay[detailColumns.missingCount], decay[detailColumns.missingNames]]).toEqual([
      1,
      "Calderdale (not for this period)",
    ]);
    expect(decay[detailColumns.notes]).toMatch(/DHSC, every 2 years, up to date\.$/);
  });

  test("counts on the summary what the pages say, with chance for all of it", async () => {
    const summary = await (await built).sheet("LOF Summary");
    const health = summary.rowsOf("Health and wellbeing")[0] ?? -1;
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((column) => summary.value(health, column))).toEqual([19, 4, 8, 3, 0, 0, 4, 0]);
    const all = summary.rowsOf("All")[0] ?? -1;
    expect([1, 2, 3, 4].map((column) => summary.value(all, column))).toEqual([57, 7, 12, 3]);
    expect(summary.text).toContain("With 23 judged at 95%, about one would be expected to stand out by chance alone.");
    expect(summary.text).toContain("Councils compared with: Darlington; Calderdale; Stockton-on-Tees; ");
  });

  test("every figure is a live formula whose value the functions give", async () => {
    const { port } = await built;
    const sheets = new Map(await everySheet(port));
    const call = callerOf(functionTable);
    let looked = 0;
    for (const [name, view] of sheets) {
      for (const [r, line] of view.read.formulas.entries()) {
        for (const [c, formula] of line.entries()) {
          const item = formula === null ? null : /^=INDEX\((LOF\..*),(\d+),(\d+)\)$/.exec(formula);
          const [parsed] = parseCalls(item?.[1] ? `=${item[1]}` : "");
          if (!item || !parsed) continue;
          const args = (plainCall(parsed)?.args ?? []).map((one) =>
            typeof one === "object" && one !== null
              ? [[sheets.get(one.sheet ?? name)?.value(one.block.row, one.block.column) ?? null]]
              : one === null
                ? null
                : [[one]],
          );
          const answer = call(parsed.name, args)[Number(item[2]) - 1]?.[Number(item[3]) - 1];
          const value = view.read.values[r]?.[c];
          expect({ formula, value }).toEqual({ formula, value: answer });
          looked++;
        }
      }
    }
    expect(looked).toBe(57 * 4);
  });
});

describe("the formulas of a report", () => {
  const built = packFile(desk, contentFor(desk, "Gateshead", [6, 8]));

  test("no formula names the council or calls one LOF function inside another: a new council in one cell changes all", async () => {
    for (const [, view] of await everySheet((await built).port)) {
      for (const formula of view.read.formulas.flat()) {
        if (formula === null) continue;
        // Only what was true for this council names it, behind a question whether it is still this one.
        if (!/\$B\$3(,"name"\)(,""\))?)?="Gateshead"/.test(formula)) expect(formula).not.toContain("Gateshead");
        expect(formula.length).toBeLessThan(8192);
        for (const { start, end } of lofCalls(formula)) {
          const [parsed] = parseCalls(`=${formula.slice(start)}`);
          expect(lofCalls(formula.slice(end, start + (parsed?.span.end ?? 0) - 1))).toEqual([]);
        }
      }
    }
  });

  test("the council and the set are in one cell each, to which all formulas refer", async () => {
    const { port, sheet } = await built;
    const summary = await sheet("LOF Summary");
    expect([summary.value(2, 1), summary.value(3, 1)]).toEqual(["Gateshead", "neighbours"]);
    const page = await sheet("LOF Health and wellbeing");
    expect(page.formula(firstRow, columns.own)).toBe(
      `=INDEX(LOF.COMPARE('LOF Summary'!$B$3,"O08M01-M",'LOF Summary'!$B$4),1,1)`,
    );
    expect((await port.read(summary.read.block)).formulas[2]?.[1]).toBeNull();
  });

  test("the method sheet has every section of an assurance statement and each source", async () => {
    const method = await (await built).sheet("LOF Method and sources");
    for (const label of [
      "Purpose",
      "Scope",
      "Data",
      "Method",
      "Neighbours",
      "Limitations",
      "Uncertainty",
      "Quality assurance",
      "Assumptions",
      "Edition stamp",
      "Sources of Gateshead’s current figures",
    ])
      expect(method.rowsOf(label)).toHaveLength(1);
    expect(method.text).toContain(desk.pack.sha256);
    expect(method.text).toContain("The same that this report was built on.");
    expect(method.text).toContain("Sheets built on | 22 November 2026");
    expect(method.text).toContain("Open Government Licence v3.0");
  });
});

test.each(["Kent", "Maidstone", "Westminster", "Isles of Scilly", "City of London", "Cornwall"])(
  "no page for members of %s has an error on it",
  async (council) => {
    const { port } = await packFile(desk, contentFor(desk, council, "all", { context: true }));
    for (const [name, view] of await everySheet(port)) {
      // A small line has a gap where a figure is an error, and would have a nought where it is a text.
      if (name === figuresWords.sheet) continue;
      const errors = view.read.values.flat().filter((value) => typeof value === "object" && value !== null);
      expect({ name, errors }).toEqual({ name, errors: [] });
      expect(view.text).not.toMatch(/undefined|NaN|\[object/);
    }
  },
);

test("a figure that has worsened over five years says so in its row; one with too few years has a dash", async () => {
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [7]));
  const page = await sheet("LOF Keeping children safe");
  const trend = (measure: string): CellValue => page.value(page.rowsOf(measure)[0] ?? -1, columns.trend);
  expect(trend("SDQ score of looked-after children")).toBe("worsening");
  // This year's figure is built from published parts only.
  expect(trend("Leaving care to family networks [note 8]")).toBe("–");
  expect(trend("Persistent absence of looked-after children")).toBe("–");
});

describe("what a page says when there is little to say", () => {
  test("of figures that only another tier has: the row says so, and nothing is called better or worse", async () => {
    const { sheet } = await packFile(desk, contentFor(desk, "Kent", [2]));
    const page = await sheet("LOF Housing quality");
    expect(page.value(3, 0)).toBe("The figures held here have none for the council; each row says why.");
    expect(page.value(firstRow, columns.own)).toBe("not held"); // nor has any district
    expect(page.value(firstRow + 4, columns.own)).toBe("placeholder");
    expect(page.value(firstRow + 4, columns.verdict)).toBe("placeholder");
  });

  test("contextual outcomes are listed apart, are called higher or lower, and their verdicts are not counted", async () => {
    const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", [6, 15]));
    const page = await sheet("LOF Economic prosperity");
    expect(page.value(3, 0)).toMatch(
      /^\d+ higher, \d+ similar and \d+ lower than the set’s median; \d+ position only; 2 not judged\.$/,
    );
    expect(page.text).toContain("the whole 95% interval is above or below the median");
    expect(page.text).not.toContain("⊕");
    const summary = await sheet("LOF Summary");
    const row = summary.rowsOf("Economic prosperity")[0] ?? -1;
    expect([1, 2, 3].map((column) => summary.value(row, column))).toEqual([17, null, null]);
    expect(row).toBeGreaterThan(summary.rowsOf("All")[0] ?? Infinity);
  });

  test("an outcome without metrics is named on the summary and has no page", async () => {
    const { built, sheet } = await packFile(desk, contentFor(desk, "Kent", [1, 6]));
    expect(built.sheets).toHaveLength(4);
    expect((await sheet("LOF Summary")).text).toContain(
      `Housing supply | ${"– | ".repeat(9)}The framework has not named its metrics yet. | – | –`,
    );
  });
});

describe("a report against a list of councils", () => {
  test("has the list on its summary, and every formula refers to those cells", async () => {
    const councils = ["Sunderland", "South Tyneside", "North Tyneside", "Newcastle upon Tyne"];
    const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", [8]), { set: { kind: "listed", councils } });
    const summary = await sheet("LOF Summary");
    expect([3, 4, 5, 6].map((row) => summary.value(row, 1))).toEqual(councils);
    expect(summary.value(1, 0)).toBe("Gateshead against the councils listed below (4 councils)");
    const page = await sheet("LOF Health and wellbeing");
    expect(page.formula(firstRow, columns.own)).toContain("'LOF Summary'!$B$4:$B$7");
    expect(page.value(firstRow, columns.position)).toMatch(/of 5 \(1\u00a0to\u00a05\)$/);
    const method = await sheet("LOF Method and sources");
    expect(method.value(method.rowsOf("Set in use")[0] ?? -1, 1)).toBe(
      "The figures now stand beside those of the councils listed on “LOF Summary”, chosen by the council itself: no model says that they are like it. They are named on “LOF Summary”.",
    );
  });
});

describe("a report against a named set", () => {
  const lines = async (name: string): Promise<{ members: string; method: string }> => {
    const { sheet } = await packFile(desk, contentFor(desk, "Gateshead", [8], { set: readSet(desk, [[name]]) }), {
      set: { kind: "named", name },
    });
    const [summary, method] = [await sheet("LOF Summary"), await sheet("LOF Method and sources")];
    return {
      members: /Councils compared with[^|]*(?=\nAlso in this report)/.exec(summary.text)?.[0].replace("\n", " ") ?? "",
      method: String(method.value(method.rowsOf("Set in use")[0] ?? -1, 1)),
    };
  };
  afterEach(() => provideOwnSets([]));

  test("of the user's own names its members, and says that the council chose them", async () => {
    provideOwnSets([{ name: "Tyneside", members: ["E08000021", "E08000022", "E08000023"] }]);
    const { members, method } = await lines("Tyneside");
    expect(members).toBe("Councils compared with: Newcastle upon Tyne; North Tyneside; South Tyneside.");
    expect(method).toMatch(/beside those of the set “Tyneside”, chosen by the council itself: no model/);
  });

  test("of a region names its members, whatever set was in use when it was built", async () => {
    const { members, method } = await lines("region");
    expect(members).toMatch(/^Councils compared with: Hartlepool; .*Sunderland/);
    expect(method).toBe("The figures now stand beside those of North East single-tier councils.");
  });

  test("of all England says which, instead of hundreds of names", async () => {
    const { members } = await lines("England");
    expect(members).toBe("Councils compared with: all of England's single-tier councils and county councils.");
  });
});

describe("a report whose inputs are wrong", () => {
  const notes = async (council: string, set: string): Promise<unknown[]> => {
    const { port, sheet } = await packFile(desk, contentFor(desk, "Gateshead", [16]));
    const formulas = (await sheet("LOF Summary")).read.formulas;
    const noteAt = (row: number): string => formulas[row]?.find((formula) => formula?.includes("IFERROR")) ?? "";
    expect((await port.sheets()).length).toBeGreaterThan(1); // the formulas' questions, put to the functions with other inputs.
    const about = cell("ABOUT", council, "tier");
    expect(noteAt(2)).toMatch(/IFERROR\(IF\(LOF\.ABOUT\(\$B\$3,"tier"\)/);
    expect(noteAt(3)).toMatch(/IFERROR\(IF\(LOF\.BENCHMARK\(\$B\$3,"O16M01","set",\$B\$4\)/);
    return [about, cell("BENCHMARK", council, "O16M01", "set", set)].map((answer) => String(answer).startsWith("#"));
  };

  test("says so beside the input that is wrong", async () => {
    expect(await notes("Kentt", "neighbours")).toEqual([true, true]);
    expect(await notes("Gateshead", "nonsense")).toEqual([false, true]);
    expect(await notes("Gateshead", "neighbours")).toEqual([false, false]);
  });
});
