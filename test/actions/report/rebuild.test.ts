import { buildReport } from "../../../src/actions/build-report.ts";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { readFrozenList } from "../../../src/actions/freeze/frozen-sheet.ts";
import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { rebuildReport } from "../../../src/actions/report/rebuild.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { chooseSet } from "../../../src/queries/choose-set.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { readReports } from "../../../src/report/record.ts";
import { type Port, PortError } from "../../../src/workbook/port.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { FaultyPort } from "../../fixtures/faulty-port.ts";
import { LivePort } from "../../fixtures/live-port.ts";
import { contentFor, neighbours } from "../../fixtures/pack-file.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { columnOf, comment, commentsOf, entered, onlyReport, rowOf, turnRows } from "./typed.ts";

const desk = shippedDesk();
const content = contentFor(desk, "Kent", [5, 16]);
const options = { set: neighbours, date: "2026-12-22" };
const page = "LOF Best start in life";
/** As long as a cell may be, in many lines. */
const long = "A line of some words\n".repeat(100).slice(0, 1500) + ".";

beforeAll(() => providePack(desk));

const sides: readonly (readonly [string, () => Port])[] = [
  ["a file", () => newXlsx(new Date(0)).port],
  ["the grid", () => new LivePort()],
];

/** A workbook in which sheets can be renamed and moved. */
class PlacingPort extends LivePort {
  placeSheet = async (name: string, to: { readonly name: string; readonly place: number }): Promise<void> => {
    const sheet = this.book.sheet(name);
    this.book.rename(sheet, to.name);
    this.book.move(sheet, to.place);
  };
}

/** Where a file keeps values, they are worked out. */
const inPort = (port: Port) =>
  port.host === "file" ? { ...options, noted: false, call: callerOf(functionTable) } : options;

async function built(port: Port): Promise<Port> {
  await buildReport(port, desk, content, inPort(port));
  return port;
}

describe.each(sides)("a report built again in %s", (_, open) => {
  test("keeps its comments as they were typed: long ones, formulas that follow their row, days, texts like formulas", async () => {
    const port = await built(open());
    await comment(port, "O05M01", { owner: "=not a formula", commentary: long });
    await comment(port, "O05M02", { owner: true, commentary: { formula: '="Gap "&I8&" of "&\'LOF Summary\'!B3' } });
    await comment(port, "O16M01", { owner: 46356 }, { numberFormat: "dd/mm/yyyy" });
    const earlier = await onlyReport(port);
    const region = await set("region");
    const { comments, replaced } = await rebuildReport(port, desk, contentFor(desk, "Kent", [16, 5], region.more), {
      ...inPort(port),
      set: region.set,
      earlier,
    });
    expect(comments).toMatchObject({ kept: 3, unplaced: 0, sheet: null });
    expect(replaced).toBe(true);
    const now = await onlyReport(port);
    expect(now.set).toEqual(["region"]);
    const [row, first] = [rowOf(now, "O05M02").row + 1, now.sheets[0]];
    const { O05M01: first5, ...others } = commentsOf(now);
    // Not by toEqual, which would compare each with each of thousands of lines.
    expect(JSON.stringify(first5) === JSON.stringify(["=not a formula", long])).toBe(true);
    expect(others).toEqual({
      O05M02: [true, `="Gap "&I${row}&" of "&'${first}'!B3`],
      O16M01: [46356, null],
    });
    if (port.host === "file") expect(rowOf(now, "O16M01").shownTyped?.owner).toBe("30/11/2026");
    expect((await readEarlierReports(port)).length).toBe(1);
  });

  test("lists what has no row any more and what stood beside the tables, and brings it back once it has one", async () => {
    const port = await built(open());
    await comment(port, "O16M01", { owner: "Ann", commentary: "Wait for June" });
    await port.write({ sheet: page, row: 40, column: 4 }, [["a note of mine"]]);
    const some = await rebuildReport(port, desk, contentFor(desk, "Kent", [5]), {
      ...inPort(port),
      earlier: await onlyReport(port),
    });
    expect(some.comments).toMatchObject({ kept: 0, unplaced: 2 });
    const listed = await onlyReport(port);
    expect(listed.unplaced?.map(({ measure, commentary, stood }) => [measure, entered(commentary), stood])).toEqual([
      [
        port.host === "file" ? "Children in low-income families" : expect.any(String),
        "Wait for June",
        "LOF Child poverty, A7",
      ],
      ["Typed beside the tables", "a note of mine", `${page}, E41`],
    ]);
    expect(listed.besides).toEqual([]);
    await rebuildReport(port, desk, content, { ...inPort(port), earlier: listed });
    const whole = await onlyReport(port);
    expect(commentsOf(whole)).toEqual({ O16M01: ["Ann", "Wait for June"] });
    expect(whole.unplaced?.map(({ commentary }) => entered(commentary))).toEqual(["a note of mine"]);
  });

  test("for another council and the next figures keeps its comments too, and says that they are another's", async () => {
    const port = await built(open());
    await comment(port, "O05M01", { commentary: "Checked" });
    const next = makeDesk({ ...desk.pack, built: "2027-01-31" });
    const essex = contentFor(next, "Essex", [5]);
    const { notes } = await rebuildReport(port, next, essex, { ...inPort(port), earlier: await onlyReport(port) });
    const now = await onlyReport(port);
    expect([now.council, commentsOf(now)]).toEqual(["Essex", { O05M01: [null, "Checked"] }]);
    expect(notes.join(" ")).toContain("for Kent");
  });

  test("stays where formulas of the user's refer to it, and the note names their sheet", async () => {
    const port = await built(open());
    await comment(port, "O05M01", { commentary: "Checked" });
    await port.write({ sheet: await ownSheet(port), row: 0, column: 0 }, [[{ formula: `='${page}'!D7`, value: 1 }]]);
    const earlier = await onlyReport(port);
    const { notes, replaced } = await rebuildReport(port, desk, content, { ...inPort(port), earlier });
    expect(replaced).toBe(false);
    expect(notes.join(" ")).toContain("“Mine”");
    const all = await readEarlierReports(port);
    expect(all.map(commentsOf)).toEqual([{ O05M01: [null, "Checked"] }, { O05M01: [null, "Checked"] }]);
    expect((await port.read("Mine")).formulas).toEqual([[`='${page}'!D7`]]);
  });
});

