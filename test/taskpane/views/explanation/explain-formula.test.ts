import { functionTable } from "../../../../src/functions/table.ts";
import { functionNames } from "../../../../src/formula/syntax/argument-positions.ts";
import { BookModel } from "../../../fixtures/book-model.ts";
import { MemoryPort } from "../../../fixtures/memory-port.ts";
import { paneModelOf } from "../../../fixtures/pane-model.ts";
import { parseCalls } from "../../../../src/formula/parse-formula.ts";
import { explainFormula, type ReadCall } from "../../../../src/taskpane/views/explanation/explain-formula.ts";
import type { CellExplanation } from "../../../../src/taskpane/views/explanation/explanation-type.ts";
import { readArguments } from "../../../../src/taskpane/views/explanation/read-arguments.ts";
import { noSpillOperator } from "../../../../src/wording/workbook/workbench.ts";
import type { CellValue } from "../../../../src/workbook/port.ts";

const na = { error: "#N/A" };

async function explained(
  formula: string,
  value: CellValue,
  cells: Record<string, CellValue> = {},
): Promise<CellExplanation> {
  const book = new BookModel();
  const sheet = book.add("Sheet1");
  for (const [name, cell] of Object.entries(cells)) sheet.put(Number(name.slice(1)) - 1, name.charCodeAt(0) - 65, cell);
  const calls: ReadCall[] = [];
  for (const call of parseCalls(formula))
    calls.push({ call, given: await readArguments(new MemoryPort(book), call, "Sheet1") });
  const text = typeof value === "object" ? (value?.error ?? "") : String(value);
  const cell = { sheet: "Sheet1", row: 8, column: 3 };
  return explainFormula(paneModelOf("Gateshead"), { cell, formula, value, text }, calls as [ReadCall, ...ReadCall[]]);
}

test("a verdict is explained with own figure, median, interval and where each argument is", async () => {
  const { answer, words, facts, figure, fix } = await explained("=LOF.VERDICT($A7,C$3)", "better", {
    A7: "Gateshead",
    C3: "O06M05",
  });
  expect(answer).toEqual({ text: "Better", state: "better", trouble: false, aside: "" });
  expect(words[0]).toMatch(/^.* in Gateshead: 4\.9% in 2024\/25, compared with the median of 15 neighbours, 6\.2%\.$/);
  expect(words[1]).toMatch(/wholly below.*95% interval.*Low is good/);
  expect(facts.map(({ name, value }) => [name, value.slice(0, 3)]).slice(0, 2)).toEqual([
    ["Council", "A7:"],
    ["Metric", "C3:"],
  ]);
  expect(figure).toEqual({ id: "O06M05", outcome: 6 });
  expect(fix).toBeNull();
});

test("a plain figure is shown with its unit, without a comparison", async () => {
  const { answer, words, facts } = await explained('=LOF.METRIC("Kent","persistent absence")', 19.4);
  expect(answer.text).toBe("19.4%");
  expect(words[0]).toMatch(/^Persistent absence in Kent: 19\.4% in 2024\/25\.$/);
  expect(facts.map(({ name }) => name)).not.toContain("Set");
});

test("a district asked for a county's figure is referred to its county, with the figure that would give", async () => {
  const { answer, words, fix, reason } = await explained('=LOF.METRIC("Maidstone","persistent absence")', na);
  expect(answer).toMatchObject({ text: "#N/A", trouble: true, aside: "county only" });
  expect(words[0]).toMatch(/Kent/);
  expect(fix).toEqual({
    title: "Use Kent instead",
    formula: '=LOF.METRIC("Kent","persistent absence")',
    gives: "19.4%, 2024/25",
  });
  expect(reason).toBe('=LOF.WHY("Maidstone","persistent absence")');
});

