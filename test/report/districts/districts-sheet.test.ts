import type { Area } from "../../../src/areas/area.ts";
import { parseCalls } from "../../../src/formula/parse-formula.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { functionTable } from "../../../src/functions/table.ts";
import type { Desk } from "../../../src/queries/desk.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { districtsPart } from "../../../src/report/districts/district-rows.ts";
import { visibleWidth } from "../../../src/report/districts/district-widths.ts";
import { districtsSheet } from "../../../src/report/districts/districts-sheet.ts";
import { reportFrame } from "../../../src/report/summary-sheet.ts";
import { linesOf } from "../../../src/report/text-lines.ts";
import { draftCells } from "../../../src/report/write-drafts.ts";
import type { CellValue, WriteCell } from "../../../src/workbook/port.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { contentFor, neighbours, packFile } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const call = callerOf(functionTable);
beforeAll(() => providePack(desk));

const counties = desk.pack.areas.filter(({ tier }) => tier === "county");

function council(name: string): Area {
  const area = desk.areaNamed(name);
  if (isRefusal(area)) throw new Error(name);
  return area;
}

/** The sheet of a county's report, with what its cells hold while some council stands on the first sheet. */
function sheetOf(county: string, typed: CellValue = county, { pack }: Pick<Desk, "pack"> = desk) {
  const area = council(county);
  const part = districtsPart(pack, { area });
  if (typeof part === "string") throw new Error(part);
  const frame = reportFrame(
    { summary: "LOF Summary", detail: "LOF Figures in detail", method: null },
    county,
    neighbours,
  );
  const draft = districtsSheet(frame, "LOF Districts", pack, area, part);
  const { row, column } = frame.council;
  const block = { sheet: frame.summary, row, column, rows: 1, columns: 1 };
  const given = [{ block, values: [[typed]], formulas: [[null]], texts: [[String(typed)]] }];
  const cells = draftCells(draft, { call, given });
  return { draft, part, cells, header: draft.headerRow ?? -1 };
}

const valueOf = (cell: WriteCell | undefined): CellValue =>
  typeof cell === "object" && cell !== null && "formula" in cell ? (cell.value ?? null) : (cell ?? null);
const formulaOf = (cell: WriteCell | undefined): string =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : "";

describe("the districts of Kent", () => {
  const kent = (): ReturnType<typeof sheetOf> => sheetOf("Kent");

  test("stand in the columns of one table under static headings, by name, the id in a hidden column at the end", () => {
    const { draft, cells, header } = kent();
    expect(cells[header]).toEqual([
      ...["Measure", "Unit", "Period"],
      ...["Ashford", "Canterbury", "Dartford", "Dover", "Folkestone and Hythe", "Gravesham", "Maidstone"],
      ...["Sevenoaks", "Swale", "Thanet", "Tonbridge and Malling", "Tunbridge Wells"],
      "Metric id",
    ]);
    expect(draft.hiddenColumns).toEqual([15]);
    expect(draft.merges ?? []).toEqual([]);
    expect(draft.tables).toEqual([
      { at: { row: header, column: 0, rows: 22, columns: 16 }, name: "Districts_of_Kent" },
    ]);
  });

  test("are those of the workbook's own functions, and a word says why one is missing", () => {
    const { cells, header } = kent();
    const row = cells.find((one) => one[15] === "O03M02")?.map(valueOf);
    // As the sheet "P1e" of MHCLG's tables has them: families in B&B over 6 weeks at the end of December 2025.
    expect(row?.slice(0, 6)).toEqual([
      "Families in B&B over 6 weeks",
      "households",
      "31 December 2025",
      0,
      0,
      "suppressed",
    ]);
    expect(valueOf(cells[header + 1]?.[12])).toBe("not for this period");
  });

  test("begin with their own outcomes, and end with what is about the place", () => {
    const { cells, header } = kent();
    const ids = cells.slice(header + 1, header + 22).map((row) => String(row[15]));
    expect(ids.slice(0, 6)).toEqual(["O03M01", "O03M02", "O03M04", "O12M08", "O08M06", "O14M06"]);
    expect(ids.slice(6).every((id) => /^O1[56]/.test(id))).toBe(true);
  });

  test("keep their figures under their names when the first sheet is turned to another council, and it is said", () => {
    const [own, other] = [kent(), sheetOf("Kent", "Essex")];
    const said = other.cells.flat().map(valueOf);
    expect(said).toContain("“LOF Summary” is about Essex now: this sheet still has the districts of Kent.");
    expect(own.cells.flat().map(valueOf).join()).not.toContain("this sheet still has");
    expect(other.cells.slice(other.header)).toEqual(own.cells.slice(own.header));
    expect(valueOf(sheetOf("Kent", "E10000016").cells[2]?.[0])).toBe(valueOf(own.cells[2]?.[0]));
  });

  test.each([
    ["Nowhere", "“LOF Summary” is about Nowhere now: this sheet still has the districts of Kent."],
    ["", "“LOF Summary” is about another council now: this sheet still has the districts of Kent."],
    ["x".repeat(61), "“LOF Summary” is about another council now: this sheet still has the districts of Kent."],
    [
      { error: "#REF!" },
      "This sheet has lost its first one, “LOF Summary”; its figures are those of the districts all the same.",
    ],
  ])("with %p on the first sheet say so in one line", (typed, sentence) => {
    expect(valueOf(sheetOf("Kent", typed).cells[2]?.[0])).toBe(sentence);
  });
});

