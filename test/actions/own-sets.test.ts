import { membersOf, nameProblem } from "../../src/actions/own-set-rules.ts";
import { loadOwnSets, ownSetsKey, removeOwnSet, saveOwnSet } from "../../src/actions/own-sets.ts";
import { ownSets, provideOwnSets } from "../../src/functions/own-sets.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { eastSurrey } from "../fixtures/coming-councils.ts";
import { MemoryPort } from "../fixtures/memory-port.ts";
import { kentBook } from "../fixtures/kent-book.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { call, usePack } from "../functions/calling.ts";

const desk = makeDesk(tinyPack);
const four = ["Medway", "Reading", "Slough", "Bexley"].map((name) => areaNamed(name));
const history = (set?: string): unknown => call("HISTORY", "Wokingham", "O06M09", 1, "median", set)[0];

beforeEach(() => {
  usePack();
  provideOwnSets([]);
});

describe("a set of the user's own", () => {
  test("is usable by its name in any case, and is gone when it was removed", async () => {
    const port = new MemoryPort(kentBook().book);
    const said = await saveOwnSet(port, desk, { name: " My four ", members: four });
    expect(said).toContain("“My four” is kept in this workbook with 4 councils.");
    expect(history("my FOUR")).toEqual(["2024/25", 13, 18]);
    await removeOwnSet(port, "My four");
    expect(port.book.settings.size).toBe(0);
    expect(history("my four")).toEqual([expect.stringContaining("No set is called “my four”")]);
  });

  test("leaves the area itself out, and says how small it is", async () => {
    const port = new MemoryPort(kentBook().book);
    const members = [areaNamed("Wokingham"), areaNamed("Medway")];
    const said = await saveOwnSet(port, desk, { name: "Two", members });
    expect(said).toContain("A median needs three");
    expect(history("Two")).toEqual(["2024/25", 13, expect.stringContaining("1 area of Two has one, 3 are needed")]);
  });

  test("survives closing and opening the workbook", async () => {
    const port = new MemoryPort(kentBook().book);
    await saveOwnSet(port, desk, { name: "My four", members: four });
    provideOwnSets([]);
    expect(history("My four")).toHaveLength(1);
    expect((await loadOwnSets(port)).sets).toHaveLength(1);
    expect(history("My four")).toEqual(["2024/25", 13, 18]);
  });

  test("says so when what the workbook keeps cannot be read", async () => {
    const port = new MemoryPort(kentBook().book);
    for (const broken of ["{", "[]", '{"sets":[{"name":1}]}', "null"]) {
      port.book.settings.set(ownSetsKey, broken);
      expect(await loadOwnSets(port)).toMatchObject({
        sets: [],
        problem: expect.stringContaining("could not be read"),
      });
    }
    expect(ownSets()).toEqual([]);
  });

  test("with a council that a later edition does not know is refused as a whole", () => {
    provideOwnSets([{ name: "Old", members: ["E06000035", "E07000999"] }]);
    expect(history("Old")).toEqual([expect.stringContaining("does not know (E07000999)")]);
  });

  test("is replaced only when that was asked for, and keeps its place in the workbook", async () => {
    const port = new MemoryPort(kentBook().book);
    await saveOwnSet(port, desk, { name: "Mine", members: four });
    await expect(saveOwnSet(port, desk, { name: "MINE", members: four.slice(1) })).rejects.toThrow("already");
    await saveOwnSet(port, desk, { name: "MINE", members: four.slice(1) }, { replace: true });
    expect(ownSets()).toEqual([{ name: "MINE", members: four.slice(1).map((area) => area.code) }]);
  });
});

