import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AskedWrongly, fileTrouble, readOptions, runCommand } from "../../src/cli/command-line.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "lof-commands-"));
mkdirSync(join(folder, "folder.xlsx"));
mkdirSync(join(folder, "pack"));
writeFileSync(join(folder, "file"), "mine");
writeFileSync(join(folder, "pack/lof-pack.json"), "mine");
afterAll(() => rmSync(folder, { recursive: true }));

const kent = ["--area", "Kent", "--out", "x.xlsx"];

test.each([
  [[...kent, "--date", "2026-99-99"], "--date is not “2026-99-99” but a day such as 2026-09-30."],
  [[...kent, "--date", "2026-02-30"], "--date is not “2026-02-30” but a day such as 2026-09-30."],
  [[...kent, "--date", "1066-10-14"], "--date is not “1066-10-14” but a day such as 2026-09-30."],
  [[...kent, "--date", ""], "--date is not “” but a day such as 2026-09-30."],
  [[...kent, "--metrics", ""], "--metrics names none: leave it out, or name some with semicolons between."],
  [[...kent, "--set", " ; "], "--set names none: leave it out, or name some with semicolons between."],
  [[...kent, "--area", "Essex"], "--area is given twice."],
  [[...kent, "--force", "--force"], "--force is given twice."],
  [[...kent, "--date"], "Option '--date <value>' argument missing."],
  [["--area", "--out", "x.xlsx"], "Option '--area' argument is ambiguous."],
  [[...kent, "--force=yes"], "Option '--force' does not take an argument."],
  [[...kent, "Essex"], "Unexpected argument 'Essex'."],
  [[...kent, "--"], null],
  [[...kent, "-x"], "Unknown option '-x'."],
  [["--area", "", "--out", "x.xlsx"], "Say which council: --area Kent."],
  [["--area", "Kent", "--out", ".xlsx"], "“.xlsx” does not end in .xlsx, so Excel would not open it."],
])("the report's %p is answered in one sentence", (args, sentence) => {
  if (sentence === null) expect(readReportArguments(args).areas).toEqual(["Kent"]);
  else expect(() => readReportArguments(args)).toThrow(new AskedWrongly(sentence));
});

test("an option that is given once is read", () => {
  expect(readOptions(["--to", "x"], { to: { type: "string" } }).to).toBe("x");
});

test("a trouble with a file that has no words of ours is told in the system's", () => {
  expect(fileTrouble(Object.assign(new Error("x"), { code: "EISDIR" }))).toBe("it is a folder");
  expect(fileTrouble(Object.assign(new Error("x"), { code: "EIO" }))).toBe("EIO");
  expect(fileTrouble(new Error("out of order"))).toBe("out of order");
});

/** Runs a command as a user does. */
function command(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: unknown; said: string }> {
  return new Promise((resolve) => {
    const all = ["--import", "tsx", join(root, `src/cli/${name}.ts`), ...args];
    execFile(process.execPath, all, { cwd: root, env: { ...process.env, ...env } }, (error, out, wrong) => {
      resolve({ code: error?.code ?? 0, said: `${out}${wrong}`.trim() });
    });
  });
}

const report = (out: string, ...more: string[]) => [
  "--area",
  "Kent",
  "--outcomes",
  "16",
  "--out",
  join(folder, out),
  ...more,
];

test.each<[string, readonly string[], NodeJS.ProcessEnv, string]>([
  ["report", [...kent, "--date", "2026-99-99"], {}, "--date is not “2026-99-99”"],
  ["report", report("folder.xlsx", "--force"), {}, "it is a folder."],
  ["report", report("file/x.xlsx", "--force"), {}, "could not be written: its folder is a file."],
  ["report", report(`${"x".repeat(300)}.xlsx`), {}, "could not be written: its name is too long."],
  ["build-pack", ["--from", join(folder, "none")], {}, "is no folder: --from names"],
  ["build-pack", ["--from", folder, "--date", "2026-02-30"], {}, "--date is not “2026-02-30” but a day"],
  ["build-pack", ["--from", folder, "--to", join(folder, "pack")], {}, "is there already. Add --force"],
  ["build-pack", ["--from", folder, "--colour", "red"], {}, "Unknown option '--colour'."],
  ["build-pack", ["--from", folder, "--to", join(folder, "out")], {}, "no pack is written. npm run inspect says"],
  ["call", [], {}, "Say which function"],
  ["call", ["OUTCOMES", "1", "2"], {}, "OUTCOMES takes 0 arguments at most, and got 2."],
  ["call", ["METRIC", "[[[[1]]]]", '{"toString":1}'], {}, '"error"'],
  ["check-host", ["http://localhost:99999"], {}, "Give the address where the files are"],
  ["check-host", ["https://a.example", "https://b.example"], {}, "and nothing else"],
  ["start", ["--port", "4000"], {}, "npm run start takes nothing after it, and got “--port 4000”."],
  ["start", [], { PORT: "0x10" }, "PORT is not “0x10” but a whole number"],
  ["start", [], { PORT: "70000" }, "PORT is not “70000” but a whole number"],
  ["bench", ["no-such"], {}, "one word of the benchmarks wanted"],
])(
  "%s %p ends in a sentence and an exit code, never a stack trace",
  async (name, args, env, sentence) => {
    const { code, said } = await command(name, args, env);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/^\s+at /m);
    expect([1, 2]).toContain(code);
  },
  60_000,
);

test("nothing was written by any of them", () => {
  expect(readdirSync(folder).sort()).toEqual(["file", "folder.xlsx", "pack"]);
  expect([
    readFileSync(join(folder, "file"), "utf8"),
    readFileSync(join(folder, "pack/lof-pack.json"), "utf8"),
  ]).toEqual(["mine", "mine"]);
});

test("a report that is written over leaves nothing beside it", async () => {
  writeFileSync(join(folder, "old.xlsx"), "mine");
  expect((await command("report", report("old.xlsx", "--force"))).code).toBe(0);
  expect(readFileSync(join(folder, "old.xlsx")).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(folder).sort()).toEqual(["file", "folder.xlsx", "old.xlsx", "pack"]);
}, 60_000);

test("a port in use is named before anything is built", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as { port: number };
  const { code, said } = await command("start", [], { PORT: String(port) });
  other.close();
  expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is in use by another program.`)]);
}, 60_000);

test("a reader that goes away early, as head does, stops no work; any other trouble with what is printed is not hidden", async () => {
  const before = process.stdout.listeners("error");
  try {
    await runCommand(() => undefined);
    const trouble = (code: string): Error => Object.assign(new Error(code), { code });
    expect(() => process.stdout.emit("error", trouble("EPIPE"))).not.toThrow();
    expect(() => process.stdout.emit("error", trouble("EIO"))).toThrow("EIO");
  } finally {
    for (const one of process.stdout.listeners("error"))
      if (!before.includes(one)) process.stdout.removeListener("error", one as () => void);
  }
});
