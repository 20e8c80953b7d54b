import type { FileSummary, SeriesSummary } from "../../readers/file-summary.ts";
import type { ReadIssue } from "../../readers/observation.ts";
import type { PartReport } from "../../readers/read-file.ts";
import type { Feed } from "../../sources/plan/feed-picks.ts";
import { fedBy, whyUnfed } from "../../sources/plan/fed-by.ts";

const seriesShown = 8;
const issuesShown = 5;
const periodsShown = 4;
const nameShown = 110;

/**
 * What is in a file, as lines to read.
 *
 * @param all every series and issue, not the first few
 * @param nameOf our name for one of our series
 */
export function describeFile(
  path: string,
  parts: readonly PartReport[],
  summary: FileSummary,
  all: boolean,
  nameOf: (id: string) => string,
): string {
  const lines = [path];
  for (const part of parts) lines.push(...describePart(part, parts.length > 1));
  if (summary.series.length > 0 || summary.issueCount > 0) lines.push(...describeContents(summary, all));
  if (parts.some((part) => part.refused === null)) lines.push(`  ${describeFeeds(summary, nameOf)}`);
  // Signs that a screen would obey have no place in what a file says of itself.
  return lines.join("\n").replace(/[^\P{Cc}\n]/gu, " ");
}

/** Which of our series the file would feed. */
function describeFeeds(summary: FileSummary, nameOf: (id: string) => string): string {
  const fed = new Map<string, Set<Feed>>();
  for (const one of summary.series) {
    if (one.figures === 0) continue;
    for (const { id, feed } of fedBy(one)) fed.set(id, (fed.get(id) ?? new Set()).add(feed));
  }
  const why = [...new Set(summary.series.flatMap((one) => whyUnfed(one) ?? []))].map((text) => ` ${text}`).join("");
  if (fed.size === 0) return `Would feed: none of our series.${why}`;
  const named = [...fed]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, given]) => {
      const remarks = [...given].flatMap(({ basis, then }) => [
        basis === "inferred" ? "by its wording, not yet compared" : "",
        then ?? "",
      ]);
      const remark = [...new Set(remarks)].filter((text) => text !== "").join("; ");
      return `${id} ${nameOf(id)}${remark === "" ? "" : ` (${remark})`}`;
    });
  return `Would feed: ${named.join(", ")}.${why}`;
}

/** Series with councils' figures first, those that differ by their last part only on one line. */
function describeSeries(series: readonly SeriesSummary[], all: boolean): string[] {
  const lines: string[] = [];
  const sorted = [...series].sort((a, b) => Number(b.councils > 0) - Number(a.councils > 0));
  if (all) return sorted.map((one) => `    ${lineOf(one, inPart(one))}`);
  const groups = new Map<string, SeriesSummary[]>();
  for (const one of sorted) {
    const stem = stemOf(inPart(one));
    groups.set(stem, [...(groups.get(stem) ?? []), one]);
  }
  let shown = 0;
  for (const [stem, alike] of [...groups].slice(0, seriesShown)) {
    const [first] = alike as [SeriesSummary];
    shown += alike.length;
    if (alike.length < 3) lines.push(...alike.map((one) => `    ${lineOf(one, shortened(inPart(one)))}`));
    else {
      const together = { ...first, figures: sumOf(alike, "figures"), others: sumOf(alike, "others"), fact: null };
      lines.push(`    ${lineOf(together, `${shortened(stem)} (${alike.length} breakdowns)`)}`);
    }
  }
  if (series.length > shown) lines.push(`    and ${series.length - shown} more series: --all lists them`);
  return lines;
}

function lineOf({ figures, others, fact, periods, called }: SeriesSummary, name: string): string {
  if (fact !== null) return `${name}: ${shortened(fact)}`;
  const figuresText =
    figures === 0 ? counted(others, "entry in words", "entries in words") : counted(figures, "figure");
  return `${name}${called === "" ? "" : ` (“${called}”)`}: ${figuresText}${periods.length === 0 ? "" : `, ${shortList(periods, periodsShown)}`}`;
}

function sumOf(series: readonly SeriesSummary[], what: "figures" | "others"): number {
  return series.reduce((sum, one) => sum + one[what], 0);
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** In an archive of several files the name of the file comes first, as in the lines of --csv. */
function inPart({ part, series }: SeriesSummary): string {
  return part === "" ? series : `${part}; ${series}`;
}

/** What a series has in common with its breakdowns: all but the last "filter=value" or "category: value". */
function stemOf(series: string): string {
  return series.replace(/(?:=|: )[^=;]*((?:; \d\w+)?)$/, "$1");
}

function shortened(name: string): string {
  return name.length <= nameShown ? name : `${name.slice(0, nameShown / 2 - 3)} ... ${name.slice(3 - nameShown / 2)}`;
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
  if (part.sheets.length === 0) {
    lines.push(
      "  No council was found in it, by code, DfE number or name.",
      ...part.looks.map((looks) => `  ${looks}`),
    );
  }
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
  lines.push(...describeSeries(series, all));
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
  return `${at.length === 0 ? "" : `${at.join(", ")}: `}expected ${expected}.`;
}

function shortList(texts: readonly string[], most: number): string {
  if (texts.length <= most) return texts.join(", ");
  return `${texts.slice(0, most - 1).join(", ")} ... ${texts.at(-1)}, ${texts.length} in all`;
}
