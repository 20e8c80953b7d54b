import { writtenOut } from "../../src/areas/abbreviations.ts";

describe("abbreviations in a council's name", () => {
  test.each([
    ["ne lincs", "north east lincolnshire"],
    ["co durham", "county durham"],
    ["e herts", "east hertfordshire"],
    ["bath and ne somerset", "bath and north east somerset"],
    ["salop", "shropshire"],
  ])("%s is %s", (short, full) => {
    expect(writtenOut(short)).toBe(full);
  });

  test.each(["kent", "north east lincolnshire", "constructor", "hertsmere", ""])("%j has none", (name) => {
    expect(writtenOut(name)).toBeNull();
  });
});
