import type { PackFile } from "../../../src/pack/schema.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { packChanges } from "../../../src/renewal/pack-changes.ts";
import { whyOther } from "../../../src/renewal/why-other.ts";
import { packOf, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const [medway, merged] = ["E06000035", "E06000069"];

/** Medway gives way to a council of another code and name, in the same place. */
const replaced: PackFile = {
  ...tinyPackFile,
  areas: tinyPackFile.areas.map((area) =>
    area.code === medway ? { ...area, code: merged, name: "North Kent", aliases: [] } : area,
  ),
  formerAreas: [
    ...tinyPackFile.formerAreas,
    { code: medway, name: "Medway", successors: [merged], replacedIn: 2027, aliases: [] },
  ],
};

const [before, after] = [packOf(tinyPackFile), packOf(replaced)].map(makeDesk) as [Desk, Desk];
type Desk = ReturnType<typeof makeDesk>;

test("a council that gave way to another is said once with its figures and its successor, not figure by figure", () => {
  const index = tinyPackFile.areas.findIndex(({ code }) => code === medway);
  const held = tinyPackFile.series.reduce((sum, { coverage, values }) => {
    const covered = tinyPackFile.coverages[coverage] ?? [];
    const own = values.filter((value, cell) => value !== null && covered[cell % covered.length] === index);
    return sum + own.length;
  }, 0);
  const { changes, counts } = packChanges(before, after);
  const of = (kind: string) => changes.filter((one) => one.kind === kind);
  expect(of("areaGone")).toEqual([
    expect.objectContaining({
      area: medway,
      before: expect.stringMatching(new RegExp(`^${held} figures? of \\d+ series$`)) as string,
      why: "Medway is no longer among the councils: North Kent took its place.",
    }),
  ]);
  expect(of("areaNew")).toEqual([
    expect.objectContaining({ area: merged, why: "North Kent took the place of Medway." }),
  ]);
  expect(of("former").map(({ what }) => what)).toEqual(["Former council: Medway"]);
  expect(counts).toMatchObject({ revised: 0, gone: 0, newFigure: 0, measureNew: 0, areaOther: 0 });
});

test("who asks for the one that is gone, or the new one, is told the same", () => {
  expect(whyOther(before, after, { area: medway })).toBe(
    "Medway is no longer among the councils: North Kent took its place.",
  );
  expect(whyOther(before, after, { area: merged, series: "O06M09" })).toBe("North Kent took the place of Medway.");
});

test("a renamed council is the same, and its new name is a change of what is known of it", () => {
  const areas = tinyPackFile.areas.map((area) =>
    area.code === medway ? { ...area, name: "Medway Towns City" } : area,
  );
  const places = tinyPackFile.places.map(([code, name]): [string, string] => [
    code,
    code === medway ? "Medway Towns City" : name,
  ]);
  const { changes } = packChanges(before, makeDesk(packOf({ ...tinyPackFile, areas, places })));
  const others = changes.filter(({ kind }) => !["neighbours", "neighbourOrder"].includes(kind));
  expect(others).toEqual([
    expect.objectContaining({ kind: "areaOther", area: medway, before: "Medway", after: "Medway Towns City" }),
  ]);
});

test("a recoded council stays a neighbour of others, and its figures stay its own", () => {
  const areas = tinyPackFile.areas.map((area) =>
    area.code === medway ? { ...area, code: merged, aliases: [...area.aliases, medway] } : area,
  );
  const places = tinyPackFile.places.map(([code, name]): [string, string] => [code === medway ? merged : code, name]);
  const { changes } = packChanges(before, makeDesk(packOf({ ...tinyPackFile, areas, places })));
  // Neighbours at the same distance are in the order of their codes.
  const others = changes.filter(({ kind }) => kind !== "neighbourOrder");
  expect(others.map(({ kind, before: one, after: other }) => [kind, one, other])).toEqual([
    ["areaOther", medway, merged],
    ["names", expect.any(String), expect.stringContaining(medway)],
  ]);
});
