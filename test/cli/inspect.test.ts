import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { councilCsv } from "../readers/made-files.ts";

const folder = mkdtempSync(join(tmpdir(), "inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const command = ["--import", "tsx", "src/cli/inspect.ts"];

function inspect(...args: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const done = spawnSync(process.execPath, [...command, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A data set of Explore Education Statistics with so many rows. */
function educationCsv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `2025,Reporting year,Local authority,E92000001,E08000037,${at}`,
  );
  return ["time_period,time_identifier,geographic_level,country_code,new_la_code,children", ...lines, ""].join("\n");
}

const councils = file("councils.csv", councilCsv());
const page = file("page.csv", "<html><title>Sign in</title></html>");

test("says what a file is, what it holds and which of our series it feeds, and ends with 0", () => {
  const { code, out, err } = inspect(councils);
  expect(out).toContain("Figures: 30 in 1 series.");
  expect(out).toContain("Would feed: none of our series.");
  expect([code, err]).toEqual([0, ""]);
}, 120_000);

test("ends with 1 when a file was refused, and reads the others", () => {
  const { code, out } = inspect(page, councils);
  expect(out).toContain("Not read: It is a web page (“Sign in”), not a file of figures.");
  expect(out).toContain("Figures: 30");
  expect(code).toBe(1);
}, 120_000);

test("reads all of a folder of 70 files beside some that cannot be opened, each named once", () => {
  const many = join(folder, "many");
  mkdirSync(join(many, "below"), { recursive: true });
  const names = Array.from({ length: 70 }, (_, at) => join(many, at % 2 === 0 ? "" : "below", `${at}.csv`));
  for (const name of names) writeFileSync(name, councilCsv());
  symlinkSync("absent", join(many, "broken.csv"));
  writeFileSync(join(many, "sign\u001B[31m\nin.csv"), "<html><title>Sign in</title></html>");
  const { code, out, err } = inspect(many);
  expect(out.match(/Figures: 30 in 1 series\./g)).toHaveLength(70);
  expect(out.split("\n").filter((line) => line.startsWith(many))).toHaveLength(72);
  expect(out).toContain("broken.csv\n  Not read: It is no longer there, or is a link to a file that is not.\n");
  expect(out).toContain("sign?[31m?in.csv\n  Not read: It is a web page (“Sign in”), not a file of figures.\n");
  expect([code, err]).toEqual([1, ""]);
}, 240_000);

test.each([
  [["--tables"], "Unknown option '--tables'."],
  [[], "Says what is in official files"],
  [[join(folder, "absent.csv")], `There is no such file or folder: ${join(folder, "absent.csv")}`],
])(
  "ends with 2 and a sentence for a call that is wrong: %j",
  (args, sentence) => {
    const { code, out, err } = inspect(...args);
    expect(err).toContain(sentence);
    expect(err).not.toContain("    at ");
    expect([code, out]).toEqual([2, ""]);
  },
  120_000,
);

test("prints each figure as a line of CSV and nothing else, remarks on the error output", () => {
  const { code, out, err } = inspect("--csv", councils, page);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toBe("series,area code,period,value,lower,upper,numerator,denominator,mark");
  expect(lines).toHaveLength(31);
  expect(lines[1]).toBe("rate,E07000001,,1.5,,,,,");
  expect(err).toContain("It is a web page");
  expect(code).toBe(1);
}, 120_000);

test("ends quietly when nobody reads its figures any more", async () => {
  const many = file("many.csv", educationCsv(300_000));
  const child = spawn(process.execPath, [...command, "--csv", many]);
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, err]).toEqual([0, ""]);
}, 240_000);