test("a misspelt council or metric is corrected where it is typed, and the rest of the formula is unchanged", async () => {
  const council = await explained('=IF(A1>0,1,LOF.METRIC("Gatshead","NEET"))', na);
  expect(council.fix?.formula).toBe('=IF(A1>0,1,LOF.METRIC("Gateshead","NEET"))');
  const metric = await explained('=LOF.METRIC("Kent","persistant absense")', na);
  expect(metric.fix?.formula).toMatch(/^=LOF\.METRIC\("Kent","Persistent absence"\)$/i);
});

test("an error by another argument says so, and no reason is offered that WHY has not", async () => {
  const told = await explained('=LOF.METRIC("Kent","persistent absence",,"banana")', {
    error: "#VALUE!",
    message: "“field” is not “banana”.",
  });
  expect(told.words[0]).toBe("“field” is not “banana”.");
  expect(told.reason).toBeNull();
  const silent = await explained('=LOF.DIRECTION("Gateshead","NEET","banana")', { error: "#VALUE!" });
  expect(silent.words[0]).toMatch(/one of the other arguments/);
  expect(silent.reason).toBeNull();
});

test("the national figure is a figure, though it is compared with nobody", async () => {
  const { words } = await explained('=LOF.METRIC("England","NEET")', 5.6);
  expect(words).toEqual(["NEET aged 16 to 17 in England: 5.6% in 2024/25."]);
});

test("the content of another cell is not changed for the user", async () => {
  const { fix, words } = await explained("=LOF.METRIC(A1,B1)", na, { A1: "Maidstone", B1: "persistent absence" });
  expect(fix).toBeNull();
  expect(words[0]).toMatch(/Kent/);
});

test("the spreadsheet's own errors are described as such", async () => {
  const name = await explained('=_xldudf_LOF_METRIC("Kent","NEET")', { error: "#NAME?" });
  expect(name.fix).toEqual({ title: "Enter it again", formula: '=LOF.METRIC("Kent","NEET")', gives: "" });
  const spill = await explained('=LOF.NEIGHBOURS("Kent")', { error: "#SPILL!" });
  expect(spill.words[0]).toMatch(/more cells/);
  expect(spill.reason).toBeNull();
});

test("a misspelt function is not offered as its own fix, but the most likely one is", async () => {
  const metric = await explained('=LOF.METRC("Kent","NEET")', { error: "#NAME?" });
  expect(metric.words).toEqual(["There is no function LOF.METRC."]);
  expect(metric.fix).toMatchObject({ title: "Use LOF.METRIC instead", formula: '=LOF.METRIC("Kent","NEET")' });
  const none = await explained("=LOF.XQZ(1)", { error: "#NAME?" });
  expect(none.words).toEqual(["There is no function LOF.XQZ."]);
  expect(none.fix).toBeNull();
});

test("formula help knows every function there is", () => {
  expect([...functionNames].sort()).toEqual(Object.keys(functionTable).sort());
});

test("several councils at once are not one figure, and nothing is claimed about any", async () => {
  const { facts, figure, words } = await explained("=LOF.METRIC(A1:A2,B1)", 19.4, {
    A1: "Kent",
    A2: "Essex",
    B1: "NEET",
  });
  expect(facts).toEqual([]);
  expect(figure).toBeNull();
  expect(words).toHaveLength(1);
});

test("an unknown set is reported, and set and period are passed on to the reason", async () => {
  const { words, reason } = await explained('=LOF.VERDICT("Kent","NEET","Narnia",2024)', { error: "#VALUE!" });
  expect(words[0]).toMatch(/Narnia/);
  expect(reason).toBe('=LOF.WHY("Kent","NEET","Narnia",2024)');
});

test("England has no neighbours, but its figure is still explained", async () => {
  const { answer, words } = await explained('=LOF.METRIC("England","NEET")', 5.1);
  expect(answer.trouble).toBe(false);
  expect(words.join(" ")).not.toBe("");
});

test("of a formula with several LOF parts each is explained, and the number is not taken for the first one's", async () => {
  const both = '=LOF.METRIC("Kent","persistent absence")-LOF.METRIC("Essex","persistent absence")';
  const { answer, words, whole } = await explained(both, 1.3);
  expect(answer.text).toBe("1.3");
  expect(words).toEqual(["Persistent absence in Kent: 19.4% in 2024/25."]);
  expect(whole).toEqual([
    "The cell is worked out from 2 LOF parts. Beside this one:",
    "Persistent absence in Essex: 18.1% in 2024/25.",
  ]);
});

