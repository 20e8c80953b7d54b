import { bare, type Sink } from "../../observation.ts";
import type { AreaLookup, SheetReader } from "../../reader.ts";
import { cellAt, type Sheet } from "../../sheet/sheet.ts";
import { figureCell } from "../../table/long-table.ts";
import { isPeriod } from "../../table/published-period.ts";

/**
 * Nomis, the workbook of its web query: lines of dimensions, a blank line, then a table; several such blocks may stand
 * below each other. Areas are rows, or columns when the table is turned, often by name only.
 */
export const nomisWorkbook: SheetReader = {
  publisher: "Office for National Statistics, through Nomis",
  format: "Nomis workbook",
  tried: true,
  open: (sheet, areas) => {
    const from = sheet.rows.slice(0, 6).findIndex((row) => row.some((cell) => /from nomis on/i.test(cell)));
    if (from < 0) return null;
    const blocks = blocksOf(sheet, from + 1);
    const first = blocks[0];
    if (first === undefined) return null;
    return {
      firstRow: first.heading + 1,
      edition: "",
      read: (sink) => {
        leaveOutBetween(sheet, blocks, sink);
        for (const block of blocks) readBlock(sheet, block, areas, sink);
      },
    };
  },
};

/** A table with the dimensions that are the same for all of it. */
interface Block {
  readonly dimensions: readonly string[];
  readonly heading: number;
  /** The first row that is no more of it. */
  readonly end: number;
}

function blocksOf(sheet: Sheet, from: number): Block[] {
  const blocks: Block[] = [];
  let dimensions = new Map<string, string>();
  for (let at = from; at < sheet.rows.length; at++) {
    const row = sheet.rows[at] as readonly string[];
    const filled = row.filter((cell) => cell !== "").length;
    if (filled === 0) continue;
    const afterBlank = (sheet.rows[at - 1] ?? []).every((cell) => cell === "");
    if (filled >= 2 && afterBlank && dimensions.size > 0 && !isDimension(sheet, at)) {
      let end = at + 1;
      while (end < sheet.rows.length && sheet.rows[end]?.some((cell) => cell !== "")) end++;
      blocks.push({ dimensions: [...dimensions.values()], heading: at, end });
      dimensions = new Map();
      at = end;
    } else if (filled >= 2 && cellAt(row, 0) !== "") {
      dimensions.set(cellAt(row, 0), row.find((cell, column) => column > 0 && cell !== "") as string);
    }
  }
  return blocks;
}

/** Lines of dimensions and headings of further blocks, and notes of one cell below them. */
function leaveOutBetween(sheet: Sheet, blocks: readonly Block[], sink: Sink): void {
  const last = blocks.at(-1)?.heading ?? 0;
  sheet.rows.forEach((row, at) => {
    const inside = blocks.some(({ heading, end }) => at > heading && at < end);
    const filled = row.filter((cell) => cell !== "").length;
    const words = filled === 1 && !/^[\d.,-]+$/.test(row.join(""));
    const head = blocks.some(({ heading }) => at === heading) || (at < last && filled <= 2);
    if (!inside && (head || words)) sink.leaveOut(at + 1, "notes and headings within the table");
  });
}

/** "measure | Gross disposable household income": a name, then what is chosen of it, and more such lines below. */
function isDimension(sheet: Sheet, at: number): boolean {
  const next = sheet.rows[at + 1] ?? [];
  return next.filter((cell) => cell !== "").length === 2 && /[a-z]/i.test(next.slice(1).join(""));
}

function readBlock(sheet: Sheet, { dimensions, heading, end }: Block, areas: AreaLookup, sink: Sink): void {
  const headings = sheet.rows[heading] as readonly string[];
  const turned = headings.slice(1).filter((name) => areas.byName(name) !== null).length > headings.length / 2;
  const codes = headings.findIndex((name) => /mnemonic|code/i.test(name));
  for (let at = heading + 1; at < end; at++) {
    const cells = sheet.rows[at] as readonly string[];
    for (let column = 1; column < Math.max(headings.length, cells.length); column++) {
      const head = cellAt(headings, column);
      if (column === codes || cellAt(cells, column) === "") continue;
      if (head === "") {
        sink.issue({ sheet: sheet.name, row: at + 1, column: null, expected: "a heading over what stands here" });
        continue;
      }
      const [name, other] = turned ? [head, cellAt(cells, 0)] : [cellAt(cells, 0), head];
      const code = codes > 0 && !turned ? cellAt(cells, codes) : areas.byName(name);
      const figure = figureCell(cellAt(cells, column), { sheet: sheet.name, row: at + 1, column: head }, sink);
      if (figure === null) continue;
      if (code === null) {
        sink.issue({
          sheet: sheet.name,
          row: at + 1,
          column: head,
          expected: `the name of an area; there is “${name}”`,
        });
        continue;
      }
      const dated = dimensions.find((text) => isPeriod(text));
      const period = /^(19|20)\d{2}|\b(19|20)\d{2}\b/.test(other) ? other : "";
      sink.observe({
        ...bare,
        ...figure,
        sheet: sheet.name,
        row: at + 1,
        series: [
          sheet.name ?? "",
          ...dimensions.filter((text) => period !== "" || text !== dated),
          period === "" ? other : "",
        ]
          .filter((text) => text !== "")
          .join("; "),
        area: { code, name, by: codes > 0 && !turned ? "code" : "name" },
        period: period === "" ? (dated ?? "") : period,
      });
    }
  }
}
