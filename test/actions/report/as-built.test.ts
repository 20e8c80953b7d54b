import { asBuilt, asBuiltKey, keepAsBuilt } from "../../../src/actions/report/as-built.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { chooseSet } from "../../../src/queries/choose-set.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { type ReportContent, reportContent } from "../../../src/report/content.ts";
import type { EarlierReport } from "../../../src/report/earlier/earlier-report.ts";
import { changesSince, type ReportChanges } from "../../../src/report/since/changes-since.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { BookModel } from "../../fixtures/book-model.ts";
import { earlierOfKent, earlierRow } from "../../fixtures/earlier-of-kent.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { packAfter, packBefore } from "../../fixtures/packs/two-packs.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const outcomes = [6, 7, 9, 14];
const set = { kind: "named", name: "DfE" } as const;
const sheets = ["LOF Summary", "LOF Page"];
/** As a report reads whose formulas have calculated with the second pack: nothing of it is older. */
const live: EarlierReport = {
  ...earlierOfKent,
  sheets,
  set: ["region"],
  collected: "20 October 2026",
  rows: [{ ...earlierRow("O06M09", "2024/25", { value: 17 }), commentary: "Late bus", owner: "Schools" }],
};

function contentOf(pack: Pack, council = "Kent", name = "DfE", chosen = outcomes): ReportContent {
  const desk = makeDesk(pack);
  const [area, choice] = [desk.areaNamed(council), chooseSet(desk, [name])];
  if (isRefusal(area) || isRefusal(choice)) throw new Error("The pack has the council and the set.");
  const content = reportContent(desk, { area, set: choice, outcomes: chosen });
  if (isNoValue(content)) throw new Error("The council has the set.");
  return content;
}

async function portWith(pack: Pack): Promise<MemoryPort> {
  const port = new MemoryPort(new BookModel());
  await keepAsBuilt(port, sheets, { content: contentOf(pack), set, pack });
  return port;
}

function changes(
  before: EarlierReport | null,
  pack: Pack,
  content = contentOf(pack),
  name = "DfE",
): ReportChanges["changes"] {
  if (before === null) throw new Error("nothing kept");
  const found = changesSince(makeDesk(pack), before, content, [name]);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found.changes;
}

test("what is new is found though the report's own cells have calculated with the new figures", async () => {
  const before = await asBuilt(await portWith(packBefore), live);
  const found = changes(before, packAfter);
  expect(found.length).toBeGreaterThan(10);
  expect(found).toEqual(changes(earlierOfKent, packAfter));
});

test("it says council, set, members and day of then, and has the owners and comments of now", async () => {
  const before = await asBuilt(await portWith(packBefore), live);
  expect(before).toMatchObject({ council: "Kent", set: ["DfE"], collected: earlierOfKent.collected });
  expect([...(before?.members ?? [])].sort()).toEqual([...(earlierOfKent.members ?? [])].sort());
  const row = before?.rows.find(({ id }) => id === "O06M09");
  expect(row).toMatchObject({ value: 22, period: "2023/24", owner: "Schools", commentary: "Late bus" });
});

test("nothing is new since a report of the same figures, of any council", async () => {
  const { pack } = shippedDesk();
  const all = pack.outcomes.map(({ number }) => number);
  for (const council of ["Kent", "Maidstone", "Westminster", "Isles of Scilly"]) {
    const content = contentOf(pack, council, "England", all);
    const port = new MemoryPort(new BookModel());
    await keepAsBuilt(port, sheets, { content, set: { kind: "named", name: "England" }, pack });
    const kept = (await port.readSetting(asBuiltKey)) ?? "";
    expect(kept.length).toBeLessThan(60_000);
    expect(changes(await asBuilt(port, { ...live, rows: [] }), pack, content, "England")).toEqual([]);
  }
});

test("a report that was not kept, and a setting that is no longer readable, are none", async () => {
  const port = await portWith(packBefore);
  expect(await asBuilt(port, { ...live, sheets: ["LOF Summary (2)"] })).toBeNull();
  for (const damaged of [
    "",
    "{",
    '{"version":2,"reports":[]}',
    '{"version":1,"reports":[{"sheets":["LOF Summary"]}]}',
  ]) {
    await port.writeSetting(asBuiltKey, damaged);
    expect(await asBuilt(port, live)).toBeNull();
  }
});

test("a report of the same sheets takes the place of the one before, others stay", async () => {
  const port = await portWith(packBefore);
  await keepAsBuilt(port, ["LOF Summary (2)"], { content: contentOf(packBefore), set, pack: packBefore });
  await keepAsBuilt(port, sheets, { content: contentOf(packAfter), set, pack: packAfter });
  const rowOf = async (names: readonly string[]): Promise<unknown> =>
    (await asBuilt(port, { ...live, sheets: names }))?.rows.find(({ id }) => id === "O06M09")?.value;
  expect(await rowOf(sheets)).toBe(17);
  expect(await rowOf(["LOF Summary (2)"])).toBe(22);
});

test("a report that an undo brought back is known by the sheets it had", async () => {
  const port = await portWith(packBefore);
  const again = { content: contentOf(packAfter), set, pack: packAfter };
  await keepAsBuilt(port, [...sheets, "LOF New since last report"], again);
  const collected = async (names: readonly string[]): Promise<unknown> =>
    (await asBuilt(port, { ...live, sheets: names }))?.collected;
  expect(await collected([...sheets, "LOF New since last report"])).toBe("20 November 2026");
  expect(await collected(sheets)).toBe("20 September 2026");
  // Of which a sheet was deleted by hand.
  expect(await collected(["LOF Summary", "LOF New since last report"])).toBe("20 November 2026");
});
