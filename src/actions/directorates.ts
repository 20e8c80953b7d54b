import type { BuiltReport } from "./build-report.ts";
import type { Desk } from "../queries/desk.ts";
import { type GroupLine, inGroups, readGroups, type ReportGroup } from "../report/choices/groups.ts";
import type { ReportContent } from "../report/content.ts";
import { looks } from "../report/looks.ts";
import { Drafting } from "../report/sheet-draft.ts";
import { writeDrafts, type WriteDraftsOptions } from "../report/write-drafts.ts";
import { type Port, PortError } from "../workbook/port.ts";
import { groupWords as words } from "../wording/report/group-words.ts";

/** The council's own table of directorates as it stands in a workbook. */
export type DirectorateTable =
  /** There is no such sheet. */
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly groups: readonly ReportGroup[]; readonly faults: readonly string[] };

/** Reads the officer's sheet of directorates. Rows that name no directorate are not filled in yet. */
export async function readDirectorateTable(port: Port, desk: Desk): Promise<DirectorateTable> {
  const sheets = await port.sheets();
  if (!sheets.some(({ name }) => name === words.sheet)) return { kind: "none" };
  const { block, texts } = await port.read(words.sheet);
  const lines = texts.flatMap(([holds = "", group = ""], at): GroupLine[] => {
    const row = block.row + at + 1;
    return row <= headings || group.trim() === "" ? [] : [{ where: `row ${row}`, group, holds }];
  });
  return { kind: "read", ...readGroups(desk, lines) };
}

/** Rows above the table's own. */
const headings = 3;

/**
 * Adds the sheet on which the officer says which directorate or committee each outcome belongs to. It is no part of a
 * report: it stays when that is removed, and the next report is built by it.
 *
 * @param groups what is known already
 */
export async function addDirectorateTable(
  port: Port,
  { pages }: Pick<ReportContent, "pages">,
  groups: readonly ReportGroup[],
  options: WriteDraftsOptions = {},
): Promise<void> {
  const draft = new Drafting(words.sheet, [44, 44]);
  draft.row([words.title], [looks.title], 24);
  draft.row([words.howTo], [looks.subtitle], 16);
  draft.row(words.headings, looks.head);
  const rows = groups.flatMap(({ name, outcomes, metrics }) =>
    [...[...outcomes].map(({ title }) => title), ...metrics].map((holds): [string, string] => [holds, name]),
  );
  const named = new Set(rows.map(([holds]) => holds));
  const others = [...new Set(pages.map(({ outcome }) => outcome.title))].filter((name) => !named.has(name));
  for (const [holds, name] of [...rows, ...others.map((one): [string, string] => [one, ""])])
    draft.row([holds, name === "" ? null : name], [looks.cellLabel, looks.fillIn]);
  await writeDrafts(port, [draft.finish({ headerRow: headings - 1, print: null })], options);
}

/**
 * Builds a report in the order of the council's directorates, as its table in the workbook has them. Where there is no
 * table yet, or none of it is filled in, the report is in the framework's order and a note says what to do.
 *
 * @param build builds it, of the content in that order
 * @throws PortError with a sentence, where the table cannot be read: nothing is built then
 */
export async function buildByDirectorate<Built extends BuiltReport>(
  port: Port,
  desk: Desk,
  content: ReportContent,
  build: (content: ReportContent) => Promise<Built>,
): Promise<Built> {
  const table = await readDirectorateTable(port, desk);
  const { groups, faults } = table.kind === "none" ? { groups: [], faults: [] } : table;
  if (faults.length > 0) throw new PortError("failed", words.unread(faults));
  if (groups.length > 0) return build(inGroups(desk, content, groups));
  return port.grouped(words.title, async () => {
    const built = await build(content);
    if (table.kind === "none") await addDirectorateTable(port, content, []);
    return { ...built, notes: [...built.notes, words.fillIn] };
  });
}
