import type { Column } from "./columns.ts";
import type { Figures } from "./partners.ts";
import type { Table } from "./table.ts";

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
/** Columns that a sentence names at most. */
const mostNamed = 4;
const quoted = (columns: readonly Column[]): string => columns.map(({ heading }) => `“${heading}”`).join(", ");

/** What to know about the reading of a list, in sentences. */
export function remarksOf(
  table: Table,
  columns: readonly Column[],
  figures: Figures,
  isFilled: (column: number) => boolean,
): string[] {
  return [
    ...hiddenRemark(table),
    ...valueRemark(figures, isFilled),
    ...targetRemarks(columns, figures),
    ...scaleRemark(columns),
  ];
}

function hiddenRemark({ hiddenRows, hiddenColumns, height, width }: Table): string[] {
  const rows = [...hiddenRows].filter((row) => row < height).length;
  const hidden = [...hiddenColumns].filter((column) => column < width).length;
  const parts = [
    rows === 0 ? [] : [counted(rows, "hidden row")],
    hidden === 0 ? [] : [counted(hidden, "hidden column")],
  ].flat();
  if (parts.length === 0) return [];
  return [`${parts.join(" and ")} ${rows + hidden === 1 ? "is" : "are"} left out.`];
}

function valueRemark({ latestFirst: all, previous }: Figures, isFilled: (column: number) => boolean): string[] {
  const latestFirst = all.filter(({ column }) => isFilled(column.column));
  if (all.length === 0)
    return [
      previous.length === 0
        ? "No column of own figures was found: choose one."
        : "Only earlier figures were found: choose the column of the latest.",
    ];
  if (latestFirst.length < 2) return [];
  const columns = latestFirst.map(({ column }) => column).slice(0, mostNamed);
  return [
    `${counted(latestFirst.length, "column")} of own figures: the latest that is filled counts in each row, in this order: ${quoted(columns)}${latestFirst.length > mostNamed ? " and so on" : ""}.`,
  ];
}

function targetRemarks(columns: readonly Column[], { latestFirst, unusedTargets }: Figures): string[] {
  const targets = columns.filter(({ role, isHidden }) => role === "target" && !isHidden);
  if (latestFirst.length === 0) return [];
  const remarks: string[] = [];
  const [first] = latestFirst;
  const [used] = first?.targets ?? [];
  if (targets.length > 1 && used !== undefined && first !== undefined)
    remarks.push(`${targets.length} target columns: “${used.heading}” is used with “${first.column.heading}”.`);
  if (unusedTargets.length > 0)
    remarks.push(
      `${quoted(unusedTargets)} ${unusedTargets.length === 1 ? "is a target" : "are targets"} of another time than the figures, and not used.`,
    );
  return remarks;
}

function scaleRemark(columns: readonly Column[]): string[] {
  const floors = columns.filter(({ role, isHidden }) => (role === "floor" || role === "tolerance") && !isHidden);
  return floors.length > 1 ? [`${counted(floors.length, "column")} of floors or tolerances: ${quoted(floors)}.`] : [];
}
