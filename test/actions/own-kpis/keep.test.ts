import { keepKpis, keptChoices, ownKpisKey, readKeptKpis } from "../../../src/actions/own-kpis/keep.ts";
import type { KeptDecision } from "../../../src/actions/own-kpis/kept-list.ts";
import { BookModel } from "../../fixtures/book-model.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { namedKpi } from "../../own-kpis/named-kpi.ts";

const block = { sheet: "Ours", row: 2, column: 1, rows: 14, columns: 6 };
const choices = { columns: [{ column: 2, heading: "YTD", kind: "value" as const }], withHidden: true };
const decision = (name: string, more: Partial<KeptDecision> = {}): KeptDecision => ({
  reference: null,
  name,
  section: null,
  series: "O06M05",
  title: "NEET",
  how: "suggested",
  ...more,
});
const decided = (...names: string[]) => names.map((name) => ({ kpi: namedKpi(name), decision: decision(name) }));
const emptyPort = (): MemoryPort => new MemoryPort(new BookModel());

test("choices and decisions are read again as they were kept", async () => {
  const port = emptyPort();
  await keepKpis(port, { block, choices, decided: decided("NEET", "Absence") });
  const kept = await readKeptKpis(port);
  expect(kept.problem).toBeNull();
  expect(kept.lists).toEqual([{ block, choices, decisions: [decision("NEET"), decision("Absence")] }]);
});

test("the choices hold for the same range, also when next month's list is longer, and for no other", async () => {
  const port = emptyPort();
  await keepKpis(port, { block, choices, decided: [] });
  const kept = await readKeptKpis(port);
  expect(keptChoices(kept, { ...block, rows: 20, row: 1 })).toEqual(choices);
  expect(keptChoices(kept, { ...block, sheet: "Theirs" })).toBeNull();
  expect(keptChoices(kept, { ...block, row: 40 })).toBeNull();
});

test("a decision that is taken back goes; one on a KPI that is not in the list this month stays", async () => {
  const port = emptyPort();
  await keepKpis(port, { block, choices, decided: decided("NEET", "Absence", "Obesity") });
  await keepKpis(port, {
    block,
    choices,
    decided: [...decided("Obesity"), { kpi: namedKpi("NEET"), decision: null }],
  });
  const [list] = (await readKeptKpis(port)).lists;
  expect(list?.decisions.map(({ name }) => name)).toEqual(["Obesity", "Absence"]);
});

test("each list of the workbook is kept, the last first", async () => {
  const port = emptyPort();
  await keepKpis(port, { block, choices, decided: decided("NEET") });
  await keepKpis(port, { block: { ...block, sheet: "Other" }, choices, decided: decided("Absence") });
  await keepKpis(port, { block, choices, decided: decided("NEET") });
  expect((await readKeptKpis(port)).lists.map(({ block: { sheet } }) => sheet)).toEqual(["Ours", "Other"]);
});

test("what is kept has a bound: the oldest lists go first", async () => {
  const port = emptyPort();
  const many = Array.from({ length: 900 }, (_, i) => `A KPI with a rather long name, number ${i}`);
  for (const sheet of ["one", "two", "three"])
    await keepKpis(port, { block: { ...block, sheet }, choices, decided: decided(...many) });
  const text = (await port.readSetting(ownKpisKey)) ?? "";
  expect(text.length).toBeLessThanOrEqual(150_000);
  expect((await readKeptKpis(port)).lists[0]?.block.sheet).toBe("three");
});

test("one list that is too much for the workbook is said, and nothing else is lost", async () => {
  const port = emptyPort();
  await keepKpis(port, { block, choices, decided: decided("NEET") });
  const before = await port.readSetting(ownKpisKey);
  const long = Array.from({ length: 20 }, (_, i) => `${"very ".repeat(2_000)}long ${i}`);
  await expect(keepKpis(port, { block, choices, decided: decided(...long) })).rejects.toThrow(/too much to keep/);
  expect(await port.readSetting(ownKpisKey)).toBe(before);
});

test("what a newer version keeps is left as it is", async () => {
  const port = emptyPort();
  await port.writeSetting(ownKpisKey, '{"version":2,"lists":"else"}');
  await expect(keepKpis(port, { block, choices, decided: [] })).rejects.toThrow(/newer version/);
  expect(await port.readSetting(ownKpisKey)).toBe('{"version":2,"lists":"else"}');
});