test("of several LOF parts the one without an answer is explained when the cell shows an error", async () => {
  const { words, fix } = await explained('=LOF.METRIC("Kent","NEET")+LOF.METRIC("Maidstone","NEET")', na);
  expect(words[0]).toMatch(/Maidstone/);
  expect(fix?.formula).toBe('=LOF.METRIC("Kent","NEET")+LOF.METRIC("Kent","NEET")');
});

test("neighbours are explained with who made the list, and that weights are the formula's", async () => {
  const ours = await explained('=LOF.NEIGHBOURS("Kent",,,TRUE,{"population",0})', "neighbour");
  expect(ours.words[0]).toBe(
    "The councils most like Kent, the nearest first, by the LOF-21 open model with the weights of the formula.",
  );
  expect(ours.facts.map(({ name }) => name)).toEqual(["Council", "Model", "Figures"]);
  const published = await explained('=LOF.NEIGHBOURS("Kent",,"DfE")', "Essex");
  expect(published.words[0]).toMatch(/^The neighbours of Kent as .+ lists them/);
  expect(published.facts.find(({ name }) => name === "Source")?.address).toMatch(/^https:/);
  const wrong = await explained('=LOF.NEIGHBOURS("Kemt")', na);
  expect(wrong.fix?.formula).toBe('=LOF.NEIGHBOURS("Kent")');
});

test("a contextual indicator is explained with its value, period and source", async () => {
  const { words, facts } = await explained('=LOF.CONTEXT("Kent","White residents")', 89.4);
  expect(words).toEqual([expect.stringMatching(/white in Kent: 89\.4%, 2021\.$/)]);
  expect(facts.find(({ name }) => name === "Source")?.value).toBe("ONS, Census 2021, table TS021");
  const none = await explained('=LOF.CONTEXT("Kent",9)', na);
  expect(none.words[0]).toBe(
    "Not held for Kent, 2023: these figures lack it, whether or not it is published (Gross value added per hour worked).",
  );
  expect(none.facts.find(({ name }) => name === "Indicator")?.value).toBe(
    "Gross value added per hour worked (9 of 21)",
  );
});

test("the value of a corrected part is not given as that of a longer formula", async () => {
  const { fix } = await explained('=LOF.METRIC("Maidstone","NEET")*2', na);
  expect(fix).toMatchObject({ formula: '=LOF.METRIC("Kent","NEET")*2', gives: "" });
});

test("where the host has no #, that is the explanation, and no other fault is claimed", async () => {
  const { words, fix, reason, answer } = await explained('=LOF.METRIC(J2#,"NEET")', {
    error: "#VALUE!",
    message: noSpillOperator,
  });
  expect(words).toEqual([noSpillOperator]);
  expect(answer).toMatchObject({ text: "#VALUE!", trouble: true });
  expect([fix, reason]).toEqual([null, null]);
});

test.each(['=LOF.METRIC(Kent,"NEET")', "=LOF.METRIC(“Kent”,“NEET”)", "=LOF.METRIC(Kent,‘NEET’)"])(
  "a name without straight quotes is told so, and the mended formula offered: %s",
  async (formula) => {
    const { words, fix } = await explained(formula, { error: "#NAME?" });
    expect(words).toEqual(['A name in a formula stands in straight quotes: "Kent", not Kent or “Kent”.']);
    expect(fix).toMatchObject({ title: "Put names in straight quotes", formula: '=LOF.METRIC("Kent","NEET")' });
  },
);

test("a name that is no council, metric or set is left to the workbook", async () => {
  const { fix } = await explained('=LOF.METRIC(my_council,"NEET")', { error: "#NAME?" });
  expect(fix).toEqual({ title: "Enter it again", formula: '=LOF.METRIC(my_council,"NEET")', gives: "" });
});
