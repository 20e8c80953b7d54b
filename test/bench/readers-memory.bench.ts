/**
 * The largest files that `src/readers/limits.ts` allows, each read by `npm run inspect` in a process of its own: its peak
 * of memory and its time. A file that is given up for time or memory is within the limits too, and is said to be.
 * `npm run bench -- readers-memory`, with a word for one kind: `npm run bench -- readers-memory xlsx`
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { limits } from "../../src/readers/limits.ts";
import { excelFiles, openDocumentFiles, zipOf } from "../readers/made-files.ts";
import { report, type Measurement } from "./measure.ts";

const boundMegabytes = 1_500;
/** Room for what stands around the rows. */
const nearly = 0.98;

/** Rows until so many bytes are full; no two cells alike, which is what costs memory. */
function rowsOf(bytes: number, row: (number: number) => string): string {
  const rows: string[] = [];
  for (let [size, number] = [0, 0]; size < bytes * nearly; number++) {
    const made = row(number);
    size += made.length + 1;
    rows.push(made);
  }
  return `${rows.join("\n")}\n`;
}

const council = (number: number): string => `E0700${String(number % 9_000).padStart(4, "0")}`;
const figures = (number: number): readonly number[] => Array.from({ length: 13 }, (_, at) => number * 13 + at + 0.5);
const headings = ["code", ...figures(0).map((_, at) => `measure ${at + 1}`)];

function csv(): string {
  return `${headings.join(",")}\n${rowsOf(limits.fileBytes, (at) => `${council(at)},${figures(at).join(",")}`)}`;
}

function xlsx(): Uint8Array {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  const text = (at: string, cell: string): string => `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  const head = `<row r="1">${headings.map((heading, at) => text(`${letter(at)}1`, heading)).join("")}</row>`;
  const rows = rowsOf(limits.workbookBytes, (at) => {
    const cells = figures(at).map((figure, column) => `<c r="${letter(column + 1)}${at + 2}"><v>${figure}</v></c>`);
    return `<row r="${at + 2}">${text(`A${at + 2}`, council(at))}${cells.join("")}</row>`;
  });
  return zipOf(excelFiles(head + rows));
}

function ods(): Uint8Array {
  const text = (cell: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
  const row = (cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
  const rows = rowsOf(limits.workbookBytes, (at) =>
    row([
      text(council(at)),
      ...figures(at).map(
        (figure) =>
          `<table:table-cell office:value-type="float" office:value="${figure}"><text:p>${figure}</text:p></table:table-cell>`,
      ),
    ]),
  );
  return zipOf(openDocumentFiles(row(headings.map(text)) + rows));
}

const kinds: Readonly<Record<string, () => string | Uint8Array>> = {
  csv,
  "utf-16": () => Buffer.from(`\uFEFF${csv().slice(0, (limits.fileBytes / 2) * nearly)}`, "utf16le"),
  gzip: () => gzipSync(csv(), { level: 1 }),
  xlsx,
  ods,
  json: () => `{"a":[${rowsOf(limits.documentBytes, () => "[1,2,{}],")}1]}`,
};

const folder = mkdtempSync(join(tmpdir(), "readers-memory-"));
const peak = join(folder, "peak");
const atExit =
  "data:text/javascript,import{writeFileSync}from'node:fs';" +
  "process.on('exit',()=>writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))";
const wanted = process.argv[2] ?? "";
const measured: Measurement[] = [];
try {
  for (const [kind, make] of Object.entries(kinds)) {
    if (!kind.includes(wanted)) continue;
    const path = join(folder, `largest.${kind}`);
    writeFileSync(path, make());
    const began = performance.now();
    const { stdout } = spawnSync(
      process.execPath,
      ["--import", atExit, "--import", "tsx", "src/cli/inspect.ts", path],
      { encoding: "utf8", env: { ...process.env, PEAK: peak } },
    );
    const answer = /Not read: .*|Rows: [^,]*/.exec(stdout)?.[0] ?? "no answer";
    measured.push([
      `${kind}: peak memory (${answer})`,
      Number(readFileSync(peak, "utf8")) / 1024,
      "MB",
      boundMegabytes,
    ]);
    measured.push([`${kind}: time`, (performance.now() - began) / 1000, "s", limits.seconds + 30]);
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true });
}
report(measured);
