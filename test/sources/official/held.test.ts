import { Held } from "../../../src/sources/official/held.ts";
import { observedOf } from "../../pack/assembly/observed-of.ts";

const [gateshead, kent] = ["E08000037", "E10000016"];

test("what is held first stays, and later sources fill what is missing", () => {
  const held = new Held();
  held.add([observedOf(gateshead, 2025, 10.5)]);
  held.add([observedOf(gateshead, 2025, 12), observedOf(kent, 2025, 7)]);
  expect(held.figure("2025", gateshead)).toEqual({ value: 10.5, decimals: 1 });
  expect(held.figure("2025", kent)).toEqual({ value: 7, decimals: 0 });
  expect(held.figure("2024", kent)).toBeNull();
});

test("marks, and figures that nobody has compared, prove nothing", () => {
  const held = new Held();
  held.add([observedOf(gateshead, 2025, null), observedOf(kent, 2025, 7, { flags: ["unchecked"] })]);
  expect([held.figure("2025", gateshead), held.figure("2025", kent)]).toEqual([null, null]);
  held.add([observedOf(kent, 2025, 8)]);
  expect(held.figure("2025", kent)?.value).toBe(8);
});

test("the decimals are those of the column in its period", () => {
  const held = new Held();
  held.add([observedOf(gateshead, 2025, 22), observedOf(kent, 2025, 22.4), observedOf(kent, 2024, 22)]);
  expect(held.figure("2025", gateshead)).toEqual({ value: 22, decimals: 1 });
  expect(held.figure("2024", kent)).toEqual({ value: 22, decimals: 0 });
});
