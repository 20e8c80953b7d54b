import { statSync } from "node:fs";
import { metricsPageFormat } from "../../../readers/formats/metrics-page.ts";
import { neighboursByCode } from "../../../readers/formats/neighbours.ts";
import type { OfficialFigure } from "../../../sources/official/official-file.ts";
import { rolesOf } from "../../../sources/plan/feed-roles.ts";
import type { ReadOfficial } from "../../build-pack/read-official-file.ts";
import { GuardedReader } from "../../official-files/guarded-reader.ts";
import { named } from "./answers.ts";
import type { Gives } from "./source.ts";

/** Reads a file for what of it is of use to a pack, or says why it could not. */
export type ReadFetched = (path: string) => Promise<ReadOfficial | string>;

/** The one thread for all sources that are being fetched side by side, and whose turn it is to have a file read. */
let reading: { readonly reader: GuardedReader<ReadOfficial>; users: number; turn: Promise<unknown> } | null = null;

/**
 * Reads fetched files in a thread of its own, with the limits of build-pack, until `work` is done. However many sources
 * are fetched side by side, one file is read at a time, so that memory is needed for one only.
 */
export async function withReader<T>(work: (read: ReadFetched) => Promise<T>): Promise<T> {
  const thread = new URL("../../build-pack/read-official-thread.ts", import.meta.url);
  const mine = (reading ??= { reader: new GuardedReader(thread, {}), users: 0, turn: Promise.resolve() });
  mine.users++;
  try {
    return await work((path) => {
      const answer = mine.turn.then(() => mine.reader.read({ path, size: statSync(path).size, refused: null }));
      mine.turn = answer.catch(() => undefined);
      return answer;
    });
  } finally {
    mine.users--;
    if (mine.users === 0) {
      reading = null;
      await mine.reader.close();
    }
  }
}

/**
 * Why a file is not what was asked, as a sentence; null where it is. A file is known by what stands in it, with the same
 * readers that the pack is built with.
 *
 * @param how whether all of the wanted series must be in it, or one
 */
export async function whyOther(
  path: string,
  gives: Gives,
  read: ReadFetched,
  how: "all" | "one" = "one",
): Promise<string | null> {
  const answer = await read(path);
  if (typeof answer === "string") return `What came could not be read. ${answer}`;
  if (answer.file === null) return `What came is not what was asked. ${answer.said.join(" ")}`;
  const { figures } = answer.file;
  const isOf = (format: string): boolean =>
    gives.kind === "neighbours" ? format === neighboursByCode.format : format.startsWith(metricsPageFormat);
  if (gives.kind !== "series") {
    return figures.some(({ format }) => isOf(format))
      ? null
      : `What came is not what was asked: it is ${named(figures.map(({ format }) => format))}.`;
  }
  const held = seriesIn(figures);
  const missing = gives.ids.filter((id) => !held.has(id));
  if (missing.length < gives.ids.length && (how === "one" || missing.length === 0)) return null;
  const has = held.size === 0 ? "it has no figure of a council" : `it has figures of ${[...held].sort().join(", ")}`;
  return `What came is not what was asked: ${has}, and none of ${missing.join(", ")}.`;
}

/** Our series of which figures of English councils are given. */
function seriesIn(figures: readonly OfficialFigure[]): Set<string> {
  const held = new Set<string>();
  const seen = new Set<string>();
  for (const { format, observation } of figures) {
    const { sheet, series, value, area } = observation;
    const key = `${format}|${sheet ?? ""}|${series}`;
    if (seen.has(key) || value === null || !/^E(06|07|08|09|10)\d{6}$/.test(area.code)) continue;
    seen.add(key);
    for (const { id, role } of rolesOf({ format, sheet, series })) if (role === "figure") held.add(id);
  }
  return held;
}
