import { withoutPlaces } from "../../../src/own-kpis/match/place-names.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const without = (name: string): string => withoutPlaces(shippedDesk().pack, name).replace(/\s+/g, " ").trim();

test.each([
  ["Children in care in Salford", "Children in care in"],
  ["Salford’s recycling rate", "recycling rate"],
  ["Redcar and Cleveland - employment rate", "- employment rate"],
])("of %p is left %p", (name, rest) => {
  expect(without(name)).toBe(rest);
});

test.each(["Attainment in Reading", "Employment rate in Salford ward", "Recycling rate in Northtown"])(
  "%p keeps a part of the area, and what is a word too",
  (name) => {
    expect(without(name)).toBe(name);
  },
);
