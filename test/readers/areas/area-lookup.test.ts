import { areas } from "../fixtures/fixture.ts";

test.each([
  ["E12000001", "East Midlands", "North East"],
  ["E92000001", "London", "England"],
  ["E06000005", "Hartlepool", "Darlington"],
  ["E06000005", "North East", "Darlington"],
  ["E12000007", "City of London", "London"],
  ["E07000195", "Newcastle upon Tyne", "Newcastle-under-Lyme"],
  ["E07000049", "West Dorset", "East Dorset"],
  ["E12000003", "Eastern", "Yorkshire and the Humber"],
])("%s beside the name %s is the code of another area", (code, name, owner) => {
  expect(areas.otherAreaOf(code, name)).toBe(owner);
});

test.each([
  ["E12000001", "North East England"],
  ["E12000006", "Eastern region"],
  ["E12000005", "West Midlands (Met County)"],
  ["E92000001", "ENGLAND [note 3]"],
  ["E08000037", "Gateshead MBC"],
  ["E06000023", "Bristol, City of"],
  ["E07000195", "Newcastle"],
])("%s beside %s is the same area, otherwise spelled", (code, name) => {
  expect(areas.otherAreaOf(code, name)).toBeNull();
});

test.each([
  ["E08000016", "Barnsley"],
  ["E10000009", "Dorset"],
  ["E06000059", "East Dorset"],
  ["E07000054", "Durham"],
  ["E10000023", "North Yorkshire"],
])("%s beside %s is an old code or name of the same council, or of one that took its place", (code, name) => {
  expect(areas.otherAreaOf(code, name)).toBeNull();
});

test.each([
  ["E47000007", "West Midlands"],
  ["W06000001", "Darlington"],
  ["E12000007", "Greater London"],
  ["E06000052", "Cornwall and Isles of Scilly"],
  ["E08000037", "Gateshead and partners"],
])("nothing is said of %s beside %s: one of both is not known", (code, name) => {
  expect(areas.otherAreaOf(code, name)).toBeNull();
});

test.each([
  ["Stroud District Council", "E07000082"],
  ["East Devon District Council", "E07000040"],
  ["Sutton LB", "E09000029"],
  ["Wigan MBC", "E08000010"],
  ["Eastern", "E12000006"],
])("%s is found by name", (name, code) => {
  expect(areas.byName(name)).toBe(code);
});
