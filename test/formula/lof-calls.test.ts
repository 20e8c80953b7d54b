import fc from "fast-check";
import { callsLof, cleanSpelling, lofCalls, storedSpelling } from "../../src/formula/lof-calls.ts";

const clean = '=LOF.METRIC("Kent","NEET")';
const inFile = '=_xldudf_LOF_METRIC("Kent","NEET")';

describe("the spellings of a LOF formula", () => {
  test.each([
    ["clean", clean],
    ["as stored in a file", inFile],
    ["behind a quoted path", String.raw`='C:\Program Files\Office\FUNCRES.XLAM'!_xldudf_LOF_METRIC("Kent","NEET")`],
    ["behind a path with an apostrophe", String.raw`='C:\Officer''s\x.xlam'!_xldudf_LOF_METRIC("Kent","NEET")`],
    ["behind a book name", '=BloombergUI.xla!_xldudf_LOF_METRIC("Kent","NEET")'],
    ["behind a book whose name has a space", '=[Book 2.xla]!_xldudf_LOF_METRIC("Kent","NEET")'],
    ["behind a sheet of another book", '=[Book 2.xla]Sheet1!_xldudf_LOF_METRIC("Kent","NEET")'],
    ["behind a book that is gone", '=#REF!_xldudf_LOF_METRIC("Kent","NEET")'],
    ["behind a path with a bracket and a mark", String.raw`='C:\a\[B''s.xlam]x!'!_xldudf_LOF_METRIC("Kent","NEET")`],
    ["behind the number of a linked book", '=[1]!_xldudf_LOF_METRIC("Kent","NEET")'],
    ["clean behind a path", String.raw`='C:\old\lof.xlam'!LOF.METRIC("Kent","NEET")`],
    ["stored with @", '=@_xldudf_LOF_METRIC("Kent","NEET")'],
    ["behind a path with @ before it", String.raw`=@'C:\x\FUNCRES.XLAM'!_xldudf_LOF_METRIC("Kent","NEET")`],
    ["behind a path with @ after it", String.raw`='C:\x\FUNCRES.XLAM'!@_xldudf_LOF_METRIC("Kent","NEET")`],
    ["behind a book name with @", '=@Book.xla!_xldudf_LOF_METRIC("Kent","NEET")'],
  ])("%s, it comes out clean", (_, formula) => {
    expect(cleanSpelling(formula)).toBe(clean);
    expect(lofCalls(formula)).toMatchObject([{ namespace: "LOF", name: "METRIC" }]);
  });

  test("an @ that the user typed before a clean call stays, since it asks for the first value only", () => {
    expect(cleanSpelling('=@LOF.NEIGHBOURS("Kent")')).toBe('=@LOF.NEIGHBOURS("Kent")');
    expect(callsLof('=@LOF.NEIGHBOURS("Kent")')).toBe(true);
  });

  test("several calls in one formula are all cleaned, and what is between them stays", () => {
    const formula = `=IFERROR(Book.xla!_xldudf_LOF_SCORE(A1, B$1)-'C:\\a b\\c.xla'!_xldudf_LOF_GAP_1(A1),"none")`;
    expect(cleanSpelling(formula)).toBe('=IFERROR(LOF.SCORE(A1, B$1)-LOF.GAP_1(A1),"none")');
  });

  test("the development namespace keeps its name", () => {
    expect(cleanSpelling('=_xldudf_LOFDEV_METRIC("Kent","NEET")')).toBe('=LOFDEV.METRIC("Kent","NEET")');
    expect(storedSpelling('=LOFDEV.METRIC("Kent","NEET")')).toBe('=_xldudf_LOFDEV_METRIC("Kent","NEET")');
  });

  test("small letters are recognised too", () => {
    expect(callsLof("=lof.metric(A1,B1)")).toBe(true);
    expect(storedSpelling("=lof.metric(A1,B1)")).toBe("=_xldudf_LOF_metric(A1,B1)");
  });
});