describe("cells that use a set", () => {
  const byName = '=LOF.SCORE("Wokingham","O06M09",,"My four")';
  const byCell = "=LOF.SCORE($A$1,$A$2,,$B$1)";
  const other = '=LOF.METRIC("Wokingham","O06M09")';

  test("are entered again when it changes; others are not", async () => {
    const { book } = kentBook({ A1: { formula: byName }, A2: { formula: byCell }, A3: { formula: other } });
    const port = new MemoryPort(book);
    await saveOwnSet(port, desk, { name: "My four", members: four });
    expect(port.writes.map(({ row, rows }) => [row, rows])).toEqual([[0, 2]]);
    expect(book.sheet("Kent").formula(1, 0)).toBe(byCell);
  });

  test("are entered again too where only a later part of the formula asks for it", async () => {
    const difference = `=LOF.BENCHMARK("Wokingham","O06M09")-LOF.BENCHMARK("Wokingham","O06M09",,"My four")`;
    const { book } = kentBook({ A1: { formula: other }, A2: { formula: difference } });
    const port = new MemoryPort(book);
    await saveOwnSet(port, desk, { name: "My four", members: four });
    expect(port.writes.map(({ row, rows }) => [row, rows])).toEqual([[1, 1]]);
  });

  test("are entered again on opening only where they show an error", async () => {
    const { book } = kentBook({ A1: { formula: byName }, B4: { formula: '=LOF.NEIGHBOURS("Kent",3)' } });
    book.settings.set(ownSetsKey, JSON.stringify({ sets: [{ name: "My four", members: ["E06000035"] }] }));
    const port = new MemoryPort(book);
    await loadOwnSets(port);
    expect(port.writes).toHaveLength(1);
  });
});

describe("a name for a set", () => {
  test.each([
    ["", "Give the set a name."],
    ["x".repeat(41), "at most 40"],
    ["=cmd", "begins with a letter"],
    ["ONS economic", "always there"],
    ["lof-21", "always there"],
    ["Kent", "is a council"],
    ["Chiltern", "is a council"],
    ["my  FOUR", "already"],
  ])("%p will not do", (name, why) => {
    expect(nameProblem(desk, name, [{ name: "My four", members: [] }])).toContain(why);
  });

  test("will do when a formula can take it for nothing else", () => {
    expect(nameProblem(desk, "Coast 2026", [])).toBeNull();
  });
});

describe("councils from a range", () => {
  test("are taken once each, in order, blanks passed over, England left out and repeats named", () => {
    expect(membersOf(desk, ["Reading", null, "E06000035", " ", "reading", "England"])).toEqual({
      areas: [areaNamed("Reading"), areaNamed("Medway")],
      faults: [],
      notes: [
        "England is the nation, not a council, and left out.",
        "Reading is there more than once and counted once.",
      ],
    });
  });

  test("are answered for one by one: a misspelling, a nation, a replaced council, a number and an error at once", () => {
    const cells = ["Reading", "Atlantis", 7, "Medwya", "Chiltern", "Atlantis", { error: "#N/A" }, "Slough", "Wales"];
    expect(membersOf(desk, cells)).toEqual({
      areas: [areaNamed("Reading"), areaNamed("Slough")],
      faults: [
        "No council is called “Atlantis”: give a name or GSS code.",
        "“7” is no name: give a council's name or GSS code.",
        "No council is called “Medwya”: did you mean Medway?",
        expect.stringMatching(/^Chiltern was replaced in 2020/),
        "“#N/A” is an error: give a council's name or GSS code.",
        expect.stringMatching(/^“Wales” is not in England/),
      ],
      notes: [],
    });
  });

  test("the own council and those that are in the set already are said to be among them", () => {
    const [own, already] = [areaNamed("Slough"), [areaNamed("Medway")]];
    expect(membersOf(desk, ["Slough", "Medway", "Reading"], { own, already }).notes).toEqual([
      "Medway is in the set already.",
      "Slough is among them: it is not compared with itself.",
    ]);
  });

  test("of empty cells there are none, and nothing to correct", () => {
    expect(membersOf(desk, [null, ""])).toEqual({ areas: [], faults: [], notes: [] });
  });
});

describe("a council to come", () => {
  test("is no member of a set, with its sentence", () => {
    const { areas, faults } = membersOf(shippedDesk(), ["Elmbridge", "East Surrey Council"]);
    expect(areas.map(({ name }) => name)).toEqual(["Elmbridge"]);
    expect(faults).toEqual([eastSurrey]);
  });

  test("gives no set its name", () => {
    expect(nameProblem(shippedDesk(), "West Surrey", [])).toBe(
      nameProblem(shippedDesk(), "Surrey", [])?.replace("Surrey", "West Surrey"),
    );
  });
});
