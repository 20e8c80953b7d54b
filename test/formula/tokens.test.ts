import fc from "fast-check";
import { cleanSpelling } from "../../src/formula/lof-calls.ts";
import { withStoredNames } from "../../src/formula/newer-functions.ts";
import { parseCalls } from "../../src/formula/parse-formula.ts";
import { spillReferences } from "../../src/formula/spill-references.ts";
import { tokens } from "../../src/formula/tokens.ts";
import { builtFormula } from "./any-formula.ts";
import { fxReading, fxReferences, ourReading } from "./readings.ts";

/** Formulas of many kinds; · stands between the tokens. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  texts: [
    '=·"a, b)"·&·"say ""NEET"""·&·""',
    `=·LOF.METRIC·(·"it's"·,·"[x"·)`,
    '=·"#N/A {1;2} A1#"',
    '=·A1·&·"never closed, (1',
    '=·"never closed, with a quote""',
  ],
  "sheets, books and paths": [
    "=·Sheet1!·A1·+·Größe_1!·B2",
    "=·'My sheet'!·$A$1·:·$B$2",
    `=·'It''s (a, "b")'!·A1`,
    "=·'[Book 2.xlsx]Sheet''1'!·A1",
    String.raw`=·'C:\a\[B''s.xlsx]She!et'!·A1`,
    String.raw`=·'\\server\a b\[B.xlsx]S'!·A1`,
    "=·[1]Sheet1!·A1·+·[1]!·my_name·+·[Book 2.xlsx]Sheet1!·A1",
    "=·'Jan:Dec'!·A1·+·Jan·:·Dec!·A1",
    "=·SUM·(·Book.xlsx!·Table1·[Rate]·)",
    "=·Book.xla!·LOF.METRIC·(·A1·)",
    String.raw`=·'C:\x\F.XLAM'!·LOF.METRIC·(·A1·)`,
  ],
  "structured references": [
    `=·LOF.METRIC·(·Table1·['#Code]·,·"NEET"·)`,
    `=·IF·(·A1·=·""·,·LOF.METRIC·(·T·['#c]·,·'x'!·A1·)·,·""·)`,
    "=·T·[[#All],[a']b]:[c]]",
    "=·T·[@[x y]]·*·T·[@x]·*·[@x]·*·[@]",
    "=·T·[[#Headers],[#Data],[Rate (%)]]",
    "=·T·[a'[b]·+·T·[It''s]",
    '=·T·[5" pipe]·&·T·[6" pipe]',
    "=·LOF.METRIC·(·T·[a(b]·,·T·[c)d]·,·T·[{e]·,·T·[f, g]·)",
    "=·Tåble.1·[]·+·T·[#This Row]",
    "=·LOF.METRIC·(·T·[Officer''s [LOF]]·,·1·)",
    `=·LOF.METRIC·(·T·[a']!"]·,·'x'!·A1·)`,
    "=·T·[never closed ' (1",
  ],
  operators: [
    "=·@·LOF.NEIGHBOURS·(·A1·)·+·@·A1·:·A3",
    "=·SUM·(·B2·#·)·/·(·Kent!·C3·#·:·D4·#·)·-·INDEX·(·A1·,·1·)·#",
    "=·A1·<·>·B1·^·-·2·%",
    "=·A1·:·B2· ·B1·:·C3",
    "=·A1.·:·.B2",
  ],
  "array constants": ['=·{·"a,b"·,·1·;·"c""}d"·,·#N/A·}', "=·LOF.X·(·{·1·,·2·;·-·3·,·TRUE·}·,·2·)"],
  errors: [
    "=·#N/A·/·2·+·#DIV/0!·+·#REF!·+·#NAME?·+·#NULL!·+·#NUM!·+·#VALUE!",
    "=·#SPILL!·&·#CALC!·&·#FIELD!·&·#GETTING_DATA·&·#CONNECT!·&·#BLOCKED!·&·#UNKNOWN!",
    "=·#BUSY!·+·#PYTHON!",
    "=·LOF.X·(·#REF!·,·A1·#·,·#n/a·)",
    "=·#REF!·A1·+·Sheet1!·#REF!",
  ],
  names: [
    String.raw`=·LET·(·a.b·,·1·,·_x\y?·,·2·,·Größe·,·3·,·ставка·,·4·,·a.b·+·_x\y?·)`,
    "=·LAMBDA·(·x·,·y·,·x·+·y·)·(·1·,·2·)",
    "=·LET·(·क्षेत्र·,·1·,·°C·,·2·,·😀x·,·3·,·क्षेत्र·)",
    "=·LOG10·(·1.5E·+·3·)·-·.5·+·2.·+·1E5",
  ],
  "spaces and lines": ["=· ·SUM·(· ·A1·\n\t·,·\r\n·B1· ·)· ", "=·IF·(·\u00a0·A1·,·\u3000·LOF.X·(·1·)·)"],
  "semicolons, which no formula has outside arrays, whatever the language": [
    '=·LOF.METRIC·(·"Kent"·;·"NEET"·)',
    "=·IF·(·A1·=·1·,·5·;·2·;·3·)",
  ],
  "what is no formula": ["", "=", "Kent·'·s", "it·'·s·,· ·(", "!·]·}·|", "'·[x]·]"],
};
const formulas = Object.values(kinds).flat();
const plain = (pieces: string): string => pieces.replaceAll("·", "");

describe("the tokens of", () => {
  describe.each(Object.entries(kinds))("%s:", (_, some) => {
    test.each(some)("%s", (pieces) => {
      expect(tokens(plain(pieces)).map(({ text }) => text)).toEqual(pieces === "" ? [] : pieces.split("·"));
    });
  });

  test("each kind", () => {
    const formula = `=IF(A1>"a",'My sheet'!B1,T[c]) &#N/A+[1]S!B2#+'q'`;
    expect(tokens(formula).flatMap(({ kind, text }) => (kind === "sign" ? [] : [`${kind} ${text}`]))).toEqual([
      "word IF",
      "word A1",
      'text "a"',
      "prefix 'My sheet'!",
      "word B1",
      "word T",
      "brackets [c]",
      "space  ",
      "error #N/A",
      "prefix [1]S!",
      "word B2",
      "quoted 'q'",
    ]);
  });

  test("any text at all are the text again, each where it says", () => {
    const signs = fc.constantFrom(...Array.from("aé1 '\"[](){},;!#@$.\n"));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: signs })), (text) => {
        const all = tokens(text);
        expect(all.map((one) => one.text).join("")).toBe(text);
        expect(all.filter((one) => text.slice(one.start, one.end) !== one.text || one.text === "")).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Where we read otherwise than @borgar/fx, and why. */
