import { checkFixtures } from "../../fixtures/check-fixture.ts";
import { bytesOf, found } from "../../fixtures/fixture.ts";
import { nomis } from "../../fixtures/nomis.ts";

checkFixtures(nomis);

test("half the interval stands beside its figure, and not beside itself", () => {
  const { observations } = found(bytesOf(nomis[1]!, "text"));
  expect(observations.map(({ value, margin }) => [value, margin?.value ?? null])).toEqual([
    [72.4, 4.2],
    [4.2, null],
    [73.7, 3.9],
    [3.9, null],
    [5.1, null],
  ]);
});

test("where the GSS code was not asked for, the name tells; what has neither is reported", () => {
  const text = "DATE,GEOGRAPHY,GEOGRAPHY_NAME,OBS_VALUE\n2021,1774190788,Darlington,5\n2021,1,Nowhere,6\n";
  const { observations, issues } = found(new TextEncoder().encode(text));
  expect(observations.map(({ area }) => area)).toEqual([{ code: "E06000005", name: "Darlington", by: "name" }]);
  expect(issues.map(({ row, expected }) => [row, expected])).toEqual([
    [3, "the code or name of an area; there is “Nowhere”"],
  ]);
});
