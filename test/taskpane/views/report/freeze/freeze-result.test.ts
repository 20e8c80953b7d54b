import { kentBook, formulaAt, metric, mixed, neighbours } from "../../../../fixtures/kent-book.ts";
import { MemoryPort } from "../../../../fixtures/memory-port.ts";
import { paneModelOf } from "../../../../fixtures/pane-model.ts";
import { runVerb } from "../../../../../src/taskpane/views/report/freeze/freeze-result.ts";

const workbook = { kind: "workbook" } as const;
const handles = { signal: new AbortController().signal, onProgress: () => undefined };

test("frozen formulas are counted, and go back letter by letter", async () => {
  const { book, kent } = kentBook({ A1: { formula: metric }, A3: { formula: neighbours } });
  const port = new MemoryPort(book);
  const model = paneModelOf("Kent");
  const frozen = await runVerb(port, model, { verb: "freeze", scope: workbook }, handles);
  expect(frozen.sentence).toMatch(/^2 formulas frozen: 4 cells now hold plain values\./);
  expect(formulaAt(kent, "A1")).toBeNull();
  const thawed = await runVerb(port, model, { verb: "thaw", scope: workbook }, handles);
  expect(thawed).toMatchObject({ sentence: "2 formulas put back.", left: [], changed: 0 });
  expect([formulaAt(kent, "A1"), formulaAt(kent, "A3")]).toEqual([metric, neighbours]);
});

test("cells changed since are left, listed with the reason, and overwritten only when told to", async () => {
  const { book, kent } = kentBook({ A1: { formula: metric } });
  const port = new MemoryPort(book);
  const model = paneModelOf("Kent");
  await runVerb(port, model, { verb: "freeze", scope: workbook }, handles);
  kent.put(0, 0, 20);
  const left = await runVerb(port, model, { verb: "thaw", scope: workbook }, handles);
  expect(left).toMatchObject({ changed: 1, left: [{ cell: "Kent!A1", formula: metric }] });
  await runVerb(port, model, { verb: "thaw", scope: workbook, overwrite: true }, handles);
  expect(formulaAt(kent, "A1")).toBe(metric);
});

test("a council that nothing can mark as frozen is named, and no formula is counted for it", async () => {
  const { book } = kentBook({ A1: "Essex", B1: { formula: mixed } });
  const frozen = await runVerb(new MemoryPort(book), paneModelOf("Kent"), { verb: "freeze", scope: workbook }, handles);
  expect(frozen.sentence).toMatch(/^1 formula frozen/);
  expect(frozen.sentence).toContain("Another council typed in Kent!A1 changes no frozen figure");
});

test("a protected sheet is left and says what to do", async () => {
  const { book, kent } = kentBook({ A1: { formula: metric } });
  kent.isProtected = true;
  const outcome = await runVerb(
    new MemoryPort(book),
    paneModelOf("Kent"),
    { verb: "freeze", scope: workbook },
    handles,
  );
  expect(outcome.left.map(({ why }) => why)).toEqual(["The sheet is protected. Unprotect it, then try again."]);
});

test("where nothing needs repair, that is said", async () => {
  const { book } = kentBook({ A1: { formula: metric } });
  const outcome = await runVerb(
    new MemoryPort(book),
    paneModelOf("Kent"),
    { verb: "repair", scope: workbook },
    handles,
  );
  expect(outcome.sentence).toBe("No LOF formula needs repair.");
});

test("a renamed sheet is offered in words, and thawed under its new name when that is chosen", async () => {
  const { book, kent } = kentBook({ A1: { formula: metric }, A3: { formula: neighbours } });
  const port = new MemoryPort(book);
  const model = paneModelOf("Kent");
  await runVerb(port, model, { verb: "freeze", scope: workbook }, handles);
  Object.assign(kent, { name: "Kent 2026" });
  const asked = await runVerb(port, model, { verb: "thaw", scope: workbook }, handles);
  expect(asked).toMatchObject({
    sentence: "Nothing was thawed. 2 formulas left as they are.",
    renamed: [{ from: "Kent", to: "Kent 2026", offer: "“Kent” is now called “Kent 2026”: thaw it there" }],
  });
  const thawed = await runVerb(port, model, { verb: "thaw", scope: workbook, renamed: asked.renamed }, handles);
  expect(thawed).toMatchObject({ sentence: "2 formulas put back.", left: [], renamed: [] });
  expect([formulaAt(kent, "A1"), formulaAt(kent, "A3")]).toEqual([metric, neighbours]);
});
