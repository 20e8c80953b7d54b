import { previousFigure } from "../../own-kpis/earlier-figures.ts";
import { lentPolarity } from "../../own-kpis/match/lent-polarity.ts";
import type { CellAddress, CellFormat, WriteCell } from "../../workbook/port.ts";
import type { KpiNumber } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import type { Content } from "../../report/sheet-draft.ts";
import { bareNumberFormat, figureCellFormat } from "../../wording/figure/number-format.ts";
import { lofSide } from "./lof-side.ts";
import type { MappedKpi } from "./mapped-kpi.ts";
import type { MappingColumn, MappingColumns } from "./mapping-columns.ts";
import { changeFormat, type ListCell, ownNumberFormat } from "./own-figure.ts";
import { listText, ownSide } from "./own-side.ts";
import { RowFrame, type TableFrame } from "./row-frame.ts";
import { goneName, type TableLine, type Whereabouts } from "./table-lines.ts";

/**
 * One line of the table: of a KPI the council's own figure and its standard, then the published figure and its place,
 * then what the user fills in.
 *
 * @param place its first cell
 */
export function lineCells(table: TableFrame, line: TableLine, place: CellAddress, where: Whereabouts): Content[] {
  switch (line.kind) {
    case "kpi":
      return kpiCells(new RowFrame(table, line.one.kpi, place), line, where);
    case "gone":
      return inColumns(table.columns, {
        name: goneName(line.row),
        measure: words.goneNote,
        ...typedCells(table.columns, line.row.typed, where),
      });
    case "section":
      return inColumns(table.columns, {
        name: line.text,
        ...(line.carried === null ? {} : typedCells(table.columns, line.carried.typed, where)),
      });
    case "gone-title":
      return inColumns(table.columns, { name: words.gone });
    case "space":
      return inColumns(table.columns, {});
  }
}

type Cells = { readonly [Column in MappingColumn | `own ${string}`]?: Content };

function kpiCells(frame: RowFrame, line: Extract<TableLine, { kind: "kpi" }>, where: Whereabouts): Content[] {
  const { kpi, match } = line.one;
  const { columns } = frame.table;
  return inColumns(columns, {
    ...ownSide(frame, kpi, lentPolarity(match)),
    ...lofSide(frame, kpi, match),
    owner: kpi.officer === null ? null : listText(cellsIn(frame, "officer", kpi.officer)),
    commentary: kpi.comment === null ? null : listText(cellsIn(frame, "comment", kpi.comment)),
    ...(line.carried === null ? {} : typedCells(columns, line.carried.typed, where)),
  });
}

/** The cells of a kind whose words were read: in another list below, the column may hold something else. */
function cellsIn(frame: RowFrame, kind: "officer" | "comment", text: string): ListCell[] {
  const plain = (words: string): string =>
    words
      .replace(/[\u00ad\u200b\ufeff]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  return frame.cellsOf(kind).filter(({ held }) => held !== null && plain(text).includes(plain(String(held))));
}

/** What the user typed, by column. */
function typedCells({ all }: MappingColumns, typed: ReadonlyMap<string, WriteCell>, where: Whereabouts): Cells {
  return Object.fromEntries(
    all.flatMap(({ key }): [string, Content][] => {
      const cell = key === null ? undefined : typed.get(key);
      return key === null || cell === undefined ? [] : [[key, where.content(cell)]];
    }),
  );
}

function inColumns({ all }: MappingColumns, cells: Cells): Content[] {
  return all.map(({ id, key }) => cells[(id ?? key) as keyof Cells] ?? null);
}

/** The number formats of a KPI's row, by column. */
export function numberFormats({ kpi, match }: MappedKpi): readonly (readonly [MappingColumn, CellFormat])[] {
  const unit = match?.series?.unit;
  const { value, target, floor, tolerance } = kpi;
  const own = (number: KpiNumber | null): CellFormat => ({ numberFormat: ownNumberFormat(number) });
  return [
    ["value", own(value)],
    ["target", own(target)],
    ["floor", own(floor ?? (tolerance === null ? null : target))],
    ["previous", own(previousFigure(kpi)?.number ?? null)],
    ...(value === null ? [] : [["change", { numberFormat: changeFormat(value) }] as const]),
    ...(unit === undefined
      ? []
      : ([
          ["lofValue", { numberFormat: figureCellFormat(unit) }],
          ["median", { numberFormat: `${bareNumberFormat(unit)};@` }],
          ["best", { numberFormat: `${bareNumberFormat(unit)};@` }],
        ] as const)),
  ];
}
