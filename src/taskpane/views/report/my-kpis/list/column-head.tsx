import { columnName } from "../../../../../formula/cell-name.ts";
import { type ColumnReading, type KpiColumn, kpiColumns } from "../../../../../own-kpis/kpi.ts";
import { columnNames } from "../../../../../own-kpis/match-words.ts";
import { capital } from "../../../../../wording/list.ts";
import { quoted } from "../../../../../wording/quote.ts";
import { ChoiceMenu } from "../../../../design/menu/choice-menu.tsx";

export interface ColumnHeadProps {
  readonly reading: ColumnReading;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly onChoose: (kind: KpiColumn) => void;
}

const kinds = kpiColumns.map((id) => ({ id, label: capital(id === "left-out" ? "leave out" : columnNames[id]) }));

/** What a column is taken for, to be changed, and why. */
export function ColumnHead({ reading: { heading, kind, why, isHidden }, column, onChoose }: ColumnHeadProps) {
  const letter = columnName(column);
  return (
    <th scope="col" className={kind === "left-out" ? "lof-list-out" : undefined}>
      <ChoiceMenu
        name={`Column ${letter}${heading === "" ? "" : `, ${quoted(heading)}`}`}
        choices={kinds}
        chosen={kind}
        label={capital(columnNames[kind])}
        look="chip"
        onChoose={onChoose}
      />
      <span className="lof-list-heading">
        {letter}
        {heading !== "" && ` · ${heading}`}
        {isHidden && " (hidden)"}
      </span>
      <span className="lof-list-why">{why}</span>
    </th>
  );
}
