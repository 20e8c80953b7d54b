import { tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { call, cell, usePack } from "./calling.ts";

beforeAll(() => usePack());

const total = (rows: unknown[][]): unknown => rows.at(-1)?.[7];
const contributions = (rows: unknown[][]): number =>
  rows.slice(1, -1).reduce((sum, row) => sum + (typeof row[7] === "number" ? row[7] : 0), 0);

test("the contributions sum to the squared distance, and its root is the distance in the list of neighbours", () => {
  const rows = call("EXPLAIN", "Kent", "Surrey");
  expect(rows).toHaveLength(tinyPack.indicators.length + 2);
  expect(contributions(rows)).toBeCloseTo(total(rows) as number, 12);
  const surrey = call("NEIGHBOURS", "Kent", null, null, true).find((row) => row[0] === "Surrey");
  expect(Math.sqrt(total(rows) as number)).toBeCloseTo(surrey?.[4] as number, 12);
  expect(rows.at(-1)?.[9]).toMatch(/LOF-21 open model$/);
});

test("weights change it, and the answer says so", () => {
  const weights = tinyPack.indicators.slice(1).map((one) => [one.id, 0]);
  const rows = call("EXPLAIN", "Kent", "Surrey", weights);
  expect(contributions(rows)).toBeCloseTo(total(rows) as number, 12);
  expect(rows.at(-1)?.[9]).toMatch(/with your weights$/);
  expect(rows.slice(2, -1).every((row) => row[7] === 0 || row[7] === "not counted")).toBe(true);
});

test("what is not held or does not count says so in words", () => {
  for (const row of call("EXPLAIN", "Kent", "Surrey").slice(1, -1))
    for (const one of row) expect(one === null || one === undefined || Number.isNaN(one)).toBe(false);
});

test("councils of different tiers, or one that is unknown, are refused in words", () => {
  expect(cell("EXPLAIN", "Kent", "Medway")).toBe(
    "#N/A Only councils of one tier are compared: Kent is a county council, Medway is a single-tier council.",
  );
  expect(cell("EXPLAIN", "Kent", "Surry")).toMatch(/^#N\/A No council is called “Surry”/);
  expect(cell("EXPLAIN", "Kent", "")).toBe("#VALUE! “neighbour” is blank.");
});

test("weights so large or small that sums would not hold them are refused in words, in list and explanation", () => {
  const id = tinyPack.indicators[0]?.id ?? "";
  const name = tinyPack.indicators[0]?.name ?? "";
  for (const weight of [1e308, 1_000_001, 1e-308, 5e-324]) {
    const said = `#VALUE! “weights” has “${weight}” for ${name}: a weight is 0 or a number from 0.000001 to 1,000,000.`;
    expect(cell("EXPLAIN", "Kent", "Surrey", [[id, weight]])).toBe(said);
    expect(cell("NEIGHBOURS", "Kent", 3, null, true, [[id, weight]])).toBe(said);
  }
  expect(cell("EXPLAIN", "Kent", "Surrey", [[id, "1,2"]])).toMatch(/^#VALUE! “weights” has “1,2”/);
});

test("with the largest and the smallest weight every cell is a finite number or a word", () => {
  const [first, ...others] = tinyPack.indicators.map((one) => one.id);
  const weights = [[first, 1_000_000], ...others.map((id) => [id, 0.000001])];
  for (const table of [call("EXPLAIN", "Kent", "Surrey", weights), call("NEIGHBOURS", "Kent", 3, null, true, weights)])
    for (const one of table.flat()) expect(typeof one === "number" ? Number.isFinite(one) : true).toBe(true);
});
