import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { call, usePack } from "../functions/calling.ts";

const median = 3;
const others = 10;
const compared = (council: string, id: string, set?: string[][]): unknown[] =>
  call("COMPARE", council, id, set)[0] ?? [];
const benchmark = (council: string, id: string, set?: string[][]): unknown =>
  call("BENCHMARK", council, id, "median", set)[0]?.[0];

beforeAll(() => usePack(shippedDesk().pack));

test("where no member's figure is held the median is not held, whoever is asked", () => {
  // O15M03: no county has it, and Maidstone's road safety belongs to the county, which lacks it too.
  for (const council of ["Kent", "Surrey"]) {
    const row = compared(council, "O15M03");
    expect([row[0], row[median], row[others]]).toEqual(["not held", "not held", 0]);
    expect(benchmark(council, "O15M03")).toMatch(
      /^#N\/A Not held for any council of neighbours.*these figures lack them\./,
    );
  }
});

test("where the figure is no business of the council's tier, benchmark and comparison say the same of it", () => {
  for (const [council, id] of [
    ["Kent", "O14M03"],
    ["Maidstone", "O14M07"],
    ["Maidstone", "O11M01"],
  ] as const) {
    const row = compared(council, id);
    expect(row[median]).toBe(row[0]);
    expect(benchmark(council, id)).toBe(call("METRIC", council, id)[0]?.[0]);
  }
});

test("where some are held, but fewer than three, there are too few: of none, one or two that are otherwise missing", () => {
  // Of Gateshead's neighbours one has children in other residential settings; the others' figures are not published.
  expect(compared("Gateshead", "O07M09-OTHER-RESIDENTIAL")[median]).toBe("too few in set");
  expect(benchmark("Gateshead", "O07M09-OTHER-RESIDENTIAL")).toMatch(/^#N\/A Too few values: 1 area /);
  const two = [["Essex"], ["Surrey"]];
  expect(compared("Kent", "O09M01", two)[median]).toBe("too few in set");
  expect(benchmark("Kent", "O09M01", two)).toMatch(/^#N\/A Too few values: 2 areas /);
});
