import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cellName } from "../../src/formula/cell-name.ts";
import type { CellValue, ReadBlock } from "../../src/workbook/port.ts";
import { describeInBrowser } from "./browser-page.ts";
import { openPart, paneOf, readSheet, settledCells, sheetNames, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { focusGrid, openWorkbench, type } from "./workbench-sheet.ts";

const outcomes = ["Every child achieving", "Adult care: quality", "Transport"];
const children = "LOF Every child achieving";
const transport = "LOF Transport";
const since = "LOF New since last report";
const long =
  "Absence fell in the spring term after the new attendance officers began; two secondary schools are still far above " +
  "the rest, and a plan for both goes to the Cabinet Committee in January with what it costs. ".repeat(3);
/** What the officer types: sheet, metric, column, text, and what must stand there when the report is built again. */
const typed = [
  [children, "O06M09", "Commentary", long.trim(), long.trim()],
  [children, "O06M05", "Owner", "Schools and Inclusion", "Schools and Inclusion"],
  [transport, "O14M01", "Commentary", '="Seen on "&2026', "Seen on 2026"],
] as const;

const packAddress = new URL("../../assets/pack/lof-pack.json", import.meta.url);
/** Kent's published absence of the newest period, which the next figures revise. */
const [absence, revised] = [19.41965, 18.2345];

interface PackSeries {
  readonly id: string;
  readonly values: number[];
}

/** The figures of some weeks later: Kent's absence is revised, and nothing else. */
function nextPack(): string {
  const file = JSON.parse(readFileSync(packAddress, "utf8")) as { built: string; series: PackSeries[] };
  const values = file.series.find(({ id }) => id === "O06M09")?.values ?? [];
  const at = values.flatMap((value, i) => (value === absence ? [i] : []));
  if (at.length !== 1) throw new Error("Kent's absence is not where it was: take its value from the pack.");
  values[at[0] ?? 0] = revised;
  file.built = "2027-01-15";
  return JSON.stringify(file);
}

const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The host has the next figures, and keeps the ones before for workbooks that have those. */
async function serveNext(page: Page): Promise<void> {
  const body = nextPack();
  const sha256 = fingerprint(body);
  const old = readFileSync(packAddress, "utf8");
  const named = (text: string) => {
    const { built, edition } = JSON.parse(text) as { built: string; edition: string };
    return { sha256: fingerprint(text), built, edition };
  };
  const index = JSON.stringify({ newest: named(body), packs: [{ ...named(old), format: 2, bytes: old.length }] });
  await page.route("**/packs/index.json", (route) => route.fulfill({ contentType: "application/json", body: index }));
  await page.route(`**/packs/${fingerprint(old)}.json`, (route) =>
    route.fulfill({ contentType: "application/json", body: old }),
  );
  await page.route("**/lof-pack.json", (route) => route.fulfill({ contentType: "application/json", body }));
  await page.route("**/lof-pack.sha256", (route) => route.fulfill({ contentType: "text/plain", body: sha256 }));
}

/** The workbook stays with its figures until the officer takes the newer ones; the list of what changed goes at once. */
async function takeNext(page: Page): Promise<void> {
  const pane = paneOf(page);
  const press = (name: string): Promise<void> => pane.getByRole("button", { name }).click();
  await press("See what would change");
  await press("Take the newer figures");
  await pane.getByRole("heading", { name: /are taken$/ }).waitFor({ timeout: 60_000 });
  await press("Remove the list");
  await pane.getByText("The list is removed.").waitFor();
  await press("Close");
}

/** Where a row of a page has a column, by the hidden id and the heading. */
function cellOf({ block, values }: ReadBlock, id: string, heading: string): { row: number; column: number } {
  const head = values.findIndex((row) => row.includes("Metric id"));
  const column = values[head]?.findIndex((text) => String(text).startsWith(heading)) ?? -1;
  const idColumn = values[head]?.indexOf("Metric id") ?? -1;
  const row = values.findIndex((cells) => cells[idColumn] === id);
  if (head < 0 || column < 0 || row < 0) throw new Error(`${block.sheet} has no ${heading} of ${id}`);
  return { row, column };
}

async function at(page: Page, sheet: string, id: string, heading: string): Promise<CellValue> {
  const read = await readSheet(page, sheet);
  const { row, column } = cellOf(read, id, heading);
  return read.values[row]?.[column] ?? null;
}

describeInBrowser("a report from one edition of the figures to the next", () => {
  let open: OpenPage;
  let page: Page;
  let built: readonly string[] = [];
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("is built for Kent, and has room to type owners and comments beside the figures", async () => {
    const before = await sheetNames(page);
    await useKent(page);
    await openPart(page, "Outcomes report");
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "None", exact: true }).click();
    for (const name of outcomes) await pane.getByRole("checkbox", { name, exact: true }).check();
    await pane.getByRole("button", { name: "Build report" }).click();
    await pane.getByRole("heading", { name: "The report is built" }).waitFor();
    built = (await sheetNames(page)).filter((name) => !before.includes(name));
    await settledCells(page);
    await focusGrid(page);
    for (const [sheet, id, heading, text, shown] of typed) {
      const cell = cellOf(await readSheet(page, sheet), id, heading);
      expect(await at(page, sheet, id, heading)).toBeNull();
      await type(page, sheet, cellName(cell), text);
      await settledCells(page);
      expect(await at(page, sheet, id, heading)).toBe(shown);
    }
  }, 120_000);

  test("turns to the region's councils when its first sheet says so", async () => {
    const position = await at(page, children, "O06M09", "Position");
    const { values } = await readSheet(page, "LOF Summary");
    const row = values.findIndex(([label]) => label === "Compared with");
    await type(page, "LOF Summary", cellName({ row, column: 1 }), "region");
    await settledCells(page);
    expect(await at(page, children, "O06M09", "Position")).not.toBe(position);
  }, 60_000);

  test("with the next figures it is built again in its place, for the council and the set it had", async () => {
    await serveNext(page);
    await page.reload();
    await page.waitForSelector("body[data-state=ready]");
    await settledCells(page);
    expect(await at(page, children, "O06M09", "Council")).toBeCloseTo(absence, 9);
    await takeNext(page);
    await settledCells(page);
    expect(await at(page, children, "O06M09", "Council")).toBeCloseTo(revised, 9);
    await openPart(page, "Outcomes report");
    const pane = paneOf(page);
    await pane.getByText("Report for Kent, against region.").waitFor();
    await pane.getByRole("button", { name: /^Build again/ }).click();
    await pane.getByRole("heading", { name: "The report is built again" }).waitFor({ timeout: 60_000 });
    await settledCells(page);
    const after = await sheetNames(page);
    expect(after.filter((name) => name.startsWith("LOF ")).sort()).toEqual([...built, since].sort());
    const { values } = await readSheet(page, "LOF Summary");
    const [council, set] = ["Council", "Compared with"].map(
      (label) => values.find(([first]) => first === label)?.[1] ?? null,
    );
    expect([council, set]).toEqual(["Kent", "region"]);
  }, 120_000);

  test("every owner and comment stands beside its measure, a formula still as a formula", async () => {
    for (const [sheet, id, heading, , shown] of typed) expect(await at(page, sheet, id, heading)).toBe(shown);
    const read = await readSheet(page, transport);
    const { row, column } = cellOf(read, "O14M01", "Commentary");
    expect(read.formulas[row]?.[column]).toBe('="Seen on "&2026');
    expect(await paneOf(page).getByText("Owner and commentary of 3 rows are kept.").count()).toBe(1);
  });

  test("what is new is listed with before, after and why, and the pane counts it", async () => {
    const { values } = await readSheet(page, since);
    const lines = values.map((row) => row.map((cell) => String(cell ?? "")).join(" | "));
    expect(lines.filter((line) => line.includes("O06M09") && line.includes("Revised figure"))).toEqual([
      expect.stringMatching(/19\.4%.* \| 18\.2%.* \| Revised: same period, other figure\./),
    ]);
    // The set was typed after the report had been built.
    expect(lines.some((line) => /\| Set \| neighbours \| region \|/.test(line))).toBe(true);
    expect(lines.filter((line) => line.includes("Revised figure"))).toHaveLength(1);
    expect(
      await paneOf(page)
        .getByText(/^Since the report of figures collected on 30 November 2026/)
        .count(),
    ).toBe(1);
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });

  test("goes with one undo, and the one before is back with its comments", async () => {
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await settledCells(page);
    expect(await sheetNames(page)).not.toContain(since);
    for (const [sheet, id, heading, , shown] of typed) expect(await at(page, sheet, id, heading)).toBe(shown);
  }, 60_000);
});
