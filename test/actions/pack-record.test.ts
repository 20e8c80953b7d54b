import { buildKpiPack } from "../../src/actions/build-kpi-pack.ts";
import { packsKey, readPacks, removePack } from "../../src/actions/pack-record.ts";
import { newXlsx } from "../../src/workbook/xlsx.ts";
import type { Port } from "../../src/workbook/port.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const small = contentFor(desk, "Kent", [16]);

async function bookWithPack(): Promise<Port> {
  const { port } = newXlsx(new Date(0));
  await port.addSheet({
    name: "Mine",
    cells: [["kept"]],
    formats: [],
    textRules: [],
    columnWidths: [],
    headerRow: null,
    print: null,
  });
  await buildKpiPack(port, desk, small, { set: neighbours, date: "2026-11-22" });
  return port;
}

const names = async (port: Port): Promise<string[]> => (await port.sheets()).map(({ name }) => name);

describe("removing a pack", () => {
  test("takes its sheets and its note, and nothing else", async () => {
    const port = await bookWithPack();
    const [pack] = await readPacks(port);
    if (pack === undefined) throw new Error("The pack was not noted.");
    expect(await removePack(port, pack)).toEqual(["LOF Summary", "LOF Child poverty", "LOF Method and sources"]);
    expect(await names(port)).toEqual(["Mine"]);
    expect(await port.readSetting(packsKey)).toBeNull();
  });

  test("names sheets that were changed since, and takes them only when told to", async () => {
    const port = await bookWithPack();
    await port.write({ sheet: "LOF Child poverty", row: 30, column: 0 }, [["A note of mine."]]);
    const [pack] = await readPacks(port);
    if (pack === undefined) throw new Error("The pack was not noted.");
    await expect(removePack(port, pack)).rejects.toMatchObject({
      reason: "filled",
      message: "“LOF Child poverty” was changed since the pack was built. Remove anyway to lose the changes.",
    });
    expect(await names(port)).toHaveLength(4);
    await removePack(port, pack, { evenIfChanged: true });
    expect(await names(port)).toEqual(["Mine"]);
  });

  test("of two packs takes one, and forgets sheets that somebody deleted", async () => {
    const port = await bookWithPack();
    await buildKpiPack(port, desk, small, { set: neighbours, date: "2026-11-22" });
    await port.removeSheet("LOF Child poverty (2)");
    const [first, second] = await readPacks(port);
    expect(second?.sheets.map(({ name }) => name)).toEqual(["LOF Summary (2)", "LOF Method and sources (2)"]);
    if (first !== undefined) await removePack(port, first);
    expect(await readPacks(port)).toHaveLength(1);
  });

  test("a note that cannot be read is no pack", async () => {
    const port = await bookWithPack();
    for (const broken of ["", "{", '{"packs":[{"sheets":[{"name":1}]}]}', "[]"]) {
      await port.writeSetting(packsKey, broken);
      expect(await readPacks(port)).toEqual([]);
    }
  });
});