describe("what only looks like a LOF formula is left alone", () => {
  test.each([
    ["a text", '="_xldudf_LOF_METRIC("'],
    ["a text with a doubled quote", '="say ""_xldudf_LOF_METRIC("" here"'],
    ["a quoted sheet name", "='_xldudf_LOF_METRIC('!A1"],
    ["a table column", "=SUM(Table1[_xldudf_LOF_METRIC(])"],
    ["a table column with an escaped bracket", "=Table1[a'] _xldudf_LOF_METRIC(]"],
    ["a table column with an escaped apostrophe", "=T[it''s _xldudf_LOF_METRIC(]"],
    ["a table column with a quote", '=T[5" _xldudf_LOF_METRIC(]'],
    ["a column of columns", "=T[[#All],[LOF.METRIC(]:[a'] LOF.METRIC(]]"],
    ["a name that ends in LOF", "=MYLOF.METRIC(A1)"],
    ["a longer function name", "=_xlfn.LOF.METRIC(A1)"],
    ["another add-in", "=_xldudf_ABC_METRIC(A1)"],
    ["a name without brackets", "=LOF.METRIC"],
    ["a namespace that only begins like ours", "=LOFT.METRIC(A1)"],
    ["nothing", ""],
  ])("%s", (_, formula) => {
    expect(callsLof(formula)).toBe(false);
    expect(cleanSpelling(formula)).toBe(formula);
    expect(storedSpelling(formula)).toBe(formula);
  });

  test("a call is found behind columns and errors, whatever signs they have", () => {
    for (const before of ["T['#c]", "T[It''s]", 'T[5" pipe]', "T[a(b]", "#N/A", "B2#", "#REF!A1", "{1;2}", "TRUE"]) {
      expect(cleanSpelling(`=${before}&_xldudf_LOF_WHY(A1)`)).toBe(`=${before}&LOF.WHY(A1)`);
      expect(storedSpelling(`=${before}&LOF.WHY(A1)`)).toBe(`=${before}&_xldudf_LOF_WHY(A1)`);
    }
  });

  test("a call within a sheet's formula is still found behind texts and quoted names", () => {
    expect(cleanSpelling(`='It''s "odd"'!A1&"'"&_xldudf_LOF_WHY(A1)`)).toBe(`='It''s "odd"'!A1&"'"&LOF.WHY(A1)`);
  });
});

const part = fc.oneof(
  fc.constantFrom(
    "LOF.METRIC(",
    "_xldudf_LOF_SCORE(",
    "'C:\\x\\F.XLAM'!_xldudf_LOF_X1(",
    "Book.xla!LOF.RAG(",
    "@",
    "+",
  ),
  fc.constantFrom("A1", ")", ",", '"', "'", "[", "]", "!", "Sheet1!B2", "Table1[x]", " ", '"it\'s"', "'a''b'!C3"),
  fc.string({ maxLength: 6 }),
);
const anyFormula = fc.array(part, { maxLength: 20 }).map((parts) => "=" + parts.join(""));
const texts = (formula: string): string[] => formula.match(/"(?:[^"]|"")*"/g) ?? [];
const argument = fc.oneof(
  fc.constantFrom("A1", "Sheet1!$B$2", "'My sheet'!C3", "Table1[Area]", "{1,2;3,4}", "B2#"),
  fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
);
const plainCall = fc
  .tuple(fc.constantFrom("METRIC", "SCORE", "NEIGHBOURS"), fc.array(argument, { maxLength: 4 }))
  .map(([name, args]) => `LOF.${name}(${args.join(",")})`);
const wellFormed = fc.array(plainCall, { minLength: 1, maxLength: 3 }).map((calls) => "=" + calls.join("&"));

describe("for any formula", () => {
  test("cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const once = cleanSpelling(formula);
        expect(cleanSpelling(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("what Excel stores comes back as the same clean formula", () => {
    fc.assert(fc.property(wellFormed, (formula) => expect(cleanSpelling(storedSpelling(formula))).toBe(formula)));
  });

  test("texts inside a formula are the same before and after", () => {
    fc.assert(
      fc.property(wellFormed, (formula) => {
        expect(texts(cleanSpelling(storedSpelling(formula)))).toEqual(texts(formula));
        expect(texts(storedSpelling(formula))).toEqual(texts(formula));
      }),
    );
  });
});
