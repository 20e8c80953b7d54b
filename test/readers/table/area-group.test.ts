import { isAreaGroup } from "../../../src/readers/table/area-group.ts";

test.each([
  "Total",
  "*Total",
  "England total",
  "Total England",
  "OTHER AUTHORITIES",
  "All English authorities",
  "London boroughs",
  "Inner London boroughs",
  "Shire Counties",
  "Non-metropolitan districts",
  "Unitary authorities and metropolitan districts",
  "Fire and rescue authorities",
  "Upper tier authorities",
  "Unitary authority",
])("“%s” is several areas together", (name) => {
  expect(isAreaGroup(name)).toBe(true);
});

test.each([
  "Gateshead",
  "City of London",
  "County Durham",
  "London",
  "West Midlands Combined Authority",
  "East London Waste Authority",
  "Greater London Authority",
  "Rest of England",
  "authority",
  "",
])("“%s” is not", (name) => {
  expect(isAreaGroup(name)).toBe(false);
});
