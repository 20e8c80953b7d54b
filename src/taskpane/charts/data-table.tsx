interface TableRow {
  readonly key: string;
  /** The first cell is the row's heading. */
  readonly cells: readonly string[];
  readonly own?: boolean;
}

export interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The figures behind a picture. A table that is too wide scrolls inside its own box. */
export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    <div className="lof-table-box" role="region" aria-label={`${caption}, as a table`} tabIndex={0}>
      <table className="lof-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, own = false }) => (
            <tr key={key} className={own ? "lof-table-own" : undefined}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
