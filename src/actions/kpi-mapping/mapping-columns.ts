import type { Kpi } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { looks } from "../../report/looks.ts";
import { decimalsOf } from "./own-figure.ts";
import type { EarlierColumn } from "./earlier-columns.ts";
import type { CellFormat } from "../../workbook/port.ts";

/** A column of the table. */
export type MappingColumn = keyof typeof words.headings;

/** A column as it is written. */
export interface WrittenColumn {
  /** null for a column that the user added to the table. */
  readonly id: MappingColumn | null;
  /** By what texts typed in it are kept; null for a column that we fill in. */
  readonly key: string | null;
  readonly heading: string;
  readonly width: number;
  readonly look: CellFormat;
}

/** The columns of a table, from its first. */
export class MappingColumns {
  readonly #places: ReadonlyMap<MappingColumn | null, number>;

  constructor(readonly all: readonly WrittenColumn[]) {
    this.#places = new Map(all.map(({ id }, place) => [id, place]));
  }

  get count(): number {
    return this.all.length;
  }

  has(id: MappingColumn): boolean {
    return this.#places.has(id);
  }

  /** The place of a column, from 0; one that the table does not have is an error of ours. */
  place(id: MappingColumn): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`The table has no column ${id}`);
    return place;
  }
}

const size = 10.5;
const sized = (look: CellFormat): CellFormat => ({ ...look, fontSize: Math.max(size, look.fontSize ?? size) });

type Shape = readonly [width: number, look: CellFormat];

const ownNumber: CellFormat = { ...looks.own, wrap: true };

const shapes: Readonly<Record<MappingColumn, Shape>> = {
  name: [22, looks.measure],
  value: [7.5, ownNumber],
  target: [7.5, looks.number],
  floor: [7.5, looks.number],
  rag: [11, looks.verdict],
  words: [10.5, looks.aside],
  period: [9.5, looks.aside],
  previous: [8, looks.number],
  change: [7, looks.number],
  trend: [11, looks.aside],
  measure: [20, looks.measure],
  lofValue: [7.5, ownNumber],
  lofPeriod: [11, looks.aside],
  median: [7.5, looks.number],
  position: [11, looks.verdict],
  places: [12, looks.aside],
  lag: [11, looks.aside],
  best: [9.5, looks.number],
  owner: [11, looks.measure],
  commentary: [23, looks.measure],
  key: [0.7, { numberFormat: ";;;", fontSize: 8 }],
};

/** Columns whose texts stand next to numbers, and get space before them. */
export const apartColumns: readonly MappingColumn[] = ["rag", "trend", "measure", "lofPeriod", "position", "owner"];

export interface ColumnsAsked {
  readonly kpis: readonly Kpi[];
  readonly withBestQuarter: boolean;
  /** The columns of the earlier table. */
  readonly added: readonly EarlierColumn[];
}

/** The columns that a table has: those of earlier figures only where some KPI has any. */
export function mappingColumnsFor({ kpis, withBestQuarter, added }: ColumnsAsked): MappingColumns {
  const most = Math.max(0, ...kpis.map(({ earlier }) => earlier.length));
  const isLeftOut = (id: MappingColumn): boolean =>
    (most < 1 && (id === "previous" || id === "change")) ||
    (most < 2 && id === "trend") ||
    (!withBestQuarter && id === "best");
  const column = (id: MappingColumn): WrittenColumn => ({
    id,
    key: isOurKey(id) ? id : null,
    heading: words.headings[id],
    width: Math.max(shapes[id][0], roomFor(id, kpis)),
    look: id === "key" ? shapes[id][1] : { ...sized(shapes[id][1]), ...looks.underRow },
  });
  const ours = (Object.keys(shapes) as MappingColumn[]).filter((id) => id !== "key" && !isLeftOut(id)).map(column);
  const theirs = added.flatMap(({ heading, key }) => (key === null || isOurKey(key) ? [] : [{ heading, key }]));
  const own = theirs.map((one) => ({
    id: null,
    ...one,
    width: 18,
    look: { ...sized(looks.measure), ...looks.underRow },
  }));
  return new MappingColumns([...ours, ...own, column("key")]);
}

function isOurKey(key: string): boolean {
  return key === "owner" || key === "commentary";
}

/** A number does not wrap: one that is wider than its column is shown as signs only. */
function roomFor(id: MappingColumn, kpis: readonly Kpi[]): number {
  const numbers = kpis.map(({ value, target, floor, tolerance, earlier }) => {
    if (id === "value" || id === "change") return value;
    if (id === "target") return target;
    if (id === "floor") return floor ?? (tolerance === null ? null : target);
    return id === "previous" ? earlier.at(-1)?.number : null;
  });
  const letters = numbers.map((number) => (number ? String(Math.round(number.value)).length + decimalsOf(number) : 0));
  // Room for a point, a sign, and commas.
  return Math.max(0, ...letters.map((count) => (count <= 3 ? 0 : count * 1.35 + 2.5)));
}

/** How a heading looks. */
export function headingLook({ id, look }: WrittenColumn): CellFormat {
  if (id === "key") return look;
  return sized(look.align === "right" ? looks.headRight : looks.head);
}
