/** A pack text after one random damage, and what was done to it. */
export interface Damaged {
  readonly text: string;
  readonly what: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Random = () => number;
interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
  readonly path: string;
}

const below = (random: Random, size: number): number => Math.floor(random() * size);
const oneOf = <Thing>(random: Random, things: readonly Thing[]): Thing => things[below(random, things.length)] as Thing;

const nesting = (depth: number): Json => {
  let nested: Json = [];
  for (let level = 0; level < depth; level++) nested = [nested];
  return nested;
};

const numbers = [0, -1, 1, 0.5, 99, 1e6, 1e9, 1e12, 1e15, 2 ** 53, -(2 ** 53), 1e100, 1e308, -1e308, 5e-324];
const texts = ["", " ", "=1+1", "__proto__", "E92000001", "O99M99", "2026-02-30", "9999-12-31", "\u0000", "\ud800"];
const others: readonly Json[] = [null, true, false, [], {}, ["x"], { toString: 1 }, nesting(200), "x".repeat(5_000)];

/** Changes to the text, as a disk or a network makes them. */
const ofText: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "bits flipped": (text, random) => {
    const bytes = Buffer.from(text);
    const count = 1 + below(random, 3);
    for (let n = 0; n < count; n++) {
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << below(random, 8));
    }
    return bytes.toString("utf8");
  },
  "cut short": (text, random) => text.slice(0, below(random, text.length)),
  "bytes lost": (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(random, 40));
  },
  "bytes twice": (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at + below(random, 400)) + text.slice(at);
  },
  "a digit changed": (text, random) => {
    const at = text.slice(below(random, text.length)).search(/\d/);
    return at < 0 ? text : text.slice(0, at) + String(below(random, 10)) + text.slice(at + 1);
  },
  "deep nesting": (text) => `${"[".repeat(100_000)}${text}${"]".repeat(100_000)}`,
};

/** Changes to one node, as a fault of ours when building would make them. */
const ofNode: Readonly<Record<string, (place: Place, random: Random) => void>> = {
  removed: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  "there twice": ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)] as Json));
    else holder[`${key}2`] = structuredClone(holder[key] as Json);
  },
  "exchanged with a neighbour": ({ holder, key }, random) => {
    const keys = Object.keys(holder);
    const other = oneOf(random, keys);
    const nodes = holder as Record<string, Json>;
    [nodes[key], nodes[other]] = [nodes[other] as Json, nodes[key] as Json];
  },
  "copied from a neighbour": ({ holder, key }, random) => {
    const nodes = holder as Record<string, Json>;
    nodes[key] = structuredClone(nodes[oneOf(random, Object.keys(holder))] as Json);
  },
  "another number": (place, random) => put(place, oneOf(random, numbers)),
  "a little more or less": (place, random) => {
    const node = nodeAt(place);
    put(place, typeof node === "number" ? node * (1 + (random() - 0.5) / 5) + below(random, 3) - 1 : 1);
  },
  "another text": (place, random) => put(place, oneOf(random, texts)),
  "of another type": (place, random) => put(place, structuredClone(oneOf(random, others))),
  emptied: (place) => {
    const node = nodeAt(place);
    put(place, Array.isArray(node) ? [] : typeof node === "object" ? {} : typeof node === "string" ? "" : 0);
  },
  "in another order": (place) => {
    const node = nodeAt(place);
    if (Array.isArray(node)) node.reverse();
    else put(place, null);
  },
};

const nodeAt = ({ holder, key }: Place): Json => (holder as Record<string, Json>)[key] as Json;
const put = ({ holder, key }: Place, value: Json): void => void ((holder as Record<string, Json>)[key] = value);

/** A random node: each level is as likely as another, so that few large columns do not take all the damage. */
function place(root: Json, random: Random): Place {
  let at: Place = { holder: { root }, key: "root", path: "" };
  for (;;) {
    const node = nodeAt(at);
    const keys = typeof node === "object" && node !== null ? Object.keys(node) : [];
    if (keys.length === 0 || (at.path !== "" && random() < 0.2)) return at;
    const key = oneOf(random, keys);
    at = { holder: node as Place["holder"], key, path: `${at.path}.${key}` };
  }
}

/** The same damage for the same random numbers. @param text of a pack without faults */
export function damaged(text: string, random: Random): Damaged {
  if (random() < 0.3) {
    const [what, change] = oneOf(random, Object.entries(ofText));
    return { text: change(text, random), what };
  }
  const root = JSON.parse(text) as Json;
  const done = Array.from({ length: random() < 0.8 ? 1 : 2 }, () => {
    const where = place(root, random);
    const [what, change] = oneOf(random, Object.entries(ofNode));
    change(where, random);
    return `${where.path.slice(1)} ${what}`;
  });
  return { text: JSON.stringify(root), what: done.join("; ") };
}
