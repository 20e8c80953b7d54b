import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WorkBook, read, utils } from "@e965/xlsx";
import { readEarlierFile } from "../../../src/cli/report/earlier-file.ts";
import { earlierFolder } from "../../../src/cli/report/earlier-folder.ts";
import { makeReport } from "../../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../../src/cli/report/report-arguments.ts";
import { withoutEarlier } from "../../../src/cli/report/run-words.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import type { PackFile } from "../../../src/pack/schema.ts";
import type { Desk } from "../../../src/queries/desk.ts";
import { asXlsx, converted, hasLibreOffice, skippedWhere } from "../../audit/libre-office.ts";
import { changedPack, placeOfFigure, changing } from "../../fixtures/changed-pack.ts";
import { comment, commentsOf, onlyReport } from "../../actions/report/typed.ts";
import { openXlsx } from "../../fixtures/checked-xlsx.ts";
import { checkWorkbookFile } from "../../fixtures/workbook-file/check-workbook-file.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "lof-since-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Four reports with all their sheets.
jest.setTimeout(120_000);

const sheetName = "LOF New since last report";
/** Kent and outcome 7, where nothing else is said. */
function asked(...more: string[]) {
  const usual = [
    ["--area", "Kent"],
    ["--outcomes", "7"],
    ["--out", "new.xlsx"],
  ] as const;
  return readReportArguments([...usual.filter(([name]) => !more.includes(name)).flat(), ...more]);
}

/** A report of Kent from a pack, as a file in the folder. */
async function fileOf(desk: Desk, name: string, ...more: string[]): Promise<string> {
  providePack(desk);
  const { bytes } = await makeReport(asked(...more), "2026-11-01");
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

/** The lines of the new report's sheet, as a reader that is not ours sees them. */
async function newSince(desk: Desk, path: string, ...more: string[]): Promise<string[]> {
  const since = (await readEarlierFile(path)).report;
  providePack(desk);
  const { bytes } = await makeReport(asked(...more), "2026-12-01", { since });
  checkWorkbookFile(bytes);
  return linesOf(read(bytes));
}

function linesOf(book: WorkBook): string[] {
  const sheet = book.Sheets[sheetName];
  if (sheet === undefined) throw new Error("The sheet is there.");
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: false });
  return rows.map((row) => row.join(" | "));
}

/** Kent's figures before: one period less, a revised figure, and one that lay beyond the median. */
function before(file: PackFile): void {
  file.built = "2026-10-30";
  const referrals = changing(file, "O07M01");
  const covered = file.coverages[referrals.coverage]?.length ?? 0;
  const kept = covered * (referrals.periods.length - 1);
  referrals.periods.pop();
  referrals.current -= 1;
  for (const name of ["values", "lower95", "upper95"] as const) referrals[name]?.splice(kept);
  for (const name of ["states", "flags"] as const) {
    const marks = Object.entries(referrals[name]).map(
      ([mark, places]) => [mark, (places ?? []).filter((one) => one < kept)] as const,
    );
    referrals[name] = Object.fromEntries(marks.filter(([, places]) => places.length > 0));
  }
  const revised = changing(file, "O07M03");
  revised.values[placeOfFigure(file, revised, "Kent")] = 24;
  const flipped = changing(file, "O07M08");
  const at = placeOfFigure(file, flipped, "Kent");
  for (const [name, value] of [
    ["values", 35],
    ["lower95", 30],
    ["upper95", 40],
  ] as const)
    if (flipped[name]) flipped[name][at] = value;
}

/** And after: one is suppressed. */
function after(file: PackFile): void {
  const gone = changing(file, "O07M11-AGE19-21");
  const at = placeOfFigure(file, gone, "Kent");
  for (const name of ["values", "lower95", "upper95"] as const) if (gone[name]) gone[name][at] = null;
  for (const places of Object.values(gone.flags)) if (places?.includes(at)) places.splice(places.indexOf(at), 1);
  gone.states.suppressed = [...(gone.states.suppressed ?? []), at].sort((one, other) => one - other);
}

const figures = [
  "Keeping children safe | Children looked after rate | New figure | 56.0 per 10,000 children (2024) | 53.0 per 10,000 children (2025) | New period: 2025 after 2024. | O07M01",
  "Keeping children safe | Key Stage 2 of children in need | Revised figure | 24.0% (2024/25) | 25.0% (2024/25) | Revised: same period, other figure. | O07M03",
  "Keeping children safe | Three or more placements | Revised figure | 35.0% (2025) | 12.0% (2025) | Revised: same period, other figure. | O07M08",
  "Keeping children safe | Care leavers in suitable accommodation, aged 19 to 21 | No longer held | 83.0% (2025) | no figure: suppressed (2025) | No longer held. Suppressed for 2025; last published 2024: 84.0%. | O07M11-AGE19-21",
];

function expectNews(lines: readonly string[]): void {
  expect(lines[1]).toBe(
    "Since the report of figures collected on 30 October 2026: 1 figure is new, 2 revised and 1 no longer held.",
  );
  const table = lines.slice(lines.findIndex((line) => line.startsWith("Outcome | ")) + 1);
  const ids = new Set(table.map((line) => line.split(" | ").at(-1)));
  expect([...ids]).toEqual(["O07M01", "O07M03", "O07M08", "O07M11-AGE19-21"]);
  expect(table.filter((line) => /New figure|Revised figure|No longer held/.test(line))).toEqual(figures);
  expect(table).toContain(
    "Keeping children safe | Three or more placements | Verdict | worse | similar | Revised: same period, other figure. | O07M08",
  );
}