async function ownSheet(port: Port): Promise<string> {
  const blank = { cells: [], formats: [], textRules: [], columnWidths: [], headerRow: null, print: null };
  return port.addSheet({ ...blank, name: "Mine" });
}

async function set(name: string) {
  const choice = chooseSet(desk, [name]);
  if (isRefusal(choice)) throw new Error(choice.sentence);
  return { set: { kind: "named", name } as const, more: { set: choice } };
}

test("the new sheets have the names and the place of the earlier ones, those that the user gave among them, and are noted", async () => {
  const port = new PlacingPort();
  await built(port);
  await ownSheet(port);
  await port.placeSheet(page, { name: "Children, for June", place: 2 });
  const before = (await port.sheets()).map(({ name }) => name);
  const { sheets } = await rebuildReport(port, desk, content, { ...options, earlier: await onlyReport(port) });
  expect(sheets[0]).toBe("LOF Summary");
  expect(new Set((await port.sheets()).map(({ name }) => name))).toEqual(new Set(before));
  expect((await port.sheets()).map(({ name }) => name).at(-1)).toBe("Mine");
  const [noted, ...more] = await readReports(port);
  expect(more).toEqual([]);
  expect(noted?.sheets.map(({ name }) => name)).toContain("Children, for June");
});

test("rows in another order keep their comments, and a formula follows the row it refers to", async () => {
  const port = new LivePort();
  await built(port);
  await comment(port, "O05M01", { commentary: { formula: "=D8&D7" } });
  turnRows(port.book.sheet(page), 6, 10);
  await rebuildReport(port, desk, content, { ...options, earlier: await onlyReport(port) });
  expect(commentsOf(await onlyReport(port))).toEqual({ O05M01: [null, "=D8&D7"] });
});

test("a formula that refers to what the new report does not have is kept as what it showed, and listed", async () => {
  const { port } = newXlsx(new Date(0));
  await built(port);
  await port.write({ sheet: page, row: 40, column: 4 }, [[12]]);
  await comment(port, "O05M01", { commentary: { formula: "=E41*2", value: 24 } });
  await rebuildReport(port, desk, content, { ...inPort(port), earlier: await onlyReport(port) });
  const now = await onlyReport(port);
  expect(commentsOf(now)).toEqual({ O05M01: [null, "24"] });
  expect(now.unplaced?.map(({ stood }) => stood)).toEqual([`${page}, A7; the formula =E41*2`, `${page}, E41`]);
});

