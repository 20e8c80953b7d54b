import { normaliseName } from "../../text/normalise.ts";
import { type Ages, cutAges } from "./ages.ts";
import {
  alwaysTurned,
  cutOff,
  emptyWords,
  excluded,
  including,
  turned,
  turningStarts,
  turningWords,
} from "./empty-words.ts";
import { joinQuantities, quantityIn } from "./quantities.ts";
import { stem } from "./stem.ts";
import { numberedThings } from "./numbered-things.ts";
import { plainWords } from "./plain-words.ts";
import { sameWords } from "./same-words.ts";
import { tradeWords } from "./trade-words.ts";
import { ratePlace, trimName, withoutCode, withoutInitials } from "./trim-name.ts";
import { baseOf, kindInName, type UnitKind } from "./unit-kind.ts";

/** What a name says of a measure. */
export interface SaidMeasure {
  /** The telling words, each once, in the name's order: endings, empty words and the trade's synonyms resolved. */
  readonly words: readonly string[];
  /** How the name writes them, for a sentence. */
  readonly written: ReadonlyMap<string, string>;
  readonly ages: readonly Ages[];
  readonly kind: UnitKind | null;
  /** 10,000 for "per 10,000"; null for none. */
  readonly base: number | null;
}

const exclusion =
  /[\s(,;–-]*\b(?:excluding|excludes|exclude|excl|exc|except(?: for)?|not including|not inc|other than|ex\.)\b\.?:?\s+([^,;()[\]–]+)/gi;

const inclusion = /[\s(,;–-]*\b(?:including|includes|incl|inc)\b\.?:?\s+([^,;()[\]–]+)/gi;

/**
 * Reads what a name says is measured.
 *
 * @example readMeasure("% of children in care with 3+ placements").words // ["lookedafter", "qm3", "plac"]
 */
export function readMeasure(name: string, known?: ReadonlySet<string>, unit = ""): SaidMeasure {
  const plain = withoutInitials(
    withoutCode(name)
      .replace(/ ?½/g, ".5")
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      .replace(/\s+/g, " "),
  ).toLowerCase();
  const outside: string[] = [];
  const inside: string[] = [];
  const kept = trimName(plain.replace(/[‐-―−]/g, "-"))
    .replace(exclusion, (_found: string, what: string) => {
      outside.push(what);
      return " ";
    })
    .replace(inclusion, (_found: string, what: string) => {
      inside.push(what);
      return " ";
    });
  const numbered = withNumbers(kept);
  const [before = "", ...after] = numbered.split(ratePlace);
  const ofRate = cutAges(after.join(" "));
  const own = cutAges(before);
  // "Under 18 conceptions per 1,000 women aged 15 to 17": the age of those counted stands before the rate.
  const ages = own.ages.length > 0 ? own.ages : ofRate.ages;
  const rest = `${own.rest} ${ofRate.rest}`;
  const words = new Map<string, string>();
  for (const [word, written] of tellingWords(rest, known)) addWord(words, word, written);
  for (const [sign, parts] of [
    [excluded, outside],
    [including, inside],
  ] as const)
    for (const part of parts)
      for (const [word, written] of tellingWords(cutAges(withNumbers(part)).rest, known))
        words.set(sign + word, written);
  if (/\b(?:and|or|through|of|the|who|a|an)[\s.…]*$/.test(plain.replace(/[)\]]\s*$/, ""))) words.set(cutOff, "…");
  const spoken = spokenAges(ages, words);
  return {
    words: [...words.keys()],
    written: words,
    ages: spoken,
    kind: kindInName(plain, unnumbered(plain)),
    base: baseOf(plain) ?? baseOf(unit),
  };
}

/** Two turns are not one: "unremediated" beside "unsafe cladding" turns the measure round a second time. */
function addWord(words: Map<string, string>, word: string, written: string): void {
  if (word !== turned) {
    if (!words.has(word)) words.set(word, written);
    return;
  }
  let turn = turned;
  while (words.has(turn)) turn += turned;
  words.set(turn, written);
}

function withNumbers(text: string): string {
  return numberedThings.reduce((rest, [words, instead]) => rest.replace(words, instead), text);
}

