import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeReports, type Run } from "../../../src/cli/report/make-reports.ts";
import { readReportArguments } from "../../../src/cli/report/report-arguments.ts";
import { recordFile } from "../../../src/cli/report/run-record.ts";
import { runExitCode, runSummary } from "../../../src/cli/report/run-words.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "lof-reports-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const desk = shippedDesk();
const files = (): string[] => readdirSync(folder).sort();

/** A run of which only the making itself is not real: each file holds its council and day. */
function run(areas: string, more: Partial<Run> = {}, ...args: string[]) {
  const asked: string[] = [];
  const shown: number[] = [];
  const made = makeReports({
    desk,
    asked: readReportArguments(["--areas", areas, "--out", folder, ...args]),
    groups: null,
    today: "2026-11-30",
    make: async ({ area }, date) => {
      asked.push(area.name);
      return new TextEncoder().encode(`${area.name} ${date}`);
    },
    office: null,
    progress: { show: (done, of) => void shown.push(done / of), clear: () => undefined },
    signal: new AbortController().signal,
    ...more,
  });
  return made.then((result) => ({ result, asked, shown }));
}

/** Stops when so many reports were made. */
function stoppingAfter(count: number): Partial<Run> {
  const stopping = new AbortController();
  let made = 0;
  return {
    signal: stopping.signal,
    make: async ({ area }, date) => {
      if (++made === count) stopping.abort();
      return new TextEncoder().encode(`${area.name} ${date}`);
    },
  };
}

test("each council has its file, progress goes up, and no record is left behind", async () => {
  const { result, shown } = await run("Kent; Medway; Essex");
  expect(files()).toEqual(["Essex.xlsx", "Kent.xlsx", "Medway.xlsx"]);
  expect(shown).toEqual([0, 1 / 3, 2 / 3]);
  expect(result).toMatchObject({ made: 3, before: 0, notMade: [], left: 0 });
  expect(runExitCode(result)).toBe(0);
  expect(runSummary(result, "out", 65)).toBe("3 reports made in “out”, 1 minute 5 seconds.");
});

test("one that fails, by its name or while it is made, stops no other and is told with its reason", async () => {
  const make: Run["make"] = async ({ area }) => {
    if (area.name === "Medway") throw new Error("Something is wrong with Medway.");
    return new Uint8Array([1]);
  };
  const { result } = await run("Kant; Kent; Medway; Essex", { make });
  expect(files()).toEqual(["Essex.xlsx", "Kent.xlsx", recordFile]);
  expect(runExitCode(result)).toBe(1);
  const [first, second, third, fourth] = runSummary(result, "out", 1).split("\n");
  expect([first, second]).toEqual(["2 reports made in “out”, 1 second.", "2 files not made:"]);
  expect(third).toMatch(/^ {2}Kant: No council is called “Kant”/);
  expect(fourth).toBe("  Medway: Something is wrong with Medway.");
  // Once it can be made, only it is.
  const again = await run("Kant; Kent; Medway; Essex");
  expect(again.asked).toEqual(["Medway"]);
});

test("a stopped run goes on with the same command: nothing is made twice, and all files have the first day", async () => {
  const stopped = await run("Kent; Medway; Essex", stoppingAfter(2));
  expect(stopped.result).toMatchObject({ made: 2, left: 1 });
  expect(runExitCode(stopped.result)).toBe(130);
  expect(runSummary(stopped.result, "out", 1)).toContain("Stopped with 1 to go: the same command goes on.");
  expect(files()).toEqual(["Kent.xlsx", "Medway.xlsx", recordFile]);
  const { result, asked, shown } = await run("Kent; Medway; Essex", { today: "2026-12-01" });
  expect(asked).toEqual(["Essex"]);
  expect(shown).toEqual([2 / 3]);
  expect(result).toMatchObject({ made: 1, before: 2, left: 0, date: "2026-11-30" });
  expect(readFileSync(join(folder, "Essex.xlsx"), "utf8")).toBe("Essex 2026-11-30");
  expect(files()).not.toContain(recordFile);
});

test("a file that was taken away since is made again", async () => {
  await run("Kent; Medway; Essex", stoppingAfter(2));
  rmSync(join(folder, "Kent.xlsx"));
  expect((await run("Kent; Medway; Essex")).asked).toEqual(["Kent", "Essex"]);
});

test("files of another command or another day are kept unless told otherwise, and nothing is made", async () => {
  await run("Kent; Medway; Essex", stoppingAfter(2));
  const other = run("Kent; Medway; Essex", {}, "--set", "region");
  await expect(other).rejects.toThrow(/Kent\.xlsx” and 1 other file of these reports are there already\. Add --force/);
  expect(files()).toEqual(["Kent.xlsx", "Medway.xlsx", recordFile]);
  await expect(run("Kent; Medway; Essex", {}, "--no-charts")).rejects.toThrow("there already");
  const forced = await run("Kent; Medway; Essex", {}, "--set", "region", "--force");
  expect(forced.asked).toEqual(["Kent", "Medway", "Essex"]);
  await expect(run("Kent")).rejects.toThrow(/Kent\.xlsx” is there already\. Add --force to write over it/);
});

test("a record that is damaged is none, and a folder that is a file is refused in words", async () => {
  writeFileSync(join(folder, recordFile), "{");
  expect((await run("Kent")).result.made).toBe(1);
  writeFileSync(join(folder, "plain"), "");
  const asked = readReportArguments(["--areas", "Kent", "--out", join(folder, "plain")]);
  await expect(run("Kent", { asked })).rejects.toThrow(/cannot be the folder of the reports: it is a file\.$/);
});

test("a folder that takes no file is refused before anything is made", async () => {
  // What is made for the record stands there already, as a folder.
  mkdirSync(join(folder, `${recordFile}.part`));
  const make = jest.fn<Promise<Uint8Array>, []>();
  await expect(run("Kent; Medway", { make })).rejects.toThrow(/cannot be the folder of the reports: /);
  expect(make).not.toHaveBeenCalled();
});

const where = existsSync("/proc/self") ? test : test.skip;
where("a folder that cannot be made where it should be is refused at once", async () => {
  for (const out of ["/proc/lof-reports", "/proc/lof-reports/of/today"]) {
    const asked = readReportArguments(["--areas", "Kent", "--out", out]);
    await expect(run("Kent", { asked })).rejects.toThrow(/cannot be the folder of the reports: /);
  }
});
