import { checkFixtures } from "../fixtures/check-fixture.ts";
import { bytesOf, found } from "../fixtures/fixture.ts";
import { neighbours } from "../fixtures/neighbours.ts";

checkFixtures(neighbours);

test("how close a neighbour is, is left out where its columns do not stand in pairs", () => {
  const text = "LA num,LA Name,SN1,SN2,SNP,SNP\n390,Gateshead,394,841,Close,Very Close\n";
  const { observations, issues } = found(new TextEncoder().encode(text));
  expect(observations.map(({ value, mark }) => [value, mark])).toEqual([
    [394, ""],
    [841, ""],
  ]);
  expect(issues).toHaveLength(1);
});

test("a council by DfE's number says so", () => {
  const dfe = neighbours.find(({ format }) => format.endsWith("by DfE number"))!;
  expect(found(bytesOf(dfe, "text")).observations[0]?.area).toEqual({
    code: "E08000037",
    name: "Gateshead",
    by: "DfE number",
  });
});
