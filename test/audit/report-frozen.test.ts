import { freeze } from "../../src/actions/freeze/freeze.ts";
import { buildReport } from "../../src/actions/build-report.ts";
import { callerOf } from "../../src/report/call-function.ts";
import { functionTable } from "../../src/functions/table.ts";
import { providePack } from "../../src/functions/pack-holder.ts";
import { contentFor, neighbours } from "../fixtures/pack-file.ts";
import { newXlsx } from "../fixtures/checked-xlsx.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { read } from "@e965/xlsx";

test("two reports of a workbook that are frozen keep every word, but for the notes beside council and set", async () => {
  const desk = shippedDesk();
  providePack(desk);
  const { port, bytes } = newXlsx(new Date(0));
  const call = callerOf(functionTable);
  await buildReport(port, desk, contentFor(desk, "Kent", [7, 10]), { set: neighbours, date: "2026-11-22", call });
  await buildReport(port, desk, contentFor(desk, "Gateshead", [7, 10]), { set: neighbours, date: "2026-11-22", call });
  const names = (await port.sheets()).map(({ name }) => name);
  const b0 = read(await bytes(), { type: "array" });
  const result = await freeze(
    port,
    { kind: "workbook" },
    { edition: "2026-07-01", date: "2026-11-22", patience: { looks: 2, pause: async () => {} } },
  );
  const b1 = read(await bytes(), { type: "array" });
  const diffs: unknown[] = [];
  let left = 0;
  for (const n of names)
    for (const [k, c] of Object.entries(b0.Sheets[n] as Record<string, { v?: unknown; f?: string }>)) {
      if (k.startsWith("!")) continue;
      const d = (b1.Sheets[n] as Record<string, { v?: unknown; f?: string }>)[k];
      if (d?.f?.includes("LOF_")) left++;
      if ((d?.v ?? "") !== (c.v ?? "")) diffs.push([n, k]);
    }
  expect(left).toBe(0);
  expect(result.left).toEqual([]);
  const notes = ["LOF Summary", "LOF Summary (2)"].flatMap((name) => ["G3", "G4"].map((cell) => [name, cell]));
  expect(diffs).toEqual(notes);
}, 120_000);