describe("every county", () => {
  test("has each figure as the pack's column and the newest of HISTORY have it, asked by the name above it", () => {
    let looked = 0;
    for (const { name } of counties) {
      const { cells, header, part } = sheetOf(name);
      part.rows.forEach(({ series }, i) => {
        const row = cells[header + 1 + i] ?? [];
        const period = String(valueOf(row[2]));
        expect(valueOf(row[row.length - 1])).toBe(series.id);
        part.districts.forEach((district, column) => {
          const cell = row[3 + column];
          const heading = String(cells[header]?.[3 + column]);
          const held = series.values[series.current * desk.pack.areas.length + district.index] ?? NaN;
          const [[label, newest] = []] = call("HISTORY", [[[heading]], [[series.id]], [[1]]]);
          if (Number.isNaN(held)) expect(valueOf(cell)).toMatch(/^[a-z]+[a-z ]+$/);
          else expect([heading, period, valueOf(cell)]).toEqual([district.name, label, held]);
          if (!Number.isNaN(held)) expect(newest).toBe(held);
          const [metric] = parseCalls(formulaOf(cell));
          expect([metric?.name, formulaOf(cell).includes(`"${heading}","${series.id}"`)]).toEqual(["METRIC", true]);
          looked++;
        });
      });
    }
    expect(looked).toBeGreaterThan(3_000);
  });

  test("has one period in each row: that of every figure in it", () => {
    for (const { name } of counties) {
      const { cells, header, part } = sheetOf(name);
      part.rows.forEach(({ series }, i) => {
        const periods = part.districts.flatMap((district) => {
          const [[period] = []] = call("METRIC", [[[district.name]], [[series.id]], null, [["period"]]]);
          return typeof period === "string" ? [period] : [];
        });
        expect([...new Set(periods)]).toEqual([valueOf(cells[header + 1 + i]?.[2])]);
      });
    }
  });

  test("has all that is the districts' job: as rows, or counted with the reason", () => {
    for (const { name } of counties) {
      const { part, draft } = sheetOf(name);
      const [first] = part.districts;
      const job = desk.pack.metrics.filter(({ responsibility }) => responsibility.councils !== "upper");
      const lines = job.reduce((sum, metric) => {
        const all = desk.pack.series.filter((series) => series.metric === metric);
        return sum + Math.max(1, all.length);
      }, 0);
      const out = [...part.leftOut.values()].reduce((sum, count) => sum + count, 0);
      expect([first?.tier, part.rows.length + out]).toEqual(["district", lines]);
      expect(draft.cells.flat()).toContainEqual(expect.stringContaining(`${out} more measures had no figure`));
    }
  });

  test("fits a page's width at 9 points: no word of a heading is broken, no running text is cut", () => {
    for (const { name } of counties) {
      const { draft, cells, header, part } = sheetOf(name);
      // Measured in LibreOffice's PDFs: 166.6 characters, with the padding of each column, are printed at 8.4 points.
      const shown = draft.columnWidths.slice(0, -1).reduce((all, one) => all + one + 0.71, 0);
      expect([name, shown <= 156.001]).toEqual([name, true]);
      for (const [column, heading] of (cells[header] ?? []).entries())
        for (const word of String(heading).split(/(?<=-)| /))
          expect([
            name,
            word,
            linesOf(word, { width: draft.columnWidths[column] ?? 0, fontSize: 10, bold: true }),
          ]).toEqual([name, word, 1]);
      const running = cells.flatMap((row, at) =>
        at > 0 && (at < header || at > header + part.rows.length) ? [row[0]] : [],
      );
      for (const text of running.map(valueOf).filter((one) => typeof one === "string"))
        expect([text, linesOf(text, { width: visibleWidth(draft.columnWidths), fontSize: 10 })]).toEqual([text, 1]);
    }
  });
});

