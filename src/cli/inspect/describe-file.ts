import type { FileSummary } from "../../readers/file-summary.ts";
import type { ReadIssue } from "../../readers/observation.ts";
import type { PartReport } from "../../readers/read-file.ts";

const seriesShown = 8;
const issuesShown = 5;
const periodsShown = 4;

/**
 * What is in a file, as lines to read.
 *
 * @param all every series and issue, not the first few
 */
export function describeFile(path: string, parts: readonly PartReport[], summary: FileSummary, all: boolean): string {
  const lines = [path];
  for (const part of parts) lines.push(...describePart(part, parts.length > 1));
  if (summary.series.length > 0) lines.push(...describeContents(summary, all));
  return lines.join("\n");
}

function describePart(part: PartReport, named: boolean): string[] {
  const lines = named ? [`  ${part.name.split(": ").slice(1).join(": ")}`] : [];
  if (part.refused !== null) return [...lines, `  Not read: ${part.refused}`];
  const formats = new Map<string, string[]>();
  for (const { publisher, format, tried, edition, sheet } of part.sheets) {
    const untried = tried ? "" : "; from description, not yet tried on a published file";
    const key = `${publisher} · ${format}${edition === "" ? "" : ` · ${edition}`}${untried}`;
    formats.set(key, [...(formats.get(key) ?? []), sheet ?? ""]);
  }
  for (const [format, sheets] of formats) {
    lines.push(`  ${format}${sheets[0] === "" ? "" : ` (sheets ${shortList(sheets, seriesShown)})`}`);
  }
  if (part.sheets.length === 0) lines.push("  No council was found in it, by code, DfE number or name.");
  const passed = [
    part.hidden > 0 ? `${part.hidden} hidden` : "",
    part.cached > 0 ? `${part.cached} copied from other files` : "",
    part.unread.length > 0 && part.sheets.length > 0 ? `${part.unread.length} without councils` : "",
  ].filter((text) => text !== "");
  if (passed.length > 0) lines.push(`  Sheets passed over: ${passed.join(", ")}.`);
  const leftOut = new Map<string, number>();
  for (const { rows } of part.sheets) {
    for (const [why, count] of rows.leftOut) leftOut.set(why, (leftOut.get(why) ?? 0) + count);
  }
  const count = (of: (rows: PartReport["sheets"][number]["rows"]) => number): number =>
    part.sheets.reduce((sum, { rows }) => sum + of(rows), 0);
  if (part.sheets.length > 0) {
    const rest = [...leftOut].map(([why, number]) => `${number} ${why}`);
    lines.push(
      `  Rows: ${count((rows) => rows.rows)}, of them ${count((rows) => rows.withFigures)} read` +
        `${rest.length === 0 ? "" : `, ${rest.join(", ")}`}, ${count((rows) => rows.withIssues)} with issues.`,
    );
  }
  return [...lines, ...part.notices.map((notice) => `  ${notice}`)];
}

function describeContents(summary: FileSummary, all: boolean): string[] {
  const { series, areas, byName, marks, issues, issueCount } = summary;
  const lines = [`  Figures: ${summary.figures} in ${series.length} series.`];
  if (areas.length > 0) lines.push(`  Areas: ${areas.map(([name, count]) => `${count} ${name}`).join(", ")}.`);
  if (byName.size > 0) {
    const named = [...byName].map(([name, code]) => `${name} = ${code === "" ? "not found" : code}`);
    lines.push(`  Found by name alone: ${all ? named.join(", ") : shortList(named, seriesShown)}.`);
  }
  if (marks.size > 0) lines.push(`  Marks: ${[...marks].map(([mark, count]) => `${mark} ${count}`).join(", ")}.`);
  for (const { series: name, figures, periods } of all ? series : series.slice(0, seriesShown)) {
    lines.push(`    ${name}: ${figures} figures${periods.length === 0 ? "" : `, ${shortList(periods, periodsShown)}`}`);
  }
  if (!all && series.length > seriesShown) lines.push(`    and ${series.length - seriesShown} more series`);
  if (issueCount > 0) lines.push(`  Issues: ${issueCount}.`);
  for (const issue of all ? issues : issues.slice(0, issuesShown)) lines.push(`    ${describeReadIssue(issue)}`);
  const shown = all ? issues.length : Math.min(issues.length, issuesShown);
  if (issueCount > shown) lines.push(`    and ${issueCount - shown} more`);
  return lines;
}

function describeReadIssue({ sheet, row, column, expected }: ReadIssue): string {
  const at = [
    sheet === null ? "" : `sheet ${sheet}`,
    row === null ? "" : `row ${row}`,
    column === null || column === "" ? "" : `column “${column.slice(0, 60)}”`,
  ].filter((text) => text !== "");
  return `${at.join(", ")}: expected ${expected}.`;
}

function shortList(texts: readonly string[], most: number): string {
  if (texts.length <= most) return texts.join(", ");
  return `${texts.slice(0, most - 1).join(", ")} ... ${texts.at(-1)}, ${texts.length} in all`;
}
