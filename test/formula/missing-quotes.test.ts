import { withQuotes } from "../../src/formula/missing-quotes.ts";

const known = new Set([
  "Kent",
  "North Tyneside",
  "King's Lynn",
  "gap%",
  "Stockton-on-Tees",
  "Brighton & Hove",
  "NEET",
  "BCP",
  "region",
]);
const mended = (formula: string): string | null => withQuotes(formula, (text) => known.has(text));

describe("names get straight quotes", () => {
  test.each([
    ['=LOF.METRIC(Kent,"NEET")', '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC( Kent , NEET )", '=LOF.METRIC( "Kent" , "NEET" )'],
    ["=LOF.METRIC(“Kent”,“NEET”)", '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC(Kent,“NEET”)", '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC(‘Kent’,'NEET')", '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC(„Kent“,«NEET»)", '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC(”Kent”,”NEET”)", '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC(‘King’s Lynn’,“NEET”)", '=LOF.METRIC("King’s Lynn","NEET")'],
    ["=LOF.METRIC(“Bristol, City of”,“NEET”)", '=LOF.METRIC("Bristol, City of","NEET")'],
    ["=LOF.METRIC(North Tyneside,A1)", '=LOF.METRIC("North Tyneside",A1)'],
    ["=LOF.METRIC(Stockton-on-Tees,$B$2)", '=LOF.METRIC("Stockton-on-Tees",$B$2)'],
    ["=LOF.METRIC(Brighton & Hove,NEET)", '=LOF.METRIC("Brighton & Hove","NEET")'],
    ["=LOF.METRIC(BCP,NEET)", '=LOF.METRIC("BCP","NEET")'],
    ["=LOF.METRIC(“Kent”,council)", '=LOF.METRIC("Kent",council)'],
    ['=IF(A1="","",ROUND(LOF.METRIC(Kent,"NEET"),1))', '=IF(A1="","",ROUND(LOF.METRIC("Kent","NEET"),1))'],
    [
      "=LOF.METRIC(Kent,NEET)-LOF.BENCHMARK(Kent,NEET,,region)",
      '=LOF.METRIC("Kent","NEET")-LOF.BENCHMARK("Kent","NEET",,"region")',
    ],
    ["=LOF.METRIC(King's Lynn,NEET)", '=LOF.METRIC("King\'s Lynn","NEET")'],
    ["=LOF.SCORE(Kent,NEET,gap%)", '=LOF.SCORE("Kent","NEET","gap%")'],
    ['=LOF.METRIC("Kent,NEET)', '=LOF.METRIC("Kent","NEET")'],
    ['=LOF.METRIC("Kent","NEET)', '=LOF.METRIC("Kent","NEET")'],
    ['=LOF.METRIC(Kent","NEET")', '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.METRIC(Kent;NEET)", '=LOF.METRIC("Kent","NEET")'],
    ["=LOF.SCORECARD(Kent;6;{1;2})", '=LOF.SCORECARD("Kent",6,{1;2})'],
    ["=SUM(A:A)+LOF.METRIC(Kent,NEET)", '=SUM(A:A)+LOF.METRIC("Kent","NEET")'],
  ])("%s", (formula, right) => {
    expect(mended(formula)).toBe(right);
  });
});

describe("nothing is quoted", () => {
  test.each([
    ['=LOF.METRIC("Kent","NEET")', "nothing lacks quotes"],
    ['=LOF.METRIC("“Kent”","NEET")', "a text in straight quotes is the user's"],
    ["=LOF.METRIC(council,Kent)", "another name may be the unknown one, and Kent the workbook's"],
    ["=LOF.METRIC(Kent,NEET)*factor", "the same outside the call"],
    ["=LET(Kent,A1,LOF.METRIC(Kent,B1))", "it is a name of the formula's own"],
    ["=LOF.METRIC(K1,$B:$B)", "these are cells"],
    ["=LOF.METRIC(Table1[Kent],TRUE)", "a column and a truth value are no names"],
    ["=LOF.METRIC('My “best” sheet'!A1,B1)", "a sheet's name stays"],
    ['=LOF.METRIC("Kent",council)&"', "another name may be the unknown one, whatever quote is missing"],
    ['=IF(A1;"x";LOF.METRIC("Kent";"NEET"))', "no quotes are missing"],
    ["=SUM(Kent)", "it is no LOF function"],
  ])("%s: %s", (formula) => {
    expect(mended(formula)).toBeNull();
  });
});
