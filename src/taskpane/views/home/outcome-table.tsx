import { useRef } from "react";
import { countedStates, type CountedState, type OutcomeLine } from "../../model/home.ts";
import { countedWords } from "../../model/state.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { counted } from "../../../wording/list.ts";
import { VerdictSymbol } from "../../design/verdict-symbol.tsx";
import { useGridKeys, type GridKeys } from "./use-grid-keys.ts";

export interface OutcomeTableProps {
  readonly lines: readonly OutcomeLine[];
  /** With little room all but better, similar and worse share one column. */
  readonly folded: boolean;
  /** The text in a row without any figure. */
  readonly noteOf: (line: OutcomeLine) => string;
  readonly onOpen: (outcome: number, state: CountedState | null) => void;
}

interface Column {
  readonly state: CountedState | null;
  readonly name: string;
  readonly countOf: (line: OutcomeLine) => number;
}

const columnOf = (state: CountedState): Column => ({
  state,
  name: countedWords[state],
  countOf: ({ counts }) => counts[state],
});

const all = countedStates.map(columnOf);
/** The line of counts above the table shows them separately. */
const other: Column = {
  state: null,
  name: "Other",
  countOf: ({ counts }) => countedStates.slice(3).reduce((sum, state) => sum + counts[state], 0),
};
const folded = [...all.slice(0, 3), other];

/**
 * Outcomes in framework order with their counts. Pressing a row opens its outcome, pressing a count the figures behind
 * it.
 */
export function OutcomeTable(props: OutcomeTableProps) {
  const columns = props.folded ? folded : all;
  const table = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(table, props.lines.length, columns.length + 1);
  return (
    <table
      className="lof-outcomes"
      role="grid"
      aria-label="Figures by priority outcome"
      ref={table}
      onKeyDown={keys.onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col">Priority outcome</th>
          {columns.map(({ state, name }) => (
            <th key={name} scope="col" title={name}>
              {state === null ? "other" : <VerdictSymbol state={state} size={12} />}
              {state !== null && <span className="lof-hidden">{name}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line, row) => (
          <OutcomeRow key={line.outcome.number} line={line} row={row} columns={columns} keys={keys} {...props} />
        ))}
      </tbody>
    </table>
  );
}

interface OutcomeRowProps extends Pick<OutcomeTableProps, "noteOf" | "onOpen"> {
  readonly line: OutcomeLine;
  readonly row: number;
  readonly columns: readonly Column[];
  readonly keys: GridKeys;
}

function OutcomeRow({ line, row, columns, keys, noteOf, onOpen }: OutcomeRowProps) {
  const { number } = line.outcome;
  const name = outcomeName(line.outcome);
  const at = (column: number) => ({
    "data-at": `${row} ${column}`,
    tabIndex: keys.tabIndexOf(row, column),
    onFocus: () => keys.onFocus(row, column),
  });
  return (
    <tr>
      <th scope="row">
        <button type="button" className="lof-outcome" {...at(0)} onClick={() => onOpen(number, null)}>
          {name}
        </button>
      </th>
      {line.figures === 0 ? (
        <td className="lof-outcome-note" colSpan={columns.length}>
          {noteOf(line)}
        </td>
      ) : (
        columns.map((column, index) => (
          <CountCell key={column.name} column={column} line={line}>
            <button
              type="button"
              className="lof-count"
              aria-label={`${name}, ${column.name.toLowerCase()}: ${counted(column.countOf(line), "figure")}`}
              {...at(index + 1)}
              onClick={() => onOpen(number, column.state)}
            >
              {column.countOf(line)}
            </button>
          </CountCell>
        ))
      )}
    </tr>
  );
}

/** A count of zero is shown as empty. */
function CountCell({
  column,
  line,
  children,
}: {
  readonly column: Column;
  readonly line: OutcomeLine;
  readonly children: React.ReactNode;
}) {
  if (column.countOf(line) === 0) {
    return (
      <td>
        <span className="lof-hidden">0</span>
      </td>
    );
  }
  return <td className={column.state === null ? undefined : `lof-cell--${column.state}`}>{children}</td>;
}
