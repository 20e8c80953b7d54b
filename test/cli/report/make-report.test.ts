import { strFromU8, unzipSync } from "fflate";
import { readReportArguments } from "../../../src/cli/report/report-arguments.ts";
import { makeReport } from "../../../src/cli/report/make-report.ts";
import { provideShippedPack } from "../../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../../src/functions/pack-holder.ts";
import { openXlsx } from "../../fixtures/checked-xlsx.ts";

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

const made = (...more: string[]) => makeReport(readReportArguments(["--out", "x.xlsx", ...more]), "2026-11-22");

test("has a small line of the trend in a row that has figures of several periods, and none where a PDF is made of it", async () => {
  const lines = (bytes: Uint8Array): string[] =>
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      name.startsWith("xl/worksheets/")
        ? [...strFromU8(content).matchAll(/<xm:f>[^<]*<\/xm:f>/g)].map(([one]) => one)
        : [],
    );
  const { bytes } = await made("--area", "Kent", "--outcomes", "6", "--no-charts");
  const drawn = lines(bytes);
  expect(drawn.length).toBeGreaterThan(5);
  for (const one of drawn) expect(one).toMatch(/'LOF Figures behind charts'!\$C\$\d+:\$[D-J]\$\d+/);
  // Persistent absence: no earlier period is left out, none shown twice, the newest last.
  const { port } = await openXlsx(bytes);
  const behind = await port.read("LOF Figures behind charts");
  const row = behind.values.find(([id]) => id === "O06M09") ?? [];
  const periods = (behind.formulas[behind.values.indexOf(row)] ?? []).flatMap(
    (one) => /"(\d{4}\/\d\d)"\)$/.exec(one ?? "")?.[1] ?? [],
  );
  expect(periods).toEqual([...periods].sort());
  expect(periods.at(-1)).toBe("2024/25");
  const page = await port.read("LOF Every child achieving");
  const absence = page.values.find(([name]) => name === "Persistent absence") ?? [];
  expect(row[1 + periods.length]).toBe(absence[3]);
  expect(lines((await made("--area", "Kent", "--outcomes", "6", "--pdf")).bytes)).toEqual([]);
});
