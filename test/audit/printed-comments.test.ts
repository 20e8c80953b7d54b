import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EarlierReport } from "../../src/report/earlier/earlier-report.ts";
import { earlierOfKent, earlierRow } from "../fixtures/earlier-of-kent.ts";
import { contentFor, packFile } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { converted, hasLibreOffice } from "./libre-office.ts";

const hasTexts = spawnSync("pdftotext", ["-v"]).status === 0;
const maybe = hasLibreOffice && hasTexts ? test : test.skip;
const skipped = hasLibreOffice && hasTexts ? "" : " (skipped: LibreOffice or pdftotext is not installed)";

/** A comment of so many words, each another and none of them elsewhere in a report. */
const comment = (letter: string, words: number): string =>
  Array.from({ length: words }, (_, i) => `${letter}${"abcdefghij"[i % 10]}quaxle${i}`).join(" ");

const comments: Readonly<Record<string, string>> = {
  O06M05: comment("z", 12),
  O06M09: comment("x", 75),
  // Longer than a row can be high: on a sheet of its own.
  O06M10: Array.from({ length: 3_000 }, (_, i) => `yqx${i}`).join(" "),
  O14M01: `${comment("w", 5)}\n${comment("v", 5)}\n\n${comment("q", 5)}`,
};
const owners: Readonly<Record<string, string>> = { O06M09: comment("k", 6) };

const earlier: EarlierReport = {
  ...earlierOfKent,
  rows: Object.entries(comments).map(([id, commentary]) => ({
    ...earlierRow(id, "2024/25", { value: 1, owner: owners[id] ?? null }),
    commentary,
  })),
};

/** All words on the pages of a PDF. */
function wordsOf(pdf: Buffer): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), "lof-pdf-text-"));
  try {
    const [file, text] = [join(folder, "book.pdf"), join(folder, "book.txt")];
    writeFileSync(file, pdf);
    spawnSync("pdftotext", [file, text]);
    return new Set(readFileSync(text, "utf8").split(/\s+/));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

maybe(
  `owners and comments are printed to the last word, however long, with blank lines in them${skipped}`,
  async () => {
    const desk = shippedDesk();
    const { bytes, built } = await packFile(desk, contentFor(desk, "Kent", [6, 14]), { earlier });
    expect(built.comments).toMatchObject({ kept: 4, unplaced: 0 });
    const printed = await converted(await bytes(), "pdf", (saved) => wordsOf(saved("book.pdf")));
    const typed = [...Object.values(comments), ...Object.values(owners)].join(" ").split(/\s+/);
    expect(typed.length).toBeGreaterThan(3_100);
    expect(typed.filter((word) => !printed.has(word))).toEqual([]);
  },
  300_000,
);
