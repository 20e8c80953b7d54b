import type { AreaLookup, OpenSheet, SheetReader } from "../reader.ts";
import type { Sink } from "../observation.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { columnsOf, type Column, type ColumnHints } from "./columns.ts";
import { normaliseHeading } from "./headings.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { namedPercents, wanted } from "./percent-columns.ts";
import { periodOfColumns } from "./period-of-columns.ts";
import { periodIn } from "./published-period.ts";
import { sectionIn, stackedTables, type StackedTable } from "./stacked-tables.ts";
import { WideTable, type FigureParts, type TableFacts } from "./wide-table.ts";

/** Headings in lower case, each a column; a line above them. */
interface Known {
  readonly headings?: readonly RegExp[];
  readonly title?: RegExp;
}

/** A published table in a few lines: what tells it from others, and what its cells do not say themselves. */
export interface TableDeclaration extends ColumnHints {
  readonly publisher: string;
  readonly format: string;
  readonly tried: boolean;
  /** One of several ways to know it, each of whose parts must fit. */
  readonly known: Known | readonly Known[];
  /** The period where neither headings nor a column say it; else it is looked for above the headings. */
  readonly periodFrom?: (table: { title: string; sheet: string; headings: readonly string[] }) => string;
  readonly parts?: readonly FigureParts[];
  /** What the publisher writes before the year once for the table: "autumn". */
  readonly periodWords?: string;
}

/** Makes a reader of one table from its declaration. */
export function tableReader(declaration: TableDeclaration): SheetReader {
  const { publisher, format, tried } = declaration;
  return {
    publisher,
    format,
    tried,
    open: (sheet, areas) => {
      const layout = layoutOf(sheet, areas);
      if (layout === null || !fits(declaration, layout)) return null;
      return openTable(sheet, layout, declaration, areas);
    },
  };
}

function fits({ known }: TableDeclaration, layout: Layout): boolean {
  const found = layout.headings.map(normaliseHeading);
  // A title may stand in the row of the upper headings, over the areas.
  const titles = [...layout.above, layout.headings[layout.areaColumn] ?? ""];
  return [known]
    .flat()
    .some(
      ({ headings = [], title }) =>
        headings.every((pattern) => found.some((heading) => pattern.test(heading))) &&
        (title === undefined || titles.some((line) => title.test(line))),
    );
}

/** Opens a table; with an empty declaration whatever its headings and cells say is read. */
export function openTable(
  sheet: Sheet,
  layout: Layout,
  declaration: Pick<TableDeclaration, "periodFrom" | "periodWords" | "parts" | "marks" | keyof ColumnHints>,
  areas: AreaLookup,
): OpenSheet {
  const title = layout.above[0] ?? "";
  const period =
    declaration.periodFrom?.({ title: layout.above.join("\n"), sheet: sheet.name ?? "", headings: layout.headings }) ??
    ([...layout.above, sheet.name ?? ""].map(periodIn).find((period) => period !== "") || "");
  const facts = { ...declaration, title, period };
  const columns = columnsOf(sheet, layout, declaration);
  return {
    firstRow: layout.firstRow,
    edition: periodOfColumns(columns, declaration.periodWords) ?? period,
    read: (sink) => {
      for (const part of stackedTables(sheet, layout, areas)) readPart(part, facts, areas, sink);
    },
  };
}

function readPart(
  part: StackedTable,
  facts: Omit<TableFacts, "section"> & ColumnHints,
  areas: AreaLookup,
  sink: Sink,
): void {
  const { sheet } = part;
  const { headings, unnamed } = namedPercents(sheet.rows, part.layout);
  const layout = { ...part.layout, headings };
  for (let at = part.from; at < layout.firstRow; at++) {
    if (sheet.rows[at]?.some((cell) => cell !== "")) sink.leaveOut(at + 1, "notes and headings within the table");
  }
  for (const at of unnamed) {
    sink.issue({ sheet: sheet.name, row: null, column: `number ${at + 1}`, expected: wanted });
  }
  const columns = columnsOf(sheet, layout, facts).map((column, at) => (unnamed.includes(at) ? attribute : column));
  const section = sectionIn(part.title, columns);
  const own = { ...facts, section: section.words, period: section.period === "" ? facts.period : section.period };
  const table = new WideTable(sheet, layout, columns, own, areas, sink);
  table.reportAlike();
  for (let at = layout.firstRow; at < part.to; at++) table.readRow(at);
}

const attribute: Column = { role: "attribute" };