test("a caveat of a single district stands under the table with its name", () => {
  const caveats = [
    ...desk.pack.caveats,
    { metric: "O03M04", areas: [council("Dover").code], text: "The port’s count is apart.", source: "Dover" },
  ] as typeof desk.pack.caveats;
  const { draft } = sheetOf("Kent", "Kent", { pack: { ...desk.pack, caveats } });
  expect(draft.cells.flat()).toContain("Rough sleeping on a single night, Dover: The port’s count is apart.");
});

describe("in a report", () => {
  test("the sheet comes after the summary, with a table, and the report is otherwise the same", async () => {
    const content = contentFor(desk, "Kent", "our-job");
    const [plain, more] = await Promise.all([packFile(desk, content), packFile(desk, content, { districts: true })]);
    const [first, ...rest] = plain.built.sheets;
    expect(more.built.sheets).toEqual([first, "LOF Districts", ...rest]);
    expect(more.built.notes).toEqual([]);
    expect((await more.sheet("LOF Districts")).value(0, 0)).toBe("Districts of Kent");
  });

  test("of a council that is no county there is none, and it is said", async () => {
    const { built } = await packFile(desk, contentFor(desk, "Gateshead", [6]), { districts: true });
    expect(built.sheets).not.toContain("LOF Districts");
    expect(built.notes).toEqual(["There is no sheet of districts: Gateshead is a single-tier council, not a county."]);
  });

  test("for outcomes or metrics by name it has only theirs, and where none is the districts' it is said", async () => {
    const ids = async (...asked: Parameters<typeof contentFor>) => {
      const { built, sheet } = await packFile(desk, contentFor(...asked), { districts: true });
      const { notes } = built;
      if (!built.sheets.includes("LOF Districts")) return notes;
      return (await sheet("LOF Districts")).read.values
        .map((row) => row.at(-1))
        .filter((one) => /^O\d/.test(String(one)));
    };
    expect(await ids(desk, "Kent", [3, 6])).toEqual(["O03M01", "O03M02", "O03M04"]);
    expect(await ids(desk, "Kent", "our-job", { metrics: new Set(["O08M06", "O06M09"]) })).toEqual(["O08M06"]);
    expect(await ids(desk, "Kent", [6])).toEqual([
      "There is no sheet of districts: no measure asked for is the districts’ job and has a figure for a district of Kent.",
    ]);
  });
});