const differences: readonly (readonly [reason: string, formula: string])[] = [
  ["it takes no brackets behind the colon of a drive", String.raw`='C:\a\[B''s.xlsx]She!et'!A1`],
  ["the same of an address on the web", "='https://x.org/a/[B.xlsx]S'!A1"],
  ["it wants an apostrophe before brackets in a column", "=LOF.METRIC(T[Officer''s [LOF]],1)"],
  ["it takes a column up to ]! for a book, though the bracket is escaped", `=LOF.METRIC(T[a']!"],'x'!A1)`],
  ["it goes on at once behind a bracket that never closes", "=T[never closed ' (1"],
  ["it does not know this error of Excel", "=#BUSY!+#PYTHON!"],
];

describe("held to @borgar/fx", () => {
  const differing = new Set(differences.map(([, formula]) => formula));

  test.each(formulas.map(plain).filter((formula) => !differing.has(formula)))("%j", (formula) => {
    // A call behind a path has other places in its clean spelling.
    const { calls, ...ours } = ourReading(formula);
    const { calls: theirs, ...fx } = fxReading(formula);
    expect(ours).toEqual(fx);
    if (cleanSpelling(formula) === formula) expect(calls).toEqual(theirs);
    expect(cutReferences(formula)).toEqual([]);
  });

  test.each(differences)("but not where %s: %s", (_, formula) => {
    expect([fxReading(formula), cutReferences(formula)]).not.toEqual([ourReading(formula), []]);
  });

  test("formulas built from pieces have the same texts, errors, functions, arguments, spills and references", () => {
    fc.assert(
      fc.property(builtFormula, ({ formula }) => {
        expect(ourReading(formula)).toEqual(fxReading(formula));
        expect(cutReferences(formula)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** References of @borgar/fx that do not begin and end where tokens of ours do. */
function cutReferences(formula: string): string[] {
  const all = tokens(formula);
  const [starts, ends] = [new Set(all.map(({ start }) => start)), new Set(all.map(({ end }) => end))];
  return fxReferences(formula)
    .filter(({ start, end }) => !starts.has(start) || !ends.has(end))
    .map(({ start, end }) => formula.slice(start, end));
}

test("a call has the arguments that it was built from", () => {
  fc.assert(
    fc.property(builtFormula, ({ formula, args }) => {
      const spans = parseCalls(formula)[0]?.argumentSpans ?? [];
      expect(spans.map(({ start, end }) => formula.slice(start, end))).toEqual(args);
    }),
    { numRuns: 200 },
  );
});

/** As long as Excel lets a cell be. */
const longest = 32_767;
const hostile = [
  `"`,
  "'",
  "''",
  "[",
  "]",
  "['",
  "'[",
  "(",
  "{",
  ")",
  "!",
  "a!",
  "'a'!",
  "@",
  "#",
  "A1#",
  "LOF.X(",
  "a!LOF.X(1,",
];

test.each([...hostile, ...Array.from("a é\n;,")])("%j over and over is read in no time", (piece) => {
  const formula = `=${piece.repeat(longest)}`.slice(0, longest);
  const before = process.cpuUsage().user;
  expect(() => [
    cleanSpelling(formula),
    parseCalls(formula),
    spillReferences(formula, ""),
    withStoredNames(formula),
  ]).not.toThrow();
  // Some milliseconds; a reader who goes back over what it has read takes seconds.
  expect(process.cpuUsage().user - before).toBeLessThan(500_000);
});
