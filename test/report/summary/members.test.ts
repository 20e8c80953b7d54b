import { contentFor, packFile } from "../../fixtures/pack-file.ts";
import { provideOwnSets } from "../../../src/functions/own-sets.ts";
import { readSet } from "../../../src/functions/arguments/read-set.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const desk = shippedDesk();

async function rowsFor(name: string): Promise<string[]> {
  const set = name === "neighbours" ? {} : { set: readSet(desk, [[name]]) };
  const { sheet } = await packFile(desk, contentFor(desk, "Kent", [16], set), { set: { kind: "named", name } });
  const view = await sheet("LOF Summary");
  const texts = view.read.values.map(([first]) => String(first ?? ""));
  const from = texts.findIndex((text) => text.startsWith("Councils compared with: "));
  return texts.slice(from, texts.indexOf("Also in this report"));
}

afterEach(() => provideOwnSets([]));

test("fifteen members stand in two rows, eight in the first; none is lost, and no row is wider than the page", async () => {
  const rows = await rowsFor("neighbours");
  expect(rows).toHaveLength(2);
  expect(rows.map((row) => row.split(";").filter((name) => name.trim() !== "").length)).toEqual([8, 7]);
  expect(rows.join(" ")).toMatch(/^Councils compared with: Essex; West Sussex; [^.]*; Derbyshire\.$/);
  for (const row of rows) expect(row.length).toBeLessThan(200);
});

test("few members stand in one row, and of a large set its name", async () => {
  provideOwnSets([{ name: "Two", members: ["E10000012", "E10000030"] }]);
  expect(await rowsFor("Two")).toEqual([expect.stringMatching(/^Councils compared with: \w+; \w+\.$/)]);
  expect(await rowsFor("England")).toEqual([
    "Councils compared with: all of England's single-tier councils and county councils.",
  ]);
});
