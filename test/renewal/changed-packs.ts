import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readPack } from "../../src/pack/read-pack.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { type Desk, makeDesk } from "../../src/queries/desk.ts";
import { changing } from "../fixtures/changed-pack.ts";

const text = readFileSync(new URL("../../assets/pack/lof-pack.json", import.meta.url), "utf8");

/** The shipped pack as a file. */
export function shippedFile(): PackFile {
  return JSON.parse(text) as PackFile;
}

export function deskOf(file: PackFile): Desk {
  const json = JSON.stringify(file);
  return makeDesk(readPack(json, createHash("sha256").update(json).digest("hex")));
}

/** The file with the parts of a series that changes here do not carry along left out. */
export function plainFile(...ids: readonly string[]): PackFile {
  const file = shippedFile();
  for (const id of ids) changing(file, id);
  return file;
}

export function seriesOf(file: PackFile, id: string): PackFile["series"][number] {
  const found = file.series.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
}

/** Index of a council's cell of a period among the series' values; -1 where it is not covered. */
export function cellAt(file: PackFile, id: string, council: string, label: string): number {
  const { coverage, periods } = seriesOf(file, id);
  const covered = file.coverages[coverage] ?? [];
  const place = covered.indexOf(file.areas.findIndex(({ name }) => name === council));
  return place < 0 ? -1 : periods.findIndex(([one]) => one === label) * covered.length + place;
}

/** A later period for a series, with figures that are those of the last one and a bit more. */
export function addPeriod(file: PackFile, id: string, period: readonly [string, string, string]): void {
  const series = seriesOf(file, id);
  const size = file.coverages[series.coverage]?.length ?? 0;
  const last = series.periods.at(-1);
  series.periods.push([...period, last?.[3] ?? 0]);
  const more = (column: (number | null)[] | undefined): void =>
    void column?.push(...column.slice(-size).map((value) => (value === null ? null : value + 0.5)));
  for (const column of [series.values, series.lower95, series.upper95]) more(column);
  series.current = series.periods.length - 1;
}
