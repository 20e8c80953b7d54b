import { allText, child, children, everyOne } from "../fixtures/workbook-file/file-parts.ts";
import { colorOf, contrast, fillOf } from "./looks.ts";
import { outsideTables, type SeenBook } from "./seen-book.ts";
import type { Check } from "./table-checks.ts";

const mark = /\[note (\d+)\]/g;

/** Notes are rows that begin with their mark; in the order of their numbers, each used, and each mark with its note. */
export const numberedNotes: Check = ({ shown }) =>
  shown.flatMap((sheet) => {
    const isNote = (text: string): boolean =>
      /^\[note \d+\] ?\S/.test(text) && text.replace(/^\[note \d+\] ?/, "") !== "";
    const notes = outsideTables(sheet).filter((cell) => cell.column === 0 && isNote(cell.shown));
    const there = notes.map((cell) => Number(/\d+/.exec(cell.shown)?.[0]));
    const used = sheet.cells
      .filter((cell) => !notes.includes(cell))
      .flatMap((cell) => [...cell.shown.matchAll(mark)].map(([, number]) => Number(number)));
    return [
      ...[...new Set(used)].filter((one) => !there.includes(one)).map((one) => `there is no note ${one}`),
      ...there.filter((one) => !used.includes(one)).map((one) => `note ${one} is used nowhere`),
      ...there.flatMap((one, i) => (one === i + 1 ? [] : [`note ${one} stands in place ${i + 1}`])),
    ].map((fault) => `${sheet.name}: ${fault}`);
  });

/** What a picture shows, in words: more than its name, and not what another says. */
export const textAlternatives: Check = ({ shown }) =>
  shown.flatMap((sheet) => [
    ...sheet.drawn.flatMap(({ name, description }, i) => {
      if (description.trim().length < 20) return [`${sheet.name}: ${name} has no text alternative`];
      const isTwice = sheet.drawn.some((one, o) => o < i && one.description === description);
      return isTwice ? [`${sheet.name}: two pictures have the text alternative of ${name}`] : [];
    }),
    ...sheet.sparklines
      .filter((cell) => !sheet.held.has(cell))
      .map((cell) => `${sheet.name}: the line in ${cell} has no text`),
  ]);

/** A rule colours a word that says the same; where it changes the number format, that still shows letters. */
export const notByColourAlone: Check = ({ shown, styles }) => {
  const looks = child(styles, "dxfs")?.children ?? [];
  return shown.flatMap((sheet) =>
    children(sheet.root, "conditionalFormatting").flatMap((rules) =>
      children(rules, "cfRule").flatMap((rule) => {
        const { type = "", operator = "", dxfId } = rule.attributes;
        const isWord =
          type === "cellIs" && operator === "equal" && /^"[^"]*\p{L}[^"]*"$/u.test(allText(child(rule, "formula")));
        const format = child(looks[Number(dxfId)], "numFmt")?.attributes["formatCode"];
        const isShown = format === undefined ? isWord : /@|"[^"]*\p{L}[^"]*"/u.test(format);
        const where = `${sheet.name}: ${rules.attributes["sqref"] ?? ""}`;
        if (!isShown) return [`${where} is told by colour alone`];
        return isWord || format !== undefined ? [] : [`${where} has a rule of the kind ${type}`];
      }),
    ),
  );
};

/** 4.5 to 1, for letters of any size; within rules too. */
export const contrastOfText: Check = (book) => [
  ...book.shown.flatMap((sheet) => {
    const seen = new Set<string>();
    return sheet.cells.flatMap(({ name, look: { color, fill } }) => {
      const pair = `#${color} on #${fill}`;
      if (seen.has(pair) || contrast(color, fill) >= 4.5) return [];
      seen.add(pair);
      return [`${sheet.name}: ${name} has ${pair}, ${contrast(color, fill).toFixed(2)} to 1`];
    });
  }),
  ...ruleColours(book),
];

function ruleColours({ styles }: SeenBook): string[] {
  return (child(styles, "dxfs")?.children ?? []).flatMap((look, i) => {
    const color = child(child(look, "font"), "color");
    const fill = child(look, "fill");
    if (color === undefined && fill === undefined) return [];
    const found = contrast(colorOf(color, "242424"), fillOf(fill, "bgColor"));
    return found >= 4.5 ? [] : [`the rule's look ${i} has ${found.toFixed(2)} to 1`];
  });
}

/** Headers and footers are not read out: what stands there, pages' numbers apart, stands in a cell too. */
export const nothingOnlyInFooters: Check = ({ shown }) => {
  const cells = shown
    .flatMap((sheet) => [sheet.name, ...sheet.cells.map((cell) => cell.shown)])
    .map((text) => text.toLowerCase());
  return shown.flatMap((sheet) =>
    everyOne(sheet.root)
      .filter(({ name }) => /^(?:odd|even|first)(?:Header|Footer)$/.test(name))
      .flatMap(({ text }) => text.split(/&[LCR]/))
      .map((part) =>
        part
          .replaceAll("&&", "\0")
          .replace(/&(?:\d+|"[^"]*"|K[\dA-F]{6}|[A-Z])/g, "")
          .replaceAll("\0", "&")
          .trim(),
      )
      .filter((part) => !/^(?:Page\s+of)?\s*$/.test(part))
      .flatMap((part) => part.split(" · "))
      .filter((part) => !cells.some((text) => text.includes(part.toLowerCase().replace(/^outcome \d+: /, ""))))
      .map((part) => `${sheet.name}: “${part}” stands in the footer only`),
  );
};
