import { checkFixtures } from "../fixtures/check-fixture.ts";
import { bytesOf, found } from "../fixtures/fixture.ts";
import { walkingAndCycling, buses, roadCondition, evChargers } from "../fixtures/place-tables.ts";
import { walkingBefore2016 } from "../fixtures/other-tables.ts";

checkFixtures([...walkingAndCycling, ...buses, ...roadCondition, ...evChargers, ...walkingBefore2016]);

test("marks of headings and of cells are flags of the figures, not of the marks", () => {
  const { observations } = found(bytesOf(buses[0]!, "ods"));
  expect(observations.map(({ area, period, flags }) => [area.code, period, flags])).toEqual([
    ["E12000001", "2024 [r]", ["revised"]],
    ["E12000001", "2025 [p]", ["provisional"]],
    ["E11000007", "2024 [r]", ["revised"]],
    ["E11000007", "2025 [p]", ["revised", "provisional"]],
    ["E06000005", "2024 [r]", ["revised"]],
    ["E06000005", "2025 [p]", ["provisional"]],
    ["E06000060", "2024 [r]", []],
    ["E06000060", "2025 [p]", ["provisional"]],
    ["E10000016", "2024 [r]", ["revised"]],
    ["E10000016", "2025 [p]", ["provisional"]],
  ]);
});
