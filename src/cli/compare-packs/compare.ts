import { parseArgs } from "node:util";
import type { Area } from "../../areas/area.ts";
import type { Desk } from "../../queries/desk.ts";
import { countsOf, packChanges, type PackChanges } from "../../renewal/pack-changes.ts";
import { changesCsv } from "../../renewal/told/changes-csv.ts";
import { packSummary } from "../../renewal/told/summary.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { comparedWords } from "../../wording/renewal/summary-words.ts";
import { AskedWrongly } from "../command-line.ts";
import { renderComparePage } from "./page/render-page.ts";
import { readPackAt } from "./read-pack-file.ts";

export const usage =
  "Usage: npm run compare-packs -- <old pack> <new pack> [--csv <file>] [--page <file>] [--area <council>] [--force]; a pack is named by its file or folder";

/** What was asked of the command. */
export interface CompareAsked {
  readonly before: string;
  readonly after: string;
  readonly area: string | null;
  readonly csv: string | null;
  readonly page: string | null;
  readonly force: boolean;
}

/** @throws AskedWrongly with a sentence */
export function readAsked(args: readonly string[]): CompareAsked {
  const { values, positionals } = parsed(args);
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) throw new AskedWrongly(usage, 2);
  const { area = null, csv = null, page = null, force = false } = values;
  for (const [name, given] of Object.entries({ area, csv, page }))
    if (given !== null && given.trim() === "") throw new AskedWrongly(`--${name} has nothing after it.\n${usage}`, 2);
  if (csv !== null && csv === page) throw new AskedWrongly("--csv and --page name the same file.", 2);
  return { before, after, area, csv, page, force };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { area: text, csv: text, page: text, force: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new AskedWrongly(`${(error as Error).message}\n${usage}`, 2);
  }
}

/** What changed, as texts; the larger ones are made when they are asked for. */
export interface Compared {
  readonly changes: PackChanges;
  readonly summary: string;
  readonly csv: () => string;
  readonly page: () => string;
}

/**
 * Compares the packs of two paths.
 *
 * @param area the council that the changes should be of, by any name; null for all
 * @throws AskedWrongly with a sentence where a pack cannot be read or there is no such council
 */
export function comparePacks(beforePath: string, afterPath: string, area: string | null = null): Compared {
  const [before, after] = [readPackAt(beforePath), readPackAt(afterPath)];
  const council = area === null ? null : areaNamed(before, after, area);
  const all = packChanges(before, after);
  const changes = council === null ? all : onlyOf(all, council);
  return {
    changes,
    summary: [
      comparedWords(before.pack.built, after.pack.built),
      ...(council === null ? [] : [`${council.name} only.`]),
      ...packSummary(changes),
    ].join("\n"),
    csv: () => changesCsv(changes),
    page: () => renderComparePage(changes, council?.name ?? null),
  };
}

/** In the later pack, else in the earlier. */
function areaNamed(before: Desk, after: Desk, text: string): Area {
  const now = after.areaNamed(text);
  if (!isRefusal(now)) return now;
  const then = before.areaNamed(text);
  if (!isRefusal(then)) return then;
  throw new AskedWrongly(`--area: ${now.sentence}`);
}

/** The changes of one council; what is said of all is left out. */
function onlyOf(all: PackChanges, { code }: Area): PackChanges {
  const changes = all.changes.filter(({ area }) => area === code);
  return { ...all, changes, counts: countsOf(changes), otherSource: new Map() };
}
