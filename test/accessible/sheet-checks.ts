import { areaOf, nameOf, type SeenBook, type SeenSheet } from "./seen-book.ts";
import type { Check } from "./table-checks.ts";

/** Sheets and columns that are known to be hidden, and why: lists to choose from, what sentences are worked out from,
 * figures behind charts, what is switched off. */
const knownHidden = {
  sheets: /^LOF (?:Lists|Figures behind charts|Workings)(?: \(\d+\))?$/,
  columns: /^(?:Metric id|Distance|England|Region median|Quartile|Trend picture)(?: \[note \d+\])?$/,
};

export const startsWithTitle: Check = ({ shown }) =>
  shown.flatMap((sheet) => {
    const title = sheet.cellAt(0, 0);
    if (title === undefined) return [`${sheet.name} does not begin in A1`];
    return title.look.heading === 1 ? [] : [`${sheet.name}: its title “${title.shown}” is no Heading 1`];
  });

export const sheetNames: Check = ({ sheets }) =>
  sheets.flatMap(({ name }, i) => {
    const faults = [];
    if (name.length > 31) faults.push(`“${name}” is longer than 31`);
    const words = name.replace(/^LOF /, "").match(/\p{L}{4,}/gu) ?? [];
    if (/^(?:Sheet|Tabelle|Table|Page)? ?\d*$/i.test(name) || words.length === 0)
      faults.push(`“${name}” does not say what is there`);
    if (sheets.some((one, o) => o < i && one.name.toLowerCase() === name.toLowerCase()))
      faults.push(`two sheets are called “${name}”`);
    return faults;
  });

/** The first sheet leads to all others that are shown. */
export const coverLinks: Check = (book) => {
  const [cover, ...others] = book.shown;
  if (cover === undefined) return ["no sheet is shown"];
  const led = new Set(cover.links.map(({ to }) => sheetOf(to)));
  return [
    ...(book.sheets[book.inFront] === cover ? [] : [`${cover.name} comes first and is not in front`]),
    ...others.filter(({ name }) => !led.has(name)).map(({ name }) => `${cover.name} does not lead to ${name}`),
  ];
};

export const linksResolve: Check = (book) =>
  eachLink(book, (_, { to }) => {
    const target = book.shown.find(({ name }) => name === sheetOf(to));
    if (to === null || target === undefined) return [`leads to ${to ?? "nowhere"}, which nobody can see`];
    const area = areaOf(to.slice(to.lastIndexOf("!") + 1));
    return area === null || target.cellAt(area.row, area.column) === undefined
      ? [`leads to ${to}, which is empty`]
      : [];
  });

export const linkTexts: Check = (book) => {
  const faults = eachLink(book, (sheet, { cell }) => {
    const at = areaOf(cell);
    const text = (at && sheet.cellAt(at.row, at.column)?.shown) ?? "";
    if (text === "") return ["has no text"];
    return /^(?:click |see |go )?(?:here|link|more|this)\.?$|^(?:https?:|www\.)/i.test(text.trim())
      ? [`reads “${text}”, which does not say where it leads`]
      : [];
  });
  const twice = book.shown.flatMap((sheet) => {
    const led = new Map<string, string | null>();
    return sheet.links.flatMap(({ cell, to }) => {
      const at = areaOf(cell);
      const text = (at && sheet.cellAt(at.row, at.column)?.shown) ?? cell;
      const before = led.get(text);
      led.set(text, to);
      return before === undefined || before === to ? [] : [`${sheet.name}: “${text}” leads to two places`];
    });
  });
  return [...faults, ...twice];
};

export const nothingHidden: Check = ({ sheets, shown }) => [
  ...sheets
    .filter(({ name, state }) => state !== "visible" && (state !== "hidden" || !knownHidden.sheets.test(name)))
    .map(({ name, state }) => `${name} is ${state}`),
  ...shown.flatMap(({ name, hiddenRows }) => hiddenRows.map((row) => `${name}: row ${row + 1} is hidden`)),
  ...shown.flatMap((sheet) =>
    sheet.hiddenColumns
      .filter((column) => !isKnown(sheet, column))
      .map((column) => `${sheet.name}: column ${nameOf(0, column).slice(0, -1)} is hidden`),
  ),
];

function isKnown({ tables }: SeenSheet, column: number): boolean {
  return tables.some(({ at, headings }) => knownHidden.columns.test(headings[column - at.column] ?? ""));
}

export const properties: Check = ({ properties: said }) => {
  const wanted: readonly (readonly [name: string, good: RegExp])[] = [
    ["title", /\p{L}{3}/u],
    ["creator", /\p{L}{3}/u],
    ["subject", /\p{L}{3}/u],
    ["language", /^en-GB$/],
  ];
  return [
    ...wanted.filter(([name, good]) => !good.test(said[name] ?? "")).map(([name]) => `the file has no ${name}`),
    // Notes of a program are no keywords.
    ...(/[{}]/.test(said["keywords"] ?? "") ? ["the file's keywords are a program's notes"] : []),
  ];
};

function sheetOf(location: string | null): string | undefined {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(location ?? "");
  return (found?.[1] ?? found?.[2])?.replaceAll("''", "'");
}

function eachLink(
  { shown }: SeenBook,
  check: (sheet: SeenSheet, link: SeenSheet["links"][number]) => string[],
): string[] {
  return shown.flatMap((sheet) =>
    sheet.links.flatMap((link) => check(sheet, link).map((fault) => `${sheet.name}: ${link.cell} ${fault}`)),
  );
}
