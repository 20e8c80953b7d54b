/**
 * Takes the picture of a page of the KPI pack for README.md, from the file that `npm run kpi-pack` writes:
 * `npx tsx src/cli/make-pack-picture.ts`. Needs LibreOffice and Poppler; with Carlito installed, letters are as wide as
 * Excel's.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.ts";
import { runNode } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-picture-"));
const file = (name: string): string => join(folder, name);
const pack = ["--area", "Gateshead", "--outcomes", "8", "--no-method", "--out", file("pack.xlsx")];

try {
  const { ok, output } = await runNode(["src/cli/kpi-pack.ts", ...pack]);
  if (!ok) throw new Error(output);
  const profile = `-env:UserInstallation=${pathToFileURL(file("profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file("pack.xlsx")]);
  // The page after the summary; the empty paper and the footer below the notes are left off.
  const page = ["-f", "2", "-l", "2", "-singlefile", "-r", "92", "-x", "0", "-y", "20", "-W", "1076", "-H", "650"];
  execFileSync("pdftoppm", [...page, "-png", file("pack.pdf"), join(root, "assets/kpi-pack-page")]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
