import { isSameFormula } from "../../src/formula/same-formula.ts";

describe("two texts are one formula", () => {
  test.each([
    ['=lof.metric( "Kent" ,1)', '=LOF.METRIC("Kent",1)'],
    ["=SUM(a1)", "=sum(A1)"],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["=_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
    ['=_xldudf_LOF_METRIC("Kent","NEET")', '=LOF.METRIC("Kent","NEET")'],
  ])("%s and %s", (one, other) => expect(isSameFormula(one, other)).toBe(true));

  test.each([
    ['=LOF.METRIC("Kent")', '=LOF.METRIC("kent")'],
    ['=LOF.METRIC("Kent")', '=LOF.METRIC("Kent ")'],
    ["=A1", "=A1+0"],
    ["=@LOF.NEIGHBOURS(A1)", "=LOF.NEIGHBOURS(A1)"],
    ["=A1 B1", "=A1B1"],
  ])("but not %s and %s", (one, other) => expect(isSameFormula(one, other)).toBe(false));
});
