import { earlierInLine, previousFigure } from "../../own-kpis/earlier-figures.ts";
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

/** Letters of the whole sheet; on A4 landscape as wide as `most` they are printed at 9 points. */
const size = 11;
const most = (141 * size) / 9;
/** In the sheet's letters. */
export const sized = (look: CellFormat): CellFormat => ({ ...look, fontSize: Math.max(size, look.fontSize ?? size) });

type Shape = readonly [width: number, look: CellFormat];

const ownNumber: CellFormat = { ...looks.own, wrap: true };

const shapes: Readonly<Record<MappingColumn, Shape>> = {
  name: [14, looks.measure],
  value: [7, ownNumber],
  target: [7, looks.number],
  floor: [7, looks.number],
  rag: [10, looks.verdict],
  words: [9.5, looks.aside],
  period: [8, looks.aside],
  previous: [8, looks.number],
  change: [6.5, looks.number],
  trend: [10, looks.aside],
  measure: [12, looks.measure],
  lofValue: [7.5, ownNumber],
  lofPeriod: [9, looks.aside],
  median: [7.5, looks.number],
  position: [9.5, looks.verdict],
  places: [10.5, looks.aside],
  lag: [8.5, looks.aside],
  best: [9, looks.number],
  owner: [8.5, looks.measure],
  commentary: [14, looks.measure],
  key: [0.7, { numberFormat: ";;;", fontSize: 8 }],
};

/** Columns of running text share what the paper leaves. */
const sharing: readonly MappingColumn[] = ["name", "measure", "commentary"];

/** Columns whose texts stand next to numbers, and get space before them. */
export const apartColumns: readonly MappingColumn[] = ["rag", "trend", "measure", "lofPeriod", "position", "owner"];

export interface ColumnsAsked {
  readonly kpis: readonly Kpi[];
  readonly withBestQuarter: boolean;
  /** Adds the change since the previous figure, and the list's earlier figures. */
  readonly withTrend: boolean;
  /** The columns of the earlier table. */
  readonly added: readonly EarlierColumn[];
}

/**
 * The columns that a table has: that of earlier figures only where some KPI has any, and only those that were asked for
 * beyond what a committee needs, so that the letters are large enough on paper.
 */
export function mappingColumnsFor({ kpis, withBestQuarter, withTrend, added }: ColumnsAsked): MappingColumns {
  const hasPrevious = kpis.some((kpi) => previousFigure(kpi) !== null);
  const hasLine = kpis.some((kpi) => earlierInLine(kpi).length > 1);
  const isLeftOut = (id: MappingColumn): boolean =>
    (!hasPrevious && id === "previous") ||
    (!(hasPrevious && withTrend) && id === "change") ||
    (!(hasLine && withTrend) && id === "trend") ||
    (!withBestQuarter && id === "best");
  const ids = (Object.keys(shapes) as MappingColumn[]).filter((id) => id !== "key" && !isLeftOut(id));
  const theirs = added.flatMap(({ heading, key }) => (key === null || isOurKey(key) ? [] : [{ heading, key }]));
  const width = (id: MappingColumn): number => Math.max(shapes[id][0], roomFor(id, kpis));
  const taken = [...ids, "key" as const].reduce((sum, id) => sum + width(id), theirs.length * widthOfTheirs);
  const spare = Math.max(0, most - taken) / sharing.length;
  const column = (id: MappingColumn): WrittenColumn => ({
    id,
    key: isOurKey(id) ? id : null,
    heading: words.headings[id],
    width: width(id) + (sharing.includes(id) ? spare : 0),
    look: id === "key" ? shapes[id][1] : { ...sized(shapes[id][1]), ...looks.underRow },
  });
  const own = theirs.map((one) => ({
    id: null,
    ...one,
    width: widthOfTheirs,
    look: { ...sized(looks.measure), ...looks.underRow },
  }));
  return new MappingColumns([...ids.map(column), ...own, column("key")]);
}

const widthOfTheirs = 14;

function isOurKey(key: string): boolean {
  return key === "owner" || key === "commentary";
}

/** A number does not wrap: one that is wider than its column is shown as signs only. */
function roomFor(id: MappingColumn, kpis: readonly Kpi[]): number {
  const numbers = kpis.map((kpi) => {
    const { value, target, floor, tolerance } = kpi;
    if (id === "value" || id === "change") return value;
    if (id === "target") return target;
    if (id === "floor") return floor ?? (tolerance === null ? null : target);
    return id === "previous" ? (previousFigure(kpi)?.number ?? null) : null;
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
