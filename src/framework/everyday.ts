import { normaliseName } from "../text/normalise.ts";
import type { Metric, MetricId } from "./metric.ts";

/** What an everyday word is about, by our table of them. */
export interface Everyday {
  /** The word as the table writes it. */
  readonly word: string;
  /** Likeliest first. Where the framework measures nothing of the kind, the nearest; there may be none. */
  readonly metrics: readonly Metric[];
  readonly measured: boolean;
  /** The text is the word, in whatever number; it has the word among others, or begins it; or it is the word misspelt. */
  readonly how: "whole" | "part" | "misspelt";
}

/**
 * What a text is about that is an everyday word ("potholes") or has one in it ("potholes in our streets").
 *
 * @param onlyWhole looks for the word itself alone, which takes no time; misspelt words take some milliseconds
 * @returns null for a text without any, and where the pack has none of the metrics that the word is about
 */
export type FindEveryday = (text: string, onlyWhole?: boolean) => Everyday | null;

/** One line of the table, and one word of it. */
export interface EverydayWord {
  readonly word: string;
  readonly ids: readonly MetricId[];
  readonly measured: boolean;
}

/** Every word of the table, in its order. */
export function everydayWords(lines: readonly string[]): EverydayWord[] {
  return lines.flatMap((line) => {
    const [head = "", words = ""] = line.split(": ");
    const ids = (head.match(/O\d\dM\d\d/g) ?? []) as MetricId[];
    return words.split(", ").map((word) => ({ word, ids, measured: !head.startsWith("-") }));
  });
}

/**
 * Looks up everyday words among the metrics of a pack. The table is read at the first question.
 *
 * @param lines the table, which comes with the pack: as part of every script it would be loaded twice
 */
export function makeEveryday(metrics: readonly Metric[], lines: readonly string[]): FindEveryday {
  let byKey: Map<string, EverydayWord> | undefined;
  const answer = (found: EverydayWord | undefined, how: Everyday["how"]): Everyday | null => {
    if (found === undefined) return null;
    const { word, measured, ids } = found;
    const known = ids.flatMap((id) => metrics.find((metric) => metric.id === id) ?? []);
    return measured && known.length === 0 ? null : { word, measured, metrics: known, how };
  };
  return (text, onlyWhole = false) => {
    const wanted = keyOf(text.slice(0, longestText));
    if (wanted === "") return null;
    byKey ??= new Map(everydayWords(lines).map((each) => [keyOf(each.word), each]));
    const whole = answer(byKey.get(wanted), "whole");
    if (whole !== null || onlyWhole) return whole;
    return answer(misspelt(byKey, wanted), "misspelt") ?? answer(partOf(byKey, wanted), "part");
  };
}

const longestText = 80;

/** A text in the form in which words are compared: each word without the signs of its number. */
function keyOf(text: string): string {
  return normaliseName(text).split(" ").map(stem).join(" ");
}

/** One form for "bus" and "buses", "library" and "libraries", "house" and "houses". */
function stem(word: string): string {
  if (word.length < 3 || /[sui]s$/.test(word)) return word;
  return word
    .replace(/ies$/, "ys")
    .replace(/(sh|ch|ss|x|^bus)es$/, "$1s")
    .replace(/s$/, "");
}

/**
 * The longest word of the table that stands in a text, the earliest of equals; else the first whose last word
 * the text does not finish.
 */
function partOf(byKey: ReadonlyMap<string, EverydayWord>, wanted: string): EverydayWord | undefined {
  const words = wanted.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = byKey.get(words.slice(at, at + length).join(" "));
      if (found !== undefined) return found;
    }
  }
  if (wanted.length < shortestBeginning) return undefined;
  return [...byKey].find(([key]) => key.startsWith(wanted) && !key.includes(" ", wanted.length))?.[1];
}

/** Fewer letters begin too many words. */
const shortestBeginning = 4;

/** The word with the fewest wrong letters, the first of equals: one wrong letter from 5 on, two from 9 on. */
function misspelt(byKey: ReadonlyMap<string, EverydayWord>, wanted: string): EverydayWord | undefined {
  let most = wanted.length < 5 ? 0 : wanted.length < 9 ? 1 : 2;
  let best: EverydayWord | undefined;
  for (const [key, each] of byKey) {
    if (key.length < 4 || Math.abs(key.length - wanted.length) > most) continue;
    const wrong = wrongLetters(key, wanted);
    if (wrong > most) continue;
    best = each;
    most = wrong - 1;
  }
  return best;
}

/** Letters to add, leave out, change or swap with their neighbour to make one word of another. */
function wrongLetters(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      row.push(Math.min(...steps, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? Infinity;
}
