import type { PackChange } from "../../src/renewal/change.ts";
import { packChanges } from "../../src/renewal/pack-changes.ts";
import { whyOther } from "../../src/renewal/why-other.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { cellAt, deskOf, plainFile, seriesOf, shippedFile } from "./changed-packs.ts";

const absence = "O06M09";
const kent = "E10000016";

/** What changes say, of the kinds that are asked for. */
function changed(change: (file: PackFile) => void, ids: readonly string[] = []) {
  const after = plainFile(...ids);
  change(after);
  const [old, now] = [deskOf(plainFile(...ids)), deskOf(after)];
  const { changes, counts } = packChanges(old, now);
  return { old, now, counts, of: (kind: PackChange["kind"]) => changes.filter((one) => one.kind === kind) };
}

test("a renumbered metric keeps its figures, and its series are neither new nor gone", () => {
  const { counts, of, old, now } = changed((file) => {
    const metric = file.metrics.find(({ id }) => id === absence);
    const fresh = "O06M79";
    for (const one of file.series)
      if (one.metric === absence) Object.assign(one, { metric: fresh, id: one.id.replace(absence, fresh) });
    for (const one of file.metrics) if (one.sameAs === absence) one.sameAs = fresh;
    for (const one of file.caveats ?? []) if (one.metric === absence) one.metric = fresh;
    if (metric !== undefined) metric.id = fresh;
    file.everyday = [];
  });
  expect(of("metricNumber")).toEqual([expect.objectContaining({ before: absence, after: "O06M79" })]);
  expect(counts).toMatchObject({ seriesNew: 0, seriesGone: 0, metricNew: 0, revised: 0, gone: 0, verdict: 0 });
  expect(whyOther(old, now, { area: kent, series: absence })).toBe(
    "The metric has another id: O06M79 in place of O06M09.",
  );
});

test("a relabelled period, a moved break and another unit are said of the series, not of each figure", () => {
  const { counts, of, old, now } = changed(
    (file) => {
      const series = seriesOf(file, absence);
      const last = series.periods.at(-1);
      if (last !== undefined) last[0] = "School year 2024 to 2025";
      const [, , moved] = series.breaks;
      if (moved !== undefined) moved.from += 1;
      seriesOf(file, "O08M05").unit = "% of pupils";
    },
    [absence],
  );
  expect(of("periodLabel")).toEqual([
    expect.objectContaining({ id: absence, before: "2024/25", after: "School year 2024 to 2025" }),
  ]);
  expect(of("breaks").map(({ id }) => id)).toEqual([absence]);
  expect(of("unit")).toEqual([expect.objectContaining({ id: "O08M05", before: "%", after: "% of pupils" })]);
  expect(counts).toMatchObject({ revised: 0, otherUnit: 0, newFigure: 0, dropped: 0, periodNew: 0, periodGone: 0 });
  expect(whyOther(old, now, { area: kent, series: absence, period: "2023/24" })).toMatch(/breaks/);
});

test("figures in another unit are not called revised", () => {
  const { counts } = changed(
    (file) => {
      const series = seriesOf(file, absence);
      series.unit = "per 1,000 pupils";
      for (const column of [series.values, series.lower95, series.upper95])
        column?.forEach((value, at) => (column[at] = value === null ? null : value * 10));
    },
    [absence],
  );
  const { values } = seriesOf(shippedFile(), absence);
  expect(counts.revised).toBe(0);
  expect(counts.otherUnit).toBe(values.filter((value) => value !== null && value !== 0).length);
});

test("a series that is gone is said once for all and once for each council that had figures of it", () => {
  const file = shippedFile();
  const held = new Set<number>();
  const { coverage, values } = seriesOf(file, absence);
  const covered = file.coverages[coverage] ?? [];
  values.forEach((value, cell) => value !== null && held.add(covered[cell % covered.length] ?? -1));
  const { counts, of, old, now } = changed((after) => {
    after.series = after.series.filter(({ id }) => id !== absence);
    for (const one of after.metrics) if (one.id === absence) one.status = "placeholder";
  });
  expect(of("seriesGone").map(({ id }) => id)).toEqual([absence]);
  expect(counts.measureGone).toBe(held.size);
  expect(counts.gone).toBe(0);
  expect(whyOther(old, now, { area: kent, series: absence })).toBe(
    "The series is no longer in the figures: Persistent absence.",
  );
});

test("a figure from another source that is the same is counted, and no change", () => {
  const { counts, of } = changed(
    (file) => {
      const series = seriesOf(file, absence);
      const other = file.sources.findIndex(({ title }, at) => at !== series.periods[0]?.[3] && title !== "");
      const [first] = series.periods;
      if (first !== undefined) first[3] = other;
      series.values[cellAt(file, absence, "Kent", first?.[0] ?? "")] = 1;
    },
    [absence],
  );
  expect(counts.revised).toBe(1);
  expect(of("revised")[0]?.why).toBe("Revised: same period, other figure, now from another source.");
});
