import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, useState } from "react";
import type { KpiGrid, KpiList } from "../../../../../own-kpis/kpi.ts";
import { readingWords } from "../../../../../own-kpis/reading-words.ts";
import type { Block } from "../../../../../workbook/port.ts";
import { useKept } from "../../../kept-state.ts";
import { CheckRow } from "../../outcomes/check-row.tsx";
import type { PartProps } from "../../outcomes/outcomes-report.tsx";
import { changeReading } from "../kpi-flow.ts";
import { withColumn } from "../kpi-session.ts";
import type { KpiSession } from "../kpi-state.ts";
import { ListTable } from "./list-table.tsx";
import { isDoubtful } from "./preview-rows.ts";

export interface ListPreviewProps extends PartProps {
  readonly session: KpiSession;
  readonly block: Block;
  readonly grid: KpiGrid;
  readonly list: KpiList;
}

/** How the list was read, to be corrected: open by itself only where something is doubtful. */
export function ListPreview({ model, state, session, block, grid, list }: ListPreviewProps) {
  const asked = useKept(state.previewOpen);
  const id = useId();
  const open = asked ?? isDoubtful(list);
  const { choices, knowsMerges } = session;
  const change = (next: (before: KpiSession["choices"]) => KpiSession["choices"]): void => {
    // What one looks at stays open when it is no longer doubtful.
    state.previewOpen.set(true);
    void changeReading(state, model.desk, next);
  };
  return (
    <div className="lof-reading">
      <Remarks remarks={[...list.remarks, ...(knowsMerges ? [] : [readingWords.noMerges])]} />
      <HiddenCells
        {...{ grid, list, choices }}
        onChange={(withHidden) => change((before) => ({ ...before, withHidden }))}
      />
      <button
        type="button"
        className="lof-link lof-line-link lof-disclose"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => state.previewOpen.set(!open)}
      >
        <ChevronDown12Regular aria-hidden="true" />
        {open ? "How the list was read" : "See or change how the list was read"}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <ListTable
            {...{ block, grid, list }}
            withHidden={choices.withHidden}
            onChoose={(column, kind) => change((before) => withColumn(before, column, kind))}
          />
        )}
      </div>
    </div>
  );
}

const fewRemarks = 3;

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (remarks.length === 0) return null;
  const shown = all ? remarks : remarks.slice(0, fewRemarks);
  return (
    <ul className="lof-remarks" aria-label="To know about the reading">
      {shown.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
      {shown.length < remarks.length && (
        <li>
          <button type="button" className="lof-link" onClick={() => setAll(true)}>
            and {remarks.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  );
}

interface HiddenCellsProps {
  readonly grid: KpiGrid;
  readonly list: KpiList;
  readonly choices: KpiSession["choices"];
  readonly onChange: (withHidden: boolean) => void;
}

function HiddenCells({ grid: { hiddenRows = [], hiddenColumns = [] }, list, choices, onChange }: HiddenCellsProps) {
  if (hiddenRows.length + hiddenColumns.length === 0) return null;
  const { withHidden } = choices;
  const isSaid = list.remarks.some((remark) => /\bhidden\b/i.test(remark));
  return (
    <>
      {!isSaid && (
        <p className="lof-note">{readingWords.hidden(hiddenRows.length, hiddenColumns.length, withHidden)}</p>
      )}
      <CheckRow label={readingWords.readHidden} checked={withHidden} onChange={onChange} />
    </>
  );
}
