import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { whyOther, withReader } from "../../../../src/cli/fetch/from/known-file.ts";
import { elsCsv, held } from "./made-answers.ts";
import { readHere } from "./playing.ts";

const folder = mkdtempSync(join(tmpdir(), "lof-known-"));
afterAll(() => rmSync(folder, { recursive: true }));
const births = join(folder, "any name.part");
writeFileSync(births, elsCsv([{ label: "Business births", councils: held("O15M07") }], ["2024-01-01/P1Y"]));

const series = (...ids: string[]): { kind: "series"; ids: string[] } => ({ kind: "series", ids });

test("a file is what was asked when it has one of the series, or all where all are wanted", async () => {
  expect(await whyOther(births, series("O15M07"), readHere)).toBeNull();
  expect(await whyOther(births, series("O15M07", "O15M08"), readHere)).toBeNull();
  expect(await whyOther(births, series("O15M07", "O15M08"), readHere, "all")).toBe(
    "What came is not what was asked: it has figures of O15M07, and none of O15M08.",
  );
  expect(await whyOther(births, series("O08M05"), readHere)).toBe(
    "What came is not what was asked: it has figures of O15M07, and none of O08M05.",
  );
});

test("figures are neither neighbours nor the framework's page", async () => {
  const sentence = "What came is not what was asked: it is “Explore Local Statistics CSV”.";
  expect(await whyOther(births, { kind: "neighbours" }, readHere)).toBe(sentence);
  expect(await whyOther(births, { kind: "framework" }, readHere)).toBe(sentence);
});

test("marks in place of every figure, and figures of England only, are no figures of a council", async () => {
  const path = join(folder, "marks.csv");
  const council = { code: "E08000037", name: "Gateshead", value: 1 };
  const text = elsCsv([{ label: "Business births", councils: [council] }], ["2024-01-01/P1Y"]);
  writeFileSync(path, text.replace("/P1Y,1,,,", "/P1Y,,,,c"));
  expect(await whyOther(path, series("O15M07"), readHere)).toContain("it has no figure of a council");
  writeFileSync(path, text.replace("E08000037,Gateshead", "E92000001,England"));
  expect(await whyOther(path, series("O15M07"), readHere)).toContain("it has no figure of a council");
});

test("in a thread of its own it says the same", async () => {
  const answers = await withReader(async (read) => [
    await whyOther(births, series("O15M07"), read),
    await whyOther(births, series("O15M08"), read),
    await whyOther(join(folder, "not there.csv"), series("O15M08"), read).catch(() => "no such file"),
  ]);
  expect(answers[0]).toBeNull();
  expect(answers[1]).toBe("What came is not what was asked: it has figures of O15M07, and none of O15M08.");
  expect(answers[2]).toBe("no such file");
  // Two at a time share it, and one that ends first does not end it for the other.
  const both = await Promise.all(
    ["O15M07", "O15M08"].map((id) =>
      withReader(async (read) => {
        if (id === "O15M08") await whyOther(births, series(id), read);
        return whyOther(births, series(id), read);
      }),
    ),
  );
  expect(both).toEqual([answers[0], answers[1]]);
}, 120_000);
