import { readFileSync } from "node:fs";
import { readPack } from "../src/pack/read-pack.ts";
import { expectedCounts } from "./against-sources/expected-counts.ts";
import { countParts, HeldCounts } from "./against-sources/held-counts.ts";
import { describeWithFiles, skipNote } from "./against-sources/official-files.ts";

/*
 * Every numerator, denominator and number of respondents of the committed pack against the official files, by a second
 * reading that shares no code with the builder.
 */

const pack = readPack(readFileSync("assets/pack/lof-pack.json", "utf8"), "");
const counted = pack.series.filter((series) => countParts.some((part) => series[part] !== null));

describeWithFiles(`the counts of the committed pack${skipNote}`, () => {
  test("are of the series that the files have counts of", () => {
    expect(counted.map(({ id }) => id).sort()).toEqual(Object.keys(expectedCounts).sort());
  });

  test.each(counted.map((series) => [series.id, series] as const))("%s", (id, series) => {
    const held = new HeldCounts(pack, series, expectedCounts[id] ?? {});
    expect(held.problems).toEqual([]);
    const all = countParts.map((part) => [...(series[part] ?? [])].filter((count) => !Number.isNaN(count)).length);
    expect(held.equal).toBe(all.reduce((sum, count) => sum + count, 0));
  });

  test("a count one higher, one lost and one beside a mark are each seen, in every series and part", () => {
    const planted = counted.flatMap((series) =>
      countParts.flatMap((part) => {
        const counts = series[part];
        if (counts === null) return [];
        const first = counts.findIndex((count) => !Number.isNaN(count));
        const nowhere = counts.findIndex((count, at) => Number.isNaN(count) && Number.isNaN(series.values[at]!));
        const changes: readonly (readonly [at: number, count: number])[] = [
          [first, counts[first]! + 1],
          [first, NaN],
          ...(nowhere < 0 ? [] : [[nowhere, 7] as const]),
        ];
        return changes.map(([at, count]) => {
          const changed = { ...series, [part]: counts.map((before, index) => (index === at ? count : before)) };
          return [series.id, part, new HeldCounts(pack, changed, expectedCounts[series.id] ?? {}).problems.length];
        });
      }),
    );
    expect(planted.length).toBeGreaterThan(3 * counted.length);
    expect(planted.filter(([, , problems]) => problems !== 1)).toEqual([]);
  });
});
