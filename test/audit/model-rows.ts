import { call } from "../functions/calling.ts";
import { documented, inWords } from "./documented-formulas.ts";
import type { CheckedRow, Input } from "./formula-sheet.ts";

const leftOut = new Set(["City of London", "Isles of Scilly"]);

/** Two councils, and the councils of their tier, by whose spread the indicators are standardised. */
interface Pair {
  readonly area: string;
  readonly tier: string;
}

const pairs: readonly Pair[] = [
  { area: "Kent", tier: "county" },
  { area: "Gateshead", tier: "single" },
  { area: "Maidstone", tier: "district" },
];

/**
 * The distance to the nearest and to the furthest neighbour, from the raw indicators of the whole tier: standardised,
 * squared, weighted and summed in cells.
 */
export function modelRows(): readonly CheckedRow[] {
  return pairs.flatMap((pair) => {
    const list = call("NEIGHBOURS", pair.area, null, "LOF-21 open model", true).slice(1);
    return [list[0]!, list.at(-1)!].map(([name, , , , distance]) => modelRow(pair, String(name), Number(distance)));
  });
}

function modelRow({ area, tier }: Pair, other: string, distance: number): CheckedRow {
  const councils = call("COUNCILS", tier).filter(([name]) => !leftOut.has(String(name)));
  const explained = call("EXPLAIN", area, other).slice(1, -1);
  const numbers = explained.filter((line) => typeof line[7] === "number").map(([number]) => number);
  const inputs: Record<string, Input | readonly Input[]> = {};
  const [own, others]: [Input[], Input[]] = [[], []];
  for (const number of numbers) {
    const values = (place: unknown): number[] =>
      call("CONTEXT", place, number)
        .flat()
        .filter((value): value is number => typeof value === "number");
    const [tierName, ownName, otherName] = ["tier", "own", "other"].map((word) => `${word}_${String(number)}_`);
    Object.assign(inputs, {
      [tierName!]: values(councils),
      [ownName!]: values(area)[0],
      [otherName!]: values(other)[0],
    });
    const scaled = (x: string): Input => ({
      formula: inWords(documented("neighbours/standardise"), { x, tier: tierName! }),
    });
    own.push(scaled(ownName!));
    others.push(scaled(otherName!));
  }
  Object.assign(inputs, { own, other: others, weights: numbers.map(() => 1) });
  const differences = explained.filter((line) => typeof line[7] === "number").map((line) => Number(line[5]));
  return {
    label: `${area} and ${other}`,
    inputs,
    formulas: {
      squared: documented("neighbours/squared-distance"),
      ...Object.fromEntries(differences.map((_, at) => [`difference ${at + 1}`, `own${at + 1}-other${at + 1}`])),
    },
    expected: {
      squared: distance ** 2,
      ...Object.fromEntries(differences.map((difference, at) => [`difference ${at + 1}`, difference])),
    },
  };
}
