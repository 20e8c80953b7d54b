import { type Block, type Port, PortError, type WriteCell, type WriteOptions } from "./port.ts";

/** Cells to write at one place, on behalf of something. */
export interface AreaWrite<T> {
  readonly area: Block;
  readonly cells: readonly (readonly WriteCell[])[];
  readonly of: T;
  /** True for areas that must not be joined with their neighbours. */
  readonly alone?: boolean;
}

interface Group<T> {
  readonly area: Block;
  readonly parts: readonly AreaWrite<T>[];
}

const mostCells = 20_000;

/**
 * Writes many areas with few calls: adjacent areas are written as one block. When a block is refused (part of an array
 * formula, a locked cell) its halves are tried, so that one bad cell does not block the others.
 *
 * @param written called for each area once its cells are written
 * @returns the areas that were refused, with the host's words
 * @throws PortError "busy" or "stopped": no more is written
 */
export async function writeAreas<T>(
  port: Port,
  areas: readonly AreaWrite<T>[],
  options: WriteOptions,
  written: (of: T) => void,
): Promise<{ of: T; message: string }[]> {
  const refused: { of: T; message: string }[] = [];
  let done = 0;
  const tried = (group: Group<T>): void => options.onProgress?.((done += group.parts.length), areas.length);
  const waiting = groups(areas);
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    try {
      if (options.signal?.aborted) throw new PortError("stopped", "Stopped.");
      const { signal, again } = options;
      await port.write(group.area, cellsOf(group), { ...(signal && { signal }), ...(again && { again }) });
      group.parts.forEach((part) => written(part.of));
      tried(group);
    } catch (error) {
      if (!(error instanceof PortError) || error.reason === "busy" || error.reason === "stopped") throw error;
      const [only, second] = group.parts;
      if (only && !second) {
        refused.push({ of: only.of, message: error.message });
        tried(group);
      } else {
        const half = group.parts.length >> 1;
        waiting.unshift(...groups(group.parts.slice(0, half)), ...groups(group.parts.slice(half)));
      }
    }
  }
  return refused;
}

function cellsOf<T>({ area, parts }: Group<T>): WriteCell[][] {
  const cells = Array.from({ length: area.rows }, () => new Array<WriteCell>(area.columns).fill(null));
  for (const part of parts) {
    part.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        (cells[part.area.row - area.row + r] as WriteCell[])[part.area.column - area.column + c] = cell;
      }),
    );
  }
  return cells;
}

/** Joins areas side by side, then those rows one above the other; the result is always a rectangle without gaps. */
function groups<T>(areas: readonly AreaWrite<T>[]): Group<T>[] {
  const alone = areas.filter((part) => part.alone).map((part) => ({ area: part.area, parts: [part] }));
  const rest = areas.filter((part) => !part.alone).map((part) => ({ area: part.area, parts: [part] }));
  const bySheet = (one: Group<T>, other: Group<T>): number =>
    one.area.sheet === other.area.sheet ? 0 : one.area.sheet < other.area.sheet ? -1 : 1;
  const across = rest.sort(
    (one, other) => bySheet(one, other) || one.area.row - other.area.row || one.area.column - other.area.column,
  );
  const rows = joined(across, (last, next) => {
    const sameRows = last.row === next.row && last.rows === next.rows;
    return sameRows && last.column + last.columns === next.column
      ? { ...last, columns: last.columns + next.columns }
      : null;
  }).sort((one, other) => bySheet(one, other) || one.area.column - other.area.column || one.area.row - other.area.row);
  return joined(rows, (last, next) => {
    const sameColumns = last.column === next.column && last.columns === next.columns;
    return sameColumns && last.row + last.rows === next.row ? { ...last, rows: last.rows + next.rows } : null;
  }).concat(alone);
}

function joined<T>(sorted: readonly Group<T>[], join: (last: Block, next: Block) => Block | null): Group<T>[] {
  const result: { area: Block; parts: AreaWrite<T>[] }[] = [];
  for (const { area, parts } of sorted) {
    const last = result.at(-1);
    const both = last && last.area.sheet === area.sheet ? join(last.area, area) : null;
    if (last && both && both.rows * both.columns <= mostCells) {
      last.area = both;
      last.parts.push(...parts);
    } else {
      result.push({ area, parts: [...parts] });
    }
  }
  return result;
}
