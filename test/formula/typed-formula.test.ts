import { buildFormula } from "../../src/formula/typed-formula.ts";

test.each([
  [["Kent", "persistent absence"], '=LOF.METRIC("Kent","persistent absence")'],
  [["Kent", "NEET", "", ""], '=LOF.METRIC("Kent","NEET")'],
  [["Kent", "NEET", "", "period"], '=LOF.METRIC("Kent","NEET",,"period")'],
  [["", "", "", ""], "=LOF.METRIC()"],
  [["A2:A9", "$B$1"], "=LOF.METRIC(A2:A9,$B$1)"],
  [["Kent!A2", "'My sheet'!B1:F1"], "=LOF.METRIC(Kent!A2,'My sheet'!B1:F1)"],
  [["E10000016", "O06M09"], '=LOF.METRIC("E10000016","O06M09")'],
  [["Kent", "NEET", "2024"], '=LOF.METRIC("Kent","NEET",2024)'],
  [["Kent", "NEET", "2024/25"], '=LOF.METRIC("Kent","NEET","2024/25")'],
  [["Kent", 'the "real" rate'], '=LOF.METRIC("Kent","the ""real"" rate")'],
  [["  Kent ", "=1+1"], '=LOF.METRIC("Kent","=1+1")'],
  [["A0", "XFE1"], '=LOF.METRIC("A0","XFE1")'],
])("%j becomes %s", (typed, formula) => expect(buildFormula("LOF.METRIC", typed)).toBe(formula));
