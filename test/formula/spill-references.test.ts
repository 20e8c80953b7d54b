import { spillReferences } from "../../src/formula/spill-references.ts";

describe("references to a whole spill", () => {
  test("on the own sheet, on another and on a quoted one", () => {
    expect(spillReferences("=SUM($B$2#)+Kent!C3#+'Kent''s own'!AA10#", "Here")).toEqual([
      { sheet: "Here", row: 1, column: 1 },
      { sheet: "Kent", row: 2, column: 2 },
      { sheet: "Kent's own", row: 9, column: 26 },
    ]);
  });

  test("behind columns with any sign, and beside errors", () => {
    const b2 = [{ sheet: "Here", row: 1, column: 1 }];
    for (const before of ["T['#c]", "T[It''s]", 'T[5" pipe]', "T[@[x y]]", "#N/A", "#REF!", "A1", "@Kent!A1"])
      expect(spillReferences(`=${before}+B2#`, "Here")).toEqual(b2);
    expect(spillReferences("=B2#/2", "Here")).toEqual(b2);
    expect(spillReferences("=@B2#", "Here")).toEqual(b2);
  });

  test.each([
    "=SUM(B2)",
    '="B2#"',
    "='B2#'!A1",
    "=MYB2_1#",
    "=ABCD2#",
    "=A9999999#",
    "=B2&#N/A",
    "=LOG10(1)#",
    "=B2 #",
    "",
  ])("%s has none", (formula) => expect(spillReferences(formula, "Here")).toEqual([]));

  test.each(["=T[B2#]", "=T[[#All],[B2#]]", "=T[a']B2#]", "=T['#B2#]", "=[@B2#]", `=T[x" B2#]&T[y" B2#]`])(
    "%s has none: the sign stands in a table’s column",
    (formula) => expect(spillReferences(formula, "Here")).toEqual([]),
  );

  test.each(["=[1]Kent!B2#", "='[Book 2.xlsx]Kent'!B2#", String.raw`='C:\x\[B.xlsx]Kent'!B2#`, "=#REF!B2#"])(
    "%s has none of this book",
    (formula) => expect(spillReferences(formula, "Here")).toEqual([]),
  );
});