test("a formula that is too long once it names the sheets of its cells is kept as what it showed, and listed", async () => {
  const { port } = newXlsx(new Date(0));
  await built(port);
  const terms = Array.from({ length: 900 }, () => "D7").join("+");
  await port.write({ sheet: page, row: 40, column: 4 }, [[{ formula: `=${terms}`, value: 7 }]]);
  const { comments } = await rebuildReport(port, desk, content, { ...inPort(port), earlier: await onlyReport(port) });
  expect(comments).toMatchObject({ kept: 0, unplaced: 1 });
  const [listed] = (await onlyReport(port)).unplaced ?? [];
  expect([listed?.commentary, listed?.stood]).toEqual(["7", `${page}, E41; the formula =${terms}`]);
});

test("what a formula gave is not kept in a file, where it would show the old answer", async () => {
  const { port, bytes } = newXlsx(new Date(0));
  await built(port);
  await comment(port, "O05M01", { commentary: { formula: '="Own: "&D7', value: "Own: 1" } });
  await rebuildReport(port, desk, content, { ...inPort(port), earlier: await onlyReport(port) });
  const again = await onlyReport((await openXlsx(await bytes())).port);
  expect(rowOf(again, "O05M01").commentary).toEqual({ formula: '="Own: "&D7', value: null });
});

test("frozen formulas of the earlier report go from the list with it", async () => {
  const port = new LivePort();
  await built(port);
  const patience = { looks: 2, pause: async () => {} };
  await freeze(port, { kind: "workbook" }, { edition: "2026-01-15", date: "2026-12-01", patience });
  expect((await readFrozenList(port)).formulas.length).toBeGreaterThan(0);
  await rebuildReport(port, desk, content, { ...options, earlier: await onlyReport(port) });
  expect((await readFrozenList(port)).formulas).toEqual([]);
});

describe("when it goes wrong", () => {
  async function started(): Promise<{ port: LivePort; before: unknown }> {
    const port = new LivePort();
    await built(port);
    await comment(port, "O05M01", { commentary: "Checked" });
    return { port, before: port.held() };
  }

  test("stopped, the earlier report is as it was and the new sheets are gone", async () => {
    const { port, before } = await started();
    const stopping = new AbortController();
    const earlier = await onlyReport(port);
    const onSheet = port.addSheet.bind(port);
    port.addSheet = async (...given) => {
      const name = await onSheet(...given);
      if (name.startsWith("LOF Method")) stopping.abort();
      return name;
    };
    const building = rebuildReport(port, desk, content, { ...options, earlier, signal: stopping.signal });
    await expect(building).rejects.toThrow("Stopped.");
    expect(port.held()).toEqual(before);
  });

  test("at a call that changes the workbook, no comment is lost: the earlier report stands, or the new one with its comments", async () => {
    const { port } = await started();
    const counting = new FaultyPort(port);
    await rebuildReport(counting, desk, content, { ...options, earlier: await onlyReport(port) });
    const { calls } = counting;
    // What changes the workbook, where it comes last: with the most that could be lost.
    const turns = (["addSheet", "removeSheet", "write", "writeSetting"] as const).map((name) =>
      calls.lastIndexOf(name),
    );
    for (const at of turns.filter((turn) => turn >= 0)) {
      const { port: fresh } = await started();
      const faulty = new FaultyPort(fresh, { at, when: "before" });
      const earlier = await onlyReport(fresh);
      await rebuildReport(faulty, desk, content, { ...options, earlier }).catch((error: unknown) => {
        if (!(error instanceof PortError)) throw error;
      });
      const held = (await readEarlierReports(fresh)).map((report) => JSON.stringify(commentsOf(report)));
      expect([calls[at], at, held]).toEqual([calls[at], at, expect.arrayContaining(['{"O05M01":[null,"Checked"]}'])]);
    }
  });

  test("what is typed while it is built is not lost", async () => {
    const { port } = await started();
    const earlier = await onlyReport(port);
    const add = port.addSheet.bind(port);
    port.addSheet = async (...given) => {
      const name = await add(...given);
      if (given[0].name.startsWith("LOF Method"))
        await port.write({ sheet: page, row: rowOf(earlier, "O05M02").row, column: columnOf(earlier, page, "owner") }, [
          ["Bob"],
        ]);
      return name;
    };
    await expect(rebuildReport(port, desk, content, { ...options, earlier })).rejects.toThrow("Something was typed");
    expect(commentsOf(await onlyReport(port))).toEqual({ O05M01: [null, "Checked"], O05M02: ["Bob", null] });
  });

  test("a protected sheet keeps the earlier report where it is", async () => {
    const { port } = await started();
    port.book.sheet(page).isProtected = true;
    const { replaced, notes } = await rebuildReport(port, desk, content, {
      ...options,
      earlier: await onlyReport(port),
    });
    expect([replaced, notes.join(" ")]).toEqual([false, expect.stringContaining("protected")]);
  });
});
