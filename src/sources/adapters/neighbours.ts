import type { Issue } from "../../pack/assembly/observed.ts";
import type { AreaDirectory } from "../areas/area-directory.ts";
import { readTable } from "../table/table.ts";

/** A published list of neighbours as read: by the area's code, nearest first. */
export interface ReadNeighbourList {
  readonly model: string;
  readonly members: ReadonlyMap<string, readonly { readonly code: string; readonly closeness: string }[]>;
}

/** Words the table uses; any other would be a new kind of distance. */
const closenessWords = new Set(["", "Extremely close", "Very close", "Close", "Somewhat close", "Not close"]);

/**
 * Reads the published neighbour lists, only for the models asked for.
 *
 * @param names names for every code that may be listed; a code without a name is an issue
 */
export function readNeighbours(
  text: string,
  file: string,
  models: readonly string[],
  directory: AreaDirectory,
  names: ReadonlyMap<string, string>,
): { lists: ReadNeighbourList[]; issues: Issue[] } {
  const columns = ["model", "area_code", "rank", "neighbour_code", "distance"] as const;
  const table = readTable(text, file, { wanted: columns, known: ["source"] }, ({ model }) => models.includes(model));
  const issues = [...table.issues];
  const lists = new Map(
    models.map((model) => [model, new Map<string, { rank: number; code: string; closeness: string }[]>()]),
  );
  for (const { row, cells } of table.rows) {
    const fault = (code: Issue["code"], column: string, message: string): void =>
      void issues.push({ file, row, column, code, message });
    const place = directory.placeOf(cells.area_code);
    // A list of before the council ended: its neighbours are not those of the councils that took its place.
    if (place.kind === "former") continue;
    if (place.kind !== "held") fault("unknown-area", "area_code", `"${cells.area_code}" is no current council`);
    if (!names.has(cells.neighbour_code))
      fault("unknown-area", "neighbour_code", `"${cells.neighbour_code}" has no name`);
    if (!closenessWords.has(cells.distance))
      fault("unknown-word", "distance", `"${cells.distance}" is no closeness we know`);
    const list = lists.get(cells.model);
    const members = list?.get(cells.area_code) ?? [];
    const rank = Number(cells.rank);
    if (members.some((member) => member.rank === rank || member.code === cells.neighbour_code)) {
      fault(
        "duplicate",
        "rank",
        `${cells.model}: ${cells.area_code} has rank ${rank} or ${cells.neighbour_code} twice`,
      );
    }
    list?.set(cells.area_code, [...members, { rank, code: cells.neighbour_code, closeness: cells.distance }]);
  }
  return {
    lists: [...lists].map(([model, members]) => ({
      model,
      members: new Map([...members].map(([code, list]) => [code, [...list].sort((a, b) => a.rank - b.rank)])),
    })),
    issues,
  };
}
