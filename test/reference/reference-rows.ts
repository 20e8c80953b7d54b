import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a published case, by column; the first line names the source. */
export function referenceRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [source = "", head = "", ...lines] = readFileSync(join(__dirname, file), "utf8").trim().split("\n");
  if (!source.startsWith("# ")) throw new Error(`${file} does not name its source`);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}
