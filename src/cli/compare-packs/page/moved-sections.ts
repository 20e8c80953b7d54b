import type { PackChanges } from "../../../renewal/pack-changes.ts";
import { packChangeWords, type PackChangeKind } from "../../../wording/renewal/change-words.ts";
import { pageWords as words } from "../../../wording/renewal/page-words.ts";
import { groupedBy, type ChangeGroup } from "../../../renewal/told/grouped.ts";
import { councilName } from "../../../renewal/told/changes-csv.ts";
import type { PackChange } from "../../../renewal/change.ts";
import { escapeHtml } from "../../build/help-page/html.ts";
import { nameOf, type PageLimits } from "./sections.ts";
import { note, type Section, table } from "./table.ts";

const { columns, captions } = words;

/** Verdicts by the words they went between, and those that turned round one by one. */
export function turnedSection(all: PackChanges, { rows: most }: PageLimits): Section {
  const verdicts = all.changes.filter(({ kind }) => kind === "verdict");
  const counts = new Map<string, number>();
  for (const { before, after } of verdicts) {
    const key = `${before}\n${after}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].sort(([, one], [, other]) => other - one).map(([key, count]) => [...key.split("\n"), count]);
  const judged = new Set(["better", "worse"]);
  const overturned = verdicts.filter(({ before, after }) => judged.has(before) && judged.has(after));
  const named = [words.before, words.after, columns.count];
  const html =
    note(words.turnedNote) +
    table({ caption: captions.turned, columns: named, rows }) +
    (overturned.length === 0 ? "" : overturnedTable(all, overturned, most));
  return { id: "turned", heading: words.turned, html };
}

function overturnedTable(all: PackChanges, changes: readonly PackChange[], most: number): string {
  const rows = changes.map((one) => [
    nameOf(all, one),
    `${one.what} (${one.id ?? ""})`,
    one.period,
    one.before,
    one.after,
    one.why,
  ]);
  const named = [columns.council, columns.measure, columns.period, words.before, words.after, columns.why];
  return table({ caption: captions.overturned, columns: named, rows, most });
}

export function neighboursSection({ changes }: PackChanges): Section {
  const lists = new Map<string, { joined: number; order: number }>();
  for (const { kind, what } of changes) {
    if (kind !== "neighbours" && kind !== "neighbourOrder") continue;
    const list = lists.get(what) ?? { joined: 0, order: 0 };
    list[kind === "neighbours" ? "joined" : "order"]++;
    lists.set(what, list);
  }
  const rows = [...lists].map(([name, { joined, order }]) => [name, joined, order]);
  const named = [columns.list, columns.joined, columns.order];
  const html = table({ caption: captions.neighbours, columns: named, rows });
  return { id: "neighbours", heading: words.neighbours, html };
}

const councilColumns = [
  ...(["newFigure", "revised", "published", "gone", "reason", "measureNew", "measureGone"] as const),
  ...(["neighbours", "verdict", "position", "trend"] as const),
];

/** A row for each council, and its weightiest changes to be opened. */
export function byCouncilSection(all: PackChanges, { ofCouncil }: PageLimits): Section {
  const groups = councilGroups(all);
  const rows = groups.map(({ key, counts }) => [councilName(all, key), ...councilColumns.map((kind) => counts[kind])]);
  const named = [columns.council, ...councilColumns.map((kind) => columns[kind])];
  const details = ofCouncil === 0 ? [] : groups.flatMap((group) => councilDetails(all, group, ofCouncil));
  const html =
    table({ caption: captions.byCouncil, columns: named, rows }) +
    (details.length === 0 ? "" : note(words.councilNote) + details.join("\n"));
  return { id: "by-council", heading: words.byCouncil, html };
}

function councilGroups(all: PackChanges): ChangeGroup[] {
  const groups = groupedBy(all.changes, "area");
  return [...groups].sort((one, other) => councilName(all, one.key).localeCompare(councilName(all, other.key), "en"));
}

/** What an officer of the council would ask first. Intervals, counts and flags beside a figure are counted only. */
const byWeight: readonly PackChangeKind[] = [
  ...(["areaNew", "areaGone", "areaOther", "measureNew", "measureGone", "gone", "newNone"] as const),
  ...(["otherUnit", "revised", "published", "caveat", "verdict", "neighbours", "reason", "position", "trend"] as const),
  ...(["newFigure", "indicator", "neighbourOrder", "dropped"] as const),
];

function councilDetails(all: PackChanges, { key, changes }: ChangeGroup, most: number): string[] {
  const found = weighty(changes);
  if (found.length === 0) return [];
  const name = councilName(all, key);
  const rows = found
    .slice(0, most)
    .map((one) => `<tr>${[...said(one), one.before, one.after].map(cell).join("")}</tr>`);
  const left = changes.length - rows.length;
  const heads = [columns.kind, columns.measure, words.before, words.after];
  return [
    `<details><summary>${escapeHtml(words.ofCouncil(name, changes.length))}</summary><table><caption>${escapeHtml(words.onlyCouncil(name))}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>${left > 0 ? note(words.more(left)) : ""}</details>`,
  ];
}

/** The changes that may be listed, the weightiest first; turned verdicts before others. */
export function weighty(changes: readonly PackChange[]): PackChange[] {
  return byWeight.flatMap((kind) => changes.filter((one) => one.kind === kind));
}

function said({ kind, what, id, period }: PackChange): string[] {
  const about = id === null ? what : `${what} (${id})`;
  return [packChangeWords[kind], period === "" ? about : `${about}, ${period}`];
}

function cell(text: string): string {
  return `<td>${escapeHtml(text)}</td>`;
}

/** All changes of the one council that was asked for. */
export function oneCouncilSection(all: PackChanges, name: string, { rows: most }: PageLimits): Section {
  const own = all.changes.filter(({ area }) => area !== null);
  const first = weighty(own);
  const rows = [...first, ...own.filter((one) => !byWeight.includes(one.kind))].map((one) => [
    ...said(one),
    one.before,
    one.after,
    one.why,
  ]);
  const named = [columns.kind, columns.measure, words.before, words.after, columns.why];
  const html = table({ caption: words.onlyCouncil(name), columns: named, rows, most });
  return { id: "by-council", heading: words.onlyCouncil(name), html };
}
