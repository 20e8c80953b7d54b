import { buildReport } from "../../src/actions/build-report.ts";
import { reportsKey, readReports, removeReport } from "../../src/report/record.ts";
import { newXlsx } from "../fixtures/checked-xlsx.ts";
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
  await buildReport(port, desk, small, { set: neighbours, date: "2026-11-22" });
  return port;
}

const names = async (port: Port): Promise<string[]> => (await port.sheets()).map(({ name }) => name);

describe("removing a report", () => {
  test("takes its sheets and its note, and nothing else", async () => {
    const port = await bookWithPack();
    const [report] = await readReports(port);
    if (report === undefined) throw new Error("The report was not noted.");
    expect(await removeReport(port, report)).toEqual([
      "LOF Lists",
      "LOF Figures behind charts",
      "LOF Workings",
      "LOF Summary",
      "LOF Child poverty",
      "LOF Figures in detail",
      "LOF Method and sources",
    ]);
    expect(await names(port)).toEqual(["Mine"]);
    expect(await port.readSetting(reportsKey)).toBeNull();
  });

  test("names sheets that were changed since, and takes them only when told to", async () => {
    const port = await bookWithPack();
    await port.write({ sheet: "LOF Child poverty", row: 30, column: 0 }, [["A note of mine."]]);
    const [report] = await readReports(port);
    if (report === undefined) throw new Error("The report was not noted.");
    await expect(removeReport(port, report)).rejects.toMatchObject({
      reason: "filled",
      message: "“LOF Child poverty” was changed since the report was built. Remove anyway to lose the changes.",
    });
    expect(await names(port)).toHaveLength(8);
    await removeReport(port, report, { evenIfChanged: true });
    expect(await names(port)).toEqual(["Mine"]);
  });

  test("of two reports takes one, and forgets sheets that somebody deleted", async () => {
    const port = await bookWithPack();
    await buildReport(port, desk, small, { set: neighbours, date: "2026-11-22" });
    await port.removeSheet("LOF Child poverty (2)");
    const [first, second] = await readReports(port);
    expect(second?.sheets.map(({ name }) => name)).toEqual([
      "LOF Lists (2)",
      "LOF Figures behind charts (2)",
      "LOF Workings (2)",
      "LOF Summary (2)",
      "LOF Figures in detail (2)",
      "LOF Method and sources (2)",
    ]);
    if (first !== undefined) await removeReport(port, first);
    expect(await readReports(port)).toHaveLength(1);
  });

  test("a note that cannot be read is not a report", async () => {
    const port = await bookWithPack();
    for (const broken of ["", "{", '{"reports":[{"sheets":[{"name":1}]}]}', "[]"]) {
      await port.writeSetting(reportsKey, broken);
      expect(await readReports(port)).toEqual([]);
    }
  });
});
