import { makeDesk } from "../../src/queries/desk.ts";
import { packOf, tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

const desk = makeDesk(tinyPack);

test("names lead to the very areas and series of its pack", () => {
  expect(desk.areaNamed("Kent CC")).toBe(tinyPack.areaByCode.get("E10000016"));
  expect(desk.seriesNamed("persistent absence")).toBe(tinyPack.seriesById.get("O06M09"));
});

test("indexes and search are of the same pack", () => {
  expect(desk.areas.resolve("Chiltern").kind).toBe("former");
  expect(desk.metrics.resolve("O05M09")).toMatchObject({ kind: "metric", series: [] });
  expect(desk.search.find("every child achieving", "metric").map((found) => found.kind)).not.toEqual([]);
});

test("what one pack has not another may have: nothing is shared between desks", () => {
  const without = makeDesk(
    packOf({ ...tinyPackFile, series: tinyPackFile.series.filter((one) => one.id !== "O06M09") }),
  );
  expect(without.seriesNamed("persistent absence")).toMatchObject({ reason: "placeholder" });
  expect(desk.seriesNamed("persistent absence")).toHaveProperty("id", "O06M09");
});
