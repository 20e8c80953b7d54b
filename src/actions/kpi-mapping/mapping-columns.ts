import type { Kpi } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { looks } from "../../report/looks.ts";
import type { CellFormat } from "../../workbook/port.ts";

/** A column of the table. */
export type MappingColumn = keyof typeof words.headings;

/** A column as it is written. */
export interface WrittenColumn {
  /** null for a column that the user added to the table. */
  readonly id: MappingColumn | null;
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

const shapes: Readonly<Record<MappingColumn, Shape>> = {
  name: [24, looks.measure],
  value: [8.5, looks.own],
  target: [8.5, looks.number],
  floor: [8.5, looks.number],
  rag: [11, looks.verdict],
  words: [11.5, looks.aside],
  period: [11, looks.aside],
  previous: [8.5, looks.number],
  change: [7.5, looks.number],
  trend: [13, looks.aside],
  measure: [21, looks.measure],
  lofValue: [8.5, looks.own],
  lofPeriod: [11, looks.aside],
  median: [8.5, looks.number],
  position: [13, looks.verdict],
  places: [12, looks.aside],
  lag: [13, looks.aside],
  best: [11, looks.number],
  owner: [13, looks.measure],
  commentary: [27, looks.measure],
  key: [1, { numberFormat: ";;;", fontSize: 8 }],
};

/** The first column of the published side. */
export const lofSideStart: MappingColumn = "measure";
/** Columns whose texts stand next to numbers, and get space before them. */
export const apartColumns: readonly MappingColumn[] = ["rag", "period", "trend", "lofPeriod", "position", "owner"];

export interface ColumnsAsked {
  readonly kpis: readonly Kpi[];
  readonly withBestQuarter: boolean;
  /** Headings of columns that the user added to the earlier table. */
  readonly added: readonly string[];
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
    heading: words.headings[id],
    width: shapes[id][0],
    look: id === "key" ? shapes[id][1] : { ...sized(shapes[id][1]), ...looks.underRow },
  });
  const ours = (Object.keys(shapes) as MappingColumn[]).filter((id) => id !== "key" && !isLeftOut(id)).map(column);
  const theirs = added.map((heading) => ({
    id: null,
    heading,
    width: 18,
    look: { ...sized(looks.measure), ...looks.underRow },
  }));
  return new MappingColumns([...ours, ...theirs, column("key")]);
}

/** How a heading looks. */
export function headingLook({ id, look }: WrittenColumn): CellFormat {
  if (id === "key") return look;
  return sized(look.align === "right" ? looks.headRight : looks.head);
}
