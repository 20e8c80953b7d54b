import { parseCellName } from "../../src/formula/cell-name.ts";
import { spillReferences } from "../../src/formula/spill-references.ts";

describe("references to a whole spill", () => {
  test("on the own sheet, on another and on a quoted one", () => {
    expect(spillReferences("=SUM($B$2#)+Kent!C3#+'Kent''s own'!AA10#", "Here")).toEqual([
      { sheet: "Here", row: 1, column: 1 },
      { sheet: "Kent", row: 2, column: 2 },
      { sheet: "Kent's own", row: 9, column: 26 },
    ]);
  });

  test.each(["=SUM(B2)", '="B2#"', "='B2#'!A1", "=MYB2_1#", "=ABCD2#", "=A9999999#", ""])("%s has none", (formula) => {
    expect(spillReferences(formula, "Here")).toEqual([]);
  });
});

describe("cell names", () => {
  test.each([
    ["A1", { row: 0, column: 0 }],
    ["$C$7", { row: 6, column: 2 }],
    ["xfd1048576", { row: 1_048_575, column: 16_383 }],
  ])("%s is a place", (name, place) => expect(parseCellName(name)).toEqual(place));

  test.each(["", "A0", "A", "1", "XFE1", "A1048577", "A1:B2", "A 1"])("“%s” is none", (name) =>
    expect(parseCellName(name)).toBeNull(),
  );
});
