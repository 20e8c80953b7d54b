import type { Issue } from "../../pack/assembly/observed.ts";
import type { AreaDirectory } from "../areas/area-directory.ts";
import type { Feed } from "../plan/feed-picks.ts";
import { rolesOf, type FeedRole, type FeedTable, type Role } from "../plan/feed-roles.ts";
import { feeds } from "../plan/feeds.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import type { SourceFigure } from "../table/source-figure.ts";
import { candidateOf, type Cell } from "./candidate.ts";
import type { OfficialFigure, OfficialFile } from "./official-file.ts";

/** The figures of one official file for one of our series, before they are proved. */
export interface FedFigures {
  /** Id of our series. */
  readonly series: string;
  readonly feed: Feed;
  readonly file: OfficialFile;
  readonly figures: readonly SourceFigure[];
  /** Cells that could not be used: they are reported, and left out. */
  readonly issues: readonly Issue[];
}

interface Gathered {
  readonly series: string;
  readonly cells: Map<string, GatheredCell>;
}

interface GatheredCell extends Cell {
  /** What is said of the parts of which the file has two that differ. */
  readonly doubts: Map<Role, Issue>;
}

/**
 * Everything that official files give for our series: for each file and series the figures of the first of the series'
 * feeds that finds any in it, and what is wrong with those before.
 */
export function officialFigures(
  files: readonly OfficialFile[],
  directory: AreaDirectory,
  table: FeedTable = feeds,
): FedFigures[] {
  return files.flatMap((file) => {
    const gathered = gather(file, table);
    const taken = new Set<string>();
    return [...gathered].flatMap(([feed, one]): FedFigures[] => {
      if (taken.has(one.series)) return [];
      const { figures, issues } = collect(file, feed, one, directory);
      if (figures.length > 0) taken.add(one.series);
      else if (issues.length === 0) return [];
      return [{ series: one.series, feed, file, figures, issues }];
    });
  });
}

/** The observations of a file by feed, area and period; feeds in the order of the table. */
function gather(file: OfficialFile, table: FeedTable): Map<Feed, Gathered> {
  const known = new Map<string, readonly FeedRole[]>();
  const found = new Map<Feed, Gathered>();
  for (const [series, given] of Object.entries(table)) {
    if (typeof given === "string") continue;
    for (const feed of given) found.set(feed, { series, cells: new Map() });
  }
  for (const figure of file.figures) {
    const { area, period, sheet, series } = figure.observation;
    const name = `${figure.format}|${sheet ?? ""}|${series}`;
    const roles = known.get(name) ?? rolesOf({ format: figure.format, sheet, series }, table);
    known.set(name, roles);
    for (const { feed, role } of roles) {
      const one = found.get(feed) as Gathered;
      const key = `${area.code}|${period}`;
      const cell = one.cells.get(key) ?? { doubts: new Map() };
      one.cells.set(key, cell);
      put(cell, role, figure, file);
    }
  }
  return found;
}

/** Editions of the same figure that stand in one file, the later the better. */
const editions = [/provisional/i, /revised/i, /final/i];

function edition(series: string): number {
  return editions.findLastIndex((word) => word.test(series));
}

function put(cell: GatheredCell, role: Role, { observation }: OfficialFigure, file: OfficialFile): void {
  const before = cell[role];
  const [old, now] = [edition(before?.series ?? ""), edition(observation.series)];
  if (before === undefined || now > old) {
    cell[role] = observation;
    cell.doubts.delete(role);
  } else if (now === old && (before.value !== observation.value || before.mark !== observation.mark)) {
    const { area, period, row } = observation;
    const message = `${area.name} (${area.code}), ${period}: “${before.series}” and “${observation.series}” differ (${before.text} in row ${before.row}, ${observation.text}), and neither is taken`;
    cell.doubts.set(role, { file: file.path, row, column: null, code: "duplicate", message });
  }
}

function collect(
  file: OfficialFile,
  feed: Feed,
  { series, cells }: Gathered,
  directory: AreaDirectory,
): Pick<FedFigures, "figures" | "issues"> {
  const doubts = [...cells.values()].flatMap((cell) => [...cell.doubts.values()]);
  const collector = new FigureCollector(file.path, doubts);
  for (const { doubts: own, ...cell } of cells.values()) {
    const candidate = candidateOf({ ...cell, doubtful: new Set(own.keys()) }, feed, series);
    const code = cell.figure?.area.code ?? "";
    if (candidate !== null) collector.add(directory.placeOf(code), code, candidate);
  }
  const reading = collector.reading();
  const conflicts = reading.codeConflicts.map(
    (message): Issue => ({ file: file.path, row: null, column: null, code: "duplicate", message }),
  );
  return { figures: reading.figures, issues: [...reading.issues, ...conflicts] };
}
