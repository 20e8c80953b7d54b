import type { Source } from "../../src/pack/pack.ts";
import { besideSources } from "../../src/sources/base-sources.ts";
import { packBase } from "../../src/sources/pack-base.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const held = packBase(shippedDesk().pack);
const [absence] = held.sources.filter(({ id }) => id === "els-absence") as [Source];
const sourcesOf = (base: typeof held, series: string): string[] => {
  const input = base.series.find(({ input: { id } }) => id === series)!.input;
  return [input.compiled, ...input.histories].map(({ source }) => source);
};

test("a file fetched from the same address on the same day is one source, named as it is found now", () => {
  const base = besideSources(held, [{ ...absence, file: "saved (2).csv" }]);
  expect(base.sources.map(({ id }) => id)).toEqual(held.sources.map(({ id }) => id).filter((id) => id !== absence.id));
  expect(sourcesOf(base, "O06M09")).toEqual(["els-absence"]);
});

test("a later release leaves the earlier one its figures, under an id with its day", () => {
  const later = { ...absence, retrieved: "2027-06-01" };
  const base = besideSources(held, [later]);
  const id = `els-absence-${absence.retrieved}`;
  expect(base.sources.find((one) => one.id === id)).toEqual({ ...absence, id });
  expect(sourcesOf(base, "O06M09")).toEqual([id]);
  expect(sourcesOf(base, "O06M01")).toEqual(["els-key-stage-2"]);
  const again = besideSources({ ...base, sources: [...base.sources, { ...absence }] }, [later]);
  expect(again.sources.map((one) => one.id)).toContain(`${id}-2`);
});

test("nothing changes where no id is that of a file", () => {
  expect(besideSources(held, [{ ...absence, id: "another" }])).toEqual(held);
});
