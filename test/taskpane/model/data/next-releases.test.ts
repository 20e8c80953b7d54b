import { readPack } from "../../../../src/pack/read-pack.ts";
import { nextReleaseOf, nextReleases } from "../../../../src/taskpane/model/data/next-releases.ts";
import { paneFigures } from "../../../../src/taskpane/model/figures.ts";
import type { PaneModel } from "../../../../src/taskpane/model/pane-model.ts";
import { stalenessOf } from "../../../../src/queries/staleness.ts";
import { tinyPack, tinyPackFile } from "../../../fixtures/packs/tiny-pack.ts";
import { modelOf, shippedPack, withShippedPack } from "../pane-models.ts";

const releasesOf = (model: PaneModel) => nextReleases(paneFigures(model), model, model.area);

test("the soonest stands first; what should have come stands last, and says so", () => {
  const releases = releasesOf(modelOf("Wokingham", { today: "2026-11-21" }));
  const late = releases.map(({ isOverdue }) => isOverdue);
  expect(late).toEqual([...late].sort());
  expect(releases.find(({ id }) => id === "O06M09")).toMatchObject({
    words: "Expected by 31 May 2027",
    about: "2024/25 · DfE",
    kind: "expected",
  });
  for (const { words, isOverdue } of releases)
    expect(words).toMatch(isOverdue ? /^Was .* not in these figures$/ : /^Expected by/);
});

test("an announced day stands before what is only expected, where it is sooner", () => {
  const sources = [{ ...tinyPackFile.sources[0]!, nextRelease: "2026-12" }, ...tinyPackFile.sources.slice(1)];
  const pack = readPack(JSON.stringify({ ...tinyPackFile, format: 3, sources }), "");
  const series = pack.seriesById.get("O06M09")!;
  expect(nextReleaseOf(pack, series, "2026-12-31")).toBe("Announced for December 2026");
  expect(nextReleaseOf(pack, series, "2027-01-01")).toBe("Was announced for December 2026, not in these figures");
});

test("breakdowns with the same release are one line", () => {
  const names = releasesOf(modelOf("Wokingham")).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("Healthy life expectancy"))).toEqual(["Healthy life expectancy"]);
  expect(tinyPack.seriesOf.get("O08M01" as never)).toHaveLength(2);
});

withShippedPack("of the shipped figures", () => {
  test.each(["Kent", "Gateshead", "Maidstone"])(
    "%s: every metric held for its tier is there; late are those that age",
    (council) => {
      const model = modelOf(council, { pack: shippedPack!, today: "2026-11-30" });
      const releases = releasesOf(model);
      const held = shippedPack!.series.filter(
        ({ heldFor, metric }) => heldFor.has(model.area.tier) && metric.sameAs === null,
      );
      expect(new Set(releases.map(({ id }) => shippedPack!.seriesById.get(id)!.metric))).toEqual(
        new Set(held.map(({ metric }) => metric)),
      );
      // No publisher's date is held, so that the rule of staleness is the only one.
      for (const { id, isOverdue } of releases) {
        const staleness = stalenessOf(shippedPack!.seriesById.get(id)!, "2026-11-30");
        expect([id, isOverdue]).toEqual([id, staleness !== "up to date"]);
      }
      // Those that have ended or rest name no day that lies years back.
      const years = releases.flatMap(({ words }) => (words.match(/\b20\d\d\b/g) ?? []).map(Number));
      expect(Math.min(...years)).toBeGreaterThanOrEqual(2024);
    },
  );
});
