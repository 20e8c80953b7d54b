import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../src/cli/root.ts";
import { cellError } from "../../../src/functions/cell-error.ts";
import type { Pack } from "../../../src/pack/pack.ts";

/** Random numbers from 0 to 1. */
export type Random = () => number;

const oneOf = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
const upTo = (random: Random, most: number): number => 1 + Math.floor(random() * most);
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const words =
  "value lower upper period flag reason current latest 2024/25 2024 2023-24 45383 region tier type England DfE ONS " +
  "neighbours median mean q1 mad n members missing set model robustz z percentile rank quartile quintile gap gap% " +
  "favourable direction change high low neutral TRUE yes own limits title unit caveat source metric area single county " +
  "district London NEET absence & and , , - ( ) ' the of 6 21 1E308 constructor __proto__ toString";
const phrases = [
  "missing names",
  "gap trend",
  "latest available",
  "county's districts",
  "LOF-21 open model",
  "South East",
  "favourable percentile",
  "limits and median",
];
const strangeSigns = [
  ...Array.from("\u0000\u0007\t\n\r\u001b\u0085\u00a0\u00ad\u200b\u200d\u2028\u202e\u2066\ufeff\ufffe\ud83d\ude00é"),
  "e\u0301\u0301",
  "👨‍👩‍👧‍👦",
  "🇬🇧",
  "שלום",
  "مرحبا",
  "ﬃ",
  "İ",
  "각",
  "“",
  "=",
  "#",
];
/** What a text is filled with to a length: each asks something else of whoever splits or compares it. */
const fillings = [
  "&",
  ",",
  "a,",
  "x ",
  "and ",
  "1 ",
  "9",
  "e\u0301",
  "😀",
  "z",
  "ab-",
  "%",
  "ﬃ",
  "\u202e",
  "a&",
  "of, ",
];
/** Up to what a name may have, around it, and what a cell can hold. */
const lengths = [1, 2, 7, 40, 59, 60, 61, 100, 299, 300, 301, 1_000, 8_000, 32_767];
const numbers = [
  ...[0, -0, 1, -1, 2, 6, 21, 22, 0.5, 1e-320, -1e-320, 1e-101, 1e100, 1.1e100, 1e200, 1e308, -1e308, 2 ** 53, 1e21],
  ...[Number.MAX_VALUE, Number.MIN_VALUE, NaN, Infinity, -Infinity, 2024, 202425, 45_383, 109_575, -45_383],
];

/** What is handed over for a blank cell, by one host or another, and other things that are not text or number. */
const others: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  true,
  false,
  "#N/A",
  cellError("#DIV/0!", ""),
  {},
  [],
  5n,
];

/** Texts and numbers to give, with names of the pack among them. */
export class Given {
  readonly #names: Readonly<Record<"area" | "metric", readonly string[]>>;
  readonly #indicators: readonly string[];
  readonly #random: Random;

  constructor(pack: Pack, random: Random) {
    this.#random = random;
    this.#names = {
      area: pack.areas.flatMap(({ name, code }) => [name, code]),
      metric: pack.series.flatMap(({ id, metric, breakdown }) => [
        id,
        metric.shortName,
        `${metric.title}, ${breakdown}`,
      ]),
    };
    this.#indicators = pack.indicators.map(({ name }) => name);
  }

  /** What an argument of that name is for, most often. */
  fitting(name: string): unknown {
    if (/area|county|neighbour$/.test(name)) return oneOf(this.#random, this.#names.area);
    if (/metric|what/.test(name)) return oneOf(this.#random, this.#names.metric);
    if (name === "indicator") return oneOf(this.#random, this.#indicators);
    if (/value|target|floor|count|periods/.test(name)) return Math.floor(this.#random() * 30);
    return this.#random() < 0.3 ? oneOf(this.#random, phrases) : oneOf(this.#random, words.split(" "));
  }

  /** A text that means harm. */
  text(): string {
    const random = this.#random;
    const kind = random();
    if (kind < 0.3) {
      const filling = oneOf(random, fillings);
      const begin = random() < 0.5 ? "" : `${oneOf(random, this.#names.metric)}, `;
      return (begin + filling.repeat(oneOf(random, lengths))).slice(0, oneOf(random, lengths));
    }
    if (kind < 0.6)
      return times(upTo(random, 60), () => oneOf(random, words.split(" "))).join(oneOf(random, [" ", ","]));
    const name = oneOf(random, [...this.#names.area, ...this.#names.metric]);
    const at = Math.floor(random() * (name.length + 1));
    const strange = times(upTo(random, 6), () => oneOf(random, strangeSigns)).join("");
    return kind < 0.9 ? name.slice(0, at) + strange + name.slice(at + upTo(random, 2) - 1) : strange;
  }

  cell(name: string): unknown {
    const kind = this.#random();
    if (kind < 0.62) return this.fitting(name);
    if (kind < 0.84) return this.text();
    if (kind < 0.93) return oneOf(this.#random, numbers);
    return oneOf(this.#random, others);
  }

  /** An argument as the host hands it over: rows of cells, null where it is left out. */
  argument(name: string): unknown {
    const random = this.#random;
    const kind = random();
    if (kind < 0.15) return null;
    if (kind < 0.9) return [[this.cell(name)]];
    if (kind < 0.92) return this.cell(name);
    const [rows, columns] = oneOf(random, [
      [upTo(random, 6), 1],
      [1, upTo(random, 4)],
      [upTo(random, 4), 2],
      [upTo(random, 4), upTo(random, 4)],
    ]);
    return times(rows ?? 1, () => times(columns ?? 1, () => this.cell(name)));
  }
}

interface FunctionList {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly { readonly name: string }[] }[];
}

/** The names of a function's arguments, "" for those not listed yet. */
export function argumentNames(id: string, count: number): readonly string[] {
  const list = readFileSync(join(root, "test/functions/functions-json.snapshot.json"), "utf8");
  const listed = (JSON.parse(list) as FunctionList).functions.find((one) => one.id === id)?.parameters ?? [];
  return Array.from({ length: count }, (_, at) => listed[at]?.name ?? "");
}