/** Without its code and aim, so that "number of" stands first. */
function unnumbered(plain: string): string {
  return trimName(plain.replace(/\bper\b/g, "p\u00a6r"))
    .replace(/p\u00a6r/g, "per")
    .replace(
      /(?<!number of |average |mean |median )\b\d+\+?(?:\s+or more)?[\s-]+(?:working |calendar )?(?:days?|weeks?|hours?|minutes?|months?)\b/g,
      " ",
    );
}

/** "Aged 10 to 11" is Year 6; "older people" are 65 and over; "18 and over" are adults. */
function spokenAges(ages: readonly Ages[], words: Map<string, string>): readonly Ages[] {
  const left = ages.filter(({ from, to }) => {
    const word = from === 10 && to === 11 ? "yearsix" : from === 18 && to === 120 ? "adult" : null;
    if (word !== null && !words.has(word)) words.set(word, word === "adult" ? "adults" : "aged 10 to 11");
    return word === null;
  });
  if (!words.delete("older") || left.length > 0) return left;
  return [{ from: 65, to: 120 }];
}

function tellingWords(text: string, known: ReadonlySet<string> | undefined): [string, string][] {
  const plain = withPaySpan(normaliseName(joinQuantities(text)));
  const traded = tradeWords.reduce(
    (words, [wording, instead]) => words.replace(wording, ` ${instead} `).replace(/ {2,}/g, " "),
    plain,
  );
  return withoutOthers(traded)
    .split(" ")
    .flatMap((word) => {
      if (word === "") return [];
      if (turningWords.test(word)) return [[turned, word] as [string, string]];
      if (emptyWords.has(word) || (word.length === 1 && !/[a-c]/.test(word)) || word === "a") return [];
      return turnedRound(word, known);
    });
}

/** Of a gap, the second group is the first one's rest: "between disadvantaged and non-disadvantaged pupils". */
function withoutOthers(text: string): string {
  if (!/\bgap\b/.test(text)) return text;
  return text
    .replace(/\b(\w{3,})((?: \w+){0,4}?) (?:not|non|no)((?: \w+){0,2}?) \1\b/g, "$1$2$3")
    .replace(
      /\b(?:and|with|to|v|vs|versus|from) (?:all )?(?:their |the )?(?:others?|peers|rest)\b|\bother(?= (?:pupils?|children|students?)\b)/g,
      " ",
    )
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Of pay and income, the span of time is part of the number. */
function withPaySpan(text: string): string {
  if (!/\b(?:pay|earnings?|wages?|salar(?:y|ies)|(?:household|disposable|family) income)\b/.test(text)) return text;
  return text
    .replace(
      /\bmean\b|\baverage\b(?! median)(?=.*\b(?:pay|earnings?|wages?|salar(?:y|ies))\b)(?!.*\bmedian\b)/g,
      "meanpay",
    )
    .replace(/\b(?:weekly|per week|a week)\b/g, "weekspan")
    .replace(/\b(?:annual|annually|yearly|per annum|a year)\b(?!.*\b(?:weekly|weekspan)\b)/g, "yearspan")
    .replace(/\b(?:monthly|per month|a month)\b/g, "monthspan")
    .replace(/\b(?:hourly|per hour|an hour)\b/g, "hourspan");
}

function turnedRound(word: string, known: ReadonlySet<string> | undefined): [string, string][] {
  const own = wordOf(word);
  if (plainWords[word] !== undefined || quantityIn(word) !== null) return [[own, word]];
  const [, , rest = ""] = turningStarts.exec(word) ?? [];
  if (alwaysTurned.test(word))
    return [
      [turned, word],
      [wordOf(rest), word],
    ];
  if (rest === "" || known === undefined || known.has(own)) return [[own, word]];
  return known.has(wordOf(rest))
    ? [
        [turned, word],
        [wordOf(rest), word],
      ]
    : [[own, word]];
}

function wordOf(word: string): string {
  const same = sameWords[word] ?? word;
  return plainWords[same] === undefined && quantityIn(same) === null ? stem(same) : same;
}

/** A telling word as the officer would say it: "looked-after children", "6 weeks or more", else as the name writes it. */
export function sayWord(word: string, written: string): string {
  const bare = word.startsWith(excluded) || word.startsWith(including) ? word.slice(2) : word;
  return quantityIn(bare)?.words ?? plainWords[written] ?? plainWords[bare] ?? written;
}
