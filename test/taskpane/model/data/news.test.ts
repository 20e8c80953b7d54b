import { readPack } from "../../../../src/pack/read-pack.ts";
import type { PackFile } from "../../../../src/pack/schema.ts";
import { councilNews } from "../../../../src/taskpane/model/data/news.ts";
import { tinyPackFile } from "../../../fixtures/packs/tiny-pack.ts";
import { modelOf } from "../pane-models.ts";

const since = { built: "2026-03-01", sha256: "a".repeat(64) };
const everybody = "f".repeat(8);
function newsFor(council: string, series: NonNullable<PackFile["news"]>["series"]) {
  const pack = readPack(JSON.stringify({ ...tinyPackFile, format: 3, news: { since, series } }), "b".repeat(64));
  return councilNews(modelOf(council, { pack }));
}

test("a pack that knows of none before it has the first figures", () => {
  expect(councilNews(modelOf("Kent"))).toEqual({ note: "These are the first figures.", lines: [] });
});

test("where nothing is new for the council, it says so and since when", () => {
  expect(newsFor("Kent", [])).toEqual({
    note: "Nothing is new for Kent since the figures collected on 1 March 2026.",
    lines: [],
  });
});

test("a council that was not in the figures before is told that, and not that nothing is new for it", () => {
  const kent = tinyPackFile.areas.find(({ name }) => name === "Kent")!.code;
  const news = { since, areas: [kent], series: [{ id: "O06M09", before: "2023/24", periods: ["2024/25"] }] };
  const pack = readPack(JSON.stringify({ ...tinyPackFile, format: 3, news }), "b".repeat(64));
  expect(councilNews(modelOf("Kent", { pack }))).toEqual({
    note: "All of Kent's figures are new: it was not in the figures collected on 1 March 2026.",
    lines: [],
  });
  expect(councilNews(modelOf("Wokingham", { pack })).lines).toHaveLength(1);
});

test("each metric has a line, in plain sentences, with the id of its page", () => {
  const { note, lines } = newsFor("Wokingham", [
    { id: "O06M09", before: "2023/24", periods: ["2024/25"], revised: [["2022/23", "2022/23", everybody]] },
  ]);
  expect(note).toBe("Since the figures collected on 1 March 2026");
  expect(lines).toEqual([
    {
      id: "O06M09",
      outcome: 6,
      name: "Persistent absence",
      said: "2024/25 is new (before: 2023/24). Wokingham's figure of 2022/23 was revised.",
    },
  ]);
});

test("breakdowns of which the same is told are one line; one of which other things are told is named", () => {
  const both = ["O08M01-F", "O08M01-M"].map((id) => ({ id, before: "2020 - 22", periods: ["2021 - 23"] }));
  const same = newsFor("Wokingham", both);
  expect(same.lines.map(({ name }) => name)).toEqual(["Healthy life expectancy"]);
  const one = newsFor("Wokingham", both.slice(1));
  expect(one.lines.map(({ id, name }) => [id, name])).toEqual([["O08M01-M", "Healthy life expectancy: male"]]);
});

test("a series that is gone has a line without a page, for councils that had a figure", () => {
  const gone = { id: "O06M99", gone: "absence of old", before: "2019", lost: [["2019", "2019", everybody]] };
  const { lines } = newsFor("Wokingham", [gone as never]);
  expect(lines).toEqual([
    { id: null, outcome: 0, name: "Absence of old", said: "No longer in these figures (before: 2019)." },
  ]);
  expect(newsFor("Wokingham", [{ ...gone, lost: [["2019", "2019", "0"]] } as never]).lines).toEqual([]);
});
