import {
  isLabel,
  isOnOurSheetsOnly,
  isSentence,
  noteFormula,
  whyNotEntered,
} from "../../../src/actions/freeze/own-shapes.ts";
import { workingsWords } from "../../../src/wording/report/in-short.ts";
import { reportWords } from "../../../src/wording/report/report-words.ts";

describe("labels", () => {
  test.each([
    "=B2",
    "=$B$2",
    '=B2&" and its statistical neighbours"',
    `='LOF Summary'!$A$2`,
    '=B2&" and "&B3',
    '="For "&B2',
    '=("long "&"text")&B2',
  ])("%s is one", (formula) => expect(isLabel(formula)).toBe(true));

  test.each([
    "=1",
    '="text"',
    "=B2+1",
    "=-B2",
    "=SUM(B2)",
    "=B2:B4",
    "=B2#",
    "=UPPER(B2)",
    '=IF(B2="Kent","ours","theirs")',
    "=VLOOKUP(B2,D1:E9,2)",
    '=LOF.ABOUT(B2,"name")&": report"',
    "='[Book.xlsx]Sheet'!B2",
    "=B2&",
    "=(B2",
    "=council",
    "B2",
  ])("%s is none", (formula) => expect(isLabel(formula)).toBe(false));
});

describe("sentences of a report", () => {
  const stale = `=IF(AND('LOF Summary'!$B$3="Kent",'LOF Summary'!$B$4="neighbours"),"Names","${reportWords.stale}")`;
  test("are known by words of ours in functions of ours", () => {
    expect(isSentence(stale)).toBe(true);
    expect(isSentence(stale.replace(reportWords.stale, "changed since"))).toBe(false);
    expect(isSentence(stale.replace("AND(", "OR("))).toBe(false);
  });
});

describe("notes that are formulas", () => {
  test("say what they are about, in any spelling", () => {
    const { wrongCouncil, wrongSet, nothingToSay } = reportWords;
    const council = `=IFERROR(IF(LOF.ABOUT($B$3,"tier")="","${wrongCouncil}","Type another"),"${wrongCouncil}")`;
    expect(noteFormula(council)).toEqual({ about: "council", wrong: [wrongCouncil] });
    expect(reportWords.wrongCouncilsBefore).toHaveLength(2);
    for (const before of reportWords.wrongCouncilsBefore)
      expect(noteFormula(council.replaceAll(wrongCouncil, before))).toEqual({ about: "council", wrong: [before] });
    expect(noteFormula(council.replace("LOF.ABOUT", "_xldudf_LOF_ABOUT"))?.about).toBe("council");
    const set = `=IFERROR(IF(LOF.BENCHMARK($B$3,"O04M01","set",$B$4)="","${wrongSet}","A set"),"${wrongSet}")`;
    expect(noteFormula(set)).toEqual({ about: "set", wrong: [wrongSet, nothingToSay] });
  });

  test("are no titles or sentences that hang on the council too, and no formulas of an officer", () => {
    const { wrongCouncil } = reportWords;
    const title = `=IFERROR(IF(LOF.ABOUT($B$3,"tier")="","x",LOF.ABOUT($B$3,"name")&" against"),"${wrongCouncil}")`;
    expect(noteFormula(title)).toBeNull();
    expect(noteFormula('=IFERROR(LOF.METRIC(B2,"NEET"),"none")')).toBeNull();
    const { wrongSet } = reportWords;
    const known = `=IFERROR(IF(LOF.BENCHMARK(B3,"O04M01","set",B4)="","${wrongSet}","${workingsWords.known}"),"${wrongSet}")`;
    expect(noteFormula(known)).toBeNull();
  });
});

describe("what thaw may enter", () => {
  test("is a LOF formula, a formula of a spill, a label, a note of ours, or nothing", () => {
    for (const one of ['=LOF.METRIC("Kent","NEET")', "=SORT(B4#)", "=B2", "", reportWords.listNote])
      expect(whyNotEntered(one, "Kent")).toBeNull();
  });

  test("is no other formula and no other text", () => {
    for (const one of [
      '=WEBSERVICE("https://example.org")',
      '=HYPERLINK("https://example.org/#a")',
      '="LOF.METRIC(A1)"&"A1#"',
      "='LOF.METRIC(x)'!A1+1",
      "=T[LOF.METRIC(x)]",
      "=SUM(A1)",
      "any text",
      "+LOF.METRIC(A1,B1)",
      "@LOF.METRIC(A1,B1)",
      "{=LOF.METRIC(A1,B1)}",
      ' =LOF.METRIC("Kent","NEET")',
    ])
      expect([one, whyNotEntered(one, "Kent")]).toEqual([one, { kind: "foreign" }]);
  });

  test("is nothing that reaches outside the workbook, whatever it calls besides", () => {
    expect(whyNotEntered('=IF(LOF.METRIC("Kent","NEET")>0,WEBSERVICE("https://example.org"),0)', "Kent")).toEqual({
      kind: "unsafe",
      what: "WEBSERVICE",
    });
    expect(whyNotEntered('=RTD("a.b","",A1#)', "Kent")).toEqual({ kind: "unsafe", what: "RTD" });
  });
});

test("a sheet of ours shows by its notes and titles, not by a label alone", () => {
  expect(isOnOurSheetsOnly('=B2&" and its statistical neighbours"')).toBe(true);
  expect(isOnOurSheetsOnly("Type another council in B2: the whole sheet follows.")).toBe(true);
  expect(isOnOurSheetsOnly('=B2&" dashboard"')).toBe(false);
});
