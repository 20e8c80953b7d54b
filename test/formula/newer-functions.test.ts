import fc from "fast-check";
import { withPlainNames, withStoredNames } from "../../src/formula/newer-functions.ts";

test.each([
  ['=IFNA(A1,"IFNA(")', '=_xlfn.IFNA(A1,"IFNA(")'],
  ["=1+ifna(textjoin(A1,TRUE,B1),0)", "=1+_xlfn.ifna(_xlfn.textjoin(A1,TRUE,B1),0)"],
  ["='IFNA(x'!A1", "='IFNA(x'!A1"],
  ["=MY_IFNA(A1)+IFNAS(1)", "=MY_IFNA(A1)+IFNAS(1)"],
  ["=IFNA(T[IFNA(x],T[it''s IFNA(])", "=_xlfn.IFNA(T[IFNA(x],T[it''s IFNA(])"],
  [`=T['#"]&IFNA(1,"")`, `=T['#"]&_xlfn.IFNA(1,"")`],
  ["=IFNA", "=IFNA"],
])("%s is stored as %s", (plain, stored) => {
  expect(withStoredNames(plain)).toBe(stored);
  expect(withPlainNames(stored)).toBe(plain);
});

test.each(["=T[_xlfn.IFNA(x]", '="_xlfn.IFNA("', "=MY_xlfn.IFNA(1)", "=_xlfn.IFNAS(1)"])(
  "%s only looks as if it were stored",
  (formula) => expect(withPlainNames(formula)).toBe(formula),
);

test("any formula comes back as it was", () => {
  const part = fc.constantFrom("IFNA(", "TEXTJOIN(", "A1", ",", ")", '"IFNA("', "'TEXTJOIN('!", "+", "_xlfn.XLOOKUP(");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const formula = `=${parts.join("")}`;
      expect(withPlainNames(withStoredNames(formula))).toBe(formula);
    }),
  );
});
