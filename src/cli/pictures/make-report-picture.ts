/**
 * Makes the picture of a page of the report for README.md, from the file that `npm run report` writes: `npx tsx
 * src/cli/pictures/make-report-picture.ts`. Needs LibreOffice and Poppler; with Carlito installed, letters are as wide
 * as Excel's.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";
import { runNode } from "../run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-picture-"));
const file = (name: string): string => join(folder, name);
const asked = ["--area", "Kent", "--outcomes", "10", "--no-method", "--pdf", "--out", file("report.xlsx")];

try {
  const { ok, output } = await runNode(["src/cli/report.ts", ...asked]);
  if (!ok) throw new Error(output);
  // The page after the summary; the footer is left off.
  const page = ["-f", "2", "-l", "2", "-singlefile", "-r", "103", "-x", "0", "-y", "20", "-W", "1204", "-H", "790"];
  execFileSync("pdftoppm", [...page, "-png", file("report.pdf"), join(root, "assets/report-page")]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
