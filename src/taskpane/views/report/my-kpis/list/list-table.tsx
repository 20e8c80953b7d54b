import { useState } from "react";
import type { ColumnReading, KpiColumn, KpiGrid, KpiList } from "../../../../../own-kpis/kpi.ts";
import { rowKindName, rowsSentence } from "../../../../../own-kpis/reading-words.ts";
import type { Block } from "../../../../../workbook/port.ts";
import { TextButton } from "../../../../design/text-button.tsx";
import { ColumnHead } from "./column-head.tsx";
import { previewColumns, previewRows } from "./preview-rows.ts";

export interface ListTableProps {
  readonly block: Block;
  readonly grid: KpiGrid;
  readonly list: KpiList;
  readonly withHidden: boolean;
  readonly onChoose: (column: ColumnReading, kind: KpiColumn) => void;
}

const firstShown = 8;
const moreShown = 20;

/** The first rows of the list, with a menu over every column and a word on every row. */
export function ListTable({ block, grid, list, withHidden, onChoose }: ListTableProps) {
  const [most, setMost] = useState(firstShown);
  const rows = previewRows(grid, list, withHidden);
  const columns = previewColumns(list, withHidden);
  return (
    <>
      <div className="lof-table-box lof-list-box" role="region" aria-label="The list as it was read" tabIndex={0}>
        <table className="lof-table lof-list">
          <thead>
            <tr>
              <th scope="col">
                <span className="lof-hidden">Row</span>
              </th>
              {columns.map((reading) => (
                <ColumnHead
                  key={reading.column}
                  reading={reading}
                  column={block.column + reading.column}
                  onChoose={(kind) => onChoose(reading, kind)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ row, kind, texts }) => (
              <tr key={row} className={`lof-list-row--${kind}`}>
                <th scope="row">
                  {block.row + row + 1} <span className="lof-list-kind">{rowKindName(kind)}</span>
                </th>
                {texts.map((text, at) => (
                  <td key={at} className={columns[at]?.kind === "left-out" ? "lof-list-out" : undefined}>
                    <span className="lof-list-cell">{text}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rowsSentence(list.rows, block.row) !== "" && <p className="lof-note">{rowsSentence(list.rows, block.row)}</p>}
      {rows.length > most && (
        <TextButton className="lof-line-link lof-small" onPress={() => setMost(most + moreShown)}>
          Show {Math.min(moreShown, rows.length - most)} more of {rows.length} rows
        </TextButton>
      )}
    </>
  );
}
