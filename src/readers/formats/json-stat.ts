import { bare, type Figure, type MarkMeaning, type Sink } from "../observation.ts";
import { limits } from "../limits.ts";
import type { DocumentReader } from "../reader.ts";

interface Category {
  readonly index?: readonly string[] | Readonly<Record<string, number>>;
  readonly label?: Readonly<Record<string, string>>;
}

interface JsonStat {
  readonly class?: string;
  readonly version?: string;
  readonly label?: string;
  readonly id?: readonly string[];
  readonly size?: readonly number[];
  readonly role?: { readonly geo?: readonly string[]; readonly time?: readonly string[] };
  readonly dimension?: Readonly<Record<string, { readonly category: Category }>>;
  readonly value?: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  /** Of each value; or one text for all of them. */
  readonly status?: string | readonly (string | null)[] | Readonly<Record<string, string | null>>;
}

const marks: Readonly<Record<string, MarkMeaning>> = {
  c: "suppressed",
  u: "unreliable",
  x: "not available",
  z: "not applicable",
};

/**
 * JSON-stat 2.0, as Explore Local Statistics and Nomis answer: the values of a table in one list, in the order of its
 * dimensions.
 */
export const jsonStat: DocumentReader<unknown> = {
  publisher: "Office for National Statistics",
  format: "JSON-stat",
  tried: false,
  open: (content) => {
    const table = content as JsonStat | null;
    if (
      typeof table?.version !== "string" ||
      !table.version.startsWith("2.") ||
      !Array.isArray(table.id) ||
      !Array.isArray(table.size)
    )
      return null;
    return { edition: "", read: (sink) => readTable(table, sink) };
  },
};

function readTable(table: JsonStat, sink: Sink): void {
  const ids = table.id ?? [];
  const categories = ids.map((id) => codesOf(table.dimension?.[id]?.category ?? {}));
  const place = dimension(ids, table.role?.geo, /^(areacd|area|geo|geography)/i);
  const time = dimension(ids, table.role?.time, /^(period|time|date)/i);
  const measure = categories.findIndex((codes) => codes.includes("value") && codes.includes("lci_95"));
  if (place < 0) {
    sink.issue({ sheet: null, row: null, column: null, expected: "a dimension of places" });
    return;
  }
  const sizes = categories.map((codes) => codes.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  if (!fits(table, sizes, total)) {
    const expected = `as many values as the dimensions have places, ${table.size?.join(" × ") ?? ""}; none was read`;
    sink.issue({ sheet: null, row: null, column: "value", expected });
    return;
  }
  const label = (at: number, code: string): string =>
    table.dimension?.[ids[at] as string]?.category.label?.[code] ?? code;
  for (let flat = 0; flat < total; flat++) {
    const position = positionOf(flat, sizes);
    const codes = position.map((index, at) => categories[at]?.[index] ?? "");
    if (measure >= 0 && codes[measure] !== "value") continue;
    const limit = (name: string): Figure | null => {
      const other = measure < 0 ? -1 : (categories[measure]?.indexOf(name) ?? -1);
      if (other < 0) return null;
      const beside = position.map((index, at) => (at === measure ? other : index));
      const value = valueAt(table.value, flatOf(beside, sizes));
      return typeof value === "number" ? { value, text: String(value) } : null;
    };
    const [value, status] = [(valueAt(table.value, flat) as unknown) ?? null, statusAt(table, flat)];
    if (value !== null && typeof value !== "number") {
      const expected = `a number; there is “${JSON.stringify(value).slice(0, 60)}”`;
      sink.issue({ sheet: null, row: flat + 1, column: "value", expected });
      continue;
    }
    if (value === null && status === "") continue;
    const meaning = Object.hasOwn(marks, status) ? marks[status] : undefined;
    if (value === null && meaning === undefined) {
      sink.issue({ sheet: null, row: flat + 1, column: "status", expected: unknownStatus(status) });
      continue;
    }
    const others = codes.flatMap((code, at) =>
      at === place || at === time || at === measure ? [] : [label(at, code)],
    );
    sink.observe({
      ...bare,
      sheet: null,
      row: flat + 1,
      series: [...others, ...(others.length === 0 && table.label !== undefined ? [table.label] : [])].join("; "),
      area: { code: codes[place] as string, name: label(place, codes[place] as string), by: "code" },
      period: time < 0 ? "" : label(time, codes[time] as string),
      value,
      text: value === null ? "" : String(value),
      ...(value === null && meaning !== undefined ? { mark: status, meaning } : {}),
      lower: limit("lci_95"),
      upper: limit("uci_95"),
    });
  }
}

/** One value too few, or a place too many, and every value would stand under another place. */
function fits(table: JsonStat, sizes: readonly number[], total: number): boolean {
  const count = Array.isArray(table.value) ? table.value.length : total;
  return total <= limits.cells && count === total && sizes.every((size, at) => size === table.size?.[at]);
}

function dimension(ids: readonly string[], role: readonly string[] | undefined, name: RegExp): number {
  const byRole = role?.[0] === undefined ? -1 : ids.indexOf(role[0]);
  return byRole >= 0 ? byRole : ids.findIndex((id) => name.test(id));
}

function codesOf({ index, label }: Category): string[] {
  if (Array.isArray(index)) return [...(index as readonly string[])];
  if (index === undefined) return Object.keys(label ?? {});
  return Object.entries(index as Readonly<Record<string, number>>)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
}

function positionOf(flat: number, sizes: readonly number[]): number[] {
  const position: number[] = [];
  let rest = flat;
  for (let at = sizes.length - 1; at >= 0; at--) {
    const size = sizes[at] as number;
    position[at] = rest % size;
    rest = Math.floor(rest / size);
  }
  return position;
}

function flatOf(position: readonly number[], sizes: readonly number[]): number {
  return position.reduce((flat, index, at) => flat * (sizes[at] as number) + index, 0);
}

function unknownStatus(status: string): string {
  return `a figure, or a known status in its place; there is “${status.slice(0, 60)}”`;
}

function statusAt({ status }: JsonStat, at: number): string {
  return (typeof status === "string" ? status : valueAt(status, at)) ?? "";
}

function valueAt<T>(
  values: readonly (T | null)[] | Readonly<Record<string, T | null>> | undefined,
  at: number,
): T | undefined {
  const value = (values as Readonly<Record<number, T | null>> | undefined)?.[at];
  return value ?? undefined;
}
