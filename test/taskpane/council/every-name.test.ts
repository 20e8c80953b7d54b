import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { councilSearch } from "../../../src/taskpane/council/council-search.ts";
import { councilChoices } from "../../../src/taskpane/model/councils.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

/*
 * Every name and code that a council has or had: the functions answer it with that council or none, and what the pane
 * would take at Enter is that council, its one successor, or nothing.
 */

const desk = shippedDesk();
const { areas, formerAreas } = desk.pack;
const search = councilSearch(councilChoices(desk.pack), desk);

interface Name {
  readonly text: string;
  /** Codes of the councils that it may mean today. */
  readonly rightCodes: readonly string[];
}

/** What is answered, taken at Enter or shown first for a text without being one of the right ones. */
function wrong({ text, rightCodes }: Name): string[] {
  const answer = desk.areas.resolve(text);
  const { found, sure } = search(text);
  const first = found[0]?.council;
  const isRight = (code: string): boolean => rightCodes.includes(code);
  return [
    ...(answer.kind === "area" && !isRight(answer.area.code) ? [`${text}: answered ${answer.area.name}`] : []),
    ...(answer.kind === "former" && !answer.former.successors.every(isRight)
      ? [`${text}: said to be ${answer.former.name}`]
      : []),
    ...(sure && first !== undefined && !isRight(first.code) ? [`${text}: takes ${first.name}`] : []),
    ...(first !== undefined && found[0]?.by !== "near" && !isRight(first.code) ? [`${text}: shows ${first.name}`] : []),
  ];
}

const current = areas
  .filter(({ tier }) => tier !== "country")
  .flatMap(({ code, name, aliases }) => [code, name, ...aliases].map((text): Name => ({ text, rightCodes: [code] })));
const former = formerAreas.flatMap(({ code, name, aliases, successors }) =>
  [code, name, ...aliases].filter((text) => text !== "").map((text): Name => ({ text, rightCodes: successors })),
);

describe("of all names and codes of the shipped pack", () => {
  test("there are as many as councils and former councils have at least", () => {
    expect(current.length).toBeGreaterThan(2 * 317);
    expect(former.length).toBeGreaterThan(2 * formerAreas.length);
  });

  test("each of a current council is answered with it, and taken at Enter", () => {
    expect(current.flatMap(wrong)).toEqual([]);
    for (const { text, rightCodes } of current) {
      const answer = desk.areas.resolve(text);
      expect([text, answer.kind === "area" && answer.area.code]).toEqual([text, rightCodes[0]]);
      expect([text, search(text).sure]).toEqual([text, true]);
    }
  });

  test("each of a former council leads to its successors alone", () => {
    expect(former.flatMap(wrong)).toEqual([]);
    for (const { text, rightCodes } of former)
      expect([text, search(text).found.length > 0, search(text).sure]).toEqual([text, true, rightCodes.length === 1]);
  });

  test("each with its code beside it is the same council, with another's it is none", () => {
    for (const { text, rightCodes } of current.filter(({ text }) => !/\d/.test(text))) {
      const [code] = rightCodes;
      for (const both of [`${code} - ${text}`, `${text} (${code})`])
        expect([both, desk.areas.resolve(both)]).toMatchObject([both, { kind: "area", area: { code } }]);
      const other = code === "E10000016" ? "E10000012" : "E10000016";
      expect(desk.areas.resolve(`${other} ${text}`).kind).toBe("unknown");
      expect(search(`${other} ${text}`).found).toEqual([]);
    }
  });

  test("each former name, half typed, never has another council taken than one with such a beginning", () => {
    const starts = (code: string, text: string): boolean =>
      [...current, ...former].some(
        (one) => one.rightCodes.includes(code) && one.text.toLowerCase().startsWith(text.toLowerCase()),
      );
    for (const { text } of former.filter((one) => !/\d/.test(one.text)))
      for (let length = 3; length <= text.length; length += 3) {
        const typed = text.slice(0, length);
        const { found, sure } = search(typed);
        if (sure && desk.areas.resolve(typed).kind === "unknown")
          expect([typed, starts(found[0]?.council.code ?? "", typed)]).toEqual([typed, true]);
      }
  });
});

const list = join(process.cwd(), "../shared/data/sources/mysociety-uk-local-authorities/england_local_authorities.csv");

(existsSync(list) ? describe : describe.skip)("of all names in a public list of England's authorities", () => {
  type Row = Record<string, string>;
  const rows = Papa.parse<Row>(existsSync(list) ? readFileSync(list, "utf8").trim() : "", { header: true }).data;
  const byLetters = new Map(rows.map((row) => [row["local-authority-code"], row]));

  /** Pieces of names that the list cuts at their commas; they are nobody's. */
  const scraps = new Set(["city of", "h"]);

  /** Today's councils in the place of a row: itself, or those that replaced it. */
  function today(row: Row | undefined): string[] {
    if (row === undefined) return [];
    const written = row["gss-code"] ?? "";
    const code = areas.find(({ aliases }) => aliases.includes(written))?.code ?? written;
    const held = formerAreas.find((one) => one.code === code)?.successors;
    const further = (row["replaced-by"] ?? "").split(",").filter((one) => one !== "");
    return held !== undefined
      ? [...held]
      : further.length === 0
        ? [code]
        : further.flatMap((one) => today(byLetters.get(one)));
  }

  test("none is answered or offered as a council that does not bear it", () => {
    const names = rows.flatMap((row) =>
      ["official-name", "nice-name", "gss-code", "alt-names", "former-gss-codes", "ecode", "old-ons-la-code"]
        .flatMap((column) =>
          column.endsWith("names") || column.endsWith("codes") ? (row[column] ?? "").split(",") : [row[column] ?? ""],
        )
        .filter((text) => text.trim() !== "" && !scraps.has(text.trim().toLowerCase()))
        .map((text) => ({ text: text.trim(), code: row["gss-code"] ?? "", rightCodes: today(row) })),
    );
    expect(names.length).toBeGreaterThan(1_300);
    // A name that two rows share means the councils of both.
    const bearers = new Map<string, string[]>();
    for (const { text, rightCodes } of names)
      bearers.set(text.toLowerCase(), [...(bearers.get(text.toLowerCase()) ?? []), ...rightCodes]);
    expect(names.flatMap(({ text }) => wrong({ text, rightCodes: bearers.get(text.toLowerCase()) ?? [] }))).toEqual([]);
  });
});
