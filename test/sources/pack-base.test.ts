import { readFileSync } from "node:fs";
import type { PackFile } from "../../src/pack/schema.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { packBase } from "../../src/sources/pack-base.ts";
import { buildPack } from "../../src/sources/pack-from-files.ts";
import { neighbourWorkbook, officialFile, type Named } from "../fixtures/neighbour-workbook.ts";
import { fileOf, observationOf } from "./official/observations.ts";

const text = readFileSync("assets/pack/lof-pack.json", "utf8");
const pack = readPack(text, "");
const dates = { edition: pack.edition, built: pack.built };
type Files = Parameters<typeof buildPack>[1];
/** Of the absence of pupils alone: a build of every series takes seconds. */
function build(from = pack, files: Files = []) {
  const seriesById = new Map([["O06M09", from.seriesById.get("O06M09")!]]);
  return buildPack(packBase({ ...from, seriesById }), files, dates);
}

/** What the pack says of a series, cell by cell, whatever numbers its lists go by. */
function cells(from: typeof pack): Map<string, unknown> {
  return new Map(
    from.series.map(({ metric, ...series }) => [
      series.id,
      {
        ...series,
        metric: metric.id,
        periodSources: series.periodSources.map((at) => from.sources[at]?.id),
        secondSources: series.secondSources.map((at) => (at === null ? null : from.sources[at]?.id)),
        otherSources: [...series.otherSources].map(([cell, at]) => `${cell} ${from.sources[at]?.id}`).sort(),
      },
    ]),
  );
}

test("a folder without a new figure gives the pack before, every value, limit, state, flag, source and count", () => {
  const { file, issues, proofs } = buildPack(packBase(pack), [], dates);
  expect([issues, proofs]).toEqual([[], []]);
  const again = readPack(writePack(file!), "");
  const [before, after] = [cells(pack), cells(again)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const differing = [...before].filter(([id, series]) => !same(series, after.get(id))).map(([id]) => id);
  expect(differing).toEqual([]);
  const rest = { ...file!, series: [] };
  const whole = { ...(JSON.parse(text) as PackFile), series: [] };
  expect(Object.keys(rest).filter((part) => !same(rest[part as never], whole[part as never]))).toEqual([]);
}, 120_000);

test("one figure that is changed is seen by that comparison", () => {
  const changed = JSON.parse(text) as { series: { values: (number | null)[] }[] };
  changed.series[0]!.values[0] = 1;
  const [before, after] = [cells(pack), cells(readPack(JSON.stringify(changed), ""))];
  expect([...before].filter(([id, series]) => !same(series, after.get(id)))).toHaveLength(1);
});

/** Like toEqual, and quick on columns of thousands. */
function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) =>
      ArrayBuffer.isView(part) ? [...(part as Float64Array)].map(String) : part instanceof Map ? [...part] : part,
    );
  return plain(one) === plain(other);
}

const absence = "Persistent absences for all pupils; Percentage";
const current = pack.seriesById.get("O06M09")!;
const councils = pack.areas.filter(({ tier }) => tier === "single");
const valueOf = (code: string, from = pack): number => {
  const series = from.seriesById.get("O06M09")!;
  return series.values[series.current * from.areas.length + from.areaByCode.get(code)!.index] as number;
};
/** Explore Local Statistics' absence for every single-tier council, each figure so much higher than the pack's. */
const absences = (more: (at: number) => number) =>
  fileOf(
    "new.csv",
    councils.map(({ code }, at) =>
      observationOf(absence, code, valueOf(code) + more(at), { period: current.periods[current.current]!.label }),
    ),
    "Explore Local Statistics CSV",
  );

test("a file whose figures are of another measure leaves the pack as it is, and is told of", () => {
  const { file, proofs } = build(pack, [absences((at) => 30 + at)]);
  expect(proofs).toMatchObject([{ series: "O06M09", taken: [], periods: [{ verdict: "differs", equal: 0 }] }]);
  expect(proofs[0]!.periods[0]!.largest).toHaveLength(5);
  expect(same(file!.series, build().file!.series)).toBe(true);
});

test("a newer file of a release is a source of its own: what the pack had is not said to come from it", () => {
  const { file, proofs } = build(pack, [absences((at) => (at === 0 ? 1 : 0))]);
  expect(proofs).toMatchObject([{ periods: [{ verdict: "equal" }] }]);
  const after = readPack(writePack(file!), "");
  expect(valueOf(councils[0]!.code, after)).toBe(Number((valueOf(councils[0]!.code) + 1).toPrecision(12)));
  const ids = after.sources.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("els-absence"))).toEqual(["els-absence", "els-absence-newcsv01"]);
  expect(after.sources.find(({ id }) => id === "els-absence")).toEqual(
    pack.sources.find(({ id }) => id === "els-absence"),
  );
});

test("MHCLG's list of the pack before goes by its date once a newer workbook is there, and one read again is one", async () => {
  const metropolitan = pack.areas.filter(({ type }) => type === "metropolitan district");
  const [own, ...others] = metropolitan.map(({ code, name }): Named => [code, name]);
  const workbook = async (title: string, from: number) =>
    officialFile(
      `${title}.xlsx`,
      await neighbourWorkbook([[own!, ...others.slice(from, from + 15)]], {
        above: [`Statistical neighbours, ${title}`],
      }),
    );
  const older = await workbook("July 2026", 0);
  const first = readPack(writePack(build(pack, [older]).file!), "");
  const lists = (from: typeof pack) =>
    from.neighbourLists.flatMap(({ id, source, members }) =>
      id.startsWith("lof")
        ? [[id, from.sources[source]?.id, members[from.areaByCode.get(own![0] as never)!.index]?.[0]?.name]]
        : [],
    );
  expect(lists(first)).toEqual([["lof", "mhclg-neighbours-2026-07", others[0]![1]]]);
  const both = readPack(writePack(build(first, [await workbook("July 2027", 3)]).file!), "");
  expect(lists(both)).toEqual([
    ["lof", "mhclg-neighbours-2027-07", others[3]![1]],
    ["lof-2026-07", "mhclg-neighbours-2026-07", others[0]![1]],
  ]);
  const again = readPack(writePack(build(first, [older]).file!), "");
  expect(lists(again)).toEqual(lists(first));
  expect(again.sources).toEqual(first.sources);
}, 120_000);

test("a council's code before is known, and one that was abolished", () => {
  const { directory } = packBase(pack);
  expect(directory.placeOf("E08000020")).toMatchObject({ kind: "held", code: "E08000037", recoded: true });
  expect(directory.placeOf("E08000016")).toMatchObject({ kind: "held", code: "E08000038", recoded: true });
  expect(directory.placeOf("E10000006")).toEqual({ kind: "former" });
  expect(directory.placeOf("E06000999")).toEqual({ kind: "unknown" });
});