test("a report from a file and one from later figures: what is new stands on a sheet, and nothing else", async () => {
  expectNews(await newSince(changedPack(after), await fileOf(changedPack(before), "old.xlsx")));
});

(hasLibreOffice ? test : test.skip)(
  `the same once the earlier file was saved by LibreOffice${skippedWhere}`,
  async () => {
    const path = await fileOf(changedPack(before), "ours.xlsx");
    const saved = await converted(readFileSync(path), asXlsx, (file) => file("book.xlsx"));
    writeFileSync(join(folder, "saved.xlsx"), saved);
    expectNews(await newSince(changedPack(after), join(folder, "saved.xlsx")));
  },
  120_000,
);

test("the same figures against a list in which one council took another’s place: who joined and left is named", async () => {
  const other = changedPack((file) => {
    const dfe = file.neighbourLists.find(({ id }) => id === "dfe");
    const place = (name: string): number => file.places.findIndex(([, one]) => one === name);
    const own = dfe?.members[file.areas.findIndex(({ name }) => name === "Kent")];
    if (!own?.includes(place("Devon"))) throw new Error("Devon is among DfE’s neighbours of Kent.");
    own.splice(own.indexOf(place("Devon")), 1, place("Surrey"));
  });
  const lines = await newSince(
    changedPack(() => undefined),
    await fileOf(other, "dfe.xlsx", "--set", "DfE"),
    "--set",
    "DfE",
  );
  const table = lines.slice(lines.findIndex((line) => line.startsWith("Outcome | ")) + 1);
  const why = "The same set by name has other members in these figures.";
  expect(table.slice(0, 2)).toEqual([
    `All outcomes | Devon | Joined the set | not in the set | in the set | ${why} | none`,
    `All outcomes | Surrey | Left the set | in the set | not in the set | ${why} | none`,
  ]);
  expect(table.length).toBeGreaterThan(10);
  for (const line of table.slice(2)) expect(line).toMatch(/ \| The set changed: Devon joined, Surrey left\. \| O07M/);
  expect(lines.join("\n")).not.toMatch(/New figure|Revised figure|Trend/);
});

test("the same figures and set have nothing new, for a council and all its outcomes", async () => {
  const desk = changedPack(() => undefined);
  const all = ["--outcomes", "all", "--context"];
  const path = await fileOf(desk, "all.xlsx", ...all);
  const lines = await newSince(desk, path, ...all);
  expect(lines[1]).toMatch(/ nothing changed: no figure, verdict, position, set median or trend/);
});

test("owner and commentary of the earlier report go along, and its file keeps what else was typed in it", async () => {
  const desk = changedPack(() => undefined);
  const path = await fileOf(desk, "typed.xlsx");
  const file = await openXlsx(readFileSync(path));
  await comment(file.port, "O07M03", { owner: "Ann", commentary: "Watched by the board." });
  await file.port.write({ sheet: "LOF Summary", row: 70, column: 3 }, [["a note of mine"]]);
  writeFileSync(path, await file.bytes());
  const { report: since } = await readEarlierFile(path);
  const { bytes, built } = await makeReport(asked(), "2026-12-01", { since });
  expect(commentsOf(await onlyReport((await openXlsx(bytes)).port))).toEqual({
    O07M03: ["Ann", "Watched by the board."],
  });
  expect(built.sheets.filter((name) => name.startsWith("LOF Comments"))).toEqual([]);
});

describe("what cannot be an earlier report", () => {
  test("is refused with a sentence: no file, no workbook, no report, another council", async () => {
    await expect(readEarlierFile(join(folder, "not-there.xlsx"))).rejects.toThrow("could not be read: it is not there");
    writeFileSync(join(folder, "text.xlsx"), "no workbook");
    await expect(readEarlierFile(join(folder, "text.xlsx"))).rejects.toThrow(/workbook|Excel/);
    const path = await fileOf(
      changedPack(() => undefined),
      "gateshead.xlsx",
      "--area",
      "Gateshead",
    );
    await expect(
      newSince(
        changedPack(() => undefined),
        path,
      ),
    ).rejects.toThrow(
      "The earlier report is for Gateshead, this one for Kent: only reports for the same council are compared.",
    );
  });

  test("is refused before anything is read where a file is named for a folder, or the other way round", () => {
    expect(() => asked("--since", "folder")).toThrow(
      "--since names a report’s file, such as old.xlsx, and not “folder”.",
    );
    expect(() => asked("--since", " ")).toThrow("--since names no file");
    const several = ["--areas", "Kent; Essex", "--out", "reports", "--since"];
    expect(() => readReportArguments([...several, "old.xlsx"])).toThrow(/compared with those of a folder/);
    expect(readReportArguments([...several, "last"]).since).toBe("last");
  });
});

test("of several councils each has its file of the earlier run by its name; those without one are told", async () => {
  await fileOf(
    changedPack(() => undefined),
    "Kent.xlsx",
  );
  const earlier = earlierFolder(folder);
  expect(await earlier.earlier("Kent.xlsx")).toMatchObject({ council: "Kent" });
  expect(await earlier.earlier("Essex.xlsx")).toBeNull();
  expect(earlier.without).toEqual(["Essex.xlsx"]);
  expect(withoutEarlier(earlier.without, "last")).toBe(
    "Not in “last”: “Essex.xlsx”. That report does not say what is new.",
  );
  expect(() => earlierFolder(join(folder, "nowhere"))).toThrow("--since names a folder of earlier reports here");
});
