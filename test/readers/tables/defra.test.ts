import { checkFixtures } from "../fixtures/check-fixture.ts";
import { collectedWasteSummaries } from "../fixtures/other-tables.ts";
import { collectedWaste, flyTipping } from "../fixtures/place-tables.ts";
import { found, linesOf } from "../fixtures/fixture.ts";

checkFixtures([...collectedWaste, ...flyTipping, ...collectedWasteSummaries]);

test("what is said once of a council and year is a remark, not a filter that divides the series", () => {
  const rows = ["2020-21", "2021-22"].flatMap((year, at) =>
    [
      ["E08000037", "Gateshead"],
      ["E06000005", "Darlington"],
      ["E10000016", "Kent"],
    ].map(([code, name]) => `${year},${code},${name},${at + 7},${at === 0 ? ":" : "All incidents"}`),
  );
  const lines = linesOf(
    found(new TextEncoder().encode(["Year,ONS Code,LA Name,Incidents,Basis", ...rows, ""].join("\n"))),
  );
  expect(lines.filter((line) => line.includes("E08000037"))).toEqual([
    "Incidents,E08000037,2020-21,7,,,,,",
    "Basis,E08000037,2020-21,,,,,,:",
    "Incidents,E08000037,2021-22,8,,,,,",
    "Basis,E08000037,2021-22,All incidents,,,,,",
  ]);
});
