import type { Kpi, KpiLimit, KpiList, KpiNumber, RowReading } from "../kpi.ts";
import { blankKpi } from "../blank-kpi.ts";
import { periodAbove } from "./above.ts";
import { readKpiNumber } from "../cells/number.ts";
import { polarityInName } from "../cells/polarity-in-name.ts";
import { readPublishedRag } from "../cells/published-rag.ts";
import { takeCodes } from "./references.ts";
import { oneLine, type Table } from "./table.ts";
import { unitInWords } from "./unit-words.ts";

const colours = /\s*[([]\s*(green|amber|red|blue|g|a|r|on track|off track|at risk)\s*[)\]]\s*$/i;

/** The column of a list that has only one, with names and sentences below each other; null for any other list. */
export function loneColumn(table: Table): number | null {
  let lone: number | null = null;
  let rows = 0;
  for (let row = 0; row < table.height; row++) {
    const filled = table.hiddenRows.has(row) ? [] : table.filled(row);
    if (filled.length > 1) return null;
    const [column] = filled;
    if (column === undefined) continue;
    if (lone !== null && lone !== column) return null;
    lone = column;
    rows++;
  }
  return rows >= 2 ? lone : null;
}

/**
 * A list in one column: each name, with the colour in brackets, stands above a sentence with its figure. The figure is
 * read where the sentence begins with the only one of its first part; a target where it says "a target of".
 */
export function readOneColumn(table: Table, column: number, why: string): KpiList | null {
  const rows = Array.from({ length: table.height }, (_, row) => row).filter(
    (row) => !table.hiddenRows.has(row) && table.text(row, column) !== "",
  );
  const areNames = rows.map((row) => isName(table.text(row, column)));
  // A name stands above a sentence; the last lines before it, as a title, do not.
  const used = rows.filter((_, at) => areNames[at] === true && areNames[at + 1] === false);
  const coloured = rows.filter((row) => colours.test(table.text(row, column)));
  const sentences = areNames.filter((is) => !is).length;
  if (coloured.length >= 2) used.splice(0, used.length, ...coloured);
  else if (sentences < 3 || used.length < sentences * 0.7 || used.length < rows.length * 0.3) return null;
  const first = used[0] ?? 0;
  const above = rows.filter((row) => row < first).map((row) => table.text(row, column));
  const { period } = periodAbove(above);
  const codes = takeCodes(used.map((row) => table.text(row, column).replace(colours, "")));
  const kpis = used.map((row, at): Kpi => {
    const sentence = sentenceBelow(table, column, row, used[at + 1] ?? table.height);
    const { reference = null, name = "" } = codes[at] ?? {};
    const read = fromSentence(sentence, column);
    const { unit, ...said } = named(name);
    return {
      ...blankKpi,
      ...read,
      ...said,
      unit: unit === "" ? (read.value?.unit ?? "") : unit,
      row,
      reference,
      publishedRag: colourOf(table.text(row, column)),
      period: period === null ? null : { text: period, from: "above", column: null },
    };
  });
  return {
    columns: [{ column, heading: "", kind: "name", why, isChosen: false, isHidden: false }],
    rows: rowsOf(table, column, used, first),
    kpis,
    remarks: [],
  };

  function named(text: string): Pick<Kpi, "name" | "polarity" | "polaritySaid" | "unit"> {
    const said = polarityInName(text);
    const name = oneLine(said?.name ?? text);
    return { name, polarity: said?.polarity ?? null, polaritySaid: said?.said ?? null, unit: unitInWords(name) };
  }
}

function sentenceBelow(table: Table, column: number, row: number, next: number): string {
  const texts: string[] = [];
  for (let below = row + 1; below < next; below++)
    if (!table.hiddenRows.has(below) && table.text(below, column) !== "")
      texts.push(oneLine(table.text(below, column)));
  return texts.join(" ");
}

function rowsOf(table: Table, column: number, used: readonly number[], first: number): RowReading[] {
  const names = new Set(used);
  return Array.from({ length: table.height }, (_, row): RowReading => {
    if (table.hiddenRows.has(row)) return { row, kind: "hidden" };
    if (table.text(row, column) === "") return { row, kind: "empty" };
    return { row, kind: names.has(row) ? "kpi" : row < first ? "above" : "note" };
  });
}

function colourOf(text: string): Kpi["publishedRag"] {
  const said = colours.exec(text)?.[1];
  return said === undefined ? null : readPublishedRag(said);
}

/** A name is no sentence: no full stop, or a colour behind it. */
const isName = (text: string): boolean =>
  colours.test(text) || (!/[.!?]["”’)]?$/.test(text.trim()) && text.length < 160);

const figure = /£?\d[\d,]*(?:\.\d+)?(?:\s*%|\s(?:tonnes|kg|days|weeks|minutes|miles|km|million)\b|m\b)?/g;

/** The only figure before the first turn of the sentence, years and brackets left out. */
function fromSentence(sentence: string, column: number): Pick<Kpi, "value" | "target" | "unread" | "comment"> {
  const plain = sentence.replace(/\([^)]*\)/g, " ");
  const part =
    plain.split(/[;:]|,(?!\d)|\.(?=\s|$)|\b(?:which|with|against|compared|but|while|than|from|of which|based)\b/i)[0] ??
    "";
  const found = (
    part
      .replace(/\b(?:19|20)\d\d(?:[/-]\d\d)?\b/g, " ")
      .replace(/\b(?:q(?:uarter)?\s*[1-4]|\d{1,2}(?:st|nd|rd|th)|aged? \d+|\d+ to \d+|\d+\s*-\s*\d+)\b/gi, " ")
      .match(figure) ?? []
  ).map((one) => one.trim());
  const value = found.length === 1 ? numberOf(found[0] ?? "", column) : leading(sentence, column);
  const aim =
    /\b(?:against|to|of|meet|above|below|our|the) (?:an? |our |the )?(?:annual |quarterly |yearly )?target (?:of|is|was|being) (£?\d[\d,]*(?:\.\d+)?\s*%?)/i.exec(
      plain,
    )?.[1];
  const target = aim === undefined ? null : numberOf(aim.trim(), column);
  const limit: KpiLimit | null = target === null ? null : { ...target, bound: null };
  return {
    value,
    target: limit,
    unread: value === null && sentence !== "" ? sentence : null,
    comment: sentence === "" ? null : sentence,
  };
}

/** On average, "each household produced 99 kg": the part after the first comma where the sentence begins with words only. */
function leading(sentence: string, column: number): KpiNumber | null {
  const parts = sentence.replace(/\([^)]*\)/g, " ").split(/,(?!\d)\s*/);
  if (parts.length < 2 || /\d/.test(parts[0] ?? "") || (parts[0] ?? "").split(" ").length > 3) return null;
  const found = (parts[1] ?? "").match(figure) ?? [];
  return found.length === 1 ? numberOf(found.join("").trim(), column) : null;
}

function numberOf(text: string, column: number): KpiNumber | null {
  return readKpiNumber({ value: text, text }, column);
}
